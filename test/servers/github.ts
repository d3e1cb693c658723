import { readFileSync } from 'node:fs';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { FULL } from '../full.js';
import { type Dispatches, type Life, startRun } from './github-dispatch.js';
import { answerRepository, type FakeRepository } from './github-repository.js';
import { CREATED, listArtifacts, listRuns, page, showRun } from './github-runs.js';
import { type Answer, type Fault, type Loopback, type Request, startLoopback } from './loopback.js';

export interface FakeRun {
  readonly id: number;
  readonly workflow_id?: number;
  /** Replaces `workflow_id` in the answer. */
  readonly shown_workflow_id?: number;
  /** Its workflow's file, if it differs from the workflow's entry. */
  readonly path?: string;
  readonly status: string;
  readonly conclusion?: string | null;
  readonly event?: string;
  readonly created_at?: string;
  readonly run_started_at?: string;
  readonly updated_at?: string;
  readonly run_attempt?: number;
  /** Names of what it uploaded. */
  readonly artifacts?: readonly string[];
  jobs?: readonly FakeJob[];
  /** The user who started it. */
  readonly actor?: string;
  readonly head_branch?: string;
  /** So many lists leave it out. */
  hidden?: number;
  /** What it is next, look by look. */
  readonly life?: Life[number][];
}

export interface FakeJob {
  readonly name: string;
  readonly status: string;
  readonly conclusion?: string | null;
  readonly started_at?: string;
  readonly completed_at?: string | null;
}

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly type?: string;
  readonly association?: string;
}

export interface FakeWorkflow {
  readonly id: number;
  /** Its name in .github/workflows. */
  readonly file: string;
  readonly state: string;
  readonly created_at?: string;
}

export interface GithubState {
  readonly runs: FakeRun[];
  readonly workflows: readonly FakeWorkflow[];
  /** Ids of runs, in the order of their deletion. */
  readonly deleted: number[];
  readonly comments: FakeComment[];
  readonly repository?: FakeRepository | undefined;
  readonly dispatches?: Dispatches | undefined;
  /** The token's permissions; a missing one gives a 403 in GitHub's words. */
  readonly permissions: Set<'actions: read' | 'actions: write' | 'issues: read' | 'pull-requests: write'>;
}

/** A server of one's own has the API below this path. */
const API = /^\/api\/v3/;
export const REPOSITORY = 'octo/shop';
export const TOKEN = ['test', 'token'].join('-');

const document = JSON.parse(
  readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'),
) as Document;
const description = new OpenAPIBackend({
  definition: document,
  strict: true,
  // Each check of an operation is compiled when it is first needed. The full tests compile all, and check the description itself.
  quick: !FULL,
  ajvOpts: {
    strict: false,
    // Code that runs a few times is not worth twice the time to compile it.
    code: { optimize: false },
    formats: { 'date-time': true, uri: true, email: true, 'repo.nwo': true, int64: true },
  },
});
const ready = description.init();

/** What goes wrong with a request, and whether it takes effect all the same. */
export interface Trouble {
  readonly fault: Fault;
  readonly takesEffect: boolean;
}

export interface GithubServer extends Loopback {
  readonly state: GithubState;
  /** Asked before each request is answered. */
  interrupt: ((index: number, request: Request) => Trouble | undefined) | undefined;
}

/** The part of GitHub's API that we call, on 127.0.0.1: checks requests and answers against GitHub's description. */
export async function startGithub(state: Partial<GithubState> = {}): Promise<GithubServer> {
  await ready;
  const full: GithubState = {
    runs: state.runs ?? [],
    workflows: state.workflows ?? [],
    deleted: [],
    comments: state.comments ?? [],
    repository: state.repository,
    dispatches: state.dispatches,
    permissions:
      state.permissions ?? new Set(['actions: read', 'issues: read', 'pull-requests: write'] as const),
  };
  let count = 0;
  const answerFor = async (request: Request): Promise<Answer> => {
    const operation = checkRequest(request);
    const { repository } = full;
    const answer =
      (repository && (await answerRepository(request, repository))) ??
      route({ ...request, path: request.path.replace(API, '') }, full, server.url);
    if (operation !== undefined) checkAnswer(answer, operation);
    return answer;
  };
  const server: GithubServer = Object.assign(
    await startLoopback(async (request) => {
      const trouble = server.interrupt?.(count++, request);
      if (trouble !== undefined) server.faults.push(trouble.fault);
      return trouble?.takesEffect === false ? { status: 500 } : answerFor(request);
    }),
    { state: full, interrupt: undefined },
  );
  return server;
}

