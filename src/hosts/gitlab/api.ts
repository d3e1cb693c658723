import { moment, WrongAnswer } from '../answers.js';
import { type HostOptions, type Network, PATIENCE_MS, PATIENCE_STEP_MS, sleepFor } from '../network.js';
import { gitlabTrigger } from '../read-context.js';
import { RETRY_RULES } from '../retry.js';
import {
  type ActiveRun,
  type Environment,
  type FailedJob,
  type HostApi,
  PlatformError,
  type RunContext,
} from '../types.js';
import { type Job, jobSchema } from './answers.js';
import { type GitlabClient, openGitlabClient, type RefusalWords } from './client.js';
import { GitlabRefusal } from './refusal.js';
import { gitlabAccessToken } from './target.js';

/** All states before a job's end except `manual`, which waits for a person. `canceling` counts as ended. */
const ACTIVE = ['created', 'waiting_for_resource', 'preparing', 'pending', 'running', 'scheduled'];
/** How many of the project's finished jobs to search for the schedule's last one. */
const LOOK_BACK = 1000;
const ACCESS_TOKEN =
  'a project or personal access token with the scope `read_api` (`api` for Replace) and the role Reporter or above (Developer for Replace), in the CI variable JMO_GITLAB_TOKEN';
/** Answers of a server that does not let job tokens read jobs: as for an anonymous user, or as if the job were missing. */
const CLOSED = [401, 403, 404];
const CANCEL =
  'a project or personal access token with the scope `api` and the role Developer or above, in the CI variable JMO_GITLAB_TOKEN';

/**
 * Asks GitLab about one pipeline with the job's token, or with an access token if job tokens may not read jobs, as before 18.0.
 * `cancel` always needs an access token.
 */
export function openGitlabApi(io: Network, context: RunContext, options: HostOptions = {}): HostApi {
  const { env, sleep = sleepFor } = io;
  const jobToken = env.CI_JOB_TOKEN;
  const accessToken = gitlabAccessToken(env);
  if (!jobToken && accessToken === undefined)
    throw new PlatformError('there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set');
  const api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || 'https://gitlab.com'}/api/v4`).replace(
    /(?<!\/)\/+$/,
    '',
  );
  if (!URL.canParse(api))
    throw new PlatformError('CI_API_V4_URL is not an address such as https://gitlab.example.com/api/v4');
  const project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
  const settings = { ...options, retry: RETRY_RULES.gitlabJob, redirect: 'error' } as const;
  const byAccess =
    accessToken === undefined
      ? undefined
      : openGitlabClient(api, { 'private-token': accessToken }, io, settings);
  let byJob = jobToken ? openGitlabClient(api, { 'job-token': jobToken }, io, settings) : undefined;
  const names = jobNames(env, options);
  const self = Number(context.runId);

  /**
   * Lists jobs with the job's token, and from its first refusal on with the access token: before 18.0, job tokens may not read
   * jobs (gitlab-org/gitlab issue 506668).
   */
  async function* jobs(path: string, statuses: readonly string[]): AsyncGenerator<Job> {
    // By id, not by page number: jobs that end between two requests would move others to the next page.
    const order = path === `${project}/jobs` ? { pagination: 'keyset', order_by: 'id', sort: 'desc' } : {};
    const query = { 'scope[]': statuses, per_page: '100', ...order };
    const listed = (client: GitlabClient) => client.pages(path, query, refusalWords(ACCESS_TOKEN), jobSchema);
    if (byJob !== undefined) {
      let begun = false;
      try {
        for await (const page of listed(byJob)) {
          begun ||= page.length > 0;
          yield* page;
        }
        return;
      } catch (error) {
        // Jobs that were already yielded must not be repeated.
        if (begun || !(error instanceof GitlabRefusal) || !CLOSED.includes(error.status)) throw error;
        if (byAccess === undefined)
          throw new PlatformError(
            `GitLab does not let this job's token read jobs (${error.status}${error.said}), as no version before 18.0 does: it needs ${ACCESS_TOKEN}`,
          );
        byJob = undefined;
      }
    }
    if (byAccess !== undefined) for await (const page of listed(byAccess)) yield* page;
  }

  /** Drops jobs of other pipelines: they could be cancelled or named by mistake. */
  async function* jobsOf(pipeline: number, statuses: readonly string[]): AsyncGenerator<Job> {
    for await (const job of jobs(`${project}/pipelines/${pipeline}/jobs`, statuses)) {
      if (job.pipeline.id !== pipeline)
        throw new WrongAnswer('GitLab answers with jobs of another pipeline than was asked for');
      yield job;
    }
  }

  async function olderActiveRuns(): Promise<readonly ActiveRun[]> {
    for (let left = PATIENCE_MS; ; left -= PATIENCE_STEP_MS) {
      const active = new Map<number, ActiveRun>();
      const deciding = new Set<number>();
      for await (const job of jobs(`${project}/jobs`, ACTIVE)) {
        if (job.pipeline.id >= self) continue;
        if (job.name === names.scan) active.set(job.pipeline.id, asActiveRun(job));
        else if (job.name === names.guard) deciding.add(job.pipeline.id);
      }
      const undecided = [...active.keys()].every((id) => deciding.has(id));
      if (left <= 0 || active.size === 0 || !undecided)
        return [...active].sort(([a], [b]) => a - b).map(([, run]) => run);
      // If two pipelines start together, the older one's guard may still skip it, and then neither would scan.
      await sleep(PATIENCE_STEP_MS);
    }
  }

  /** The schedule's active jobs in a pipeline, in the order to cancel them. */
  async function ownUnended(run: ActiveRun): Promise<readonly Job[]> {
    const found: Job[] = [];
    for await (const job of jobsOf(Number(run.id), ACTIVE)) if (names.all.includes(job.name)) found.push(job);
    return found.sort((a, b) => names.all.indexOf(a.name) - names.all.indexOf(b.name));
  }

  return {
    async createdAt() {
      const created = moment.safeParse(env.CI_PIPELINE_CREATED_AT);
      if (!created.success)
        throw new PlatformError('CI_PIPELINE_CREATED_AT does not hold the time of the pipeline');
      return new Date(created.data);
    },
    // Pipelines have no attempts: a retried job joins its pipeline.
    startedAt() {
      return this.createdAt();
    },
    scanSeconds: async () => undefined,
    async hasNewerRun() {
      for await (const job of jobs(`${project}/jobs`, [])) {
        if (job.pipeline.id <= self) return false;
        if (job.name === names.scan) return true;
      }
      return false;
    },
    olderActiveRuns,
    async cancel(run) {
      if (byAccess === undefined)
        throw new PlatformError(`CI_JOB_TOKEN can't cancel jobs: Replace needs ${CANCEL}`);
      for (const job of await ownUnended(run)) {
        try {
          await byAccess.send('POST', `${project}/jobs/${job.id}/cancel`, refusalWords(CANCEL));
        } catch (error) {
          // GitLab refuses ended jobs in almost the same words as a missing permission.
          if (!(error instanceof GitlabRefusal) || error.status >= 500) throw error;
          if ((await ownUnended(run)).some(({ id }) => id === job.id)) throw error;
        }
      }
    },
    async failedJobs() {
      const failed: FailedJob[] = [];
      for await (const job of jobsOf(self, ['failed']))
        if (!job.allow_failure) failed.push({ name: job.name, url: job.web_url });
      return failed.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async previousResult() {
      let seen = 0;
      for await (const job of jobs(`${project}/jobs`, ['success', 'failed'])) {
        if (++seen > LOOK_BACK) return undefined;
        if (job.pipeline.id >= self || job.name !== names.scan) continue;
        if (job.status === 'failed') return 'failure';
        if (!hasScanned(job)) continue;
        for await (const other of jobsOf(job.pipeline.id, ['failed']))
          if (other.name === names.gate) return 'failure';
        return 'success';
      }
      return undefined;
    },
  };
}

