import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { CANARY, validSchedule } from '../../arbitraries/schedules.js';
import { actionlintProblems, githubProblems } from '../../consumers/github.js';
import { tries } from '../../full.js';

const COMMIT = '0123456789'.repeat(4);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const config = fc
  .record({
    image: some(fc.constantFrom('example.com/a:1', `a/b@sha256:${'ab'.repeat(32)}`)),
    container: some(fc.constant(true)),
    runner: some(fc.constantFrom('ubuntu-24.04', ['self-hosted', 'linux'])),
    timeout: some(fc.oneof(fc.integer({ min: 1, max: 360 }), fc.constantFrom('1h 30m', '90m'))),
    retry: some(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.record({ max: fc.integer({ min: 0, max: 5 }) }))),
    environment: some(fc.constantFrom('production', 'security scans')),
    branch: some(fc.constantFrom('main', 'release/1.x', 'on')),
    code_scanning: some(fc.boolean()),
    native_timezone: some(fc.boolean()),
    artifacts: some(fc.constantFrom('reports', 'all', 'none')),
    server: some(fc.constantFrom('github.com', 'ghes')),
    fetch_depth: some(fc.constantFrom(0, 1, 50)),
    env: some(fc.constantFrom({ A: '' }, { A: 'yes', B: ' a\n# b', C: '$(touch canary)' })),
    secrets: some(fc.constantFrom(['A_SECRET'], { A_TOKEN: 'MY_TOKEN' })),
    steps_before: some(
      fc.constantFrom(
        [{ run: 'touch ready\n' }],
        [{ uses: `octo/fetch-rules@${COMMIT}`, with: { token: '${A}' } }],
      ),
    ),
    action: some(fc.constant(`octo/schedule-action@${COMMIT}`)),
  })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);
const schedule = validSchedule('github-actions', config);
const context = { source: 'jmo-schedules.yaml' };

it("renders any valid schedule to a workflow that GitHub's parser and actionlint accept, the same every time", async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ resource }) => {
      const file = githubActions.exportOne(resource, context);
      expect(githubActions.exportOne(resource, context)).toEqual(file);
      expect(await githubProblems(file.path, file.content)).toEqual([]);
      expect(await actionlintProblems(file.path, file.content)).toEqual([]);
      // Only our own expressions: each names a context that the template uses.
      for (const [, inside = ''] of file.content
        .replace(/^ *#.*$|(?<=^name: .*) #.*$/gm, '')
        .matchAll(/\$\{\{(.*?)\}\}/g)) {
        expect(inside.trim()).toMatch(
          /^('\$\{\{'|always\(\)( && needs\.(scan\.result|guard\.outputs\.run) != '(success|false)')*|!cancelled\(\).*|toJSON\(needs\)|(github\.run_id|(needs|steps|secrets)\.[\w.-]+)( == 'true')?)$/,
        );
      }
    }),
    { numRuns: tries(60) },
  );
});

it('passes every text to jmo unchanged, and executes none of it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(schedule, ({ resource }) => {
      const workflow = parse(githubActions.exportOne(resource, context).content);
      const step = workflow.jobs.scan.steps.find((each: { name: string }) => each.name === 'Scan');
      // As if all paths existed.
      const { words, lists, canary } = runScan(`test() { true; }\n${step.run}`);
      expect(canary).toBe(false);
      const { targets, results, options, profile } = resource.spec.jobTemplate;
      const after = (flag: string) =>
        words.flatMap((word, index) => (word === flag ? [words[index + 1]] : []));
      expect(words.slice(0, 3)).toEqual(['ci', '--profile-name', profile]);
      expect(after('--results-dir')).toEqual([results.dir]);
      const single = {
        '--repo': targets.repo,
        '--repos-dir': targets.repos_dir,
        '--api-spec': targets.api_spec,
        '--k8s-context': targets.k8s_context,
        '--k8s-namespace': targets.k8s_namespace,
        '--terraform-state': targets.terraform_state,
        '--config': options.config,
      };
      for (const [flag, value] of Object.entries(single))
        expect(after(flag), flag).toEqual(value === undefined ? [] : [value]);
      expect(after('--policy')).toEqual(options.policies ?? []);
      const urls = targets.urls ?? [];
      if (urls.length > 1) expect(lists['jmo-urls.txt']).toBe(`${urls.join('\n')}\n`);
      else expect(after('--url')).toEqual(urls);
    }),
    { numRuns: tries(120) },
  );
});

it('calls jmo for no schedule with a missing path, and names the path', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(schedule, ({ resource }) => {
      const workflow = parse(githubActions.exportOne(resource, context).content);
      const step = workflow.jobs.scan.steps.find((each: { name: string }) => each.name === 'Scan');
      const named = step.run.match(/^ *wants -/gm) ?? [];
      const { words, canary, errors, status } = runScan(step.run, [0, 1]);
      expect(canary).toBe(false);
      // Some texts are existing paths: `/..`.
      if (errors.length < named.length) expect(step.run).toMatch(/wants -[def] '?[/.~"]/);
      expect(status).toBe(errors.length === 0 ? 0 : 1);
      expect(words.length > 0).toBe(errors.length === 0);
      for (const error of errors)
        expect(error).toMatch(/^::error::spec\.jobTemplate\.(targets|options)\.\w+: no such /);
    }),
    { numRuns: tries(60) },
  );
});

/** Runs the scan step's script as a runner does, with a `jmo` that records its arguments. */
function runScan(
  script: string,
  ends: readonly number[] = [0],
): {
  words: string[];
  lists: Record<string, string>;
  canary: boolean;
  errors: string[];
  status: number | null;
} {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-scan-'));
  try {
    writeFileSync(join(cwd, 'jmo'), '#!/bin/sh\nprintf "%s\\0" "$@" > "$RUNNER_TEMP/words"\n', {
      mode: 0o755,
    });
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: `${cwd}:${process.env.PATH}`, RUNNER_TEMP: cwd, HOME: cwd },
      },
    );
    expect(status, stderr).toBeOneOf([...ends]);
    const lists: Record<string, string> = {};
    for (const name of ['jmo-urls.txt', 'jmo-images.txt']) {
      if (existsSync(join(cwd, name))) lists[name] = readFileSync(join(cwd, name), 'utf8');
    }
    const called = existsSync(join(cwd, 'words'));
    const words = called ? readFileSync(join(cwd, 'words'), 'utf8').split('\0').slice(0, -1) : [];
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
    return { words, lists, canary: existsSync(join(cwd, CANARY)), errors, status };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
