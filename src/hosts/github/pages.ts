import { limitPages } from '../page-limit.js';
import { PlatformError } from '../types.js';
import type { Job } from './answers.js';
import { jobsSchema } from './answers.js';
import { checked, type Octokit } from './client.js';

const PAGE = 100;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

interface Answer<Entry> {
  readonly list: readonly Entry[];
  readonly link: string | undefined;
}

/** Every entry of a list, page after page, within the bounds of limitPages. `ask` hands out what was checked. */
export async function* pages<Entry>(
  ask: (page: { per_page: number; page: number }) => Promise<Answer<Entry>>,
): AsyncGenerator<Entry> {
  const limit = limitPages('GitHub');
  for (let page = 1; ; page++) {
    limit(String(page));
    const { list, link } = await ask({ per_page: PAGE, page });
    yield* list;
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
    if (next === undefined || list.length === 0) return;
    // Asked for is the number after this one, wherever the link leads: one that leads back says that there is no such page.
    const number = /[?&]page=(\d+)/.exec(next)?.[1];
    if (number !== undefined && Number(number) <= page)
      throw new PlatformError('GitHub sends a list whose pages lead in a circle');
  }
}

/** The jobs of a run's latest attempt. */
export async function listJobs(octokit: Octokit, place: Repository, run: number): Promise<Job[]> {
  const jobs: Job[] = [];
  const found = pages<Job>(async (page) => {
    const { data, link } = await checked(
      jobsSchema,
      octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
        ...place,
        run_id: run,
        filter: 'latest',
        ...page,
      }),
    );
    return { list: data.jobs, link };
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
