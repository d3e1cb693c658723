import type * as z from 'zod/mini';
import { type Network, sleepFor } from '../network.js';
import { githubTrigger } from '../read-context.js';
import type { HistoryApi, Obstacle, RunRecord, RunState, ScheduleRecord } from '../run-records.js';
import { PlatformError } from '../types.js';
import { type Run, runSchema, runsSchema, type Workflow, workflowsSchema } from './answers.js';
import { ask, type Octokit, openGithubClient, RUN, RUNS } from './client.js';
import { hasFailed, isNamed, listJobs, pages } from './pages.js';
import { openScanResults } from './scan-results.js';
import { listSharedRuns, type SharedRuns } from './shared-runs.js';
import type { GithubTarget } from './target.js';

const NEWEST = 20;
/** GitHub lists at most so many runs for a filter, and does not report the rest. */
const LISTED = 1000;
/** GitHub's docs, "Best practices for using the REST API": wait a second between requests that change something. */
const PACE_MS = 1000;
/** Of fewer schedules, a list for all of them spares nothing. */
const FEW = 4;
const FOLDER = '.github/workflows';

/** What is going to be asked. */
export interface Asked {
  readonly now: Date;
  /** How many schedules there are to ask about. */
  readonly schedules: number;
}

/** A repository's workflow runs, by GitHub's REST API; needs `actions: read`, and `actions: write` for `remove`. */
export async function openGithubHistory(
  io: Network,
  place: GithubTarget,
  { now, schedules }: Asked,
): Promise<HistoryApi> {
  const octokit = await openGithubClient(io, 'actions: read');
  const leftResults = openScanResults(octokit, place, schedules);
  const shared = new Map<number, Promise<SharedRuns | undefined>>();
  const { sleep = sleepFor } = io;
  let listed: Promise<Map<string, Workflow>> | undefined;
  let writer: Octokit | undefined;

  /** Marks runs that belong to another workflow or file. */
  const marked =
    ({ id, file }: ScheduleRecord) =>
    ({ workflow_runs }: z.output<typeof runsSchema>) =>
      workflow_runs.map((run) => ({
        run,
        foreign: run.workflow_id !== id || (run.path ? !isOf(run.path, file) : false),
      }));

  /** One list for all schedules, where that takes no more requests than a list for each. */
  function listShared(since: Date): Promise<SharedRuns | undefined> {
    const list =
      shared.get(since.getTime()) ??
      (schedules < FEW
        ? Promise.resolve(undefined)
        : listSharedRuns(octokit, place, since, { now, budget: schedules }));
    shared.set(since.getTime(), list);
    return list;
  }

  const readRun = ({ id }: RunRecord) =>
    ask(octokit, `GET ${RUN}`, { ...place, run_id: Number(id) }, runSchema);

  return {
    async schedule(name) {
      // One list for all schedules; a file that is missing in it never reached the default branch.
      listed ??= listWorkflows(octokit, place);
      return scheduleOf(name, (await listed).get(`${FOLDER}/jmo-${name}.yml`));
    },
    async runs(of, { since, most }) {
      if (of.id === undefined) return { runs: [], complete: true, foreign: [] };
      const ofAll = since === undefined ? undefined : await listShared(since);
      const own = ofAll?.get(of.id) ?? [];
      if (ofAll !== undefined && own.length < Math.min(most, LISTED)) {
        const runs = own.filter(({ path }) => !path || isOf(path, of.file)).map(recordOf);
        return { runs: runs.sort(newestFirst), complete: true, foreign: [] };
      }
      // By id: new runs move others to the next page between two requests.
      const found = new Map<number, RunRecord>();
      const created = since === undefined ? {} : { created: `>=${since.toISOString().slice(0, 19)}Z` };
      const query = { ...place, workflow_id: of.id, ...created };
      const others = new Set<string>();
      let seen = 0;
      for await (const { run, foreign } of pages(octokit, RUNS, query, runsSchema, marked(of))) {
        if (seen++ === most) break;
        if (foreign) others.add(run.html_url);
        else if (githubTrigger(run.event) !== 'other') found.set(run.id, recordOf(run));
      }
      const runs = [...found.values()].sort(newestFirst);
      const complete = seen <= most && (since === undefined || seen < LISTED);
      return { runs, complete, foreign: [...others] };
    },
    async newest(of, only) {
      if (of.id === undefined) return [];
      const status = only === 'success' ? ({ status: 'success' } as const) : {};
      const query = { ...place, workflow_id: of.id, ...status, per_page: NEWEST };
      return marked(of)(await ask(octokit, RUNS, query, runsSchema)).flatMap(({ run, foreign }) =>
        foreign || githubTrigger(run.event) === 'other' ? [] : [recordOf(run)],
      );
    },
    async wasSkipped({ name }, run) {
      if (await leftResults(name, run)) return false;
      const jobs = await listJobs(octokit, place, Number(run.id));
      const scans = jobs.filter((job) => isNamed(job, 'Scan'));
      return scans.length > 0 && scans.every(({ conclusion }) => conclusion === 'skipped');
    },
    details: async (run) => run,
    async failedJobs(run) {
      const jobs = await listJobs(octokit, place, Number(run.id));
      return jobs.filter(hasFailed).map(({ name }) => name);
    },
    async remove(of, run) {
      if (writer !== undefined) await sleep(PACE_MS);
      writer ??= await openGithubClient(io, 'actions: write');
      try {
        const now = await readRun(run);
        if (String(now.id) !== run.id || now.workflow_id !== of.id || !isOf(now.path ?? '', of.file))
          throw new PlatformError(`GitHub does not confirm that it is a run of ${of.file}, so it stays`);
        if (now.status !== 'completed') return 'active';
        await writer.request(`DELETE ${RUN}`, { ...place, run_id: now.id });
        return 'deleted';
      } catch (error) {
        if (!(error instanceof PlatformError)) throw error;
        if (error.message.includes('(404)')) return 'gone';
        // GitHub refuses to delete an active run: somebody has started it again.
        if (error.message.includes('(403') && (await readRun(run)).status !== 'completed') return 'active';
        throw error;
      }
    },
  };
}

