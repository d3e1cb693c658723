import { describe, expect, it } from 'vitest';
import { gitlabEnv, NOW, projectOf, runHistory } from '../run/history/run-history.js';
import type { FakePipeline } from '../servers/gitlab-pipelines.js';
import {
  ALICE,
  type FakeSchedule,
  fakeSchedule,
  ME,
  READ_TOKEN,
  startGitlabSchedules,
} from '../servers/gitlab-schedules.js';

const PAGE = 'https://gitlab.com/team/shop/-/pipelines/';
const job = (name: string, status: string, more = {}) => ({ name: `jmo-nightly:${name}`, status, ...more });
const SCANNED = { artifacts: ['archive', 'metadata'] };

async function start(
  words: readonly string[],
  { live = {}, pipelines = [] as FakePipeline[], spec = {} as Record<string, unknown> } = {} as {
    live?: Partial<FakeSchedule> | null;
    pipelines?: FakePipeline[];
    spec?: Record<string, unknown>;
  },
) {
  const schedules = live === null ? [] : [fakeSchedule(1, 'jmo-schedule: nightly', live)];
  const server = await startGitlabSchedules(schedules, pipelines);
  const directory = projectOf({ name: 'nightly', type: 'gitlab-ci', ...spec });
  const call = (env = {}, more = {}) =>
    runHistory(directory, ['run', 'nightly', ...words], { ...gitlabEnv(server.url), ...env }, NOW, more);
  return { server, call };
}

const pipeline = (id: number, more: Partial<FakePipeline> = {}): FakePipeline => ({
  id,
  schedule: 1,
  status: 'running',
  created_at: '2026-06-15T11:59:59Z',
  user: ME.id,
  ...more,
});

describe('run on GitLab', () => {
  it('plays the pipeline schedule, and finds the pipeline', async () => {
    const { call, server } = await start([], { pipelines: [pipeline(8000)] });
    server.starts.hidden = 2;
    expect(await call()).toEqual({
      code: 0,
      out: `nightly: started, see ${PAGE}9001\n`,
      err: '',
      waits: [2000, 2000],
    });
    expect(server.writes).toEqual(['PLAY 1']);
  });

  it('takes no pipeline for its own that the time started in that moment, as the owner', async () => {
    const { call, server } = await start([], { live: { owner: ALICE } });
    server.starts.others = [pipeline(9100, { user: ALICE.id })];
    expect((await call()).out).toBe(`nightly: started, see ${PAGE}9101\n`);
  });

  it('cannot tell two pipelines of the same user apart', async () => {
    const { call, server } = await start([]);
    server.starts.others = [pipeline(9100)];
    const { code, out, err } = await call();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^the pipeline was started, but others of your user began at the same time/);
  });

  it('plays one that is inactive, too', async () => {
    const { call, server } = await start([], { live: { active: false } });
    expect((await call()).code).toBe(0);
    expect(server.writes).toEqual(['PLAY 1']);
  });

  it('--wait follows the jobs, and a failed one that is allowed to fail does not count', async () => {
    const { call, server } = await start(['--wait']);
    server.starts.life = [
      { status: 'pending', jobs: [job('scan', 'created'), job('guard', 'pending')] },
      { status: 'running', jobs: [job('scan', 'created'), job('guard', 'success')] },
      {
        status: 'success',
        jobs: [job('notify', 'failed', { allow_failure: true }), job('scan', 'success', SCANNED)],
      },
    ];
    const { code, out } = await call();
    expect(code).toBe(0);
    expect(out).toMatch(
      /^nightly: started, .*\njmo-nightly:guard: pending\njmo-nightly:scan: created\njmo-nightly:guard: success\n[\s\S]*\nnightly: success\n$/,
    );
  });

  it('--wait ends with 1 after a failure and after a skipped scan', async () => {
    const failed = await start(['--wait']);
    failed.server.starts.life = [{ status: 'failed', jobs: [job('gate', 'failed'), job('scan', 'success')] }];
    const one = await failed.call();
    expect(one.code).toBe(1);
    expect(one.out).toMatch(/\nnightly: failure: failed jobs: jmo-nightly:gate\n$/);
    const skipped = await start(['--wait']);
    skipped.server.starts.life = [
      { status: 'success', jobs: [job('scan', 'success'), job('guard', 'success')] },
    ];
    const two = await skipped.call();
    expect(two.code).toBe(1);
    expect(two.out).toMatch(
      /\nnightly: skipped: its guard skipped it, and says why in https:\S+\/jobs\/\d+\n$/,
    );
  });

  it('a pipeline that is deleted ends the wait', async () => {
    const { call, server } = await start(['--wait']);
    const { code, err } = await call({}, { sleep: async () => void server.pipelines.splice(0) });
    expect(code).toBe(2);
    expect(err).toBe(`jmo-schedule: the run is gone: somebody has deleted it; see ${PAGE}9001\n`);
  });
});