/**
 * A scan job that its guard skipped also succeeds, but has no artifacts; a real scan always has some. They expire after a day,
 * and the expiry date remains.
 */
export function hasScanned({
  artifacts,
  artifacts_expire_at,
}: Pick<Job, 'artifacts' | 'artifacts_expire_at'>): boolean {
  return Boolean(artifacts_expire_at) || (artifacts ?? []).some(({ file_type }) => file_type === 'archive');
}

function asActiveRun({ pipeline }: Job): ActiveRun {
  return {
    id: String(pipeline.id),
    url: pipeline.web_url,
    createdAt: new Date(pipeline.created_at),
    trigger: gitlabTrigger(pipeline.source ?? undefined),
  };
}

/** The schedule's jobs, named like the running one (`jmo-nightly:guard`) or after the schedule. */
function jobNames(env: Environment, options: HostOptions) {
  const own = /^(.*):(?:guard|scan|report|gate|notify)$/.exec(env.CI_JOB_NAME ?? '')?.[1];
  const stem = options.job?.replace(/:scan$/, '') ?? own ?? `jmo-${options.name ?? ''}`;
  const named = (job: string) => `${stem}:${job}`;
  const [scan, guard, gate] = [options.job ?? named('scan'), named('guard'), named('gate')];
  // From last to first, so that cancelling a job does not start the next one, least of all the message.
  return { scan, guard, gate, all: [named('notify'), gate, named('report'), scan, guard] };
}

function refusalWords(needs: string): RefusalWords {
  return ({ status, said }) => {
    if (status === 401) return `GitLab does not know the token (401${said}): it needs ${needs}`;
    if (status === 403) return `the token may not do this (403${said}): it needs ${needs}`;
    if (status === 404) return `GitLab finds nothing there for this token (404${said}): it needs ${needs}`;
    if (status === 429) return "GitLab's rate limit is used up (429)";
    return `GitLab answers ${status}${said}`;
  };
}
