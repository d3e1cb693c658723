import * as z from 'zod/mini';
import { id, page, readAnswer } from '../answers.js';
import { type Network, sleepFor } from '../network.js';
import { APPEARS_MS, APPEARS_STEP_MS, type StartApi, type StartedRun, unknownStart } from '../run-starts.js';
import { PlatformError } from '../types.js';
import { pipelineSchema } from './answers.js';
import type { RefusalWords } from './client.js';
import { openGitlabHistory, recordOf } from './history.js';
import { GitlabRefusal } from './refusal.js';
import type { NameOf } from './schedule-records.js';
import { clientFor, openGitlabSchedules } from './schedules.js';
import type { GitlabTarget } from './target.js';

/** By what our jobs know a schedule, and how its runs are started. */
export interface GitlabRules {
  readonly nameOf: NameOf;
  /** The variable that chooses a schedule's jobs in a pipeline which no pipeline schedule started. */
  readonly variable: string;
  /** What keeps a played pipeline schedule from scanning; undefined if nothing does. */
  readonly notPlayed: string | undefined;
  /** The schedule's branch or tag, if it is not the default branch. */
  readonly ref: string | undefined;
}

const pipelineOfSchema = z.extend(pipelineSchema, { user: z.nullish(z.object({ id })) });
const createdSchema = z.object({ id, web_url: page });
const jobSchema = z.object({
  name: z.string(),
  status: z.string(),
  web_url: page,
  allow_failure: z.boolean(),
});

/**
 * Starts pipelines, and watches them (docs.gitlab.com, "Pipeline schedules API", "Pipelines API"). Needs an access token with
 * `api`, of a user who may run pipelines on the ref. GitLab plays the pipeline schedule, of whoever owns it and whether or not it
 * is active, as the token's user. A ref of one's own, or jobs that a played schedule would not scan in, take a variable instead.
 */
export function openGitlabStarts(target: GitlabTarget, io: Network, rules: GitlabRules): StartApi {
  const schedules = openGitlabSchedules(target, io);
  const history = openGitlabHistory(target, io, rules.nameOf);
  const client = clientFor(target, io);
  const project = `/projects/${encodeURIComponent(target.project)}`;
  const site = target.api.replace(/\/api\/v4$/, '');
  const { sleep = sleepFor } = io;

  async function readPipeline(pipeline: string) {
    const answer = await client.send('GET', `${project}/pipelines/${pipeline}`, refusalWords);
    return readAnswer('GitLab', pipelineOfSchema, answer);
  }

  async function play(name: string): Promise<StartedRun> {
    const record = await history.schedule(name);
    const { path } = await schedules.project();
    if (record.id === undefined) throw new PlatformError(record.obstacle?.message ?? '');
    const me = await schedules.me();
    const before = Math.max(0, ...(await history.newest(record, 'any')).map((run) => Number(run.id)));
    const url = `${site}/${path}/-/pipeline_schedules`;
    try {
      await client.send('POST', `${project}/pipeline_schedules/${record.id}/play`, refusalWords);
    } catch (error) {
      throw unknownStart(error, url);
    }
    for (let waited = 0; waited <= APPEARS_MS; waited += APPEARS_STEP_MS) {
      const newer = (await history.newest(record, 'any')).filter((run) => Number(run.id) > before);
      // The time may have started one meanwhile, as the schedule's owner.
      const users = await Promise.all(newer.map(async (run) => (await readPipeline(run.id)).user?.id));
      const [own, ...more] = newer.filter((_, index) => users[index] === me);
      if (more.length > 0)
        throw new PlatformError(
          `the pipeline was started, but others of your user began at the same time, and GitLab does not say which is which: see ${url}`,
        );
      if (own !== undefined) return own;
      await sleep(APPEARS_STEP_MS);
    }
    throw new PlatformError(
      `GitLab has accepted the start, but shows no pipeline after a minute, as if no job of it may run: see ${url}`,
    );
  }

  async function create(name: string, ref: string | undefined): Promise<StartedRun> {
    const { path, defaultBranch } = await schedules.project();
    const body = {
      ref: (ref ?? rules.ref ?? defaultBranch)?.replace(/^refs\/(?:heads|tags)\//, ''),
      variables: [{ key: rules.variable, value: name }],
    };
    const words: RefusalWords = (refusal) =>
      refusal.status === 400 && /set pipeline variables/.test(refusal.said)
        ? `the project does not let the token's user set pipeline variables (400${refusal.said}), which ${rules.notPlayed ?? 'a ref of its own'} needs: allow the role under Settings > CI/CD > Variables > Minimum role to use pipeline variables`
        : refusalWords(refusal);
    try {
      const created = await client.send('POST', `${project}/pipeline`, words, body);
      const { id, web_url } = readAnswer('GitLab', createdSchema, created);
      return { id: String(id), url: web_url };
    } catch (error) {
      throw unknownStart(error, `${site}/${path}/-/pipelines`);
    }
  }

  return {
    start({ name, ref }) {
      return ref === undefined && rules.notPlayed === undefined ? play(name) : create(name, ref);
    },
    async look(run, name) {
      const pipeline = await readPipeline(run.id).catch((error) => {
        if (error instanceof GitlabRefusal && error.status === 404) return undefined;
        throw error;
      });
      if (pipeline === undefined) return undefined;
      const record = recordOf(pipeline);
      const jobs: z.output<typeof jobSchema>[] = [];
      const query = { per_page: '100', page: '1' };
      const path = `${project}/pipelines/${run.id}/jobs`;
      for await (const list of client.pages(path, query, refusalWords, jobSchema)) jobs.push(...list);
      const skipped = record.state === 'success' && (await history.wasSkipped({ name }, record));
      return {
        state: skipped ? 'skipped' : record.state,
        word: record.word,
        // GitLab lists the newest first.
        jobs: jobs.reverse().map((job) => ({
          name: job.name,
          word: job.status,
          url: job.web_url,
          failed: job.status === 'failed' && !job.allow_failure,
        })),
      };
    },
  };
}

const refusalWords: RefusalWords = ({ status, said, scope }) => {
  if (scope !== undefined) return `the token may not start pipelines (403): it lacks the scope \`${scope}\``;
  if (status === 401)
    return `GitLab does not know the token (401${said}): it is wrong, expired or revoked, or a job token`;
  if (status === 403)
    return `the token's user may not start this pipeline (403${said}): it needs the role Developer or above, and on a protected branch the right to push or merge; a job token does not suffice`;
  if (status === 429) return "GitLab's rate limit is used up (429): try again later";
  return `GitLab answers ${status}${said}`;
};