function newestFirst(a: RunRecord, b: RunRecord): number {
  return b.createdAt.getTime() - a.createdAt.getTime();
}

/** Whether a run's path names the file; GitHub sometimes appends `@` and the ref. */
function isOf(path: string, file: string | undefined): boolean {
  return file !== undefined && (path === file || path.startsWith(`${file}@`));
}

async function listWorkflows(octokit: Octokit, place: GithubTarget): Promise<Map<string, Workflow>> {
  const found = new Map<string, Workflow>();
  const route = 'GET /repos/{owner}/{repo}/actions/workflows';
  const workflows = pages(octokit, route, { ...place }, workflowsSchema, ({ workflows }) => workflows);
  for await (const workflow of workflows) {
    // A file that was deleted and added again may be listed twice.
    if (found.get(workflow.path)?.state !== 'active') found.set(workflow.path, workflow);
  }
  return found;
}

function scheduleOf(name: string, workflow: Workflow | undefined): ScheduleRecord {
  return {
    name,
    id: workflow?.id,
    file: `${FOLDER}/jmo-${name}.yml`,
    createdAt: workflow === undefined ? undefined : new Date(workflow.created_at),
    active: undefined,
    obstacle: obstacleOf(`jmo-${name}.yml`, workflow?.state ?? 'absent'),
    notes: [],
  };
}

/** By a workflow's `state`, as GitHub's API description lists them. */
function obstacleOf(file: string, state: string): Obstacle | undefined {
  const mend = `'gh workflow enable ${file}' starts them again`;
  switch (state) {
    case 'active':
      return undefined;
    case 'absent':
    case 'deleted':
      return {
        word: 'absent',
        reason: 'WorkflowMissing',
        message: `no run is started: ${FOLDER}/${file} is not on the repository's default branch; render, commit and push it`,
      };
    case 'disabled_inactivity':
      return {
        word: 'disabled',
        reason: 'WorkflowDisabledForInactivity',
        message: `no run is started: GitHub has disabled the workflow after 60 days without activity in the repository; ${mend}`,
      };
    case 'disabled_fork':
      return {
        word: 'disabled',
        reason: 'WorkflowDisabledInFork',
        message: `no run is started: GitHub has workflows disabled, since the repository is a fork; ${mend}`,
      };
    default:
      return {
        word: 'disabled',
        reason: 'WorkflowDisabled',
        message: `no run is started: somebody has disabled the workflow; ${mend}`,
      };
  }
}

const STATES: Readonly<Record<string, RunState>> = {
  success: 'success',
  cancelled: 'cancelled',
  stale: 'cancelled',
  neutral: 'cancelled',
  skipped: 'skipped',
};

export function recordOf(run: Run): RunRecord {
  const started = new Date(run.run_started_at ?? run.created_at);
  // GitHub has no field for the end of a run; a run does not change after its end.
  const ended = run.status === 'completed' ? new Date(run.updated_at) : undefined;
  return {
    id: String(run.id),
    url: run.html_url,
    trigger: githubTrigger(run.event),
    createdAt: new Date(run.created_at),
    startedAt: started,
    endedAt: ended,
    durationSeconds:
      ended === undefined ? undefined : Math.max(0, Math.round((ended.getTime() - started.getTime()) / 1000)),
    attempt: run.run_attempt ?? undefined,
    state: ended === undefined ? 'active' : (STATES[run.conclusion ?? ''] ?? 'failure'),
    word: (ended === undefined ? run.status : run.conclusion) ?? 'unknown',
  };
}
