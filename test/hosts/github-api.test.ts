import { describe, expect, it } from 'vitest';
import type { HostOptions, Network } from '../../src/hosts/network.js';
import { openHostApi } from '../../src/hosts/open-api.js';
import { readRunContext } from '../../src/hosts/read-context.js';
import { type HostApi, PlatformError, type RunContext } from '../../src/hosts/types.js';
import { type FakeJob, type FakeRun, type GithubState, startGithub, TOKEN } from '../servers/github.js';
import { githubEnv } from './environments.js';

const SELF: FakeRun = { id: 1000, status: 'in_progress' };
const GUARD_DONE = { name: 'Guard', status: 'completed', conclusion: 'success' };
const SCANNING = [GUARD_DONE, { name: 'Scan', status: 'in_progress' }];
const ENDED = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: 'success' }];

async function open(
  runs: FakeRun[],
  { sleep: given, ...options }: HostOptions & Pick<Network, 'sleep'> = {},
  state: Partial<GithubState> = {},
) {
  const server = await startGithub({ runs, ...state });
  const env = githubEnv(server.url);
  const waits: number[] = [];
  const sleep = given ?? (async (milliseconds: number) => void waits.push(milliseconds));
  const api: HostApi = await openHostApi({ env, sleep }, readRunContext(env) as RunContext, options);
  return { api, server, waits };
}

const ids = async (api: HostApi) => (await api.olderActiveRuns()).map((run) => run.id);

describe('older active runs on GitHub', () => {
  it('are active runs of this workflow, older than this one, oldest first', async () => {
    const states = ['queued', 'waiting', 'pending', 'requested', 'in_progress'];
    const { api } = await open([
      SELF,
      ...states.map((status, index) => ({ id: 995 - index, status, jobs: SCANNING })),
      { id: 980, status: 'completed', conclusion: 'success', jobs: ENDED },
      { id: 981, status: 'in_progress', workflow_id: 78, jobs: SCANNING },
      { id: 1001, status: 'in_progress', jobs: SCANNING },
    ]);
    expect(await ids(api)).toEqual(['991', '992', '993', '994', '995']);
  });

  it('come from all pages', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({
      id: 500 + index,
      status: 'queued',
      jobs: SCANNING,
    }));
    const { api, server } = await open([SELF, ...many]);
    expect(await ids(api)).toHaveLength(230);
    expect(server.requests.filter(({ url }) => url.includes('status=queued'))).toHaveLength(3);
  });

  it('have their time, place and trigger', async () => {
    const { api } = await open([
      SELF,
      {
        id: 990,
        status: 'in_progress',
        event: 'workflow_dispatch',
        created_at: '2026-03-10T01:00:00Z',
        jobs: SCANNING,
      },
    ]);
    expect(await api.olderActiveRuns()).toEqual([
      {
        id: '990',
        url: 'https://github.com/octo/shop/actions/runs/990',
        createdAt: new Date('2026-03-10T01:00:00Z'),
        trigger: 'manual',
      },
    ]);
  });

  it('do not include a run whose scan is over or skipped and that has only its message left', async () => {
    const skipped = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: 'skipped' }];
    const { api } = await open([
      SELF,
      { id: 990, status: 'in_progress', jobs: [...ENDED, { name: 'Notify', status: 'in_progress' }] },
      { id: 991, status: 'queued', jobs: [...skipped, { name: 'Notify', status: 'queued' }] },
    ]);
    expect(await ids(api)).toEqual([]);
  });

  it('include a run without a job of that name; reusable workflows and --job are recognised', async () => {
    const { api } = await open([
      SELF,
      {
        id: 990,
        status: 'in_progress',
        jobs: [{ name: 'build', status: 'completed', conclusion: 'success' }],
      },
      { id: 991, status: 'in_progress', jobs: [{ name: 'night / Scan', status: 'completed' }] },
    ]);
    expect(await ids(api)).toEqual(['990']);
    const own = await open(
      [SELF, { id: 990, status: 'in_progress', jobs: [{ name: 'build', status: 'completed' }] }],
      { job: 'build' },
    );
    expect(await ids(own.api)).toEqual([]);
  });

  it('do not include a re-run that started later, whatever its id', async () => {
    const rerun = { ...SELF, run_started_at: '2026-03-10T09:00:00Z' };
    const { api } = await open([
      rerun,
      { id: 1005, status: 'in_progress', created_at: '2026-03-10T08:00:00Z', jobs: SCANNING },
      { id: 1006, status: 'in_progress', created_at: '2026-03-10T09:00:00Z', jobs: SCANNING },
    ]);
    expect(await ids(api)).toEqual(['1005']);
  });

  it("are known only after an undecided older run's guard has decided", async () => {
    const older: FakeRun = { id: 999, status: 'queued', jobs: [] };
    const asked: number[] = [];
    const { api, server } = await open([SELF, older], {
      sleep: async (milliseconds) => {
        asked.push(milliseconds);
        if (asked.length === 1) older.jobs = [{ name: 'Guard', status: 'in_progress' }];
        if (asked.length === 2)
          older.jobs = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: 'skipped' }];
      },
    });
    expect(await ids(api)).toEqual([]);
    expect(asked).toEqual([5000, 5000]);
    expect(server.requests.filter(({ path }) => path.endsWith('/999/jobs'))).toHaveLength(3);
  });

  it('wait for a guard at most a minute, and not at all if another run is scanning', async () => {
    const stuck = await open([SELF, { id: 999, status: 'queued', jobs: [] }]);
    expect(await ids(stuck.api)).toEqual(['999']);
    expect(stuck.waits.reduce((sum, wait) => sum + wait, 0)).toBe(60_000);
    const busy = await open([
      SELF,
      { id: 998, status: 'in_progress', jobs: SCANNING },
      { id: 999, status: 'queued', jobs: [] },
    ]);
    expect(await ids(busy.api)).toEqual(['998', '999']);
    expect(busy.waits).toEqual([]);
  });
});

