import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { schemaCheck } from '../schemas.mjs';

export const gitlabSchema = {
  id: 'gitlab-schema',
  title: 'every pipeline is valid',
  consumer: "JSON schema of GitLab's pipeline editor",
  unit: 'pipelines',
  tools: [],
  async run(context) {
    const check = schemaCheck(context, 'gitlab-ci.json');
    const failures = [];
    if (check({ job: { script: 'true', when: 'perhaps' } }).length === 0)
      failures.push('the control, a job with an unknown `when`, was accepted');
    const { pipelines } = context.collected;
    for (const { id, path } of pipelines) {
      for (const document of parseAllDocuments(readFileSync(path, 'utf8'), { version: '1.1' })) {
        const problems = document.errors.map(({ message }) => message);
        failures.push(...[...problems, ...check(document.toJS())].map((problem) => `${id}: ${problem}`));
      }
    }
    return { cases: pipelines.length, failures };
  },
};
