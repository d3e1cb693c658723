import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeRun, type GithubState, startGithub, TOKEN } from '../../servers/github.js';
import type { FakePipeline } from '../../servers/gitlab-pipelines.js';
import { fakeSchedule, startGitlabSchedules } from '../../servers/gitlab-schedules.js';
import { githubEnv, githubRun, gitlabEnv, gitlabPipeline, projectOf, runHistory } from './run-history.js';

const WORKFLOW = { id: 77, file: 'jmo-nightly.yml', state: 'active' };
const LIMITS = { successfulJobsHistoryLimit: 2, failedJobsHistoryLimit: 1 };
const HUB = { name: 'nightly', type: 'github-actions', concurrencyPolicy: 'Allow', ...LIMITS } as const;
const LAB = { name: 'nightly', type: 'gitlab-ci', concurrencyPolicy: 'Allow', ...LIMITS } as const;
const READ_WRITE = new Set(['actions: read', 'actions: write'] as const);
const runUrl = (id: number) => `https://github.com/octo/shop/actions/runs/${id}`;

async function startHub(runs: FakeRun[], state: Partial<GithubState> = {}) {
  const server = await startGithub({ runs, workflows: [WORKFLOW], permissions: READ_WRITE, ...state });
  return { server, env: githubEnv(server.url) };
}

/** One run per night, in this order, the first on 1 June. */
const nights = (...conclusions: readonly (string | null)[]) =>
  conclusions.map((one, index) =>
    githubRun(1 + index, `2026-06-${String(1 + index).padStart(2, '0')}T02:31:00Z`, one),
  );

const MIXED = () => [
  ...nights('success', 'failure', 'success', 'timed_out', 'cancelled', 'success', 'success', null),
  githubRun(50, '2026-05-01T00:00:00Z', 'success', { workflow_id: 78 }),
  githubRun(51, '2026-05-01T00:00:00Z', 'success', { event: 'push' }),
];

