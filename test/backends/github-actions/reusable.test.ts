import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { CANARY, validSchedule } from '../../arbitraries/schedules.js';
import { githubProblems } from '../../consumers/github.js';
import { tries } from '../../full.js';

const text = readFileSync(join(import.meta.dirname, '../../../.github/workflows/scan.yml'), 'utf8');
const called = parse(text);
const { inputs, secrets } = called.on.workflow_call;
const script = called.jobs.scan.steps.find(({ id }: { id: string }) => id === 'scan').run as string;
const schedule = validSchedule('github-actions', fc.constant({ style: 'reusable' }));
const calling = (resource: Parameters<typeof githubActions.exportOne>[0]) =>
  githubActions.exportOne(resource, { source: 'jmo-schedules.yaml' });

it("the reusable workflow passes GitHub's own parser", async () => {
  expect(await githubProblems('scan.yml', text)).toEqual([]);
});

it('callers give inputs and secrets that the reusable workflow has, of its types', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ resource }) => {
      const { path, content } = calling(resource);
      expect(await githubProblems(path, content)).toEqual([]);
      const { jmo } = parse(content).jobs;
      for (const [name, value] of Object.entries(jmo.with))
        expect([name, typeof value]).toEqual([name, inputs[name]?.type]);
      for (const [name, { required }] of Object.entries<{ required?: boolean }>(inputs))
        if (required) expect(jmo.with).toHaveProperty(name);
      for (const name of Object.keys(jmo.secrets ?? {})) expect(secrets).toHaveProperty(name);
    }),
    { numRuns: tries(40) },
  );
});

// GitHub cancels a job that waits for the group of its own run: https://github.com/github/vscode-github-actions/issues/135
it.each(['Forbid', 'Allow', 'Replace'])(
  "the scan job's concurrency group is not its caller's: %s",
  (policy) => {
    const [located] = parseSchedules(
      Buffer.from(`apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: nightly}
spec:
  schedule: "17 2 * * *"
  concurrencyPolicy: ${policy}
  backend: {type: github-actions, config: {style: reusable}}
  jobTemplate: {profile: fast, targets: {repo: .}}
`),
      'x',
    ).schedules;
    if (located === undefined) throw new Error('no schedule');
    const caller = parse(calling(located.resource).content).concurrency.group;
    const rule =
      /^jmo-\$\{\{ inputs\.name \}\}\$\{\{ (inputs\.concurrency_policy != 'Replace') && format\('(.*)', github\.run_id\) \|\| '' \}\}$/;
    const [, , format = ''] = rule.exec(called.jobs.scan.concurrency.group) ?? [];
    expect(format).toContain('{0}');
    const group = `jmo-nightly${policy === 'Replace' ? '' : format.replace('{0}', '1001')}`;
    expect(group).not.toBe(caller.replace('${{ github.run_id }}', '1001'));
  },
);

it('only Allow and Replace without a deadline do without the guard, which refuses a misspelled policy', () => {
  expect(called.jobs.guard.if).toBe(
    `\${{ !contains(fromJSON('["Allow", "Replace"]'), inputs.concurrency_policy) || inputs.starting_deadline_seconds != '' }}`,
  );
});

/** The scan step as GitHub runs it for a caller, with a `jmo` that records its arguments. */
function runScan(given: Record<string, unknown>, paths: readonly string[] = []) {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-reusable-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const path of paths) mkdirSync(join(cwd, path), { recursive: true });
  writeFileSync(join(cwd, 'jmo'), '#!/bin/sh\nprintf "%s\\0" "$@" >> words\nexit "${ENDS:-0}"\n', {
    mode: 0o755,
  });
  const value = (name: string) =>
    String(given[name] ?? inputs[name].default ?? '').replaceAll("${{ '${{' }}", '${{');
  const env = {
    ...Object.fromEntries(
      ['profile', 'arguments', 'images', 'urls', 'results_dir', 'retry_max'].map((name) => [
        name.toUpperCase(),
        value(name),
      ]),
    ),
    ...{
      PATH: `${cwd}:${process.env.PATH}`,
      RUNNER_TEMP: cwd,
      HOME: cwd,
      GITHUB_OUTPUT: join(cwd, 'output'),
    },
    ENDS: String(given.ends ?? 0),
  };
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );
  const read = (name: string) => {
    try {
      return readFileSync(join(cwd, name), 'utf8');
    } catch {
      return '';
    }
  };
  const [, targets = ''] = /^targets<<end-of-targets\n([\s\S]*)end-of-targets\n$/.exec(read('output')) ?? [];
  return {
    ...{ status, stderr, targets, canary: read(CANARY) !== '' },
    said: stdout.split('\n').filter((line) => line !== ''),
    words: read('words').split('\0').slice(0, -1),
    lists: { images: read('jmo-images.txt'), urls: read('jmo-urls.txt') },
    temp: cwd,
  };
}

