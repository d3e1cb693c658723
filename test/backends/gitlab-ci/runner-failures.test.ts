import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

interface Job {
  readonly script?: readonly string[];
  readonly extends?: string | readonly string[];
  readonly retry?: unknown;
}

const ROOT = new URL('../../../', import.meta.url);

/** The jobs of a template that call our program, each with its own or inherited retry. */
function retries(path: string): [string, unknown][] {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const jobs = (parseAllDocuments(text).at(-1)?.toJS() ?? {}) as Record<string, Job>;
  return Object.entries(jobs)
    .filter(([, { script }]) => script?.some((line) => /^ *jmo-schedule [a-z]/m.test(line)))
    .map(([name, job]) => {
      const above = [job.extends ?? []].flat().map((parent) => jobs[parent]?.retry);
      return [name, job.retry ?? above.find((retry) => retry !== undefined)];
    });
}

describe.each([
  ['gitlab-component/templates/scan/template.yml', 3],
  ['gitlab-component/templates/notify/template.yml', 1],
  ['gitlab-component/templates/check/template.yml', 2],
  ['gitlab-component/templates/sync/template.yml', 1],
  ['templates/gitlab-ci/jobs.yml', 4],
  ['templates/init/gitlab-check.yml', 2],
])('%s', (path, count) => {
  it('repeats each job of our own program if the runner failed', () => {
    const found = retries(path);
    expect(found).toHaveLength(count);
    const retry = parse(
      '{max: 2, when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]}',
    );
    for (const [name, value] of found) expect(value, name).toEqual(retry);
  });
});
