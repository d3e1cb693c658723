import { describe, expect, it } from 'vitest';
import type { HostOptions, Network } from '../../src/hosts/network.js';
import { openHostApi } from '../../src/hosts/open-api.js';
import { readRunContext } from '../../src/hosts/read-context.js';
import type { HostApi, RunContext } from '../../src/hosts/types.js';
import { ACCESS_TOKEN, type FakeJob, JOB_TOKEN, startGitlab } from '../servers/gitlab.js';
import { gitlabEnv } from './environments.js';

async function open(
  jobs: FakeJob[],
  more: {
    env?: Record<string, string>;
    options?: HostOptions;
    sleep?: Network['sleep'];
    server?: Parameters<typeof startGitlab>[1];
  } = {},
) {
  const server = await startGitlab(jobs, more.server);
  const env = gitlabEnv(server.url, more.env);
  const waits: number[] = [];
  const sleep = more.sleep ?? (async (milliseconds: number) => void waits.push(milliseconds));
  const api: HostApi = await openHostApi({ env, sleep }, readRunContext(env) as RunContext, more.options);
  return { api, server, waits };
}

const ids = async (api: HostApi) => (await api.olderActiveRuns()).map((run) => run.id);
const scan = (pipeline: number, status: string, more: Partial<FakeJob> = {}): FakeJob => ({
  id: pipeline * 10 + 2,
  name: 'jmo-nightly:scan',
  status,
  pipeline,
  ...more,
});

describe('older active runs on GitLab', () => {
  it('are pipelines with an active scan job of this schedule, older than this one, oldest first', async () => {
    const { api, server } = await open([
      ...['created', 'pending', 'preparing', 'waiting_for_resource', 'running'].map((status, index) =>
        scan(895 - index, status),
      ),
      scan(880, 'success'),
      scan(881, 'canceled'),
      scan(882, 'manual'),
      scan(883, 'running', { name: 'jmo-weekly:scan' }),
      scan(884, 'running', { name: 'jmo-nightly:notify' }),
      scan(900, 'created'),
      scan(901, 'running'),
    ]);
    expect(await api.olderActiveRuns()).toEqual(
      [891, 892, 893, 894, 895].map((id) => ({
        id: String(id),
        url: `http://127.0.0.1/team/shop/-/pipelines/${id}`,
        createdAt: new Date(`2026-03-10T02:${id % 60}:00Z`),
        trigger: 'schedule',
      })),
    );
    expect(server.requests.every(({ headers }) => headers['job-token'] !== undefined)).toBe(true);
  });

  it('come from all pages, requested from our own address whatever the links say', async () => {
    const many = Array.from({ length: 230 }, (_, index) => scan(500 + index, 'pending'));
    const { api, server } = await open(many);
    expect(await ids(api)).toHaveLength(230);
    expect(server.requests).toHaveLength(3);
  });

  it("are recognised by --job, by the running job's name, or by the schedule's", async () => {
    const jobs = [
      scan(801, 'running'),
      scan(802, 'running', { name: 'sast: all' }),
      scan(803, 'running', { name: 'jmo-weekly:scan' }),
    ];
    expect(await ids((await open(jobs)).api)).toEqual(['801']);
    expect(await ids((await open(jobs, { options: { job: 'sast: all' } })).api)).toEqual(['802']);
    const own = { env: { CI_JOB_NAME: 'deciding' }, options: { name: 'weekly' } };
    expect(await ids((await open(jobs, own)).api)).toEqual(['803']);
  });

  it('are known only after an undecided older pipeline has decided', async () => {
    const older = [scan(899, 'created'), scan(899, 'running', { id: 8991, name: 'jmo-nightly:guard' })];
    const { api } = await open(older, {
      sleep: async () => {
        for (const job of older) job.status = 'skipped';
      },
    });
    expect(await ids(api)).toEqual([]);
    const stuck = await open([
      scan(899, 'created'),
      scan(899, 'pending', { id: 8991, name: 'jmo-nightly:guard' }),
    ]);
    expect(await ids(stuck.api)).toEqual(['899']);
    expect(stuck.waits.reduce((sum, wait) => sum + wait, 0)).toBe(60_000);
  });
});

