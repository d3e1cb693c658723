import { describe, expect, it } from 'vitest';
import type { FakePipeline } from '../../servers/gitlab-pipelines.js';
import {
  BLOCKED,
  type FakeSchedule,
  fakeSchedule,
  READ_TOKEN,
  startGitlabSchedules,
  TOKEN,
} from '../../servers/gitlab-schedules.js';
import { gitlabEnv, gitlabPipeline, oneStatus, projectOf, runHistory } from './run-history.js';

const NIGHTLY = { name: 'nightly', type: 'gitlab-ci' } as const;
const FREE = { ...NIGHTLY, concurrencyPolicy: 'Allow' };
const OURS = fakeSchedule(1, 'jmo-schedule: nightly', { created_at: '2026-06-01T00:00:00.000Z' });

async function start(pipelines: FakePipeline[], schedules: FakeSchedule[] = [{ ...OURS }]) {
  const server = await startGitlabSchedules(schedules, pipelines);
  return { server, env: gitlabEnv(server.url) };
}
const paths = ({ requests }: { requests: readonly { path: string }[] }) =>
  requests.map(({ path }) => path.replace('/api/v4/projects/team%2Fshop', ''));

const nights = (...days: number[]) =>
  days.map((day) => gitlabPipeline(100 + day, `2026-06-${String(day).padStart(2, '0')}T02:19:00Z`));
const ALL = Array.from({ length: 15 }, (_, index) => index + 1);

describe('status of a schedule on GitLab', () => {
  it("is the `status` block of JMo's guide, with the page of the last pipeline", async () => {
    const { server, env } = await start([
      ...nights(...ALL.slice(0, 13)),
      gitlabPipeline(114, '2026-06-14T02:19:00Z', 'failed'),
      gitlabPipeline(90, '2026-06-14T12:00:00Z', 'success', { schedule: 2 }),
      gitlabPipeline(91, '2026-06-14T12:00:00Z', 'success', { schedule: undefined }),
    ]);
    const found = await oneStatus(projectOf(FREE), env);
    expect(found).toMatchObject({
      status: {
        conditions: [
          { type: 'Ready', status: 'True', reason: 'Scheduled', message: 'GitLab starts its runs.' },
        ],
        nextScheduleTime: '2026-06-16T02:17:00Z',
        lastScheduleTime: '2026-06-14T02:20:00Z',
        lastSuccessfulTime: '2026-06-13T02:30:00Z',
        active: 0,
        succeeded: 13,
        failed: 1,
      },
      lastRun: {
        folder: null,
        url: 'https://gitlab.com/team/shop/-/pipelines/114',
        start: '2026-06-14T02:20:00Z',
        end: '2026-06-14T02:30:00Z',
        durationSeconds: 600,
        exitCode: null,
        result: 'failure',
        reason: 'failed jobs: jmo-nightly:scan',
      },
      missed: { count: 1, since: '2026-06-01T00:00:00Z', times: ['2026-06-15T02:17:00Z'] },
      notes: [],
    });
    // The project, its pipeline schedules, their pipelines, and for the last of them its times and failures.
    expect(paths(server)).toEqual([
      '',
      '/pipeline_schedules',
      '/pipeline_schedules/1/pipelines',
      '/pipelines/114',
      '/pipelines/114/jobs',
      '/pipelines/113',
    ]);
  });

  it.each([
    ['running', 'running', 1, 0],
    ['waiting_for_resource', 'running', 1, 0],
    ['manual', 'running', 1, 0],
    ['canceled', 'stopped', 0, 1],
  ])('of a pipeline that is %s is %s', async (word, result, active, failed) => {
    const { env } = await start([gitlabPipeline(115, '2026-06-15T02:19:00Z', word)]);
    const { lastRun, status } = await oneStatus(projectOf(FREE), env);
    expect(lastRun.result).toBe(result);
    expect(status).toMatchObject({ active, failed, succeeded: 0 });
  });

  it.each([true, false])('reads all pages of a server that sorts: %s', async (sorts) => {
    const { server, env } = await start([gitlabPipeline(50, '2026-02-01T02:19:00Z'), ...nights(...ALL)]);
    Object.assign(server, { sorts, pageSize: 4 });
    const { status, lastRun } = await oneStatus(projectOf(FREE), env);
    expect(status).toMatchObject({ succeeded: 15, lastScheduleTime: '2026-06-15T02:20:00Z' });
    expect(lastRun.url).toMatch(/\/115$/);
  });

  it('finds the last pipelines before the look-back', async () => {
    const old = { ...OURS, created_at: '2025-01-01T00:00:00.000Z' };
    const { env } = await start(
      [
        gitlabPipeline(1, '2026-03-01T02:19:00Z'),
        gitlabPipeline(2, '2026-04-01T02:19:00Z', 'skipped'),
        gitlabPipeline(3, '2026-05-01T02:19:00Z', 'failed'),
      ],
      [old],
    );
    const found = await oneStatus(projectOf({ ...NIGHTLY, schedule: '17 2 1 * *' }), env);
    expect(found).toMatchObject({
      status: { lastScheduleTime: '2026-05-01T02:20:00Z', lastSuccessfulTime: '2026-03-01T02:30:00Z' },
      lastRun: { result: 'failure', durationSeconds: 600 },
      missed: { count: 1, times: ['2026-06-01T02:17:00Z'] },
    });
  });

  it('recognises a pipeline whose guard skipped the scan, and one whose artifacts have expired', async () => {
    const scan = { name: 'jmo-nightly:scan', status: 'success' };
    const expired = { ...scan, artifacts_expire_at: '2026-06-14T02:19:00Z' };
    const { env } = await start([
      ...nights(12),
      gitlabPipeline(113, '2026-06-13T02:19:00Z', 'success', { jobs: [expired] }),
      gitlabPipeline(114, '2026-06-14T02:19:00Z', 'skipped'),
      gitlabPipeline(115, '2026-06-15T02:19:00Z', 'success', { jobs: [scan] }),
    ]);
    const { status, lastRun, missed } = await oneStatus(projectOf(NIGHTLY), env, ['--since', '2026-06-12']);
    expect(status).toMatchObject({ succeeded: 2, failed: 0, lastSuccessfulTime: '2026-06-13T02:30:00Z' });
    expect(lastRun).toMatchObject({ result: 'skipped', reason: 'its guard skipped it' });
    expect(missed.count).toBe(0);
  });
});

