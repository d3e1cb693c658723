import type { ScheduleServer } from './gitlab-schedules.js';
import { startPipeline } from './gitlab-starts.js';
import type { Answer, Request } from './loopback.js';

export interface FakePipelineJob {
  readonly name: string;
  readonly status: string;
  readonly allow_failure?: boolean;
  readonly artifacts?: readonly string[];
  readonly artifacts_expire_at?: string;
}

/** Times in ISO 8601; an active one has no `finished_at`. */
export interface FakePipeline {
  readonly id: number;
  /** The id of the pipeline schedule that started it; undefined if something else did. */
  readonly schedule: number | undefined;
  status: string;
  /** Its source; by default `schedule`. */
  source?: string;
  readonly created_at: string;
  readonly started_at?: string;
  readonly finished_at?: string;
  readonly jobs?: readonly FakePipelineJob[];
  /** The id of the user as whom it runs. */
  readonly user?: number;
  /** So many lists leave it out. */
  hidden?: number;
  /** What it is next, look by look. */
  readonly life?: PipelineLife[number][];
}

/** What becomes of a pipeline, look by look; the last stays. */
export type PipelineLife = readonly Partial<Pick<FakePipeline, 'status' | 'jobs' | 'finished_at'>>[];

/** Ci::HasStatus::AVAILABLE_STATUSES. */
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

/** GitLab's pipelines of pipeline schedules, by its documentation; undefined for any other call. */
export function pipelineRoute(request: Request, rest: string, server: ScheduleServer): Answer | undefined {
  const begun = startPipeline(request, rest, server);
  if (begun !== undefined) return begun;
  const listed = /^\/pipeline_schedules\/(\d+)\/pipelines$/.exec(rest);
  if (listed !== null) return listOf(request, Number(listed[1]), server);
  const found = /^\/pipelines\/(\d+)(\/jobs)?$/.exec(rest);
  if (found === null) return undefined;
  const pipeline = server.pipelines.find(({ id }) => id === Number(found[1]));
  if (pipeline === undefined) return { status: 404, body: { message: '404 Not found' } };
  if (found[2] !== undefined) return jobsOf(request, pipeline, server);
  if (request.method === 'GET')
    return {
      status: 200,
      body: { ...basic(pipeline), ...times(pipeline), user: { id: pipeline.user ?? 1 } },
    };
  if (request.method !== 'DELETE') throw new Error('no such call is documented');
  // ProjectPolicy: only owners may destroy_pipeline.
  if (server.role !== 'owner') return { status: 403, body: { message: '403 Forbidden' } };
  server.pipelines.splice(server.pipelines.indexOf(pipeline), 1);
  server.deleted.push(pipeline.id);
  return { status: 204 };
}

function listOf(request: Request, schedule: number, server: ScheduleServer): Answer {
  allowOnly(request, ['sort', 'created_after', 'status', 'per_page', 'page']);
  if (!server.schedules.some(({ id }) => id === schedule))
    return { status: 404, body: { message: '404 Pipeline Schedule Not Found' } };
  const { query } = request;
  const status = query.get('status');
  if (status !== null && !STATUSES.includes(status)) throw new Error(`unknown status ${status}`);
  const after = query.get('created_after');
  const own = server.pipelines
    .filter((pipeline) => pipeline.schedule === schedule)
    .filter((pipeline) => !pipeline.hidden || pipeline.hidden-- === 0)
    .filter((one) => !server.sorts || status === null || one.status === status)
    .filter((one) => !server.sorts || after === null || Date.parse(one.created_at) > Date.parse(after))
    .sort((a, b) => a.id - b.id);
  if (server.sorts && query.get('sort') === 'desc') own.reverse();
  return page(request, own.map(basic), server);
}

function jobsOf(request: Request, pipeline: FakePipeline, server: ScheduleServer): Answer {
  allowOnly(request, ['scope[]', 'per_page', 'page']);
  const scopes = request.query.getAll('scope[]');
  for (const scope of scopes) if (!STATUSES.includes(scope)) throw new Error(`unknown scope ${scope}`);
  const jobs = (pipeline.jobs ?? []).filter(({ status }) => scopes.length === 0 || scopes.includes(status));
  const shown = jobs.map((job, index) => ({
    id: pipeline.id * 100 + index,
    web_url: `https://gitlab.com/team/shop/-/jobs/${pipeline.id * 100 + index}`,
    name: job.name,
    status: job.status,
    allow_failure: job.allow_failure ?? false,
    artifacts: (job.artifacts ?? []).map((file_type) => ({ file_type, size: 1, filename: 'x' })),
    artifacts_expire_at: job.artifacts_expire_at ?? null,
  }));
  Object.assign(pipeline, pipeline.life?.shift());
  return page(request, shown, server);
}

function page(request: Request, all: readonly unknown[], server: ScheduleServer): Answer {
  const size = Math.min(Number(request.query.get('per_page') ?? 20), 100, server.pageSize);
  const number = Number(request.query.get('page') ?? 1);
  const more = number * size < all.length;
  return {
    status: 200,
    headers: { 'x-page': String(number), 'x-next-page': more ? String(number + 1) : '' },
    body: all.slice((number - 1) * size, number * size),
  };
}

/** A pipeline as in a list. */
export function basic({ id, status, source = 'schedule', created_at, finished_at }: FakePipeline) {
  return {
    id,
    iid: id,
    project_id: 42,
    status,
    source,
    ref: 'main',
    web_url: `https://gitlab.com/team/shop/-/pipelines/${id}`,
    created_at,
    updated_at: finished_at ?? created_at,
  };
}

function times({ created_at, started_at = created_at, finished_at }: FakePipeline) {
  return { started_at, finished_at: finished_at ?? null, duration: null };
}

function allowOnly(request: Request, names: readonly string[]): void {
  if (request.method !== 'GET') throw new Error('no such call is documented');
  for (const name of request.query.keys())
    if (!names.includes(name)) throw new Error(`unknown parameter ${name}`);
}
