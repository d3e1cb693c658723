import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runnerLabels } from '../../../src/backends/github-actions/config.js';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { planWorkflow } from '../../../src/backends/github-actions/plan.js';
import { retries, timeoutMinutes } from '../../../src/backends/shared/config-fields.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { schedule } from '../local-cron/schedules.js';
import { diagnosticsOf, saidOf, type Written } from '../shared/checked.js';

const said = (written: Written) => saidOf('github-actions', written);
const PATH_TARGETS = ['repo', 'repos_dir', 'targets', 'terraform_state', 'cloudformation', 'k8s_manifest'];

describe('a path outside the checkout', () => {
  it.each(PATH_TARGETS)('is reported for %s', (key) => {
    for (const path of ['/srv/x', '~/x'])
      expect(said({ job: { targets: { [key]: path } } })).toEqual([`warning outside-checkout: ${path}`]);
    for (const path of ['srv/x', './~', 'a/~/b'])
      expect(said({ job: { targets: { [key]: path } } })).toEqual([]);
  });

  it.each(['images_file', 'urls_file'])('is reported for %s', (key) => {
    const targets = { [key]: '/srv/list.txt' };
    expect(said({ job: { targets } })).toEqual(['warning outside-checkout: /srv/list.txt']);
  });

  it('has another remedy if the scan runs on the runner itself', () => {
    const hint = (config: Record<string, unknown>) =>
      diagnosticsOf('github-actions', { config, job: { targets: { repo: '/x' } } })[0]?.hint;
    expect(hint({ container: false })).toBe('make sure that it exists on every runner with this label');
    expect(hint({})).toMatch(/^a path relative to the repository/);
    expect(hint({ container: true })).toMatch(/^a path relative to the repository/);
    expect(hint({ timeout: 'soon' })).toBeUndefined();
  });
});

it('a scan of a cluster needs a kubeconfig', () => {
  const targets = { repo: '.', k8s_context: 'prod' };
  expect(said({ job: { targets } })).toEqual(['warning needs-kubeconfig: prod']);
  const everything = { repo: '.', k8s_all_namespaces: true };
  expect(said({ job: { targets: everything } })).toEqual([
    expect.stringMatching(/^warning needs-kubeconfig: /),
  ]);
  expect(said({ job: { targets: { repo: '.', k8s_all_namespaces: false } } })).toEqual([]);
});

describe('a folder for results', () => {
  const dirs = (list: readonly string[], config: Record<string, unknown> = {}) =>
    list.map((dir) => said({ config, job: { results: { dir } } }));

  it('is refused if artifacts cannot contain it', () => {
    const glob = [...'*?[]!{}$"<>|:\\'].map((character) => `a${character}b`);
    const other = ['~', '~/a', '.', './', '/', '..', '../a', 'a/..', 'a/../b', './..'];
    const refused = [...glob, ...other];
    expect(dirs(refused)).toEqual(refused.map(() => [expect.stringMatching(/^error bad-results-dir: /)]));
  });

  it('is accepted otherwise, even with dots and tildes', () => {
    const taken = [
      'a',
      'a b',
      "it's",
      'a/b',
      './a',
      'a..',
      '..a',
      'a/..b/c',
      'a~',
      '.a',
      '.../a',
      'a/.',
      '/a',
    ];
    expect(dirs(taken)).toEqual(taken.map(() => []));
  });

  it("outside the workspace stays between a runner's runs", () => {
    const outside = dirs(['/srv/r', 'srv/r', 'srv/'], { container: false });
    expect(outside).toEqual([['warning results-outside-workspace: /srv/r'], [], []]);
    expect(dirs(['/srv/r'], { container: true })).toEqual([[]]);
  });
});

