import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FakeRun, type GithubState, startGithub, TOKEN } from '../../servers/github.js';
import { githubEnv, githubRun, oneStatus, projectOf, runHistory } from './run-history.js';

const WORKFLOW = { id: 77, file: 'jmo-nightly.yml', state: 'active', created_at: '2026-06-01T00:00:00Z' };
const NIGHTLY = { name: 'nightly', type: 'github-actions' } as const;
const FREE = { ...NIGHTLY, concurrencyPolicy: 'Allow' };

async function start(runs: FakeRun[], state: Partial<GithubState> = {}) {
  const server = await startGithub({ runs, workflows: [WORKFLOW], ...state });
  return { server, env: githubEnv(server.url) };
}
const paths = ({ requests }: { requests: readonly { path: string }[] }) =>
  requests.map(({ path }) => path.replace('/repos/octo/shop/actions', ''));

/** A run on each night of June before the fifteenth, at 02:31. */
const nights = (...days: number[]) =>
  days.map((day) => githubRun(100 + day, `2026-06-${String(day).padStart(2, '0')}T02:31:00Z`));
const ALL = Array.from({ length: 15 }, (_, index) => index + 1);

describe('status of a schedule on GitHub', () => {
  it("is the `status` block of JMo's guide, with the page of the last run", async () => {
    const { server, env } = await start([
      ...nights(...ALL.slice(0, 13)),
      githubRun(114, '2026-06-14T02:31:00Z', 'failure'),
      githubRun(115, '2026-06-15T02:31:00Z', null),
      githubRun(99, '2026-06-14T12:00:00Z', 'success', { event: 'push' }),
      githubRun(98, '2026-06-14T12:00:00Z', 'success', { workflow_id: 78 }),
    ]);
    expect(await oneStatus(projectOf(FREE), env)).toEqual({
      name: 'nightly',
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'Scheduled',
            message: 'GitHub starts its runs.',
            lastTransitionTime: null,
          },
        ],
        nextScheduleTime: '2026-06-16T02:17:00Z',
        lastScheduleTime: '2026-06-15T02:31:00Z',
        lastSuccessfulTime: '2026-06-13T02:41:00Z',
        active: 1,
        succeeded: 13,
        failed: 1,
      },
      lastRun: {
        folder: null,
        url: 'https://github.com/octo/shop/actions/runs/115',
        start: '2026-06-15T02:31:00Z',
        end: null,
        durationSeconds: null,
        exitCode: null,
        result: 'running',
        reason: '',
      },
      activeRuns: [expect.objectContaining({ url: 'https://github.com/octo/shop/actions/runs/115' })],
      missed: { count: 0, since: '2026-06-01T00:00:00Z', times: [] },
      notes: [],
    });
    // The workflows, and one page of runs: without a guard, nothing else is needed.
    expect(paths(server)).toEqual(['/workflows', '/workflows/77/runs']);
  });

  it('is a table, with notes on failures below it', async () => {
    const { env } = await start([
      ...nights(13),
      githubRun(114, '2026-06-14T02:31:00Z', 'failure', {
        jobs: [
          { name: 'Scan', status: 'completed', conclusion: 'timed_out' },
          { name: 'Notify', status: 'completed', conclusion: 'success' },
        ],
      }),
    ]);
    const { code, out, err } = await runHistory(projectOf(FREE), ['status', 'nightly'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'nightly   2026-06-14T02:31:00+00:00   failure   10 min     2026-06-13T02:41:00+00:00   0        13 since 2026-06-01   2026-06-16T02:17:00+00:00\n',
    );
    expect(out).toContain(
      'nightly: the last run did not succeed: failed jobs: Scan; see https://github.com/octo/shop/actions/runs/114\n',
    );
    expect(out).toContain('nightly: missed 13 runs, the last at 2026-06-09T02:17:00+00:00');
    expect(parse((await runHistory(projectOf(FREE), ['status', '-o', 'yaml'], env)).out)).toHaveLength(1);
  });

  it.each([
    ['cancelled', 'stopped', 'it was cancelled'],
    ['timed_out', 'failure', 'timed out'],
    ['startup_failure', 'failure', 'startup failure'],
    ['stale', 'stopped', 'nothing ran it'],
  ])('of a run that is %s is %s', async (conclusion, result, reason) => {
    const { env } = await start([githubRun(115, '2026-06-15T02:31:00Z', conclusion, { jobs: [] })]);
    const { lastRun, status } = await oneStatus(projectOf(FREE), env);
    expect(lastRun).toMatchObject({ result, reason });
    expect(status).toMatchObject({ succeeded: 0, failed: 1, lastSuccessfulTime: null });
  });

  it('reads all pages', async () => {
    const runs = Array.from({ length: 230 }, (_, index) =>
      githubRun(1000 + index, new Date(Date.parse('2026-06-02T00:00:00Z') + index * 3_600_000).toISOString()),
    );
    const { server, env } = await start(runs);
    const { status } = await oneStatus(projectOf(FREE), env);
    expect(status.succeeded).toBe(230);
    expect(paths(server)).toHaveLength(4);
    expect(server.requests.at(-1)?.query.get('created')).toBe('>=2026-05-15T12:00:00Z');
  });

  it("is complete from the end of GitHub's list: a thousand runs", async () => {
    const begin = Date.parse('2026-06-02T00:00:00Z');
    const runs = Array.from({ length: 1100 }, (_, index) =>
      githubRun(1000 + index, new Date(begin + index * 600_000).toISOString()),
    );
    const { env } = await start(runs);
    const { status, missed } = await oneStatus(projectOf({ ...FREE, schedule: '*/10 * * * *' }), env);
    expect(status.succeeded).toBe(1000);
    expect(missed.since).toBe(new Date(begin + 100 * 600_000).toISOString().replace('.000', ''));
    // Of 1,845 times since then a thousand had a run, and the last one may still get one.
    expect(missed.count).toBe(1845 - 1000 - 1);
  });

  it('finds the last run and the last success before the look-back', async () => {
    const { env } = await start(
      [
        githubRun(1, '2026-03-01T02:20:00Z'),
        githubRun(2, '2026-04-01T02:20:00Z', 'skipped'),
        githubRun(3, '2026-05-01T02:20:00Z', 'failure'),
      ],
      { workflows: [{ ...WORKFLOW, created_at: '2025-01-01T00:00:00Z' }] },
    );
    const monthly = projectOf({ ...NIGHTLY, schedule: '17 2 1 * *' });
    const { status, lastRun, missed } = await oneStatus(monthly, env);
    expect(status).toMatchObject({
      lastScheduleTime: '2026-05-01T02:20:00Z',
      lastSuccessfulTime: '2026-03-01T02:30:00Z',
      succeeded: 0,
      failed: 0,
    });
    expect(lastRun).toMatchObject({ result: 'failure', reason: 'failed jobs: Scan' });
    expect(missed).toEqual({
      count: 1,
      since: '2026-05-15T12:00:00Z',
      times: ['2026-06-01T02:17:00Z'],
    });
    const longer = await oneStatus(monthly, env, ['--since', '2026-02-20']);
    expect(longer.status).toMatchObject({ succeeded: 1, failed: 1 });
  });

  it("counts missed runs by GitHub's rules around clock changes, with a late and a manual run among the others", async () => {
    const { env } = await start(
      [
        // 02:30 does not exist on the eighth, so GitHub starts at 03:00; here 50 minutes late.
        githubRun(1, '2026-03-08T07:50:00Z'),
        // Manual, so it does not serve 02:30 of the ninth.
        githubRun(2, '2026-03-09T06:31:00Z', 'success', { event: 'workflow_dispatch' }),
        githubRun(3, '2026-03-11T06:29:00Z'),
      ],
      { workflows: [{ ...WORKFLOW, created_at: '2026-03-08T00:00:00Z' }] },
    );
    const project = projectOf({ ...FREE, schedule: '30 2 * * *', timezone: 'America/New_York' });
    const { missed, status } = await oneStatus(project, env, [], new Date('2026-03-11T08:00:00Z'));
    expect(missed).toEqual({ count: 1, since: '2026-03-08T00:00:00Z', times: ['2026-03-09T06:30:00Z'] });
    expect(status.nextScheduleTime).toBe('2026-03-12T06:30:00Z');
  });

  it('of a schedule that never ran is empty', async () => {
    const { env } = await start([]);
    const found = await oneStatus(projectOf(FREE), env, [], new Date('2026-06-01T01:00:00Z'));
    expect(found).toMatchObject({
      status: { lastScheduleTime: null, lastSuccessfulTime: null, active: 0, succeeded: 0, failed: 0 },
      lastRun: null,
      missed: { count: 0, times: [] },
    });
  });
});

