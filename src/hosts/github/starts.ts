import * as z from 'zod/mini';
import { id, page, readAnswer } from '../answers.js';
import { type Network, sleepFor } from '../network.js';
import { APPEARS_MS, APPEARS_STEP_MS, type StartApi, type StartedRun, unknownStart } from '../run-starts.js';
import { PlatformError } from '../types.js';
import { runSchema, runsSchema } from './answers.js';
import { ask, githubToken, openGithubClient, RUN, RUNS } from './client.js';
import { askGraphql, graphqlAddress } from './graphql.js';
import { openGithubHistory, recordOf } from './history.js';
import { hasFailed, isNamed, listJobs } from './pages.js';
import { type GithubTarget, serverHost } from './target.js';

const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
const needing = 'the token';
const dispatchedSchema = z.object({ workflow_run_id: id, html_url: page });
const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });
const repositorySchema = z.object({ default_branch: z.string() });

/** Starts workflows by `workflow_dispatch`, which needs `actions: write`, and watches their runs, with `actions: read`. */
export async function openGithubStarts(io: Network, place: GithubTarget, now: Date): Promise<StartApi> {
  const reader = await openGithubClient(io, 'actions: read', { needing });
  const writer = await openGithubClient(io, 'actions: write', { needing });
  const history = await openGithubHistory(io, place, { now, schedules: 1 });
  const { sleep = sleepFor } = io;

  /** Starts it; undefined if the server does not say which run that is, as none did before 2026. */
  async function dispatch(workflow_id: number, ref: string): Promise<StartedRun | undefined> {
    const order = { ...place, workflow_id, ref };
    const { status, data } = await writer
      .request(DISPATCH, { ...order, return_run_details: true })
      .catch((error: unknown) => {
        // Old servers may refuse what they do not know.
        if (!(error instanceof PlatformError && error.message.includes('return_run_details'))) throw error;
        return writer.request(DISPATCH, order);
      });
    if (status !== 200) return undefined;
    const { workflow_run_id, html_url } = readAnswer('GitHub', dispatchedSchema, data);
    return { id: String(workflow_run_id), url: html_url };
  }

  async function login(): Promise<string> {
    const asked = { token: githubToken(io.env) ?? '', needs: `${needing} needs \`actions: read\`` };
    const request = { query: '{ viewer { login } }', variables: {}, schema: viewerSchema, reads: true };
    return (await askGraphql(reader, graphqlAddress(io.env), request, asked)).viewer.login;
  }

  /** Takes no run for ours that was there before, or that another user or event started. */
  async function findOwn(
    workflow_id: number,
    branch: string,
    before: number,
    url: string,
  ): Promise<StartedRun> {
    const query = { ...place, workflow_id, branch, event: 'workflow_dispatch', actor: await login() };
    for (let waited = 0; waited <= APPEARS_MS; waited += APPEARS_STEP_MS) {
      const { workflow_runs } = await ask(reader, RUNS, query, runsSchema);
      const [run, ...more] = workflow_runs.filter(({ id }) => id > before);
      if (more.length > 0)
        throw new PlatformError(
          `the run was started, but you started others at the same time, and this server does not say which is which: see ${url}`,
        );
      if (run !== undefined) return { id: String(run.id), url: run.html_url };
      await sleep(APPEARS_STEP_MS);
    }
    throw new PlatformError(`GitHub has accepted the start, but shows no run after a minute: see ${url}`);
  }

  return {
    async start({ name, ref }) {
      const { id, obstacle } = await history.schedule(name);
      if (id === undefined || obstacle !== undefined) throw new PlatformError(obstacle?.message ?? '');
      const branch =
        ref?.replace(/^refs\/(?:heads|tags)\//, '') ??
        (await ask(reader, 'GET /repos/{owner}/{repo}', { ...place }, repositorySchema)).default_branch;
      const [newest] = (await ask(reader, RUNS, { ...place, workflow_id: id, per_page: 1 }, runsSchema))
        .workflow_runs;
      const url = `https://${serverHost(io.env)}/${place.owner}/${place.repo}/actions/workflows/jmo-${name}.yml`;
      const started = await dispatch(id, branch).catch((error) => {
        throw unknownStart(error, url);
      });
      return started ?? findOwn(id, branch, newest?.id ?? 0, url);
    },
    async look(run) {
      const run_id = Number(run.id);
      const found = await ask(reader, `GET ${RUN}`, { ...place, run_id }, runSchema).catch((error) => {
        if (error instanceof PlatformError && error.message.includes('(404)')) return undefined;
        throw error;
      });
      if (found === undefined) return undefined;
      const jobs = await listJobs(reader, place, run_id);
      const record = recordOf(found);
      const scans = jobs.filter((job) => isNamed(job, 'Scan'));
      const skipped =
        record.state === 'success' &&
        scans.length > 0 &&
        scans.every(({ conclusion }) => conclusion === 'skipped');
      return {
        state: skipped ? 'skipped' : record.state,
        word: record.word,
        jobs: jobs.map((job) => ({
          name: job.name,
          word: job.conclusion ?? job.status,
          url: job.html_url ?? run.url,
          failed: hasFailed(job),
        })),
      };
    },
  };
}
