import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { schemaCheck } from '../schemas.mjs';

export const githubSchemas = {
  id: 'github-schemas',
  title: 'every workflow and action.yml are valid',
  consumer: 'JSON schemas of GitHub workflow and action files',
  unit: 'files',
  tools: [],
  async run(context) {
    const workflow = schemaCheck(context, 'github-workflow.json');
    const action = schemaCheck(context, 'github-action.json');
    const failures = [];
    if (workflow({ on: 'push', jobs: { a: { steps: [] } } }).length === 0)
      failures.push('the control, a job without runs-on, was accepted');
    if (action({ name: 'a', runs: { using: 'node24' } }).length === 0)
      failures.push('the control, an action without main, was accepted');
    const files = context.collected.workflows.map(({ id, path }) => ({ id, path, check: workflow }));
    files.push({ id: 'action.yml', path: join(context.root, 'action.yml'), check: action });
    for (const { id, path, check } of files) {
      failures.push(...check(parse(readFileSync(path, 'utf8'))).map((problem) => `${id}: ${problem}`));
    }
    return { cases: files.length, failures };
  },
};