describe('replacing on GitLab', () => {
  const older = { id: '890', url: '', createdAt: new Date(0), trigger: 'schedule' } as const;
  const env = { JMO_GITLAB_TOKEN: ACCESS_TOKEN };
  const job = (id: number, name: string, status: string): FakeJob => ({ id, name, status, pipeline: 890 });

  it('cancels only the jobs of this schedule, the message first', async () => {
    const jobs = [
      job(1, 'jmo-nightly:guard', 'success'),
      job(2, 'jmo-nightly:scan', 'running'),
      job(3, 'jmo-nightly:report', 'created'),
      job(4, 'jmo-nightly:gate', 'created'),
      job(5, 'jmo-nightly:notify', 'created'),
      job(6, 'jmo-weekly:scan', 'running'),
      job(7, 'deploy to production', 'running'),
      job(8, 'jmo-nightly', 'pending'),
      scan(900, 'created'),
    ];
    const { api, server } = await open(jobs, { env });
    await api.cancel(older);
    expect(server.state.cancelled).toEqual([5, 4, 3, 2]);
    expect(jobs.map(({ status }) => status)).toEqual([
      'success',
      'canceling',
      ...['canceled', 'canceled', 'canceled'],
      ...['running', 'running', 'pending', 'created'],
    ]);
    const writes = server.requests.filter(({ method }) => method === 'POST');
    expect(writes.every(({ headers }) => headers['private-token'] === ACCESS_TOKEN)).toBe(true);
  });

  it('without an access token says what is missing, and sends no request', async () => {
    const { api, server } = await open([scan(890, 'running')]);
    await expect(api.cancel(older)).rejects.toThrow(
      /^CI_JOB_TOKEN can't cancel jobs: Replace needs .*`api`.*JMO_GITLAB_TOKEN$/,
    );
    expect(server.requests).toEqual([]);
  });

  it('never sends GITLAB_TOKEN, which is for the server whose projects are scanned', async () => {
    const { api, server } = await open([scan(890, 'running')], { env: { GITLAB_TOKEN: ACCESS_TOKEN } });
    await expect(api.cancel(older)).rejects.toThrow(/JMO_GITLAB_TOKEN$/);
    expect(server.requests).toEqual([]);
  });

  it('reports a token without permission', async () => {
    const { api } = await open([scan(890, 'running')], { env, server: { foreign: 890 } });
    await expect(api.cancel(older)).rejects.toThrow(/\(403, "403 Forbidden"\).*Developer/);
    const wrong = await open([scan(890, 'running')], { env: { JMO_GITLAB_TOKEN: 'other' } });
    await expect(wrong.api.cancel(older)).rejects.toThrow(/does not know the token \(401/);
  });

  it('ignores a job that ends by itself meanwhile', async () => {
    const jobs = [job(2, 'jmo-nightly:scan', 'running'), job(3, 'jmo-nightly:report', 'created')];
    const { api, server } = await open(jobs, { env });
    // The job ends before the call arrives, so the next list lacks it.
    server.faults.push(undefined, { status: 403, body: { message: '403 Forbidden' } });
    await api.cancel(older);
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
    expect(jobs.map(({ status }) => status)).toEqual(['canceling', 'canceled']);
  });

  it("is not repeated after an error of GitLab's", async () => {
    const { api, server } = await open([scan(890, 'running')], { env });
    server.faults.push(undefined, { status: 502, body: 'Bad Gateway' });
    await expect(api.cancel(older)).rejects.toThrow('GitLab answers 502');
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });
});

describe('GitLab is asked', () => {
  it('nothing about the time of creation', async () => {
    const { api, server } = await open([]);
    expect(await api.createdAt()).toEqual(new Date('2026-03-10T02:20:00Z'));
    expect(server.requests).toEqual([]);
    const without = await open([], { env: { CI_PIPELINE_CREATED_AT: '' } });
    await expect(without.api.createdAt()).rejects.toThrow('CI_PIPELINE_CREATED_AT does not hold the time');
    expect(await api.startedAt()).toEqual(new Date('2026-03-10T02:20:00Z'));
    expect(await api.scanSeconds()).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('whether a newer pipeline has a scan of the schedule', async () => {
    const other = scan(903, 'running', { name: 'jmo-other:scan' });
    expect(await (await open([scan(890, 'success'), other])).api.hasNewerRun()).toBe(false);
    expect(await (await open([scan(901, 'created'), other])).api.hasNewerRun()).toBe(true);
  });

  it('which jobs of the pipeline failed, on all pages, without those that may fail', async () => {
    const jobs = Array.from({ length: 120 }, (_, index) =>
      scan(900, 'failed', { id: index, name: `job ${String(index).padStart(3, '0')}` }),
    );
    const { api } = await open([
      ...jobs,
      scan(900, 'failed', { id: 500, name: 'lint', allow_failure: true }),
      scan(900, 'success', { id: 501 }),
      scan(899, 'failed', { id: 502 }),
    ]);
    const failed = await api.failedJobs();
    expect(failed.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name));
    expect(failed[0]?.url).toBe('https://gitlab.example.com/team/shop/-/jobs/0');
  });

  const scanned = (pipeline: number) =>
    scan(pipeline, 'success', { artifacts: ['archive', 'metadata', 'trace'] });
  const turnedAway = (pipeline: number) => scan(pipeline, 'success', { artifacts: ['trace'] });
  const expired = (pipeline: number) =>
    scan(pipeline, 'success', { artifacts: ['trace'], artifacts_expire_at: '2026-03-02T00:00:00.000Z' });
  const gate = (pipeline: number, status: string) =>
    scan(pipeline, status, { id: pipeline * 10 + 4, name: 'jmo-nightly:gate' });

  it.each([
    ['no run before', [], undefined],
    ['a scan that failed', [scan(890, 'failed')], 'failure'],
    ['a scan that succeeded', [scanned(890), gate(890, 'success')], 'success'],
    ['a gate that failed', [scanned(890), gate(890, 'failed')], 'failure'],
    ['a scan that its guard turned away', [turnedAway(890)], undefined],
    ['one turned away behind one that failed', [turnedAway(890), scan(889, 'failed')], 'failure'],
    ['one turned away behind one that succeeded', [turnedAway(890), scanned(889)], 'success'],
    ['a scan whose files have expired', [expired(890), gate(890, 'failed')], 'failure'],
    ['another schedule', [scan(890, 'failed', { name: 'jmo-weekly:scan' })], undefined],
    ['a newer pipeline', [scan(905, 'failed')], undefined],
  ])('how the previous run ended: %s', async (_, jobs, expected) => {
    expect(await (await open(jobs)).api.previousResult()).toBe(expected);
  });
});

describe('a GitLab on which job tokens may not read jobs', () => {
  const kinds = (requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
    requests.map(({ headers }) => (headers['job-token'] === undefined ? 'access' : 'job'));

  it.each([401, 403, 404] as const)(
    'is asked with the access token after a %i, and from then on',
    async (closed) => {
      const many = Array.from({ length: 130 }, (_, index) => scan(500 + index, 'pending'));
      const { api, server } = await open(many, {
        server: { closed },
        env: { JMO_GITLAB_TOKEN: ACCESS_TOKEN },
      });
      expect(await ids(api)).toHaveLength(130);
      expect(await api.failedJobs()).toEqual([]);
      expect(await api.previousResult()).toBeUndefined();
      expect(kinds(server.requests)).toEqual(['job', 'access', 'access', 'access', 'access']);
    },
  );

  it.each([401, 403, 404] as const)('answers %i, and the error says what is needed', async (closed) => {
    const { api, server } = await open([scan(890, 'running')], { server: { closed } });
    await expect(api.olderActiveRuns()).rejects.toThrow(
      new RegExp(
        `^GitLab does not let this job's token read jobs \\(${closed}, "${closed} .*"\\), as no version before 18\\.0 does: .*read_api.*JMO_GITLAB_TOKEN$`,
      ),
    );
    expect(server.requests).toHaveLength(1);
  });

  it('may refuse the access token too, which is reported', async () => {
    const { api } = await open([], { server: { closed: 401 }, env: { JMO_GITLAB_TOKEN: 'other' } });
    await expect(api.olderActiveRuns()).rejects.toThrow(/does not know the token \(401.*read_api/);
  });

  it('never gets a job token as an access token', async () => {
    const { api, server } = await open([], {
      server: { closed: 401 },
      env: { JMO_GITLAB_TOKEN: JOB_TOKEN },
    });
    await expect(api.olderActiveRuns()).rejects.toThrow(/JMO_GITLAB_TOKEN$/);
    expect(kinds(server.requests)).toEqual(['job']);
  });

  it('may refuse in the middle of a list, which is not read again', async () => {
    const many = Array.from({ length: 130 }, (_, index) => scan(500 + index, 'pending'));
    const { api, server } = await open(many, { env: { JMO_GITLAB_TOKEN: ACCESS_TOKEN } });
    server.faults.push(undefined, { status: 401, body: { message: '401 Unauthorized' } });
    await expect(api.olderActiveRuns()).rejects.toThrow(/401/);
    expect(kinds(server.requests)).toEqual(['job', 'job']);
  });
});

describe('a request to GitLab that fails', () => {
  it.each([
    ['another shape', { status: 200, body: { jobs: [] } }, /does not match its documentation/],
    [
      'its echo',
      { status: 400, body: { error: [`no ${JOB_TOKEN} here`] } },
      /answers 400, "0 no \*\*\* here"/,
    ],
  ])('is reported: %s', async (_, fault, message) => {
    const { api, server } = await open([]);
    server.faults.push(fault);
    await expect(api.olderActiveRuns()).rejects.toThrow(message);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['503', { status: 503, body: 'down' }, [1000]],
    ['a closed connection', 'reset', [1000]],
    ['half an answer', 'cut off', [1000]],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '3' }, body: 'Retry later' }, [3000]],
  ] as const)('is repeated once: %s', async (_, fault, expected) => {
    const once = await open([scan(890, 'running')]);
    once.server.faults.push(fault);
    expect(await ids(once.api)).toEqual(['890']);
    expect(once.waits).toEqual(expected);
    const twice = await open([scan(890, 'running')]);
    twice.server.faults.push(fault, fault);
    await expect(twice.api.olderActiveRuns()).rejects.toThrow(/^GitLab/);
    expect(twice.server.requests).toHaveLength(2);
  });

  it('does not wait for ever, even if GitLab asks for it', async () => {
    const { api, server } = await open([], { options: { timeoutMs: 100 } });
    server.faults.push('hang', 'hang');
    await expect(api.olderActiveRuns()).rejects.toThrow('GitLab does not answer in time');
    const long = await open([]);
    long.server.faults.push({ status: 429, headers: { 'retry-after': '900' }, body: 'later' });
    await expect(long.api.olderActiveRuns()).rejects.toThrow('rate limit');
    expect(long.waits).toEqual([]);
  });

  it('does not send the token to another host', async () => {
    const { api, server } = await open([]);
    server.faults.push({ status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' }, body: '' });
    server.faults.push({ status: 302, headers: { location: 'http://127.0.0.1:9/elsewhere' }, body: '' });
    await expect(api.olderActiveRuns()).rejects.toThrow(/GitLab can't be reached/);
  });

  it('because there is no connection names the address', async () => {
    const { api, server } = await open([]);
    await server.close();
    await expect(api.olderActiveRuns()).rejects.toThrow("GitLab can't be reached (ECONNREFUSED)");
  });

  it('because there is no token says so', async () => {
    const env = gitlabEnv('http://127.0.0.1:9', { CI_JOB_TOKEN: '' });
    await expect(openHostApi({ env }, readRunContext(env) as RunContext)).rejects.toThrow(
      /there is no token/,
    );
  });
});
