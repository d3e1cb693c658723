import { describe, expect, it } from 'vitest';
import { githubEnv, NOW, projectOf, runHistory } from '../run/history/run-history.js';
import { type FakeRun, type GithubState, REPOSITORY, startGithub } from '../servers/github.js';
import type { Dispatches, Life } from '../servers/github-dispatch.js';
import { fakeRepository } from '../servers/github-repository.js';

const WORKFLOW = { id: 77, file: 'jmo-nightly.yml', state: 'active', created_at: '2026-06-14T00:00:00Z' };
const PAGE = `https://github.com/${REPOSITORY}/actions/runs/`;

const job = (name: string, conclusion: string | null = null) => ({
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
});
const over = (conclusion: string, scan = conclusion): Life[number] => ({
  status: 'completed',
  conclusion,
  jobs: [job('Guard', 'success'), job('Scan', scan), job('Notify', 'success')],
});
const LIFE: Life = [
  { status: 'queued', jobs: [] },
  { status: 'in_progress', jobs: [job('Guard')] },
  { status: 'in_progress', jobs: [job('Guard', 'success'), job('Scan')] },
];

async function start(
  words: readonly string[],
  dispatches: Partial<Dispatches>,
  state: Partial<GithubState> = {},
) {
  const server = await startGithub({
    workflows: [WORKFLOW],
    permissions: new Set(['actions: read', 'actions: write'] as const),
    repository: fakeRepository(REPOSITORY, {}),
    dispatches: { details: 'named', life: LIFE, ...dispatches },
    ...state,
  });
  const directory = projectOf({ name: 'nightly', type: 'github-actions' });
  const call = (more = {}) =>
    runHistory(directory, ['run', 'nightly', ...words], githubEnv(server.url), NOW, more);
  return { server, call, directory };
}

const dispatchesOf = ({ requests }: Awaited<ReturnType<typeof startGithub>>) =>
  requests.filter(({ path }) => path.endsWith('/dispatches')).map(({ body }) => JSON.parse(body));

describe('run on GitHub', () => {
  it('starts the workflow on the default branch, and prints the link', async () => {
    const { call, server } = await start([], {});
    expect(await call()).toEqual({
      code: 0,
      out: `nightly: started, see ${PAGE}1001\n`,
      err: '',
      waits: [],
    });
    expect(dispatchesOf(server)).toEqual([{ ref: 'main', return_run_details: true }]);
  });

  it('--wait is patient with a run that GitHub does not show yet', async () => {
    const { call, server } = await start(['--wait'], { life: [over('success')] });
    let count = 0;
    server.interrupt = (_, { path }) =>
      /runs\/1001$/.test(path) && count++ < 2
        ? { fault: { status: 404, body: { message: 'Not Found' } }, takesEffect: false }
        : undefined;
    const { code, out, waits } = await call();
    expect({ code, waits }).toEqual({ code: 0, waits: [3000, 3000] });
    expect(out).toContain('nightly: success\n');
  });

  it('--ref starts it on another branch, and one that is missing is an error', async () => {
    const { call, server } = await start(['--ref', 'refs/heads/develop'], {});
    expect((await call()).code).toBe(0);
    expect(dispatchesOf(server)).toEqual([{ ref: 'develop', return_run_details: true }]);
    const missing = await start(['--ref', 'none'], {});
    expect(await missing.call()).toMatchObject({
      code: 2,
      out: '',
      err: 'GitHub answers 422, "No ref found for: none"',
    });
  });

  it('--wait follows the jobs to the end of the run', async () => {
    const { call } = await start(['--wait'], { life: [...LIFE, over('success')] });
    expect(await call()).toEqual({
      code: 0,
      out: [
        `nightly: started, see ${PAGE}1001`,
        'Guard: in progress',
        'Guard: success',
        'Scan: in progress',
        'Scan: success',
        'Notify: success',
        'nightly: success',
        '',
      ].join('\n'),
      err: '',
      waits: [3000, 3000, 3000],
    });
  });

  it.each([
    ['failure', over('failure'), 'failure: failed jobs: Scan'],
    ['cancelled', over('cancelled'), 'stopped: it was cancelled'],
    ['timed_out', over('timed_out'), 'failure: failed jobs: Scan'],
    ['startup_failure', { ...over('startup_failure'), jobs: [] }, 'failure: startup failure'],
  ] as const)('--wait ends with 1 after %s', async (_, last, words) => {
    const { call } = await start(['--wait'], { life: [last] });
    const { code, out } = await call();
    expect({ code, last: out.split('\n').at(-2) }).toEqual({ code: 1, last: `nightly: ${words}` });
  });

  it('--wait ends with 1 if the guard skipped the scan, and names its page', async () => {
    const { call } = await start(['--wait'], { life: [over('success', 'skipped')] });
    const { code, out } = await call();
    expect(code).toBe(1);
    expect(out).toMatch(
      /\nnightly: skipped: its guard skipped it, and says why in https:\/\/github.com\/\S+\/job\/\d+\n$/,
    );
  });

  it('-o json tells the same as data, and the progress on standard error', async () => {
    const { call } = await start(['--wait', '-o', 'json'], { life: [over('failure')] });
    const { code, out, err } = await call();
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      name: 'nightly',
      backend: 'github-actions',
      id: '1001',
      link: `${PAGE}1001`,
      result: 'failure',
      reason: 'failed jobs: Scan',
      failedJobs: [{ name: 'Scan', url: `https://github.com/${REPOSITORY}/actions/runs/1/job/100101` }],
    });
    expect(err).toContain('Scan: failure\n');
    const unwatched = await start(['-o', 'json'], {});
    expect(JSON.parse((await unwatched.call()).out)).toMatchObject({ result: 'running', reason: '' });
  });
});