describe('a run that its guard skipped', () => {
  it('is skipped, not successful, whatever GitHub calls it', async () => {
    const { server, env } = await start([
      ...nights(11, 12),
      githubRun(113, '2026-06-13T02:31:00Z', 'skipped'),
      githubRun(114, '2026-06-14T02:31:00Z', 'skipped'),
      githubRun(115, '2026-06-15T02:31:00Z', 'skipped'),
    ]);
    const { status, lastRun, missed } = await oneStatus(projectOf(NIGHTLY), env, ['--since', '2026-06-11']);
    expect(status).toMatchObject({ succeeded: 2, failed: 0, lastSuccessfulTime: '2026-06-12T02:41:00Z' });
    expect(lastRun).toMatchObject({ result: 'skipped', reason: 'its guard skipped it' });
    // It was started, so its time is not missed.
    expect(missed.count).toBe(0);
    expect(paths(server).filter((path) => path.endsWith('/jobs'))).toHaveLength(5);
  });

  it('costs a request: only the last five runs are looked at, and more for a named schedule', async () => {
    const { server, env } = await start(nights(...ALL));
    await oneStatus(projectOf(NIGHTLY), env);
    expect(paths(server).filter((path) => path.endsWith('/jobs'))).toHaveLength(5);
    server.requests.length = 0;
    await oneStatus(projectOf(NIGHTLY), env, ['nightly']);
    expect(paths(server).filter((path) => path.endsWith('/jobs'))).toHaveLength(15);
  });

  it('does not count as the last success, even if fifty of them leave none', async () => {
    const hourly = { ...NIGHTLY, schedule: '17 * * * *' };
    const runs = (skips: number) =>
      Array.from({ length: 60 }, (_, index) =>
        githubRun(
          100 + index,
          new Date(Date.parse('2026-06-13T00:20:00Z') + index * 3_600_000).toISOString(),
          index < 60 - skips ? 'success' : 'skipped',
        ),
      );
    const few = await start(runs(12));
    expect((await oneStatus(projectOf(hourly), few.env)).status).toMatchObject({
      succeeded: 48,
      lastSuccessfulTime: '2026-06-14T23:30:00Z',
    });
    const many = await start(runs(55));
    expect((await oneStatus(projectOf(hourly), many.env)).status).toMatchObject({
      succeeded: 0,
      lastSuccessfulTime: null,
    });
    expect(paths(many.server).filter((path) => path.endsWith('/jobs'))).toHaveLength(50);
  });
});

