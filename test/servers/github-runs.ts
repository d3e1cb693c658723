import { type FakeRun, type GithubState, REPOSITORY } from './github.js';
import type { Answer, Request } from './loopback.js';

const WORKFLOW = 77;
export const CREATED = '2026-03-10T02:20:00Z';

export function showRun(run: FakeRun, url: string, { workflows }: GithubState): unknown {
  const file = workflows.find(({ id }) => id === (run.workflow_id ?? WORKFLOW))?.file ?? 'jmo-nightly.yml';
  const created = run.created_at ?? CREATED;
  return {
    id: run.id,
    workflow_id: run.shown_workflow_id ?? run.workflow_id ?? WORKFLOW,
    path: run.path ?? `.github/workflows/${file}@refs/heads/main`,
    status: run.status,
    conclusion: run.conclusion ?? null,
    event: run.event ?? 'schedule',
    run_attempt: run.run_attempt ?? 1,
    created_at: created,
    run_started_at: run.run_started_at ?? created,
    updated_at: run.updated_at ?? run.run_started_at ?? created,
    head_branch: run.head_branch ?? 'main',
    actor: { login: run.actor ?? 'octocat' },
    html_url: `https://github.com/${REPOSITORY}/actions/runs/${run.id}`,
    jobs_url: `${url}/repos/${REPOSITORY}/actions/runs/${run.id}/jobs`,
  };
}

/** Newest first. Where something is asked for, a thousand at most, as GitHub's documentation says. */
export function listRuns(
  request: Request,
  workflow: number | undefined,
  state: GithubState,
  url: string,
): Answer {
  if (workflow !== undefined && workflow !== WORKFLOW && !state.workflows.some(({ id }) => id === workflow))
    return { status: 404, body: { message: 'Not Found' } };
  const status = request.query.get('status');
  const event = request.query.get('event');
  const created = request.query.get('created');
  const actor = request.query.get('actor');
  const branch = request.query.get('branch');
  const [, since, , until] = /^(?:>=)?(\S+?Z)(\.\.(\S+Z))?$/.exec(created ?? '') ?? [];
  if (created !== null && (since === undefined || created.startsWith('>=') !== (until === undefined)))
    throw new Error(`created: ${created}`);
  const runs = state.runs
    .filter((run) => workflow === undefined || (run.workflow_id ?? WORKFLOW) === workflow)
    .filter((run) => event === null || (run.event ?? 'schedule') === event)
    .filter((run) => actor === null || run.actor === actor)
    .filter((run) => branch === null || (run.head_branch ?? 'main') === branch)
    .filter((run) => !run.hidden || run.hidden-- === 0)
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .filter(({ created_at = CREATED }) => since === undefined || Date.parse(created_at) >= Date.parse(since))
    .filter(({ created_at = CREATED }) => until === undefined || Date.parse(created_at) <= Date.parse(until))
    .sort((a, b) => b.id - a.id);
  const isFiltered =
    actor !== null || branch !== null || status !== null || event !== null || created !== null;
  return page(
    request,
    url,
    'workflow_runs',
    runs.slice(0, isFiltered ? 1000 : undefined).map((run) => showRun(run, url, state)),
    runs.length,
  );
}

/** Newest first, of the whole repository. */
export function listArtifacts(request: Request, state: GithubState, url: string): Answer {
  const wanted = request.query.get('name');
  const all = [...state.runs]
    .sort((a, b) => b.id - a.id)
    .flatMap((run) => (run.artifacts ?? []).map((name, index) => ({ run, name, id: run.id * 10 + index })))
    .filter(({ name }) => wanted === null || name === wanted);
  return page(
    request,
    url,
    'artifacts',
    all.map(({ run, name, id }) => ({
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: 1,
      url: `${url}/repos/${REPOSITORY}/actions/artifacts/${id}`,
      archive_download_url: `${url}/repos/${REPOSITORY}/actions/artifacts/${id}/zip`,
      expired: false,
      created_at: run.updated_at ?? run.created_at ?? CREATED,
      expires_at: null,
      updated_at: null,
      workflow_run: { id: run.id },
    })),
  );
}

/** One page and the header that points to the next, as GitHub pages: 30 entries unless told, 100 at most. */
export function page(
  request: Request,
  url: string,
  key: string | undefined,
  all: readonly unknown[],
  total = all.length,
): Answer {
  const size = Math.min(100, Number(request.query.get('per_page') ?? 30));
  const number = Number(request.query.get('page') ?? 1);
  const entries = all.slice((number - 1) * size, number * size);
  const next = new URL(request.url, url);
  next.searchParams.set('page', String(number + 1));
  return {
    status: 200,
    headers: number * size < all.length ? { link: `<${next}>; rel="next"` } : {},
    body: key === undefined ? entries : { total_count: total, [key]: entries },
  };
}