describe('a server that does not name the run', () => {
  const other = (id: number, more: Partial<FakeRun> = {}): FakeRun => ({
    id,
    status: 'queued',
    event: 'workflow_dispatch',
    actor: 'octocat',
    ...more,
  });

  it.each(['ignored', 'refused'] as const)('is searched for it: the question is %s', async (details) => {
    const others = [
      other(2001, { actor: 'mona' }),
      other(2002, { event: 'schedule' }),
      other(2003, { head_branch: 'develop' }),
      other(2004, { workflow_id: 78 }),
    ];
    const { call, server } = await start([], { details, others, hidden: 2 }, { runs: [other(900)] });
    if (server.state.repository !== undefined) server.state.repository.login = 'octocat';
    const { code, out, waits } = await call();
    expect({ code, out }).toEqual({ code: 0, out: `nightly: started, see ${PAGE}2005\n` });
    expect(waits).toEqual([2000, 2000]);
  });

  it('cannot tell it from another one that the same user started in that moment', async () => {
    const { call, server } = await start([], { details: 'ignored', others: [other(2001)] });
    if (server.state.repository !== undefined) server.state.repository.login = 'octocat';
    const { code, out, err } = await call();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^the run was started, but you started others at the same time.*jmo-nightly.yml$/);
  });

  it('may never show it', async () => {
    const { call } = await start([], { details: 'ignored', hidden: 1000 });
    const { code, err, waits } = await call();
    expect(code).toBe(2);
    expect(err).toMatch(/^GitHub has accepted the start, but shows no run after a minute: see https:/);
    expect(waits.length).toBe(31);
  });
});

