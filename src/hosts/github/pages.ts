import type * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { limitPages } from '../page-limit.js';
import { PlatformError } from '../types.js';
import { type Job, jobsSchema } from './answers.js';
import type { Octokit, Parameters } from './client.js';
import type { GithubTarget } from './target.js';

const PAGE = 100;

/** All entries of a list, page by page, within the limits of limitPages. `listOf` returns the entries of a checked answer. */
export async function* pages<Schema extends z.ZodMiniType, Entry>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  schema: Schema,
  listOf: (data: z.output<Schema>) => readonly Entry[],
): AsyncGenerator<Entry> {
  const limit = limitPages('GitHub');
  for (let page = 1; ; page++) {
    limit(String(page));
    const { data, headers } = await octokit.request(route, { ...parameters, per_page: PAGE, page });
    const list = listOf(readAnswer('GitHub', schema, data));
    yield* list;
    const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    if (next === undefined || list.length === 0) return;
    // The next request counts up and does not follow the link, but a link back would never end.
    const number = /[?&]page=(\d+)/.exec(next)?.[1];
    if (number !== undefined && Number(number) <= page)
      throw new PlatformError('GitHub sends a list whose pages repeat');
  }
}

/** The jobs of a run's latest attempt. */
export async function listJobs(octokit: Octokit, place: GithubTarget, run: number): Promise<Job[]> {
  const parameters = { ...place, run_id: run, filter: 'latest' };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  const found: Job[] = [];
  for await (const job of pages(octokit, route, parameters, jobsSchema, ({ jobs }) => jobs)) found.push(job);
  return found;
}

/** A reusable workflow's jobs are named `caller / job`. */
export function isNamed(job: Job, name: string): boolean {
  return job.name === name || job.name.endsWith(` / ${name}`);
}

export function hasFailed(job: Job): boolean {
  return job.conclusion === 'failure' || job.conclusion === 'timed_out';
}