describe('prune on GitHub', () => {
  it('plans by the history limits, oldest first, kinds apart', async () => {
    const { server, env } = await startHub(MIXED());
    expect(await runHistory(projectOf(HUB), ['prune'], env)).toEqual({
      code: 0,
      out: `nightly: would delete ${runUrl(1)} (success)
nightly: would delete ${runUrl(2)} (failure)
nightly: would delete ${runUrl(3)} (success)
nightly: would delete ${runUrl(4)} (failure)
nightly: keeps 2 successful (limit 2) and 1 failed (limit 1), and 1 run under way
To delete these, add --apply.
`,
      err: '',
      waits: [],
    });
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('deletes with --apply, one at a time, a second apart; then there is nothing to do', async () => {
    const { server, env } = await startHub(MIXED());
    const { code, out, err, waits } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect({ code, err, waits }).toEqual({ code: 0, err: '', waits: [1000, 1000, 1000] });
    expect(server.state.deleted).toEqual([1, 2, 3, 4]);
    expect(server.state.runs.map(({ id }) => id)).toEqual([5, 6, 7, 8, 50, 51]);
    expect(out).toContain(`nightly: deleted ${runUrl(4)} (failure)\n`);
    const again = await runHistory(projectOf(HUB), ['prune', '--apply', '-o', 'json'], env);
    expect(JSON.parse(again.out)).toEqual({
      applied: true,
      schedules: [
        {
          name: 'nightly',
          results: null,
          deletions: [],
          kept: { successful: 2, failed: 1, running: 1, skipped: 0 },
          complete: true,
        },
      ],
    });
    expect(server.state.deleted).toHaveLength(4);
  });

  it('does not count skipped runs as successful, and deletes those older than all that stay', async () => {
    const guarded = { ...HUB, concurrencyPolicy: 'Forbid' };
    const { server, env } = await startHub(
      nights('success', 'skipped', 'success', 'skipped', 'success', 'skipped', 'skipped'),
    );
    const { out } = await runHistory(projectOf(guarded), ['prune', '--apply'], env);
    expect(server.state.deleted).toEqual([1, 2]);
    expect(out).toContain('nightly: keeps 2 successful (limit 2) and 0 failed (limit 1), and 3 skipped\n');
    // Jobs are read until as many successes are found as may stay.
    expect(server.requests.filter(({ path }) => path.endsWith('/jobs'))).toHaveLength(5);
  });

  it('counts runs that the guard for a server without time zones skipped as skipped', async () => {
    const backend = { type: 'github-actions', config: { server: 'ghes' } };
    const guarded = { ...HUB, timezone: 'Europe/Berlin', backend };
    const { server, env } = await startHub(nights('success', 'skipped', 'success', 'skipped', 'success'));
    await runHistory(projectOf(guarded), ['prune', '--apply'], env);
    expect(server.state.deleted).toEqual([1, 2]);
  });

  it('reads no jobs if all may stay', async () => {
    const guarded = { ...HUB, concurrencyPolicy: 'Forbid', successfulJobsHistoryLimit: 7 };
    const { server, env } = await startHub(nights('success', 'skipped', 'success'));
    await runHistory(projectOf(guarded), ['prune'], env);
    expect(server.requests.filter(({ path }) => path.endsWith('/jobs'))).toEqual([]);
  });

  it('looks at the newest thousand runs, and says that there are more', async () => {
    const runs = Array.from({ length: 1003 }, (_, index) =>
      githubRun(1 + index, new Date(Date.parse('2026-01-01T00:00:00Z') + index * 3_600_000).toISOString()),
    );
    const { env } = await startHub(runs);
    const { out } = await runHistory(projectOf(HUB), ['prune'], env);
    expect(out.match(/would delete/g)).toHaveLength(998);
    expect(out).toContain('nightly: it has more runs than the 1000 that were looked at: prune again\n');
  });

  it('reports a failed deletion, goes on, and ends with 2', async () => {
    const { server, env } = await startHub(MIXED());
    // Workflows, runs, then per run a check and the deletion.
    server.faults.push(undefined, undefined, undefined, undefined, undefined, {
      status: 500,
      body: { message: 'Server Error' },
    });
    const { code, out, err } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(err).toBe(
      `jmo-schedule: nightly: ${runUrl(2)} can't be deleted: GitHub answers 500, "Server Error"\n`,
    );
    expect(out).not.toContain(`${runUrl(2)} `);
    expect(out).toContain(`nightly: deleted ${runUrl(4)} (failure)\n`);
  });

  it('keeps a run that was started again since the plan', async () => {
    const { server, env } = await startHub(MIXED());
    const isDeleting = () => server.requests.some(({ method }) => method === 'DELETE');
    const [first] = server.state.runs;
    Object.defineProperty(first, 'status', { get: () => (isDeleting() ? 'queued' : 'completed') });
    const { code, out, err } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`nightly: under way again, and kept: ${runUrl(1)} (success)\n`);
    expect(server.state.deleted).toEqual([2, 3, 4]);
  });

  it('stops if the token may only read: after three refusals nothing more is tried', async () => {
    const { server, env } = await startHub(MIXED(), { permissions: new Set(['actions: read'] as const) });
    const { code, out, err } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(err).toBe(
      `jmo-schedule: nightly: ${runUrl(1)} can't be deleted: the token may not do this (403, "Resource not accessible by integration"): the job needs \`actions: write\`; nor can 2 more; 1 not tried\n`,
    );
    expect(out).toBe('nightly: keeps 2 successful (limit 2) and 1 failed (limit 1), and 1 run under way\n');
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
    expect(err + out).not.toContain(TOKEN);
  });

  it('has nothing to do for a workflow that GitHub does not know', async () => {
    const { env } = await startHub([], { workflows: [] });
    expect(await runHistory(projectOf(HUB), ['prune', '--apply'], env)).toMatchObject({
      code: 0,
      out: 'nightly: keeps 0 successful (limit 2) and 0 failed (limit 1)\n',
    });
  });

  it('deletes nothing if one of the plans fails', async () => {
    const { server, env } = await startHub(MIXED());
    server.faults.push(undefined, undefined, { status: 404, body: { message: 'Not Found' } });
    const project = projectOf(HUB, { ...HUB, name: 'weekly' });
    server.state.runs.push(githubRun(60, '2026-06-01T00:00:00Z', 'success', { workflow_id: 79 }));
    const workflows = [WORKFLOW, { id: 79, file: 'jmo-weekly.yml', state: 'active' }];
    Object.assign(server.state, { workflows });
    expect(await runHistory(project, ['prune', '--apply'], env)).toMatchObject({ code: 2, out: '' });
    expect(server.state.deleted).toEqual([]);
  });
});

describe('what is not ours on GitHub', () => {
  const FILE = '.github/workflows/jmo-nightly.yml';
  const foreign = (directory: string, text: string | undefined) => {
    if (text === undefined) rmSync(join(directory, FILE));
    else writeFileSync(join(directory, FILE), text);
  };

  it.each<[string, string | undefined, RegExp]>([
    [
      'was never rendered here',
      undefined,
      /jmo-nightly\.yml was never rendered from jmo-schedules\.yaml here/,
    ],
    ['is a person\u2019s own', 'name: Nightly\non: push\njobs: {}\n', /jmo-nightly\.yml/],
    [
      'is of another resource file',
      '# Generated by jmo-schedule from other.yaml. Do not edit.\nname: Nightly\n',
      /other\.yaml/,
    ],
  ])("is kept if the workflow's file %s, with a message", async (_, text, message) => {
    for (const words of [['prune'], ['prune', '--apply']] as const) {
      const { server, env } = await startHub(MIXED());
      const directory = projectOf(HUB);
      foreign(directory, text);
      const { code, out, err } = await runHistory(directory, [...words], env);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/^jmo-schedule: nightly: its runs are left alone: /);
      expect(server.state.deleted).toEqual([]);
      expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
    }
  });

  it('does not stop prune for other schedules', async () => {
    const { server, env } = await startHub(MIXED());
    const workflows = [WORKFLOW, { id: 79, file: 'jmo-weekly.yml', state: 'active' }];
    Object.assign(server.state, { workflows });
    const old = ['2026-05-01', '2026-05-02', '2026-05-03'].map((day, at) =>
      githubRun(60 + at, `${day}T00:00:00Z`, 'success', { workflow_id: 79 }),
    );
    server.state.runs.push(...old);
    const directory = projectOf(HUB, { ...HUB, name: 'weekly' });
    foreign(directory, 'name: mine\n');
    const { code } = await runHistory(directory, ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(server.state.deleted).toEqual([60]);
  });

  it.each([
    ['workflow', { shown_workflow_id: 99 }],
    ['file', { path: '.github/workflows/release.yml@refs/heads/main' }],
  ])('is kept if the answer names another %s, with a message', async (_, other) => {
    const { server, env } = await startHub(MIXED());
    // A server that lists more than was asked for.
    Object.assign(server.state.runs[0] as object, other);
    const { code, err } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect(server.state.deleted).toEqual([2, 3, 4]);
    expect(code).toBe(2);
    expect(err).toContain(`nightly: the answer holds 1 run of something else, left alone: ${runUrl(1)}\n`);
  });

  it('is detected right before a run is deleted', async () => {
    const { server, env } = await startHub(MIXED());
    const [first] = server.state.runs;
    Object.defineProperty(first, 'path', {
      get: () =>
        server.requests.at(-1)?.path.endsWith('/runs/1')
          ? '.github/workflows/other.yml'
          : '.github/workflows/jmo-nightly.yml',
    });
    const { code, err } = await runHistory(projectOf(HUB), ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(err).toContain(
      `${runUrl(1)} can't be deleted: GitHub does not confirm that it is a run of .github/workflows/jmo-nightly.yml, so it stays`,
    );
    expect(server.state.deleted).toEqual([2, 3, 4]);
  });

  it('is detected by the file right before each deletion', async () => {
    const { server, env } = await startHub(MIXED());
    const directory = projectOf(HUB);
    const [, second] = server.state.runs;
    Object.defineProperty(second, 'event', {
      get: () => {
        if (server.state.deleted.includes(1)) foreign(directory, 'name: mine\n');
        return 'schedule';
      },
    });
    const { code } = await runHistory(directory, ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(server.state.deleted).toEqual([1, 2]);
  });
});

describe('prune on GitLab', () => {
  const OURS = fakeSchedule(1, 'jmo-schedule: nightly');
  const url = (id: number) => `https://gitlab.com/team/shop/-/pipelines/${id}`;
  const pipelines = (...statuses: string[]) =>
    statuses.map((status, index) =>
      gitlabPipeline(1 + index, `2026-06-${String(1 + index).padStart(2, '0')}T02:19:00Z`, status),
    );
  async function startLab(found: FakePipeline[]) {
    const server = await startGitlabSchedules([{ ...OURS }], found);
    server.role = 'owner';
    return { server, env: gitlabEnv(server.url) };
  }
  const FOUND = () => [
    ...pipelines('success', 'failed', 'success', 'canceled', 'success', 'success', 'running', 'manual'),
    gitlabPipeline(50, '2026-05-01T00:00:00Z', 'success', { schedule: 2 }),
    gitlabPipeline(51, '2026-05-01T00:00:00Z', 'success', { schedule: undefined }),
  ];

  it.each([true, false])('plans, then deletes, on a server that sorts: %s', async (sorts) => {
    const { server, env } = await startLab(FOUND());
    server.sorts = sorts;
    const { out } = await runHistory(projectOf(LAB), ['prune'], env);
    expect(out).toBe(`nightly: would delete ${url(1)} (success)
nightly: would delete ${url(2)} (failure)
nightly: would delete ${url(3)} (success)
nightly: keeps 2 successful (limit 2) and 1 failed (limit 1), and 2 runs under way
To delete these, add --apply.
`);
    expect(server.deleted).toEqual([]);
    expect(await runHistory(projectOf(LAB), ['prune', '--apply'], env)).toMatchObject({ code: 0, err: '' });
    expect(server.deleted).toEqual([1, 2, 3]);
    expect(server.pipelines.map(({ id }) => id)).toEqual([4, 5, 6, 7, 8, 50, 51]);
  });

  it('does not count skipped pipelines as successful', async () => {
    const { server, env } = await startLab(
      pipelines('success', 'skipped', 'success', 'skipped', 'success', 'skipped'),
    );
    await runHistory(projectOf({ ...LAB, concurrencyPolicy: 'Forbid' }), ['prune', '--apply'], env);
    expect(server.deleted).toEqual([1, 2]);
  });

  it('keeps one that was started again, and accepts one that is gone, since the plan', async () => {
    const { server, env } = await startLab(FOUND());
    let asked = 0;
    server.interrupt = (_, { path }) => {
      // The first request for a single pipeline comes after all plans.
      if (/\/pipelines\/\d+$/.test(path) && asked++ === 0) {
        const [first] = server.pipelines;
        if (first !== undefined) first.status = 'running';
        server.pipelines.splice(1, 1);
      }
      return undefined;
    };
    const { code, out, err } = await runHistory(projectOf(LAB), ['prune', '--apply'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`nightly: under way again, and kept: ${url(1)} (success)\n`);
    expect(out).toContain(`nightly: gone already: ${url(2)} (failure)\n`);
    expect(server.deleted).toEqual([3]);
  });

  it('keeps pipelines that the answer says something else started', async () => {
    const found = FOUND();
    Object.assign(found[0] as object, { source: 'push' });
    const { server, env } = await startLab(found);
    const { code, err } = await runHistory(projectOf(LAB), ['prune', '--apply'], env);
    expect(code).toBe(2);
    expect(err).toContain(`the answer holds 1 run of something else, left alone: ${url(1)}`);
    expect(server.deleted).toEqual([2, 3]);
  });

  it('stops if the pipeline schedule was renamed since the plan, or a pipeline belongs to something else', async () => {
    for (const trouble of ['renamed', 'source'] as const) {
      const { server, env } = await startLab(FOUND());
      server.interrupt = (_, { path }) => {
        if (trouble === 'renamed' && path.endsWith('/pipeline_schedules/1'))
          Object.assign(server.schedules[0] as object, { description: 'mine now' });
        if (trouble === 'source' && path.endsWith('/pipelines/1'))
          Object.assign(server.pipelines[0] as object, { source: 'push' });
        return undefined;
      };
      const { code, err } = await runHistory(projectOf(LAB), ['prune', '--apply'], env);
      expect(code).toBe(2);
      expect(err).toMatch(trouble === 'renamed' ? /was renamed since the plan was made/ : /does not confirm/);
      expect(server.deleted).toEqual(trouble === 'renamed' ? [] : [2, 3]);
    }
  });

  it('says that only the owner may delete', async () => {
    const { server, env } = await startLab(FOUND());
    server.role = 'maintainer';
    const { code, err } = await runHistory(projectOf(LAB), ['prune', '--apply'], env);
    expect({ code, err }).toEqual({
      code: 2,
      err: `jmo-schedule: nightly: ${url(1)} can't be deleted: the token's user may not delete pipelines (403): that needs the role Owner, and the scope \`api\`; nor can 2 more\n`,
    });
    expect(server.deleted).toEqual([]);
  });
});
