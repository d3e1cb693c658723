import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isLetThrough, PIPELINES, type Rule } from '../backends/gitlab-ci/workflow.js';
import { call, workIn } from './run.js';

/** What `init` says in a project with a `.gitlab-ci.yml`. */
async function advice(): Promise<string> {
  const folder = workIn();
  writeFileSync(join(folder, '.gitlab-ci.yml'), '');
  const { code, out } = await call(folder, ['init']);
  expect(code).toBe(0);
  return out;
}

/** The rules of the `workflow:` in a text, by its lines. */
function rulesIn(text: string): Rule[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^ *workflow:$/.test(line));
  const end = lines.findIndex((line, at) => at > start && !/^ *(?:rules:|#|- |when: )/.test(line));
  const { workflow } = parse(lines.slice(start, end).join('\n')) as { workflow: { rules: Rule[] } };
  return workflow.rules;
}

describe('the workflow that init advises', () => {
  it('makes one pipeline for each thing that happens', async () => {
    const rules = rulesIn(await advice());
    const made = Object.entries(PIPELINES).filter(([, variables]) => isLetThrough(rules, variables));
    // The push has its merge request's.
    const none = 'a push to a branch with a merge request';
    expect(made.map(([name]) => name)).toEqual(Object.keys(PIPELINES).filter((name) => name !== none));
  });

  it('stands in the README and in that of the component too', async () => {
    const rules = rulesIn(await advice());
    for (const page of ['README.md', 'gitlab-component/README.md'])
      expect(rulesIn(readFileSync(join(import.meta.dirname, '../..', page), 'utf8')), page).toEqual(rules);
  });
});

it('init says that a scheduled pipeline runs other jobs too', async () => {
  expect(await advice()).toMatch(/A scheduled pipeline runs your other jobs without rules too\.\n/);
});