/** The operation in GitHub's description; GraphQL has a schema of its own. */
function checkRequest(request: Request): string | undefined {
  const { headers } = request;
  if (headers.authorization !== `token ${TOKEN}`) throw new Error('no token, or another one');
  if (!headers.accept?.startsWith('application/vnd.github')) throw new Error(`accept: ${headers.accept}`);
  if (!headers['user-agent']?.includes('jmo-schedule'))
    throw new Error(`user-agent: ${headers['user-agent']}`);
  if (request.method === 'POST' && /^(?:\/api)?\/graphql$/.test(request.path)) return undefined;
  const sent = {
    method: request.method.toLowerCase(),
    path: request.path.replace(API, ''),
    query: Object.fromEntries(request.query),
    headers: { ...headers },
    body: request.body === '' ? undefined : JSON.parse(request.body),
  };
  const operation = description.matchOperation(sent);
  if (operation?.operationId === undefined) throw new Error("GitHub's description has no such operation");
  const { valid, errors } = description.validateRequest(sent, operation);
  if (!valid) throw new Error(JSON.stringify(errors));
  return operation.operationId;
}

function checkAnswer({ status, body }: Answer, operation: string): void {
  if (status >= 400 || status === 204) return;
  const { valid, errors } = description.validateResponse(body, operation, status);
  if (!valid) throw new Error(`the fake answers what GitHub would not: ${JSON.stringify(errors)}`);
}

function route(request: Request, state: GithubState, url: string): Answer {
  const [, , owner, repo, kind, ...rest] = request.path.split('/');
  if (`${owner}/${repo}` !== REPOSITORY) return { status: 404, body: { message: 'Not Found' } };
  const path = [kind, ...rest].join('/');
  const id = Number(/\/(\d+)/.exec(path)?.[1]);
  if (kind === 'actions') {
    const wanted = request.method === 'GET' ? 'actions: read' : 'actions: write';
    if (!state.permissions.has(wanted)) return FORBIDDEN;
    if (path.endsWith('/cancel')) return { status: 202, body: {} };
    const started = startRun(request, state, url);
    if (started !== undefined) return started;
    if (path === 'actions/workflows')
      return page(
        request,
        url,
        'workflows',
        state.workflows.map((one) => showWorkflow(one, url)),
      );
    if (path === `actions/workflows/${id}/runs`) return listRuns(request, id, state, url);
    if (path === 'actions/runs') return listRuns(request, undefined, state, url);
    if (path === 'actions/artifacts') return listArtifacts(request, state, url);
    const run = state.runs.find((one) => one.id === id);
    if (run === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (request.method === 'DELETE') {
      if (run.status !== 'completed')
        return { status: 403, body: { message: 'Could not delete the workflow run' } };
      state.runs.splice(state.runs.indexOf(run), 1);
      state.deleted.push(run.id);
      return { status: 204 };
    }
    if (!path.endsWith('/jobs')) return { status: 200, body: showRun(run, url, state) };
    const jobs = (run.jobs ?? []).map((job, index) => showJob(job, run.id * 100 + index));
    Object.assign(run, run.life?.shift());
    return page(request, url, 'jobs', jobs);
  }
  const writes = request.method !== 'GET';
  if (!state.permissions.has(writes ? 'pull-requests: write' : 'issues: read')) return FORBIDDEN;
  if (!writes) return page(request, url, undefined, state.comments.map(showComment));
  const { body } = JSON.parse(request.body) as { body: string };
  if (request.method === 'PATCH') {
    const comment = state.comments.find((one) => one.id === id);
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    comment.body = body;
    return { status: 200, body: showComment(comment) };
  }
  const created = { id: 9000 + state.comments.length, body, type: 'Bot' };
  state.comments.push(created);
  return { status: 201, body: showComment(created) };
}

const FORBIDDEN: Answer = {
  status: 403,
  headers: { 'x-ratelimit-remaining': '4999' },
  body: { message: 'Resource not accessible by integration', status: '403' },
};

function showWorkflow({ id, file, state, created_at = CREATED }: FakeWorkflow, url: string): unknown {
  return {
    id,
    name: file,
    path: `.github/workflows/${file}`,
    state,
    created_at,
    updated_at: created_at,
    url: `${url}/repos/${REPOSITORY}/actions/workflows/${id}`,
  };
}

function showJob(job: FakeJob, id: number): unknown {
  const html_url = `https://github.com/${REPOSITORY}/actions/runs/1/job/${id}`;
  return {
    id,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion ?? null,
    started_at: job.started_at ?? '2026-03-10T02:21:00Z',
    completed_at: job.completed_at ?? null,
    html_url,
  };
}

function showComment(comment: FakeComment): unknown {
  return {
    id: comment.id,
    body: comment.body,
    html_url: `https://github.com/${REPOSITORY}/pull/7#issuecomment-${comment.id}`,
    author_association: comment.association ?? 'NONE',
    user: { login: 'somebody', type: comment.type ?? 'User' },
  };
}
