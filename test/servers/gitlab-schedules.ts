import { scheduleQuery } from './gitlab-graphql.js';
import { type FakePipeline, pipelineRoute } from './gitlab-pipelines.js';
import type { PipelineStarts } from './gitlab-starts.js';
import { type Answer, type Loopback, type Request, startLoopback } from './loopback.js';

export const PROJECT_ID = '42';
export const PROJECT_PATH = 'team/shop';
export const TOKEN = ['access', 'token'].join('-');
export const READ_TOKEN = ['read', 'only', 'token'].join('-');
const JOB_TOKEN = ['job', 'token'].join('-');

export interface FakeUser {
  readonly id: number;
  readonly username: string;
  readonly state: 'active' | 'blocked';
}

export const ME: FakeUser = { id: 7, username: 'project_42_bot', state: 'active' };
export const ALICE: FakeUser = { id: 8, username: 'alice', state: 'active' };
export const BLOCKED: FakeUser = { id: 9, username: 'bob', state: 'blocked' };

export interface FakeSchedule {
  readonly id: number;
  description: string;
  ref: string;
  cron: string;
  cron_timezone: string;
  active: boolean;
  readonly created_at: string;
  owner: FakeUser | null;
  variables: { readonly key: string; readonly value: string }[];
  /** GraphQL does not show its variables. */
  readonly hidden?: boolean;
  inputs: { readonly name: string; readonly value: string }[];
}

export interface ScheduleServer extends Loopback {
  readonly schedules: FakeSchedule[];
  readonly pipelines: FakePipeline[];
  /** Ids of pipelines, in the order of their deletion. */
  readonly deleted: number[];
  /** Whether it can sort and filter a schedule's pipelines, as GitLab does since late 2025. */
  sorts: boolean;
  /** Every call that changed something: `PUT 3 cron,active`. */
  readonly writes: string[];
  /** Called before the nth request (from 0) is answered; a returned answer replaces its execution. */
  interrupt: ((index: number, request: Request) => Answer | 'lost' | undefined) | undefined;
  pageSize: number;
  limit: number;
  /** A host name in `Link` that only GitLab itself uses. */
  readonly ownName: string;
  links: boolean;
  graphql: 'full' | 'no variables' | 'none';
  role: 'reporter' | 'developer' | 'maintainer' | 'owner';
  readonly starts: PipelineStarts;
}

export function fakeSchedule(
  id: number,
  description: string,
  more: Partial<FakeSchedule> = {},
): FakeSchedule {
  return {
    id,
    description,
    ref: 'refs/heads/main',
    cron: '17 2 * * *',
    cron_timezone: 'UTC',
    active: true,
    created_at: '2026-01-01T00:00:00.000Z',
    owner: ME,
    variables: [],
    inputs: [],
    ...more,
  };
}

const BRANCHES = ['main', 'develop', 'release/1.x', 'locked'];
const TAGS = ['v1.0.0'];

/**
 * GitLab's pipeline schedules on 127.0.0.1, by its documentation and with its order of checks: paging, ownership, variables
 * only on a single schedule, full refs, a limit per project.
 */
