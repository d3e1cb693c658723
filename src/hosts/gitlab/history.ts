import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import { readAnswer, WrongAnswer } from '../answers.js';
import type { Network } from '../network.js';
import { gitlabTrigger } from '../read-context.js';
import type { HistoryApi, RunRecord, RunState } from '../run-records.js';
import { PlatformError } from '../types.js';
import { type PastJob, type Pipeline, pastJobSchema, pipelineSchema } from './answers.js';
import { hasScanned } from './api.js';
import type { RefusalWords } from './client.js';
import { GitlabRefusal } from './refusal.js';
import { asRecord, listOurs, type NameOf } from './schedule-records.js';
import { clientFor, openGitlabSchedules } from './schedules.js';
import type { GitlabTarget } from './target.js';

/** Old servers ignore the sort order and list the oldest first, so all pages are read, up to this many. */
const MOST_PAGES = 50;
const DELETE = 'delete pipelines (403): that needs the role Owner, and the scope `api`';

/**
 * A project's pipelines by their pipeline schedule (docs.gitlab.com, "Pipeline schedules API" and "Pipelines API"). Needs an
 * access token with `read_api`, and with `api` for `remove`.
 */
export function openGitlabHistory(target: GitlabTarget, io: Network, nameOf: NameOf): HistoryApi {
  const schedules = openGitlabSchedules(target, io);
  const client = clientFor(target, io);
  const project = `/projects/${encodeURIComponent(target.project)}`;
  let listed: Promise<Map<string, LiveSchedule[]>> | undefined;

  /** Newest first: at most `most`, none created before `since`, optionally of one status. */
  async function pipelines(
    id: number,
    { since, most, status }: { since?: Date | undefined; most: number; status?: string },
  ) {
    const query = { sort: 'desc', created_after: since?.toISOString(), status, per_page: '100', page: '1' };
    const found = new Map<number, Pipeline>();
    let ascending = false;
    let page = 0;
    const path = `${project}/pipeline_schedules/${id}/pipelines`;
    for await (const list of client.pages(path, query, refusalWords, pipelineSchema)) {
      if (page++ === MOST_PAGES)
        throw new PlatformError(
          'this GitLab lists the oldest pipelines of a pipeline schedule first, and there are thousands: a newer one, which sorts them, is needed',
        );
      for (const one of list) found.set(one.id, one);
      // Servers that do not know these parameters ignore them.
      ascending ||= (list[0]?.id ?? 0) < (list.at(-1)?.id ?? 0);
      if (!ascending && (found.size > most || isBefore(list.at(-1), since))) break;
    }
    return [...found.values()]
      .filter((one) => !isBefore(one, since) && (status === undefined || one.status === status))
      .sort((a, b) => b.id - a.id);
  }

  const jobsOf = async (run: RunRecord, status: 'success' | 'failed') => {
    const jobs: PastJob[] = [];
    const query = { 'scope[]': status, per_page: '100', page: '1' };
    for await (const list of client.pages(
      `${project}/pipelines/${run.id}/jobs`,
      query,
      refusalWords,
      pastJobSchema,
    ))
      jobs.push(...list);
    return jobs;
  };

  async function readPipeline(run: RunRecord): Promise<Pipeline> {
    const answer = await client.send('GET', `${project}/pipelines/${run.id}`, refusalWords);
    const pipeline = readAnswer('GitLab', pipelineSchema, answer);
    if (String(pipeline.id) !== run.id)
      throw new WrongAnswer('GitLab answers with another pipeline than was asked for');
    return pipeline;
  }

  return {
    async schedule(name) {
      listed ??= listOurs(schedules, nameOf);
      return asRecord(name, (await listed).get(name) ?? []);
    },
    async runs({ id }, { since, most }) {
      if (id === undefined) return { runs: [], complete: true, foreign: [] };
      const found = await pipelines(id, { since, most });
      const seen = found.slice(0, most);
      return {
        runs: seen.filter((one) => !isForeign(one)).map(recordOf),
        complete: found.length <= most,
        foreign: seen.filter(isForeign).map(({ web_url }) => web_url),
      };
    },
    async newest({ id }, only) {
      if (id === undefined) return [];
      const found = await pipelines(id, { most: 0, ...(only === 'success' ? { status: 'success' } : {}) });
      return found
        .filter((one) => !isForeign(one))
        .slice(0, 20)
        .map(recordOf);
    },
    async wasSkipped({ name }, run) {
      const jobs = await jobsOf(run, 'success');
      const scans = jobs.filter((job) => job.name.endsWith(`-${name}:scan`));
      return scans.length > 0 && scans.every((job) => !hasScanned(job));
    },
    details: async (run) => recordOf(await readPipeline(run)),
    async failedJobs(run) {
      const jobs = await jobsOf(run, 'failed');
      return jobs.filter(({ allow_failure }) => !allow_failure).map(({ name }) => name);
    },
    async remove(of, run) {
      // Somebody may have renamed the pipeline schedule since, to keep it and its pipelines.
      if (of.id === undefined || nameOf(await schedules.show(of.id)) !== of.name)
        throw new PlatformError('its pipeline schedule was renamed since the plan was made, so it stays');
      try {
        const pipeline = await readPipeline(run);
        if (pipeline.source !== 'schedule')
          throw new PlatformError('GitLab does not confirm that a schedule started it, so it stays');
        // GitLab also deletes active pipelines, and somebody may have started this one again.
        if (recordOf(pipeline).state === 'active') return 'active';
        await client.send('DELETE', `${project}/pipelines/${run.id}`, refusalWords);
        return 'deleted';
      } catch (error) {
        if (error instanceof GitlabRefusal && error.status === 404) return 'gone';
        throw error instanceof GitlabRefusal && error.status === 403
          ? new PlatformError(`the token's user may not ${DELETE}`)
          : error;
      }
    },
  };
}

const STATES: Readonly<Record<string, RunState>> = {
  success: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
};

/** Lists lack the times of start and end: the last change is the closest. */
export function recordOf(pipeline: Pipeline): RunRecord {
  const state = STATES[pipeline.status] ?? 'active';
  const started = new Date(pipeline.started_at ?? pipeline.created_at);
  const finished = pipeline.finished_at ?? undefined;
  return {
    id: String(pipeline.id),
    url: pipeline.web_url,
    trigger: gitlabTrigger(pipeline.source ?? 'schedule'),
    createdAt: new Date(pipeline.created_at),
    startedAt: started,
    endedAt: state === 'active' ? undefined : new Date(finished ?? pipeline.updated_at),
    durationSeconds:
      state === 'active' || finished === undefined
        ? undefined
        : Math.max(0, Math.round((Date.parse(finished) - started.getTime()) / 1000)),
    state,
    word: pipeline.status,
  };
}

function isBefore(pipeline: Pipeline | undefined, since: Date | undefined): boolean {
  return pipeline !== undefined && since !== undefined && Date.parse(pipeline.created_at) < since.getTime();
}

const refusalWords: RefusalWords = ({ status, said, scope }) => {
  if (scope !== undefined) return `the token may not do this (403): it lacks the scope \`${scope}\``;
  if (status === 403)
    return `the token's user may not read pipelines (403${said}): it needs the role Reporter or above`;
  if (status === 429) return "GitLab's rate limit is used up (429): try again later";
  return `GitLab answers ${status}${said}`;
};

/** A pipeline schedule's list must contain only pipelines that it started. */
function isForeign({ source }: Pipeline): boolean {
  return source !== 'schedule' && source !== undefined && source !== null;
}