describe('what cannot be started on GitHub', () => {
  it.each<[string, Partial<GithubState>, string]>([
    [
      'without actions: write',
      { permissions: new Set(['actions: read'] as const) },
      'the token may not do this (403, "Resource not accessible by integration"): the token needs `actions: write`',
    ],
    [
      'without a workflow on the default branch',
      { workflows: [] },
      "no run is started: .github/workflows/jmo-nightly.yml is not on the repository's default branch; render, commit and push it",
    ],
    [
      'with a disabled workflow',
      { workflows: [{ ...WORKFLOW, state: 'disabled_manually' }] },
      "no run is started: somebody has disabled the workflow; 'gh workflow enable jmo-nightly.yml' starts them again",
    ],
  ])('%s', async (_, state, err) => {
    const { call, server } = await start([], {}, state);
    expect(await call()).toMatchObject({ code: 2, out: '', err });
    expect(server.state.runs).toEqual([]);
  });

  it('may have been started if no answer came', async () => {
    const { call, server } = await start([], {});
    server.interrupt = (_, { path }) =>
      path.endsWith('/dispatches') ? { fault: 'reset', takesEffect: true } : undefined;
    const { code, err } = await call();
    expect(code).toBe(2);
    expect(err).toMatch(
      /^GitHub can't be reached \(.*\); whether a run was started is unknown: see https:\S+$/,
    );
    // Not repeated: that would start another one.
    expect(dispatchesOf(server).length).toBe(1);
  });
});

describe('a wait that ends before the run', () => {
  it('by the user leaves the run alone', async () => {
    const { call, server } = await start(['--wait'], {});
    let stop = () => {};
    let off = false;
    const ended = await call({
      onInterrupt(given: () => void) {
        stop = given;
        return () => {
          off = true;
        };
      },
      sleep: () => {
        stop();
        return new Promise<void>(() => {});
      },
    });
    expect(ended).toMatchObject({
      code: 2,
      err: `jmo-schedule: stopped waiting; the run goes on; see ${PAGE}1001\n`,
    });
    expect(off).toBe(true);
    expect(server.requests.filter(({ method }) => method === 'POST').length).toBe(1);
  });

  it('by the time limit says so', async () => {
    const { call } = await start(['--wait', '--timeout', '3'], {});
    const { code, err, waits } = await call();
    expect({ code, err }).toEqual({
      code: 2,
      err: `jmo-schedule: not over after 3 min; the run goes on; see ${PAGE}1001\n`,
    });
    expect([waits[0], waits.at(-1)]).toEqual([3000, 15_000]);
  });

  it('because the run is gone says so', async () => {
    const { call, server } = await start(['--wait', '-o', 'json'], {});
    const { code, out, err } = await call({
      sleep: async () => void server.state.runs.splice(0),
    });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      result: 'running',
      reason: 'the run is gone: somebody has deleted it',
    });
    expect(err).toContain('jmo-schedule: the run is gone');
  });

  it('is not ended by a short failure, but by a long one and by a rate limit', async () => {
    const short = await start(['--wait'], { life: [...LIFE, over('success')] });
    const from = (server: typeof short.server, fault: object, upTo: number) => {
      let count = 0;
      server.interrupt = (_, { path, method }) =>
        method === 'GET' && /runs\/\d+$/.test(path) && count++ < upTo
          ? { fault: fault as never, takesEffect: false }
          : undefined;
    };
    from(short.server, { status: 502 }, 4);
    const passed = await short.call();
    expect(passed.code).toBe(0);
    expect(passed.out).toContain('GitHub answers 502; trying again\n');
    const long = await start(['--wait'], {});
    from(long.server, { status: 502 }, 1000);
    expect((await long.call()).err).toContain('jmo-schedule: GitHub answers 502; the run may go on; see');
    const limited = await start(['--wait'], {});
    from(limited.server, { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 1000);
    const { err, waits } = await limited.call();
    expect(err).toContain("jmo-schedule: GitHub's rate limit is used up (403); the run may go on; see");
    expect(waits).toEqual([]);
  });
});

it.each([
  [['nightly', '--timeout', '5'], '--timeout needs --wait'],
  [['nightly', '--wait', '--timeout', 'x'], '--timeout must be a whole number of minutes'],
  [['other'], "no schedule 'other' in jmo-schedules.yaml"],
])('run %j is refused', async (words, message) => {
  const directory = projectOf({ name: 'nightly', type: 'github-actions' });
  const { code, err } = await runHistory(directory, ['run', ...words], {});
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
});