export async function startGitlabSchedules(
  schedules: FakeSchedule[] = [],
  pipelines: FakePipeline[] = [],
): Promise<ScheduleServer> {
  let count = 0;
  let lastId = Math.max(0, ...schedules.map(({ id }) => id));
  const server: ScheduleServer = Object.assign(
    await startLoopback((request) => {
      const wanted = server.interrupt?.(count++, request);
      if (wanted !== undefined && wanted !== 'lost') return wanted;
      const answer = route(request);
      // Executed, but the answer never arrives.
      return wanted === 'lost' ? { status: 502, body: '<html>bad gateway</html>' } : answer;
    }),
    {
      schedules,
      pipelines,
      deleted: [] as number[],
      sorts: true,
      writes: [] as string[],
      interrupt: undefined,
      pageSize: 100,
      limit: 50,
      ownName: 'https://gitlab.internal.invalid',
      links: true,
      graphql: 'full' as const,
      role: 'maintainer' as const,
      starts: { life: [], others: [], hidden: 0, variables: 'developer' as const },
    },
  );

  function route(request: Request): Answer {
    const { headers, method, path } = request;
    if (headers['user-agent'] !== 'jmo-schedule') throw new Error(`user-agent: ${headers['user-agent']}`);
    // docs.gitlab.com, "REST API authentication": either header, for access tokens; OAuth tokens only in the second.
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined && headers['private-token'] !== undefined) throw new Error('two tokens');
    const token = bearer ?? headers['private-token'];
    if (token === JOB_TOKEN || (token !== TOKEN && token !== READ_TOKEN))
      return { status: 401, body: { message: '401 Unauthorized' } };
    if (path === '/api/graphql') return scheduleQuery(request, server);
    if (token === READ_TOKEN && method !== 'GET')
      return {
        status: 403,
        body: {
          error: 'insufficient_scope',
          error_description: 'The request requires higher privileges than provided by the access token.',
          scope: 'api',
        },
      };
    if (path === '/api/v4/user') return { status: 200, body: ME };
    const project = [PROJECT_ID, encodeURIComponent(PROJECT_PATH)]
      .map((name) => `/api/v4/projects/${name}`)
      .find((one) => path === one || path.startsWith(`${one}/`));
    if (project === undefined) {
      if (path.startsWith('/api/v4/projects/'))
        return { status: 404, body: { message: '404 Project Not Found' } };
      throw new Error('no such call');
    }
    const rest = path.slice(project.length);
    if (rest === '')
      return { status: 200, body: { id: 42, path_with_namespace: PROJECT_PATH, default_branch: 'main' } };
    const ref = /^\/repository\/(branches|tags)\/([^/]+)$/.exec(rest);
    if (ref !== null) {
      const known = (ref[1] === 'branches' ? BRANCHES : TAGS).includes(decodeURIComponent(ref[2] ?? ''));
      if (known) return { status: 200, body: { name: ref[2] } };
      return { status: 404, body: { message: '404 Not Found' } };
    }
    return pipelineRoute(request, rest, server) ?? scheduleRoute(request, rest);
  }

  function scheduleRoute(request: Request, rest: string): Answer {
    const { method } = request;
    const found = /^\/pipeline_schedules(?:\/(\d+)(\/take_ownership)?)?$/.exec(rest);
    if (found === null) throw new Error('no such call is documented');
    if (found[1] === undefined) return method === 'GET' ? list(request) : create(request);
    const id = Number(found[1]);
    const schedule = schedules.find((one) => one.id === id);
    if (schedule === undefined) return { status: 404, body: { message: '404 Pipeline Schedule Not Found' } };
    const mine = schedule.owner?.id === ME.id;
    const admin = server.role === 'maintainer' || server.role === 'owner' || mine;
    if (found[2] !== undefined) {
      if (method !== 'POST') throw new Error('take_ownership is a POST');
      if (!admin) return { status: 403, body: { message: '403 Forbidden' } };
      server.writes.push(`OWN ${id}`);
      schedule.owner = ME;
      return { status: mine ? 200 : 201, body: detail(schedule) };
    }
    if (method === 'GET') return { status: 200, body: detail(schedule) };
    if (method === 'PUT') return update(request, schedule, mine);
    if (method !== 'DELETE') throw new Error('no such call is documented');
    if (!admin) return { status: 403, body: { message: '403 Forbidden' } };
    server.writes.push(`DELETE ${id}`);
    schedules.splice(schedules.indexOf(schedule), 1);
    return { status: 204 };
  }

  /** Newest first, as GitLab sorts; at most 100 per page. */
  function list({ query, url }: Request): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 20), 100, server.pageSize);
    const page = Number(query.get('page') ?? 1);
    const sorted = [...schedules].sort((a, b) => b.id - a.id);
    const more = page * size < sorted.length;
    const next = new URL(url, server.ownName);
    next.searchParams.set('page', String(page + 1));
    return {
      status: 200,
      headers: {
        'x-page': String(page),
        'x-next-page': more ? String(page + 1) : '',
        ...(server.links && more
          ? { link: `<${server.ownName}/first>; rel="first", <${next}>; rel="next"` }
          : {}),
      },
      body: sorted.slice((page - 1) * size, page * size).map(({ variables: _, ...shown }) => shown),
    };
  }

  function create(request: Request): Answer {
    if (request.method !== 'POST') throw new Error('no such call is documented');
    const body = readBody(request, ['description', 'ref', 'cron', 'cron_timezone', 'active']);
    for (const needed of ['description', 'ref', 'cron'])
      if (typeof body[needed] !== 'string' || body[needed] === '') throw new Error(`${needed} is missing`);
    const problem = invalid(body);
    if (problem !== undefined) return problem;
    if (schedules.length >= server.limit)
      return {
        status: 400,
        body: { message: { base: [`Maximum number of ci pipeline schedules (${server.limit}) exceeded`] } },
      };
    const schedule = fakeSchedule(++lastId, '', { owner: ME });
    Object.assign(schedule, { cron_timezone: 'UTC', active: true }, body);
    schedules.push(schedule);
    server.writes.push(`POST ${schedule.description}`);
    return { status: 201, body: detail(schedule) };
  }

  function update(request: Request, schedule: FakeSchedule, mine: boolean): Answer {
    if (!mine) return { status: 403, body: { message: '403 Forbidden' } };
    const body = readBody(request, ['ref', 'cron', 'cron_timezone', 'active']);
    const problem = invalid(body);
    if (problem !== undefined) return problem;
    Object.assign(schedule, body);
    server.writes.push(`PUT ${schedule.id} ${Object.keys(body).sort().join(',')}`);
    return { status: 200, body: detail(schedule) };
  }
  return server;
}

const detail = (schedule: FakeSchedule): unknown => ({ ...schedule, last_pipeline: null });

function readBody(request: Request, names: readonly string[]): Record<string, unknown> {
  if (request.headers['content-type'] !== 'application/json') throw new Error('the body is JSON');
  const body = JSON.parse(request.body) as Record<string, unknown>;
  for (const name of Object.keys(body))
    if (!names.includes(name)) throw new Error(`unknown parameter ${name}`);
  if (Object.keys(body).length === 0) throw new Error('nothing to change');
  return body;
}

function invalid({ ref, cron }: Record<string, unknown>): Answer | undefined {
  if (typeof ref === 'string' && !/^refs\/(?:heads|tags)\/\S+$/.test(ref))
    throw new Error(`not a full ref: ${ref}`);
  if (ref === 'refs/heads/locked')
    return {
      status: 400,
      body: { message: { base: ['The current user is not authorized to create the pipeline schedule'] } },
    };
  return typeof cron === 'string' && !/^\S+(?: \S+){4}$/.test(cron)
    ? { status: 400, body: { message: { cron: ['syntax is invalid'] } } }
    : undefined;
}