describe('a workflow that GitHub does not start', () => {
  const stateOf = async (workflows: GithubState['workflows'], spec: Record<string, unknown> = {}) => {
    const { env } = await start(nights(1, 2), { workflows });
    const project = projectOf({ ...FREE, ...spec });
    const { out } = await runHistory(project, ['status'], env);
    return { out, json: await oneStatus(project, env) };
  };

  it.each([
    ['disabled_inactivity', 'WorkflowDisabledForInactivity', /after 60 days without activity/],
    ['disabled_manually', 'WorkflowDisabled', /somebody has disabled/],
    ['disabled_fork', 'WorkflowDisabledInFork', /is a fork/],
  ])('is reported if it is %s', async (state, reason, words) => {
    const { out, json } = await stateOf([{ ...WORKFLOW, state }]);
    expect(json.status.conditions[0]).toMatchObject({ type: 'Ready', status: 'False', reason });
    expect(json.status.nextScheduleTime).toBeNull();
    expect(json.missed.count).toBe(13);
    expect(out).toMatch(/<disabled>\nnightly: no run is started: /);
    expect(out).toMatch(words);
    expect(out).toContain("'gh workflow enable jmo-nightly.yml'");
  });

  it.each([
    ['was never pushed to the default branch', [{ ...WORKFLOW, file: 'jmo-nightly2.yml' }]],
    ['is in no workflow at all', []],
    ['was deleted', [{ ...WORKFLOW, state: 'deleted' }]],
  ])('is reported if its file %s', async (_, workflows) => {
    const { out, json } = await stateOf(workflows);
    expect(json.status.conditions[0]).toMatchObject({ status: 'False', reason: 'WorkflowMissing' });
    expect(out).toMatch(
      /<absent>\nnightly: no run is started: \.github\/workflows\/jmo-nightly\.yml is not on the repository's default branch; render, commit and push it\n/,
    );
  });

  it('does not matter if the schedule is suspended', async () => {
    const { out, json } = await stateOf([{ ...WORKFLOW, state: 'disabled_manually' }], { suspend: true });
    expect(json.status.conditions[0]).toMatchObject({ status: 'False', reason: 'Suspended' });
    expect(out).toContain('<suspended>');
    expect(out).not.toContain('no run is started');
  });

  it('does not matter if it was deleted and another of that name is active', async () => {
    const twice = [
      { ...WORKFLOW, id: 76, state: 'deleted' },
      WORKFLOW,
      { ...WORKFLOW, id: 78, state: 'deleted' },
    ];
    expect((await stateOf(twice)).json.status).toMatchObject({ succeeded: 2 });
  });
});

