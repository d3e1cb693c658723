import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { actionlintProblems, githubProblems } from '../../consumers/github.js';
import { few } from '../../full.js';

const root = join(import.meta.dirname, '../../..');
const sources = [
  ...readdirSync(join(root, 'test/cases'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `test/cases/${entry.name}/jmo-schedules.yaml`),
  ...readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.yaml$/.test(path) && !path.includes('.github'))
    .map((path) => `examples/${path}`),
];

describe.each(few(sources, 3))('%s as GitHub workflows', (source) => {
  const parsed = parseSchedules(readFileSync(join(root, source)), source);
  it('are valid', () => {
    expect(parsed.diagnostics.filter((found) => found.severity === 'error')).toEqual([]);
    expect(parsed.schedules.length).toBeGreaterThan(0);
  });
  const files = parsed.schedules
    .map(({ resource }) =>
      // Schedules of other backends too: everything that the guide shows must run here.
      resource.spec.backend.type === 'github-actions'
        ? resource
        : {
            ...resource,
            spec: { ...resource.spec, backend: { type: 'github-actions' as const, config: {} } },
          },
    )
    .map((resource) => githubActions.exportOne(resource, { source: 'jmo-schedules.yaml' }));
  it("pass GitHub's own parser", async () => {
    for (const file of files) expect(await githubProblems(file.path, file.content)).toEqual([]);
  });
  it('pass actionlint', async () => {
    for (const file of files) expect(await actionlintProblems(file.path, file.content)).toEqual([]);
  });
});

describe('the checks', () => {
  const good = githubActions.exportOne(
    parseSchedules(readFileSync(join(root, sources[0] ?? '')), 'x').schedules[0]?.resource as never,
    { source: 'x' },
  ).content;
  it.each([
    ['an unknown input', good.replace('command: report', 'comand: report')],
    ['a cron GitHub refuses', good.replace(/cron: '[^']*'/, "cron: '0 2 * * 7'")],
    ['an action pinned by tag', good.replace(/@[0-9a-f]{40} # v7.0.1/, '@v7')],
    ['a context that is not there', good.replace('github.run_id', 'github.run_idd')],
  ])("fail in GitHub's parser for %s", async (_, content) => {
    expect(content).not.toBe(good);
    expect(await githubProblems('w.yml', content)).not.toEqual([]);
  });
  it('fail in actionlint for a missing step', async () => {
    const content = good.replace('steps.report.outputs', 'steps.nothing.outputs');
    expect(content).not.toBe(good);
    expect(await actionlintProblems('w.yml', content)).not.toEqual([]);
  });
});