describe('history limits', () => {
  it.each([
    [{}, []],
    [{ successfulJobsHistoryLimit: 1 }, []],
    [{ successfulJobsHistoryLimit: 0 }, ['hint history-by-prune: 0']],
    [{ failedJobsHistoryLimit: 1 }, ['hint history-by-prune: 1']],
    [
      { successfulJobsHistoryLimit: 91, failedJobsHistoryLimit: 3 },
      ['hint history-beyond-retention: 91', 'hint history-by-prune: 3'],
    ],
  ])('%j', (spec, expected) => {
    expect(said({ spec })).toEqual(expected);
  });

  const kept = { successfulJobsHistoryLimit: 91, failedJobsHistoryLimit: 3 };
  const rest = {
    schedule: '17 2 * * *',
    backend: { type: 'github-actions' },
    jobTemplate: { targets: { repo: '.' } },
  };
  const head = { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanSchedule', metadata: { name: 'nightly' } };
  const block = stringify({ ...head, spec: { ...kept, ...rest } });
  it.each([
    ['the first keys of the spec', block],
    ['all on one line', JSON.stringify({ ...head, spec: { ...kept, ...rest } })],
    [
      'right below the key of the spec',
      JSON.stringify({ ...head, spec: { ...kept, ...rest } }, null, 2).replace(/^ {4}/gm, '  '),
    ],
  ])('are reported at their place: %s', (_, text) => {
    const { schedules, diagnostics } = parseSchedules(text, 'jmo-schedules.yaml');
    expect(diagnostics).toEqual([]);
    const found = schedules.flatMap((each) => githubActions.check(each));
    expect(found.map(({ code }) => code)).toEqual(['history-beyond-retention', 'history-by-prune']);
  });

  it('are not reported if they are not written', () => {
    for (const text of [stringify({ ...head, spec: rest }), JSON.stringify({ ...head, spec: rest })]) {
      const { schedules } = parseSchedules(text, 'jmo-schedules.yaml');
      expect(schedules.map((each) => githubActions.check(each))).toEqual([[]]);
    }
  });

  it("beyond GitHub's maximum are reported with that", () => {
    const spec = { schedule: '17 2 * * 1', successfulJobsHistoryLimit: 30 };
    expect(diagnosticsOf('github-actions', { spec })[0]?.message).toContain(
      '90 days at most, which is about 12 runs',
    );
  });
});

describe('a runner', () => {
  const runner = (...labels: string[]) => said({ config: { runner: labels } });

  it('that cannot run containers is marked in the list', () => {
    expect(runner('windows')).toEqual(['error container-needs-linux: windows']);
    expect(runner('a', 'b', 'MACOS-15')).toEqual(['error container-needs-linux: MACOS-15']);
    expect(runner('my-windows', 'notmacos', 'macosx', 'WindowsServer')).toEqual([]);
    expect(said({ config: { tags: 'windows-2025' } })).toEqual(['error container-needs-linux: windows-2025']);
    expect(said({ config: { tags: ['a', 'windows'] } })).toEqual(['error container-needs-linux: windows']);
  });

  it("of GitHub's own ends a job after six hours, any other after five days", () => {
    const timeout = (minutes: unknown, config: object = {}) =>
      diagnosticsOf('github-actions', { config: { timeout: minutes, ...config } }).map(
        ({ code, marked, hint }) => [code, marked, hint],
      );
    const hosted = 'write 6h or less, or choose a self-hosted runner with backend.config.runner';
    expect(timeout(360)).toEqual([]);
    expect(timeout(361)).toEqual([['timeout-beyond-limit', '361', hosted]]);
    expect(timeout('7h', { runner: ['Ubuntu-24.04'] })).toEqual([['timeout-beyond-limit', '7h', hosted]]);
    for (const image of ['Windows-2025', 'macos-15'])
      expect(timeout('7h', { runner: image, container: false })).toEqual([
        ['timeout-beyond-limit', '7h', hosted],
      ]);
    for (const own of ['ubuntu', 'my-ubuntu-24.04', ['ubuntu-24.04', 'ours']])
      expect(timeout('7h', { runner: own })).toEqual([]);
    expect(timeout(7_200, { runner: 'ours' })).toEqual([]);
    expect(timeout(7_201, { runner: 'ours' })).toEqual([
      ['timeout-beyond-limit', '7201', 'write 5d or less'],
    ]);
  });

  it("that is the only one makes a guard wait: the remedy depends on the guard's purpose", () => {
    const hints = (spec: object, config: object) =>
      diagnosticsOf('github-actions', {
        spec: { concurrencyPolicy: 'Replace', ...spec },
        config: { runner: 'ours', ...config },
      }).map(({ code, hint }) => [code, hint]);
    expect(hints({ startingDeadlineSeconds: 3_600 }, {})).toEqual([
      ['guard-needs-runner', 'have a second runner with these labels, or leave startingDeadlineSeconds out'],
    ]);
    const ghes = { server: 'ghes' };
    const zoned = hints({ timezone: 'Europe/Berlin' }, ghes);
    expect(zoned).toEqual([['guard-needs-runner', 'have a second runner with these labels']]);
    expect(hints({ timezone: 'Europe/Berlin' }, { ...ghes, native_timezone: true })).toEqual([]);
    expect(hints({ timezone: 'Europe/Berlin' }, {})).toEqual([]);
    expect(hints({ timezone: 'UTC' }, ghes)).toEqual([]);
    expect(hints({ startingDeadlineSeconds: 3_600, concurrencyPolicy: 'Forbid' }, {})).toEqual([]);
  });
});

describe('settings that contradict each other', () => {
  it.each([
    [{ container: false, image: 'a:1' }, ['error exclusive-config: image', 'hint unpinned-image: a:1']],
    [{ container: true, image: 'a:1' }, ['hint unpinned-image: a:1']],
    [{ container: false }, []],
    [{ image: `a@sha256:${'0'.repeat(64)}` }, []],
    [{ runner: 'a', tags: 'a' }, ['error exclusive-config: tags']],
    [{ retry: { max: 1 } }, []],
    [{ retry: 1 }, []],
    [{ retry: { max: 1, when: ['a'] } }, ['warning retry-when-ignored: when']],
    [{ artifacts: 'all' }, ['warning raw-artifacts: all']],
    [{ artifacts: 'reports' }, []],
    [{ artifacts: 'none' }, []],
    [{ native_timezone: false }, ['warning server-not-named: native_timezone']],
    [{ native_timezone: true }, []],
    [{ native_timezone: false, server: 'ghes', runner: 'ours' }, []],
    [{ native_timezone: false, server: 'github.com' }, []],
    [{ server: 'github.com' }, []],
    [{ server: 'ghes' }, ['hint self-hosted-runner: ghes']],
    [{ server: 'ghes', tags: ['ours'] }, []],
    [{ server: 'ghes', timeout: '7h', runner: 'ubuntu-24.04' }, []],
  ])('%j', (config, expected) => {
    expect(said({ config })).toEqual(expected);
  });

  it('do not hide problems of independent settings', () => {
    const written = { spec: { suspend: true, schedule: '0 2 * * *' }, config: { timeout: 'soon' } };
    expect(said(written)).toEqual([
      'error bad-duration: soon',
      'hint suspended: true',
      'hint busy-minute: 0 2 * * *',
    ]);
  });
});

it('every delay beyond a deadline is reported in minutes, with a remedy', () => {
  const late = (startingDeadlineSeconds: number) =>
    diagnosticsOf('github-actions', { spec: { startingDeadlineSeconds } }).map(({ message, hint }) => [
      /\d+ min/.exec(message)?.[0],
      hint,
    ]);
  const hint = '3600 gives them an hour';
  expect([0, 59, 60, 119, 120, 899].map(late)).toEqual(
    [1, 1, 1, 1, 2, 14].map((minutes) => [[`${minutes} min`, hint]]),
  );
  expect(late(900)).toEqual([]);
});

it('the shortest interval is reported', () => {
  const [found] = diagnosticsOf('github-actions', { spec: { schedule: '1-59/3 * * * *' } });
  expect(found).toMatchObject({
    code: 'interval-too-short',
    message: expect.stringContaining('every 3 min;'),
  });
});

describe('effective settings', () => {
  it.each([
    [undefined, 120],
    [1, 1],
    [360, 360],
    ['1s', 1],
    ['60s', 1],
    ['61s', 2],
    ['1h 30m', 90],
  ])('have a timeout of %j as %i minutes', (timeout, minutes) => {
    expect(timeoutMinutes(timeout === undefined ? {} : { timeout })).toBe(minutes);
  });

  it.each([
    [undefined, 0],
    [0, 0],
    [3, 3],
    [{ max: 2 }, 2],
  ])('have a retry of %j as %i more times', (retry, times) => {
    expect(retries(retry === undefined ? {} : { retry })).toBe(times);
  });

  it('have a list of labels, under either name', () => {
    expect(runnerLabels({})).toEqual([]);
    expect(runnerLabels({ runner: 'a' })).toEqual(['a']);
    expect(runnerLabels({ tags: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(runnerLabels({ runner: 'a', tags: 'b' })).toEqual(['a']);
  });

  it('a server without time zones starts too often, but not in UTC', () => {
    const berlin = schedule({ timezone: 'Europe/Berlin' });
    expect(planWorkflow(berlin, { native_timezone: false }).superset).toBe(true);
    expect(planWorkflow(berlin, { native_timezone: true }).superset).toBe(false);
    expect(planWorkflow(berlin, { server: 'ghes' }).superset).toBe(true);
    expect(planWorkflow(berlin, { server: 'ghes', native_timezone: true }).superset).toBe(false);
    expect(planWorkflow(berlin, { server: 'github.com' }).superset).toBe(false);
    expect(planWorkflow(berlin, {}).superset).toBe(false);
    expect(planWorkflow(schedule(), { native_timezone: false }).superset).toBe(false);
  });
});