describe('GitHub cannot be read', () => {
  const ended = async (env: Record<string, string>, ...words: string[]) =>
    runHistory(projectOf(NIGHTLY), ['status', ...words], env);
  const failed = (err: string) => ({ code: 2, out: '', err, waits: [] });

  it('without a repository or a token, and one line says what to set', async () => {
    const { env } = await start([]);
    const { GH_TOKEN: _, ...noToken } = env;
    const { GITHUB_REPOSITORY: __, ...noRepository } = env;
    expect(await ended(noToken)).toEqual(
      failed(
        "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN, or log in with 'gh auth login'",
      ),
    );
    expect(await ended(noRepository)).toEqual(
      failed(
        'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name (git, which would know its remote, is not installed)',
      ),
    );
    expect(await ended(env, '--repository', 'shop')).toEqual(failed('--repository must be owner/name'));
    expect((await ended(noRepository, '--repository', 'octo/shop')).code).toBe(0);
  });

  it.each([
    [
      { status: 401, body: { message: 'Bad credentials' } },
      'GitHub does not know the token: it is wrong or has expired (401)',
    ],
    [
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'the token may not do this (403, "Resource not accessible by integration"): the job needs `actions: read`',
    ],
    [
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0' },
        body: { message: `API rate limit exceeded for ${TOKEN}` },
      },
      "GitHub's rate limit is used up (403)",
    ],
    [
      { status: 404, body: { message: 'Not Found' } },
      'GitHub finds nothing there for this token (404): wrong repository, or the job needs `actions: read`',
    ],
  ])('for an answer of %j', async (fault, message) => {
    for (const before of [0, 1, 2]) {
      const { server, env } = await start(nights(1));
      server.faults.push(...Array.from({ length: before }, () => undefined), fault);
      expect(await ended(env)).toEqual(failed(message));
    }
  });

  it('and the message contains no secret', async () => {
    const { env } = await start(nights(1));
    for (const words of [[], ['-o', 'json'], ['--repository', 'octo/none']]) {
      const { out, err } = await ended(env, ...words);
      expect(out + err).not.toContain(TOKEN);
    }
  });
});