describe('the scan step of the reusable workflow', () => {
  it('passes every text to jmo unchanged, and executes none of it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(schedule, ({ resource }) => {
        const given = parse(calling(resource).content).jobs.jmo.with;
        const { targets, results, options, profile } = resource.spec.jobTemplate;
        // As if all paths existed.
        const run = runScan(given);
        expect(run.canary).toBe(false);
        const problems = run.said.filter(
          (line) => !/^::error::--[a-z0-9-]+: no such file or folder: /.test(line),
        );
        expect(problems).toEqual([]);
        expect(run.status, run.stderr).toBe(run.said.length === 0 ? 0 : 1);
        if (run.status !== 0) return;
        const valuesOf = (flag: string) =>
          run.words.flatMap((word, at) => (word === flag ? [run.words[at + 1]] : []));
        expect(run.words.slice(0, 3)).toEqual(['ci', '--profile-name', profile]);
        expect(run.words.slice(-2)).toEqual(['--results-dir', results.dir]);
        for (const [flag, value] of Object.entries({
          '--k8s-context': targets.k8s_context,
          '--k8s-namespace': targets.k8s_namespace,
        }))
          expect(valuesOf(flag)).toEqual(value === undefined ? [] : [value]);
        expect(valuesOf('--policy')).toEqual(options.policies ?? []);
        expect(run.lists.urls).toBe((targets.urls ?? []).map((url) => `${url}\n`).join(''));
      }),
      { numRuns: tries(60) },
    );
  });

  it('names a path that is missing, and tells the report what is declared', () => {
    const given = {
      arguments: '--repo\nno%0Ahere\n--k8s-context\nprod\n--config\nj.yml\n--k8s-all-namespaces\n',
      images: 'a:1\nb:2\n',
    };
    const missing = runScan(given, ['j.yml']);
    expect(missing.status).toBe(1);
    expect(missing.said).toEqual(['::error::--repo: no such file or folder: no%250Ahere']);
    const joined = runScan({ arguments: '--repo=nowhere\n--threads\n4' });
    expect(joined.said).toEqual(['::error::Write --repo and its value on two lines of arguments']);
    expect([joined.status, joined.words]).toEqual([1, []]);
    expect(missing.words).toEqual([]);
    const targets = 'repo=no%0Ahere\nk8s_context=prod\nk8s_all_namespaces=true\nimage=a:1\nimage=b:2\n';
    expect(missing.targets).toBe(targets);
    const there = runScan(given, ['j.yml', 'no%0Ahere']);
    expect([there.status, there.targets]).toEqual([0, targets]);
    expect(there.words.slice(-4)).toEqual([
      '--images-file',
      `${there.temp}/jmo-images.txt`,
      '--results-dir',
      'results',
    ]);
    expect(there.lists.images).toBe('a:1\nb:2\n');
  });

  it('is repeated as often as retry_max says, and keeps the exit code', () => {
    const calls = (run: ReturnType<typeof runScan>) => run.words.filter((word) => word === 'ci').length;
    const broken = runScan({ retry_max: 2, ends: 3 });
    expect([calls(broken), broken.status, broken.said.length]).toEqual([3, 3, 3]);
    expect(calls(runScan({ retry_max: 2 }))).toBe(1);
    expect(calls(runScan({}))).toBe(1);
  });
});

it.each([
  ['container: false', '      container: false'],
  ['server: ghes, native_timezone: false', '      server: ghes'],
  ['environment', '      environment: production'],
  ['env, secrets', '      env: {A: x}\n      secrets: [B]'],
  ['steps_before', "      steps_before: [{run: 'true'}]"],
  ['action', `      action: octo/schedule-action@${'0123456789'.repeat(4)}`],
  ['a runner group', '      runner: {group: large}'],
  [
    'container.credentials, container.options',
    '      container: {image: "a:1", credentials: {username: A, password: B}, options: --cpus 2}',
  ],
])('validate refuses what the reusable workflow does not support: %s', (what, line) => {
  const file = `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  timezone: Europe/Berlin
  backend:
    type: github-actions
    config:
      style: reusable
${line}
  jobTemplate:
    profile: fast
    targets:
      repo: .
`;
  const { schedules } = parseSchedules(Buffer.from(file), 'x');
  const [located] = schedules;
  if (located === undefined) throw new Error('no schedule');
  const found = githubActions.check(located).filter(({ code }) => code === 'not-reusable');
  expect(found.map(({ message }) => message)).toEqual([`the reusable workflow does not support ${what}`]);
});
