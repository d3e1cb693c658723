import { type Answer, type Loopback, type Request, startLoopback } from './loopback.js';

export interface FakeJob {
  readonly id: number;
  readonly name: string;
  status: string;
  readonly pipeline: number;
  readonly source?: string;
  readonly allow_failure?: boolean;
  readonly artifacts?: readonly string[];
  /** When the job's artifacts expire or expired. */
  readonly artifacts_expire_at?: string;
}

export const PROJECT_ID = '42';
export const JOB_TOKEN = ['job', 'token'].join('-');
export const ACCESS_TOKEN = ['access', 'token'].join('-');

/** CommitStatus::AVAILABLE_STATUSES of GitLab 17.8. */
const STATUSES = [
  'created',
  'waiting_for_resource',
  'preparing',
  'waiting_for_callback',
  'pending',
  'running',
  'success',
  'failed',
  'canceling',
  'canceled',
  'skipped',
  'manual',
  'scheduled',
];

/** HasStatus::CANCELABLE_STATUSES. */
const CANCELABLE = [
  'created',
  'waiting_for_resource',
  'preparing',
  'waiting_for_callback',
  'pending',
  'running',
  'scheduled',
];
const REFUSALS = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Project Not Found' };

export interface GitlabState {
  readonly jobs: FakeJob[];
  /** Cancelled jobs, in order. */
  readonly cancelled: number[];
  /** The `id` of a pipeline that the access token may not see. */
  readonly foreign?: number;
  /** The status for job tokens on a server that refuses them: 401, or 404 in a private project. */
  readonly closed?: 401 | 403 | 404;
}

/** GitLab's jobs and pipelines API on 127.0.0.1, by its documentation: permissions of tokens, paging, scopes. */
export async function startGitlab(
  jobs: FakeJob[] = [],
  options: Pick<GitlabState, 'foreign' | 'closed'> = {},
) {
  const state: GitlabState = { jobs, cancelled: [], ...options };
  const server: Loopback = await startLoopback((request) => route(request, state, server.url));
  return Object.assign(server, { state });
}

function route(request: Request, state: GitlabState, url: string): Answer {
  const { headers, method, path } = request;
  if (headers['user-agent'] !== 'jmo-schedule') throw new Error(`user-agent: ${headers['user-agent']}`);
  if ((headers['job-token'] === undefined) === (headers['private-token'] === undefined))
    throw new Error('wants one token, of one kind');
  const byJob = headers['job-token'] !== undefined;
  if (byJob ? headers['job-token'] !== JOB_TOKEN : headers['private-token'] !== ACCESS_TOKEN)
    return { status: 401, body: { message: '401 Unauthorized' } };
  if (byJob && state.closed !== undefined)
    return { status: state.closed, body: { message: `${state.closed} ${REFUSALS[state.closed]}` } };
  const project = `/api/v4/projects/${PROJECT_ID}`;
  const pipeline = Number(/\/pipelines\/(\d+)\//.exec(path)?.[1]);
  if (method === 'GET' && path === `${project}/jobs`) {
    allowOnly(request, ['scope[]', 'per_page', 'pagination', 'order_by', 'sort', 'cursor']);
    return keyset(request, url, scoped(request, state.jobs));
  }
  if (method === 'GET' && path === `${project}/pipelines/${pipeline}/jobs`) {
    allowOnly(request, ['scope[]', 'per_page', 'page', 'include_retried']);
    const own = state.jobs.filter((job) => job.pipeline === pipeline);
    return offset(request, url, scoped(request, own));
  }
  const id = Number(/\/jobs\/(\d+)\//.exec(path)?.[1]);
  if (method === 'POST' && path === `${project}/jobs/${id}/cancel`) {
    allowOnly(request, []);
    if (request.body !== '') throw new Error('cancel takes no body');
    // Job tokens may not use this route: GitLab answers as to an anonymous user.
    if (byJob) return { status: 401, body: { message: '401 Unauthorized' } };
    const job = state.jobs.find((one) => one.id === id);
    if (job === undefined) return { status: 404, body: { message: '404 Not found' } };
    if (state.foreign === job.pipeline || !CANCELABLE.includes(job.status))
      return { status: 403, body: { message: '403 Forbidden' } };
    state.cancelled.push(id);
    job.status = job.status === 'running' ? 'canceling' : 'canceled';
    return { status: 201, body: show(job, url) };
  }
  throw new Error('no such call is documented, or not with that token');
}

function allowOnly(request: Request, names: readonly string[]): void {
  for (const name of request.query.keys())
    if (!names.includes(name)) throw new Error(`unknown parameter ${name}`);
}

function scoped(request: Request, jobs: readonly FakeJob[]): FakeJob[] {
  const scopes = request.query.getAll('scope[]');
  for (const scope of scopes) if (!STATUSES.includes(scope)) throw new Error(`unknown scope ${scope}`);
  return jobs.filter((job) => scopes.length === 0 || scopes.includes(job.status)).sort((a, b) => b.id - a.id);
}

/** Pages by id; only `Link` names the next one, with GitLab's own host name. */
function keyset(request: Request, url: string, jobs: readonly FakeJob[]): Answer {
  const { query } = request;
  if (query.get('pagination') !== 'keyset' || query.get('order_by') !== 'id' || query.get('sort') !== 'desc')
    throw new Error('this list is to be paged by id, newest first');
  const after = Number(query.get('cursor') ?? Number.POSITIVE_INFINITY);
  const size = Number(query.get('per_page') ?? 20);
  const left = jobs.filter((job) => job.id < after);
  const shown = left.slice(0, size);
  const next = new URL(request.url, 'https://gitlab.internal.invalid');
  next.searchParams.set('cursor', String(shown.at(-1)?.id));
  const more = left.length > size;
  return {
    status: 200,
    headers: more ? { link: `<${next}>; rel="next"` } : {},
    body: shown.map((job) => show(job, url)),
  };
}

function offset(request: Request, url: string, jobs: readonly FakeJob[]): Answer {
  const size = Number(request.query.get('per_page') ?? 20);
  const page = Number(request.query.get('page') ?? 1);
  const more = page * size < jobs.length;
  return {
    status: 200,
    headers: { 'x-page': String(page), 'x-next-page': more ? String(page + 1) : '' },
    body: jobs.slice((page - 1) * size, page * size).map((job) => show(job, url)),
  };
}

function show(job: FakeJob, url: string): unknown {
  return {
    id: job.id,
    name: job.name,
    status: job.status,
    allow_failure: job.allow_failure ?? false,
    web_url: `https://gitlab.example.com/team/shop/-/jobs/${job.id}`,
    artifacts: (job.artifacts ?? []).map((file_type) => ({ file_type, size: 1, filename: 'x' })),
    artifacts_expire_at: job.artifacts_expire_at ?? null,
    pipeline: {
      id: job.pipeline,
      project_id: Number(PROJECT_ID),
      source: job.source ?? 'schedule',
      created_at: `2026-03-10T02:${String(job.pipeline % 60).padStart(2, '0')}:00.000Z`,
      web_url: `${url.replace(/:\d+$/, '')}/team/shop/-/pipelines/${job.pipeline}`,
    },
  };
}
