import type { Octokit } from './github-client.js';
import { HostError } from './types.js';

const PAGE = 100;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What of GitHub's job we read. */
export interface Job {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly html_url: string | null;
  readonly started_at?: string | null;
  readonly completed_at?: string | null;
}

interface Answer<Entry> {
  readonly list: readonly Entry[];
  readonly link: string | undefined;
}

/** Every entry of a list, page after page. Octokit's own paginator takes an answer of another shape for an empty list. */
export async function* pages<Entry>(
  ask: (page: { per_page: number; page: number }) => Promise<Answer<Entry>>,
): AsyncGenerator<Entry> {
  for (let page = 1; ; page++) {
    const { list, link } = await ask({ per_page: PAGE, page });
    if (!Array.isArray(list))
      throw new HostError('GitHub sends an answer of another shape than its documentation');
    yield* list;
    if (!/<[^<>]+>;\s*rel="next"/.test(link ?? '') || list.length === 0) return;
  }
}

/** The jobs of a run's latest attempt. */
export async function listJobs(octokit: Octokit, place: Repository, run: number | bigint): Promise<Job[]> {
  const jobs: Job[] = [];
  const found = pages<Job>(async (page) => {
    const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
      ...place,
      run_id: Number(run),
      filter: 'latest',
      ...page,
    });
    return { list: data.jobs, link: headers.link };
  });
  for await (const job of found) jobs.push(job);
  return jobs;
}

/** A reusable workflow's jobs are `caller / job`. */
export function isNamed(job: Job, name: string): boolean {
  return job.name === name || job.name.endsWith(` / ${name}`);
}

export function hasFailed(job: Job): boolean {
  return job.conclusion === 'failure' || job.conclusion === 'timed_out';
}