describe('GitHub is asked', () => {
  it('nothing without a valid address, and the error says what to correct', async () => {
    const env = githubEnv('not an address');
    const api = openHostApi({ env }, readRunContext(env) as RunContext);
    await expect(api).rejects.toThrow(
      new PlatformError('GITHUB_API_URL is not an address such as https://api.github.com'),
    );
  });

  it('when the run was created', async () => {
    const { api } = await open([SELF]);
    expect(await api.createdAt()).toEqual(new Date('2026-03-10T02:20:00Z'));
  });

  it('when this attempt of it started', async () => {
    const { api } = await open([{ ...SELF, run_started_at: '2026-03-12T08:00:00Z' }]);
    expect(await api.startedAt()).toEqual(new Date('2026-03-12T08:00:00Z'));
  });

  it('how long the scan took, if it started', async () => {
    const scan = { name: 'Scan', status: 'completed', conclusion: 'cancelled' };
    const times = { started_at: '2026-03-10T02:30:00Z', completed_at: '2026-03-10T04:30:02Z' };
    const guard = { name: 'Guard', status: 'completed', conclusion: 'success' };
    const took = async (jobs: FakeJob[]) => (await open([{ ...SELF, jobs }])).api.scanSeconds();
    expect(await took([guard, { ...scan, ...times }])).toBe(7202);
    expect(await took([guard, { ...scan, ...times, conclusion: 'skipped' }])).toBeUndefined();
    expect(await took([guard])).toBeUndefined();
  });

  it('whether a newer run of the workflow was created', async () => {
    const newer = { id: SELF.id + 1, status: 'queued' };
    const older = { id: SELF.id - 1, status: 'in_progress' };
    expect(await (await open([SELF, newer])).api.hasNewerRun()).toBe(true);
    expect(await (await open([SELF, older])).api.hasNewerRun()).toBe(false);
    expect(await (await open([SELF, { ...newer, workflow_id: 78 }])).api.hasNewerRun()).toBe(false);
  });

  it('which jobs failed', async () => {
    const jobs = [
      { name: 'Scan', status: 'completed', conclusion: 'failure' },
      { name: 'Guard', status: 'completed', conclusion: 'timed_out' },
      { name: 'Notify', status: 'in_progress' },
      { name: 'Other', status: 'completed', conclusion: 'cancelled' },
    ];
    const { api, server } = await open([{ ...SELF, jobs }]);
    expect(await api.failedJobs()).toEqual([
      { name: 'Guard', url: expect.stringContaining('/job/100001') },
      { name: 'Scan', url: expect.stringContaining('/job/100000') },
    ]);
    expect(server.requests.at(-1)?.query.get('filter')).toBe('latest');
  });

  it.each([
    ['success', 'success', 'success', 'success'],
    ['failure', 'failure', 'failure', 'failure'],
    ['a failed message only', 'success', 'failure', 'success'],
  ])('how the previous run ended: %s', async (_, scan, conclusion, expected) => {
    const jobs = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: scan }];
    const { api } = await open([SELF, { id: 990, status: 'completed', conclusion, jobs }]);
    expect(await api.previousResult()).toBe(expected);
  });

  it('about earlier runs until one was not skipped by its guard, cancelled, of another event, or newer', async () => {
    const skipped = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: 'skipped' }];
    const failed = [GUARD_DONE, { name: 'Scan', status: 'completed', conclusion: 'failure' }];
    const { api } = await open([
      { id: 1001, status: 'completed', conclusion: 'success', jobs: ENDED },
      SELF,
      { id: 995, status: 'completed', conclusion: 'success', event: 'push', jobs: ENDED },
      { id: 994, status: 'completed', conclusion: 'success', jobs: skipped },
      { id: 993, status: 'completed', conclusion: 'cancelled', jobs: [] },
      { id: 992, status: 'completed', conclusion: 'failure', event: 'workflow_dispatch', jobs: failed },
      { id: 991, status: 'completed', conclusion: 'success', jobs: ENDED },
    ]);
    expect(await api.previousResult()).toBe('failure');
  });

  it('how the previous run ended: undefined without one; a failed guard counts as a failure', async () => {
    expect(await (await open([SELF])).api.previousResult()).toBeUndefined();
    const jobs = [
      { name: 'Guard', status: 'completed', conclusion: 'failure' },
      { name: 'Scan', status: 'completed', conclusion: 'skipped' },
    ];
    const { api } = await open([SELF, { id: 990, status: 'completed', conclusion: 'failure', jobs }]);
    expect(await api.previousResult()).toBe('failure');
  });

  it('to cancel a run, and a refusal names the missing permission', async () => {
    const run = { id: '990', url: '', createdAt: new Date(0), trigger: 'schedule' } as const;
    const { api } = await open([SELF]);
    await expect(api.cancel(run)).rejects.toThrow('the job needs `actions: write`');
    const may = await open([SELF], {}, { permissions: new Set(['actions: write']) });
    await may.api.cancel(run);
    expect(may.server.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/repos/octo/shop/actions/runs/990/cancel',
    });
  });
});