describe('a pipeline with a variable', () => {
  it.each<[string, readonly string[], Record<string, unknown>, string]>([
    ['--ref', ['--ref', 'develop'], {}, 'develop'],
    ['a suspended schedule, whose jobs know no other start', [], { suspend: true }, 'main'],
    ['a starting deadline, for which a played one is late', [], { startingDeadlineSeconds: 600 }, 'main'],
    [
      'a ref of the schedule',
      [],
      { suspend: true, backend: { type: 'gitlab-ci', config: { ref: 'v1.0.0' } } },
      'v1.0.0',
    ],
  ])('is created for %s', async (_, words, spec, ref) => {
    const { call, server } = await start(words, { spec, live: null });
    expect(await call()).toMatchObject({ code: 0, out: `nightly: started, see ${PAGE}9001\n`, err: '' });
    expect(server.writes).toEqual([`PIPELINE ${ref} JMO_SCHEDULE=nightly`]);
  });

  it('is refused where nobody may set variables', async () => {
    const { call, server } = await start([], { spec: { suspend: true } });
    server.starts.variables = 'no_one_allowed';
    expect(await call()).toMatchObject({
      code: 2,
      err: 'the project does not let the token\'s user set pipeline variables (400, "Insufficient permissions to set pipeline variables"), which a suspended schedule needs: allow the role under Settings > CI/CD > Variables > Minimum role to use pipeline variables',
    });
  });
});

describe('what cannot be started on GitLab', () => {
  it('has no pipeline schedule', async () => {
    const { call } = await start([], { live: null });
    expect(await call()).toMatchObject({
      code: 2,
      err: "no run is started: GitLab has no pipeline schedule for it; 'jmo-schedule sync --apply' makes it",
    });
  });

  it('lacks the scope, the role, the right to the branch, or an access token', async () => {
    const { call, server } = await start([]);
    expect((await call({ JMO_GITLAB_TOKEN: READ_TOKEN })).err).toBe(
      'the token may not start pipelines (403): it lacks the scope `api`',
    );
    const may =
      /^the token's user may not start this pipeline \(403.*\): it needs the role Developer or above/;
    server.role = 'reporter';
    expect((await call()).err).toMatch(may);
    server.role = 'maintainer';
    for (const schedule of server.schedules) schedule.ref = 'refs/heads/locked';
    expect((await call()).err).toMatch(may);
    expect((await call({ JMO_GITLAB_TOKEN: '', CI_JOB_TOKEN: 'x' })).err).toMatch(
      /^there is only CI_JOB_TOKEN, which GitLab does not accept/,
    );
    expect(server.writes).toEqual([]);
  });

  it('has no jobs for this start, so that no pipeline appears', async () => {
    const { call, server } = await start([]);
    server.starts.hidden = 1000;
    const { code, err } = await call();
    expect(code).toBe(2);
    expect(err).toMatch(/^GitLab has accepted the start, but shows no pipeline after a minute/);
  });

  it('may have been started if no answer came', async () => {
    const { call, server } = await start([]);
    server.interrupt = (_, { path }) => (path.endsWith('/play') ? 'lost' : undefined);
    const { code, err } = await call();
    expect(code).toBe(2);
    expect(err).toMatch(
      /^GitLab answers 502; whether a run was started is unknown: see http\S+pipeline_schedules$/,
    );
    expect(server.writes).toEqual(['PLAY 1']);
  });
});
