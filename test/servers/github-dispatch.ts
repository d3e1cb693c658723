import type { FakeRun, GithubState } from './github.js';
import type { Answer, Request } from './loopback.js';

/** What becomes of a run, look by look; the last stays. */
export type Life = readonly Partial<Pick<FakeRun, 'status' | 'conclusion' | 'jobs'>>[];

/** How the server starts workflows by hand. */
export interface Dispatches {
  /** Whether it names the run: since 2026, where asked to. Older ones ignored the question, or refused it. */
  readonly details: 'named' | 'ignored' | 'refused';
  readonly life: Life;
  /** Runs that begin at the same moment. */
  readonly others?: readonly FakeRun[];
  /** So many lists do not show the run yet. */
  readonly hidden?: number;
}

/** GitHub's words, which its description leaves out. */
const refusal = (message: string): Answer => ({ status: 422, body: { message } });

/** `workflow_dispatch`, for the user of the token. Undefined for another call. */
export function startRun(request: Request, state: GithubState, host: string): Answer | undefined {
  const id = Number(/^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/(\d+)\/dispatches$/.exec(request.path)?.[1]);
  if (Number.isNaN(id)) return undefined;
  const workflow = state.workflows.find((one) => one.id === id);
  if (workflow === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (workflow.state !== 'active')
    return refusal("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const { ref, return_run_details } = JSON.parse(request.body) as Record<string, unknown>;
  const { details = 'named', life = [], others = [], hidden = 0 } = state.dispatches ?? {};
  if (details === 'refused' && return_run_details !== undefined)
    return refusal('Invalid request.\n\n"return_run_details" is not a permitted key.');
  if (ref !== 'main' && ref !== 'develop') return refusal(`No ref found for: ${ref}`);
  const newest = Math.max(1000, ...state.runs.map((run) => run.id), ...others.map((run) => run.id));
  const [first = {}, ...later] = life;
  const run: FakeRun = {
    id: newest + 1,
    workflow_id: id,
    status: 'queued',
    event: 'workflow_dispatch',
    actor: state.repository?.login ?? 'octocat',
    head_branch: ref,
    hidden,
    ...first,
    life: [...later],
  };
  state.runs.push(...others, run);
  if (details !== 'named' || return_run_details !== true) return { status: 204 };
  const place = `${state.repository?.name ?? 'octo/shop'}/actions/runs/${run.id}`;
  return {
    status: 200,
    body: {
      workflow_run_id: run.id,
      run_url: `${host}/repos/${place}`,
      html_url: `https://github.com/${place}`,
    },
  };
}
