import type * as z from 'zod/mini';
import { WrongAnswer } from '../answers.js';
import { type HostOptions, type Network, PATIENCE_MS, PATIENCE_STEP_MS, sleepFor } from '../network.js';
import { githubTrigger } from '../read-context.js';
import type { ActiveRun, FailedJob, HostApi, RunContext } from '../types.js';
import { type Job, type Run, runSchema, runsSchema } from './answers.js';
import { ask, openGithubClient, RUN, RUNS } from './client.js';
import { hasFailed, isNamed, listJobs, pages } from './pages.js';

/** In the order of a run's life, so that a run that changes between two requests is not missed. */
const ACTIVE = ['requested', 'pending', 'queued', 'waiting', 'in_progress'] as const;
/** How many runs to search for the last conclusive one. */
const LOOK_BACK = 20;

/** Asks GitHub about one run; all but `cancel` need `actions: read`. */
export async function openGithubApi(
  io: Network,
  context: RunContext,
  options: HostOptions = {},
): Promise<HostApi> {
  const octokit = await openGithubClient(io, 'actions: read', options);
  const [owner = '', repo = ''] = context.project.split('/');
  const place = { owner, repo };
  const scan = options.job ?? 'Scan';
  const { sleep = sleepFor } = io;
  let asked: Promise<Run> | undefined;
  const self = () => {
    asked ??= readSelf();
    return asked;
  };

  async function readSelf(): Promise<Run> {
    const run_id = Number(context.runId);
    const data = await ask(octokit, `GET ${RUN}`, { ...place, run_id }, runSchema);
    if (data.id !== run_id) throw new WrongAnswer('GitHub answers with another run than was asked for');
    return data;
  }

  /** Drops runs of other workflows, which would be mistaken for the schedule's. */
  function runsIn({ workflow_runs }: z.output<typeof runsSchema>, workflow: number): readonly Run[] {
    if (workflow_runs.some((run) => run.workflow_id !== workflow))
      throw new WrongAnswer('GitHub answers with runs of another workflow than was asked for');
    return workflow_runs;
  }

  function runsOf({ workflow_id }: Run, status: string): AsyncGenerator<Run> {
    const query = { ...place, workflow_id, status };
    return pages(octokit, RUNS, query, runsSchema, (data) => runsIn(data, workflow_id));
  }

  const jobsOf = (run: Pick<Run, 'id'>) => listJobs(octokit, place, run.id);

  async function listActive(current: Run): Promise<Run[]> {
    const found = new Map<number, Run>();
    for (const status of ACTIVE)
      for await (const run of runsOf(current, status)) if (isOlder(run, current)) found.set(run.id, run);
    return [...found.values()].sort((a, b) => (isOlder(a, b) ? -1 : 1));
  }

  async function olderActiveRuns(): Promise<readonly ActiveRun[]> {
    const current = await self();
    const runs = await listActive(current);
    let left = runs.length === 0 ? 0 : PATIENCE_MS;
    for (;;) {
      const states = await Promise.all(
        runs.map(async (run) => ({ run, state: stateOf(await jobsOf(run), scan) })),
      );
      const active = states.filter(({ state }) => state !== 'over').map(({ run }) => run);
      // If two runs start together, the older one's guard may still skip it, and then neither would scan.
      if (left <= 0 || states.some(({ state }) => state === 'scanning') || active.length === 0)
        return active.map(asActiveRun);
      await sleep(PATIENCE_STEP_MS);
      left -= PATIENCE_STEP_MS;
    }
  }

  return {
    createdAt: async () => new Date((await self()).created_at),
    startedAt: async () => new Date(startOf(await self())),
    async scanSeconds() {
      const [job] = (await jobsOf({ id: Number(context.runId) })).filter((one) => isNamed(one, scan));
      if (!job?.started_at || job.conclusion === 'skipped') return undefined;
      const end = job.completed_at ? Date.parse(job.completed_at) : Date.now();
      return Math.max(0, (end - Date.parse(job.started_at)) / 1000);
    },
    async hasNewerRun() {
      const current = await self();
      // Newest first.
      const { workflow_id } = current;
      const query = { ...place, workflow_id, per_page: 1 };
      const [newest] = runsIn(await ask(octokit, RUNS, query, runsSchema), workflow_id);
      return newest !== undefined && newest.id > current.id;
    },
    olderActiveRuns,
    async cancel(run) {
      // On GitHub, the workflow's `concurrency` replaces scans, so our jobs lack `actions: write`; a user's own job may have it.
      const writer = await openGithubClient(io, 'actions: write', options);
      await writer.request(`POST ${RUN}/cancel`, { ...place, run_id: Number(run.id) });
    },
    async failedJobs() {
      const jobs = await jobsOf({ id: Number(context.runId) });
      return jobs
        .filter(hasFailed)
        .map((job): FailedJob => ({ name: job.name, url: job.html_url ?? context.runUrl }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async previousResult() {
      const current = await self();
      let seen = 0;
      for await (const run of runsOf(current, 'completed')) {
        if (run.id >= current.id || githubTrigger(run.event) === 'other') continue;
        if (++seen > LOOK_BACK) return undefined;
        const result = resultOf(run, await jobsOf(run), scan);
        if (result !== undefined) return result;
      }
      return undefined;
    },
  };
}

/** Compares the start of the latest attempt, then the id: a re-run comes after runs that have started since. */
function isOlder(run: Run, than: Run): boolean {
  if (run.id === than.id) return false;
  const difference = startOf(run) - startOf(than);
  return difference === 0 ? run.id < than.id : difference < 0;
}

function startOf(run: Run): number {
  return Date.parse(run.run_started_at ?? run.created_at);
}

function asActiveRun(run: Run): ActiveRun {
  return {
    id: String(run.id),
    url: run.html_url,
    createdAt: new Date(run.created_at),
    trigger: githubTrigger(run.event),
  };
}

/**
 * The state of an active run. GitHub lists a job once its `needs` are done, so a run with only its guard has not decided yet;
 * if its scan is done or skipped, only the message is left.
 */
function stateOf(jobs: readonly Job[], scan: string): 'deciding' | 'scanning' | 'over' {
  const scans = jobs.filter((job) => isNamed(job, scan));
  if (scans.length > 0) return scans.every((job) => job.status === 'completed') ? 'over' : 'scanning';
  return jobs.every((job) => isNamed(job, 'Guard')) ? 'deciding' : 'scanning';
}

/** A skipped run concludes as a success, so its scan job decides. */
function resultOf(run: Run, jobs: readonly Job[], scan: string): 'success' | 'failure' | undefined {
  const scans = jobs.filter((job) => isNamed(job, scan));
  const conclusions = scans.length > 0 ? scans.map((job) => job.conclusion) : [run.conclusion];
  if (conclusions.some((one) => one === 'failure' || one === 'timed_out')) return 'failure';
  if (conclusions.every((one) => one === 'success')) return 'success';
  // The guard skipped the scan, or the scan was skipped because the guard failed.
  return conclusions.includes('skipped') && run.conclusion === 'failure' && guardFailed(jobs)
    ? 'failure'
    : undefined;
}

function guardFailed(jobs: readonly Job[]): boolean {
  return jobs.some((job) => isNamed(job, 'Guard') && job.conclusion === 'failure');
}