describe('a pipeline schedule that GitLab does not start', () => {
  const stateOf = async (schedules: FakeSchedule[], spec: Record<string, unknown> = {}) => {
    const { env } = await start(nights(1), schedules);
    const project = projectOf({ ...FREE, ...spec });
    const { out } = await runHistory(project, ['status'], env);
    return { out, json: await oneStatus(project, env) };
  };

  it.each([
    ['is missing', 'PipelineScheduleMissing', '<absent>', /'jmo-schedule sync --apply' makes it/, []],
    [
      'is inactive',
      'PipelineScheduleInactive',
      '<inactive>',
      /'jmo-schedule sync --apply' activates it/,
      [{ ...OURS, active: false }],
    ],
    [
      'has a blocked owner',
      'PipelineScheduleWithoutOwner',
      '<no owner>',
      /the owner of its pipeline schedule @bob is blocked/,
      [{ ...OURS, owner: BLOCKED }],
    ],
    [
      'has no owner any more',
      'PipelineScheduleWithoutOwner',
      '<no owner>',
      /the owner of its pipeline schedule is gone/,
      [{ ...OURS, owner: null }],
    ],
  ])('is reported: it %s', async (_, reason, cell, words, schedules) => {
    const { out, json } = await stateOf(schedules);
    expect(json.status.conditions[0]).toMatchObject({ status: 'False', reason });
    expect(json.status.nextScheduleTime).toBeNull();
    expect(out).toContain(`${cell}\nnightly: no run is started: `);
    expect(out).toMatch(words);
  });

  it('is fine for a suspended schedule, and an active one is reported', async () => {
    const inactive = await stateOf([{ ...OURS, active: false }], { suspend: true });
    expect(inactive.json.status.conditions[0]).toMatchObject({ status: 'False', reason: 'Suspended' });
    expect(inactive.json.notes).toEqual([]);
    const active = await stateOf([{ ...OURS }], { suspend: true });
    expect(active.json.notes).toEqual([
      "its pipeline schedule is still active in GitLab; 'jmo-schedule sync --apply' deactivates it",
    ]);
    expect(active.out).toContain('<suspended>\nnightly: its pipeline schedule is still active');
  });

  it('may exist twice: the oldest counts', async () => {
    const { json } = await stateOf([{ ...OURS, id: 4 }, { ...OURS }]);
    expect(json.status.succeeded).toBe(1);
    expect(json.notes).toEqual([
      "GitLab has 2 pipeline schedules of that name; this is of the oldest, number 1; 'jmo-schedule sync --apply' deletes the others",
    ]);
  });

  it('is not one with a similar name of somebody else', async () => {
    const { json } = await stateOf([
      fakeSchedule(1, 'jmo-schedule: Nightly scan'),
      fakeSchedule(2, 'nightly'),
    ]);
    expect(json.status.conditions[0].reason).toBe('PipelineScheduleMissing');
  });
});

describe('GitLab cannot be read', () => {
  const ended = async (env: Record<string, string>, ...words: string[]) =>
    runHistory(projectOf(NIGHTLY), ['status', ...words], env);

  it('without a project or a token, and one line says what to set', async () => {
    const { env } = await start([]);
    const { JMO_GITLAB_TOKEN: _, ...noToken } = env;
    const { CI_PROJECT_PATH: __, ...noProject } = env;
    expect(await ended(noToken)).toMatchObject({
      code: 2,
      out: '',
      err: "there is no token: store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer; or log in with 'glab auth login'",
    });
    expect(await ended(noProject)).toMatchObject({
      code: 2,
      err: 'no GitLab project is given: outside GitLab CI, pass --project group/name (git, which would know its remote, is not installed)',
    });
    expect((await ended(noProject, '--project', 'team/shop')).code).toBe(0);
    expect((await ended({ ...env, JMO_GITLAB_TOKEN: READ_TOKEN })).code).toBe(0);
  });

  it.each([
    [{ status: 401, body: { message: '401 Unauthorized' } }, 0, /GitLab does not know the token \(401/],
    [
      { status: 403, body: { message: '403 Forbidden' } },
      2,
      /may not read pipelines \(403, "403 Forbidden"\): it needs the role/,
    ],
    [{ status: 404, body: { message: '404 Project Not Found' } }, 0, /GitLab finds no project 'team\/shop'/],
    [
      { status: 429, headers: { 'retry-after': '3600' }, body: {} },
      2,
      /GitLab's rate limit is used up \(429\)/,
    ],
    [{ status: 200, body: { id: 1 } }, 2, /does not match its documentation/],
  ])('for an answer of %j', async (fault, before, message) => {
    const { server, env } = await start(nights(1));
    server.faults.push(...Array.from({ length: before }, () => undefined), fault);
    const { code, out, err } = await ended(env);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('\n');
    expect(err).not.toContain(TOKEN);
  });
});
