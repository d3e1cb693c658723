import type { RunRecord } from '../run-records.js';
import { artifactsSchema } from './answers.js';
import { ask, type Octokit } from './client.js';
import type { GithubTarget } from './target.js';

const ROUTE = 'GET /repos/{owner}/{repo}/actions/artifacts';
const PAGE = 100;

/** Whether the run of the schedule of that name left the results of a scan, as far as that is cheap to know. */
export type LeftResults = (name: string, run: RunRecord) => Promise<boolean>;

/**
 * Looks for the artifacts of runs: only a scan leaves one, and a list has those of a hundred runs, where jobs have to be asked for
 * run by run. Of all artifacts of the repository where there are several schedules, then of those of one schedule. A list is
 * read on as long as it has spared as many requests as it took, but for a few.
 */
export function openScanResults(octokit: Octokit, place: GithubTarget, schedules: number): LeftResults {
  // Those of one night are on so many pages, and a schedule's may be on the last of them.
  const ahead = Math.ceil(schedules / PAGE);
  const all = schedules > 1 ? openList(octokit, place, {}, ahead) : undefined;
  const lists = new Map<string, ReturnType<typeof openList>>();
  return async (name, run) => {
    // An artifact stays when its run is started again, and then says nothing of the latest attempt.
    if (run.attempt !== 1) return false;
    const artifact = `jmo-${name}`;
    if (await all?.(artifact, run)) return true;
    const own = lists.get(name) ?? openList(octokit, place, { name: artifact }, 0);
    lists.set(name, own);
    return own(artifact, run);
  };
}

function openList(octokit: Octokit, place: GithubTarget, query: { readonly name?: string }, ahead: number) {
  const found = new Set<string>();
  let page = 0;
  let spared = 0;
  // Newest first. What a run leaves is younger than the run.
  let oldest = Number.POSITIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function readPage(): Promise<void> {
    page++;
    const parameters = { ...place, ...query, per_page: PAGE, page };
    const { artifacts } = await ask(octokit, ROUTE, parameters, artifactsSchema);
    for (const { name, workflow_run, created_at } of artifacts) {
      if (workflow_run?.id) found.add(`${workflow_run.id} ${name}`);
      if (created_at) oldest = Math.min(oldest, Date.parse(created_at));
    }
    if (artifacts.length < PAGE) oldest = Number.NEGATIVE_INFINITY;
  }

  return async (artifact: string, run: RunRecord): Promise<boolean> => {
    const isThere = () => found.has(`${run.id} ${artifact}`);
    const mayRead = () => page <= spared + ahead && oldest > run.createdAt.getTime();
    while (!isThere() && (reading !== undefined || mayRead())) {
      reading ??= readPage().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    if (isThere()) spared++;
    return isThere();
  };
}