describe('a request to GitHub that fails', () => {
  it.each([
    ['401', { status: 401, body: { message: 'Bad credentials' } }, /does not know the token/, 1],
    ['404', { status: 404, body: { message: 'Not Found' } }, /finds nothing .*`actions: read`/, 1],
    [
      'the rate limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0' },
        body: { message: 'API rate limit exceeded' },
      },
      /rate limit is used up/,
      1,
    ],
    [
      'a wait that is too long',
      { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'slow down' } },
      /rate limit is used up \(429\)/,
      1,
    ],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, /answers 422, "Validation Failed"/, 1],
    ['its echo', { status: 400, body: { message: `no ${TOKEN} here` } }, /answers 400, "no \*\*\* here"/, 1],
  ])('is reported: %s', async (_, fault, message, requests) => {
    const { api, server } = await open([SELF]);
    server.faults.push(fault);
    const error = await api.createdAt().catch((one: unknown) => one);
    expect(error).toBeInstanceOf(PlatformError);
    expect((error as Error).message).toMatch(message);
    expect(server.requests).toHaveLength(requests);
  });

  it('for lack of permission names the permission', async () => {
    const { api } = await open([SELF], {}, { permissions: new Set() });
    await expect(api.olderActiveRuns()).rejects.toThrow(
      'the token may not do this (403, "Resource not accessible by integration"): the job needs `actions: read`',
    );
  });

  it.each([
    ['500', { status: 500, body: { message: 'oops' } }, [1000]],
    ['a closed connection', 'reset', [1000]],
    ['half an answer', 'cut off', [1000]],
    ["a proxy's page", { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, [1000]],
    [
      '429 with Retry-After',
      { status: 429, headers: { 'retry-after': '7' }, body: { message: 'slow' } },
      [7000],
    ],
    [
      'a secondary limit',
      { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } },
      [2000],
    ],
  ] as const)('is repeated once: %s', async (_, fault, expected) => {
    const once = await open([SELF]);
    once.server.faults.push(fault);
    expect(await once.api.createdAt()).toEqual(new Date('2026-03-10T02:20:00Z'));
    expect(once.waits).toEqual(expected);
    const twice = await open([SELF]);
    twice.server.faults.push(fault, fault);
    await expect(twice.api.createdAt()).rejects.toBeInstanceOf(PlatformError);
    expect(twice.server.requests).toHaveLength(2);
  });

  it('does not wait for ever', async () => {
    const { api, server } = await open([SELF], { timeoutMs: 100 });
    server.faults.push('hang', 'hang');
    await expect(api.createdAt()).rejects.toThrow('GitHub does not answer in time');
    expect(server.requests).toHaveLength(2);
  });

  it('because the list has another shape is an error, never an empty list', async () => {
    const { api, server } = await open([SELF]);
    server.faults.push(undefined, { status: 200, body: { message: 'hello' } });
    await expect(api.olderActiveRuns()).rejects.toThrow(PlatformError);
  });

  it('because there is no connection names the address', async () => {
    const { api, server } = await open([SELF]);
    await server.close();
    await expect(api.createdAt()).rejects.toThrow("GitHub can't be reached (ECONNREFUSED)");
  });

  it('because there is no token says so', async () => {
    const env = githubEnv('http://127.0.0.1:9', { GITHUB_TOKEN: '' });
    await expect(openHostApi({ env }, readRunContext(env) as RunContext)).rejects.toThrow(
      /there is no token/,
    );
  });
});
