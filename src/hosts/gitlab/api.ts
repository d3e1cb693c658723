import { moment, WrongAnswer } from '../answers.js';
import { type Environment, type HostOptions, PATIENCE_MS, PATIENCE_STEP_MS, sleepFor } from '../options.js';
import { proxyFor } from '../proxy-rules.js';
import { gitlabTrigger } from '../read-context.js';
import type { ActiveRun, FailedJob, HostApi, RunContext } from '../types.js';
import { PlatformError } from '../types.js';
import { type Job, jobSchema } from './answers.js';
import { GitlabAnswerError, openGitlabClient } from './client.js';
import { openGitlabReader } from './reader.js';
import { gitlabAccessToken } from './target.js';

/** Everything before a job's end, `manual` aside: that one waits for a person. `canceling` is as good as over. */
const ACTIVE = ['created', 'waiting_for_resource', 'preparing', 'pending', 'running', 'scheduled'];
/** Finished jobs of the whole project that are looked through for the schedule's last one. */
const LOOK_BACK = 1000;
const CANCEL =
  'a project or personal access token with the scope `api` and the role Developer or above, in the CI variable JMO_GITLAB_TOKEN';

/**
 * GitLab's answers for one pipeline, read with the job's own token, or with an access token where GitLab lets no job token
 * read jobs, as before 18.0. `cancel` always wants an access token.
 */
export function openGitlabApi(env: Environment, context: RunContext, options: HostOptions = {}): HostApi {
  const jobToken = env.CI_JOB_TOKEN;
  const accessToken = gitlabAccessToken(env);
  if (!jobToken && accessToken === undefined)
    throw new PlatformError('there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set');
  const api = (env.CI_API_V4_URL || `${env.CI_SERVER_URL || 'https://gitlab.com'}/api/v4`).replace(
    /(?<!\/)\/+$/,
    '',
  );
  if (!URL.canParse(api))
    throw new PlatformError('CI_API_V4_URL is no address such as https://gitlab.example.com/api/v4');
  const proxy = proxyFor(new URL(api), env);
  const project = `/projects/${encodeURIComponent(env.CI_PROJECT_ID || context.project)}`;
  const byAccess =
    accessToken === undefined
      ? undefined
      : openGitlabClient(api, proxy, { 'private-token': accessToken }, options);
  const read = openGitlabReader(
    jobToken ? openGitlabClient(api, proxy, { 'job-token': jobToken }, options) : undefined,
    byAccess,
  );
  const names = jobNames(env, options);
  const sleep = options.sleep ?? sleepFor;
  const self = Number(context.runId);

  function jobs(path: string, statuses: readonly string[]): AsyncGenerator<Job> {
    const scopes = statuses.map((status) => ['scope[]', status] as const);
    // By id, not by page number: jobs that end between two pages would move others past the edge.
    const order = [
      ['pagination', 'keyset'],
      ['order_by', 'id'],
      ['sort', 'desc'],
    ] as const;
    const query = [...scopes, ['per_page', '100'] as const, ...(path === `${project}/jobs` ? order : [])];
    return read(path, query, jobSchema);
  }

  /** A job of another pipeline could be ended, or named, in place of one of this. */
  async function* jobsOf(pipeline: number, statuses: readonly string[]): AsyncGenerator<Job> {
    for await (const job of jobs(`${project}/pipelines/${pipeline}/jobs`, statuses)) {
      if (job.pipeline.id !== pipeline)
        throw new WrongAnswer('GitLab answers with jobs of another pipeline than was asked for');
      yield job;
    }
  }

  async function olderActiveRuns(): Promise<readonly ActiveRun[]> {
    for (let left = options.patienceMs ?? PATIENCE_MS; ; left -= PATIENCE_STEP_MS) {
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
      // Two pipelines that start together: the older one's guard may yet skip it, and then neither would scan.
      await sleep(PATIENCE_STEP_MS);
    }
  }

  /** The schedule's jobs of a pipeline that have not ended, in the order to end them. */
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
    // A pipeline has no attempts: what is run again joins it.
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
          await byAccess.post(`${project}/jobs/${job.id}/cancel`, CANCEL);
        } catch (error) {
          // What has ended meanwhile is refused in much the same words as what the token may not end.
          if (!(error instanceof GitlabAnswerError) || error.status >= 500) throw error;
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
 * A scan job that its guard turned away succeeds too, but leaves no files; a real one always does. What it leaves expires in
 * a day, and its expiry stays when it is gone.
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

/** The jobs of this schedule: named like the one we run in (`jmo-nightly:guard`), or by the schedule's name. */
function jobNames(env: Environment, options: HostOptions) {
  const own = /^(.*):(?:guard|scan|report|gate|notify)$/.exec(env.CI_JOB_NAME ?? '')?.[1];
  const stem = options.job?.replace(/:scan$/, '') ?? own ?? `jmo-${options.name ?? ''}`;
  const named = (job: string) => `${stem}:${job}`;
  const [scan, guard, gate] = [options.job ?? named('scan'), named('guard'), named('gate')];
  // `all` is from the last to the first: none starts because what it waits for was ended, least of all the message.
  return { scan, guard, gate, all: [named('notify'), gate, named('report'), scan, guard] };
}
