import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGithub } from '../../servers/github.js';
import { fakeSchedule, startGitlabSchedules } from '../../servers/gitlab-schedules.js';
import { githubEnv, githubRun, gitlabEnv, gitlabPipeline, projectOf, runHistory } from './run-history.js';

const WORKFLOW = { id: 77, file: 'jmo-cloud.yml', state: 'active', created_at: '2026-06-14T00:00:00Z' };
const PATH: Record<string, string> = { PATH: process.env.PATH ?? '' };

/** A file with a schedule of each backend; each ran this morning. */
async function startAll() {
  const github = await startGithub({
    workflows: [WORKFLOW],
    runs: [githubRun(1, '2026-06-14T02:31:00Z'), githubRun(2, '2026-06-15T02:31:00Z')],
    permissions: new Set(['actions: read', 'actions: write'] as const),
  });
  const gitlab = await startGitlabSchedules(
    [fakeSchedule(1, 'jmo-schedule: lab', { created_at: '2026-06-15T00:00:00.000Z' })],
    [gitlabPipeline(1, '2026-06-15T02:19:00Z', 'failed')],
  );
  const limits = { concurrencyPolicy: 'Allow', successfulJobsHistoryLimit: 1 };
  const project = projectOf(
    { name: 'cloud', type: 'github-actions', ...limits },
    { name: 'box', type: 'local-cron', ...limits },
    { name: 'lab', type: 'gitlab-ci', ...limits },
  );
  for (const day of [14, 15]) {
    const folder = join(project, `results/2026-06-${day}T021701Z-box`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.jmo-run'), '');
    writeFileSync(
      join(folder, 'run.json'),
      `{"start":"2026-06-${day}T02:17:01Z","end":"2026-06-${day}T02:20:01Z","durationSeconds":180,"exitCode":0,"result":"success"}`,
    );
  }
  return { project, env: { ...PATH, ...githubEnv(github.url), ...gitlabEnv(gitlab.url) }, github, gitlab };
}

describe('a file with schedules of every backend', () => {
  it('has one table, in the order of the file', async () => {
    const { project, env } = await startAll();
    const { code, out, err } = await runHistory(project, ['status'], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `NAME    LAST RUN                    RESULT    DURATION   LAST SUCCESS                ACTIVE   MISSED               NEXT RUN
cloud   2026-06-15T02:31:00+00:00   success   10 min     2026-06-15T02:41:00+00:00   0        0 since 2026-06-14   2026-06-16T02:17:00+00:00
box     2026-06-15T02:17:01+00:00   success   3 min      2026-06-15T02:20:01+00:00   0        0 since 2026-06-14   2026-06-16T02:17:00+00:00
lab     2026-06-15T02:20:00+00:00   failure   10 min     <none>                      0        0 since 2026-06-15   2026-06-16T02:17:00+00:00
lab: the last run did not succeed: failed jobs: jmo-nightly:scan; see https://gitlab.com/team/shop/-/pipelines/1
`,
    );
  });

  it('is pruned in one call', async () => {
    const { project, env, github } = await startAll();
    const { code, out } = await runHistory(project, ['prune', '--apply'], env);
    expect(code).toBe(0);
    expect(out).toBe(`cloud: deleted https://github.com/octo/shop/actions/runs/1 (success)
cloud: keeps 1 successful (limit 1) and 0 failed (limit 10)
box: deleted results/2026-06-14T021701Z-box (success)
box: keeps 1 successful (limit 1) and 0 failed (limit 10)
lab: keeps 0 successful (limit 1) and 1 failed (limit 10)
`);
    expect(github.state.deleted).toEqual([1]);
  });

  it('leaves out what it cannot ask for, and says so; no request is sent to others', async () => {
    const { project, env, gitlab } = await startAll();
    const { JMO_GITLAB_TOKEN: _, ...noToken } = env;
    for (const command of ['status', 'prune'] as const) {
      const { code, out, err } = await runHistory(project, [command], noToken);
      expect(code).toBe(0);
      expect(err).toBe(
        "left out: 1 schedule of gitlab-ci: there is no token: store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer; or log in with 'glab auth login'\n",
      );
      expect(out).toContain('cloud');
      expect(out).not.toContain('lab');
      expect(await runHistory(project, [command, 'lab'], noToken)).toMatchObject({ code: 2, out: '' });
      expect(await runHistory(project, [command, 'box'], PATH)).toMatchObject({ code: 0, err: '' });
    }
    expect(gitlab.requests).toEqual([]);
  });
});
