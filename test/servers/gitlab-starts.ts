import { basic, type FakePipeline, type PipelineLife } from './gitlab-pipelines.js';
import { ME, type ScheduleServer } from './gitlab-schedules.js';
import type { Answer, Request } from './loopback.js';

/** How the server starts pipelines by hand. */
export interface PipelineStarts {
  life: PipelineLife;
  /** Pipelines that begin at the same moment. */
  others: readonly FakePipeline[];
  /** So many lists do not show the pipeline yet; it never appears with more than a minute's. */
  hidden: number;
  /** Who may set pipeline variables: `no_one_allowed` in new projects of gitlab.com. */
  variables: 'developer' | 'no_one_allowed';
}

const FORBIDDEN: Answer = { status: 403, body: { message: '403 Forbidden' } };
const base = (words: string): Answer => ({ status: 400, body: { message: { base: [words] } } });

/**
 * Plays a pipeline schedule, active or not and of any owner, as the token's user (PlayService of GitLab 18), or creates a
 * pipeline. Both need the role Developer, and rights on a protected branch. Undefined for another call.
 */
export function startPipeline(request: Request, rest: string, server: ScheduleServer): Answer | undefined {
  const played = /^\/pipeline_schedules\/(\d+)\/play$/.exec(rest);
  if (played === null && rest !== '/pipeline') return undefined;
  if (request.method !== 'POST') throw new Error('no such call is documented');
  if (played !== null) {
    if (request.body !== '') throw new Error('play takes no body');
    const schedule = server.schedules.find(({ id }) => id === Number(played[1]));
    if (schedule === undefined) return { status: 404, body: { message: '404 Pipeline Schedule Not Found' } };
    if (server.role === 'reporter' || schedule.ref === 'refs/heads/locked') return FORBIDDEN;
    begin(server, { schedule: schedule.id, source: 'schedule' });
    server.writes.push(`PLAY ${schedule.id}`);
    return { status: 201, body: { message: '201 Created' } };
  }
  const { ref, variables, ...unknown } = JSON.parse(request.body) as {
    ref?: string;
    variables?: { key: string; value: string }[];
  };
  if (Object.keys(unknown).length > 0) throw new Error(`unknown parameters ${Object.keys(unknown)}`);
  if (typeof ref !== 'string') return { status: 400, body: { error: 'ref is missing' } };
  if (server.role === 'reporter' || ref === 'locked') return FORBIDDEN;
  if (!['main', 'develop', 'v1.0.0'].includes(ref)) return base('Reference not found');
  if (variables !== undefined && server.starts.variables === 'no_one_allowed')
    return base('Insufficient permissions to set pipeline variables');
  const pipeline = begin(server, { schedule: undefined, source: 'api' });
  server.writes.push(`PIPELINE ${ref} ${variables?.map(({ key, value }) => `${key}=${value}`).join()}`);
  return { status: 201, body: { ...basic(pipeline), user: { id: ME.id } } };
}

function begin(
  { pipelines, starts }: ScheduleServer,
  more: Pick<FakePipeline, 'schedule' | 'source'>,
): FakePipeline {
  const { life, others, hidden } = starts;
  const [first = {}, ...later] = life;
  const id = Math.max(9000, ...[...pipelines, ...others].map((one) => one.id)) + 1;
  const created_at = '2026-06-15T12:00:01Z';
  const begun = { id, status: 'created', created_at, user: ME.id, hidden, ...more, ...first, life: later };
  pipelines.push(...others, begun);
  return begun;
}
