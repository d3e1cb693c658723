import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import { readAnswer, WrongAnswer } from '../answers.js';
import type { Network } from '../network.js';
import { RETRY_RULES } from '../retry.js';
import { projectSchema, type ScheduleAnswer, scheduleSchema, userSchema } from './answers.js';
import { type GitlabClient, openGitlabClient, type RefusalWords } from './client.js';
import { GitlabRefusal } from './refusal.js';
import { readVariables, type ScheduleVariables } from './schedule-variables.js';
import type { GitlabTarget } from './target.js';

export interface ScheduleFields {
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
}

/**
 * A project's pipeline schedules (docs.gitlab.com, "Pipeline schedules API"). Every call rejects with a PlatformError, which
 * is a `GitlabRefusal` if GitLab refused this one call.
 */
export interface GitlabSchedules {
  /** The id of the token's user. */
  me(): Promise<number>;
  project(): Promise<{ readonly path: string; readonly defaultBranch: string | undefined }>;
  /** `refs/heads/…` or `refs/tags/…` for a short name; undefined if the project has neither. */
  fullRef(name: string): Promise<string | undefined>;
  /** All pages; without variables, which lists lack. */
  list(): Promise<LiveSchedule[]>;
  /**
   * What a list leaves out, for all schedules of the project with this path, and the id of the token's user. Undefined where the
   * server does not say so by GraphQL: then each schedule has to be shown.
   */
  variables(path: string): Promise<ScheduleVariables | undefined>;
  /** One schedule, with the names of its variables and inputs. */
  show(id: number): Promise<LiveSchedule>;
  create(description: string, fields: ScheduleFields): Promise<LiveSchedule>;
  /** Changes only `fields`. The token's user must own the schedule. */
  update(id: number, fields: Partial<ScheduleFields>): Promise<LiveSchedule>;
  takeOwnership(id: number): Promise<void>;
  /** Succeeds if it is already gone. */
  remove(id: number): Promise<void>;
}

/** A client with an access token, for callers that can wait as long as GitLab asks. */
export function clientFor({ api, token, isLogin }: GitlabTarget, io: Network): GitlabClient {
  const settings = { retry: RETRY_RULES.gitlab, redirect: 'manual' } as const;
  // OAuth tokens are accepted here only (docs.gitlab.com, "REST API authentication").
  const credentials = isLogin ? { authorization: `Bearer ${token}` } : { 'private-token': token };
  return openGitlabClient(api, credentials, io, settings);
}

export function openGitlabSchedules(target: GitlabTarget, io: Network): GitlabSchedules {
  const { send, pages } = clientFor(target, io);
  const project = `/projects/${encodeURIComponent(target.project)}`;
  const schedules = `${project}/pipeline_schedules`;
  const during = (what: string) => refusalWords(what, target);

  async function exists(ref: string): Promise<boolean> {
    try {
      await send('GET', `${project}/repository/${ref}`, during('read the branches of the project'));
      return true;
    } catch (error) {
      if (error instanceof GitlabRefusal && error.status === 404) return false;
      throw error;
    }
  }

  return {
    async me() {
      return readAnswer('GitLab', userSchema, await send('GET', '/user', during('ask who it belongs to'))).id;
    },
    async project() {
      const found = await send('GET', project, during('read the project'));
      const { path_with_namespace, default_branch } = readAnswer('GitLab', projectSchema, found);
      return { path: path_with_namespace || target.project, defaultBranch: default_branch || undefined };
    },
    async fullRef(name) {
      if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
      const encoded = encodeURIComponent(name);
      if (await exists(`branches/${encoded}`)) return `refs/heads/${name}`;
      return (await exists(`tags/${encoded}`)) ? `refs/tags/${name}` : undefined;
    },
    async list() {
      // By id: a schedule deleted between two requests moves others to another page.
      const found = new Map<number, LiveSchedule>();
      const query = { per_page: '100', page: '1' };
      for await (const list of pages(schedules, query, during('read pipeline schedules'), scheduleSchema))
        for (const one of list) found.set(one.id, liveSchedule(one));
      return [...found.values()];
    },
    variables: (path) => readVariables(send, path),
    async show(id) {
      return readOne(await send('GET', `${schedules}/${id}`, during('read a pipeline schedule')), id);
    },
    async create(description, { ref, cron, timezone, active }) {
      const body = { description, ref, cron, cron_timezone: timezone, active };
      return readOne(await send('POST', schedules, during(`create a pipeline schedule on ${ref}`), body));
    },
    async update(id, { timezone, ...fields }) {
      const body = { ...fields, cron_timezone: timezone };
      return readOne(
        await send('PUT', `${schedules}/${id}`, during('change the pipeline schedule'), body),
        id,
      );
    },
    async takeOwnership(id) {
      await send('POST', `${schedules}/${id}/take_ownership`, during('take over the pipeline schedule'));
    },
    async remove(id) {
      try {
        await send('DELETE', `${schedules}/${id}`, during('delete the pipeline schedule'));
      } catch (error) {
        if (!(error instanceof GitlabRefusal) || error.status !== 404) throw error;
      }
    },
  };
}

/** What to do about a refusal, on one line. */
function refusalWords(what: string, target: GitlabTarget): RefusalWords {
  return ({ status, said, scope }) => {
    if (scope !== undefined) return `the token may not ${what} (403): it lacks the scope \`api\``;
    if (status === 401)
      return `GitLab does not know the token (401${said}): it is wrong, expired or revoked, or a job token`;
    // Old servers answer 403, new ones 400 with a message.
    if (status === 403 || (status === 400 && /not authorized|forbidden/i.test(said)))
      return `the token's user may not ${what} (${status}${said}): it needs the role Maintainer, and on a protected branch the right to push or merge`;
    if (status === 404)
      return what === 'read the project'
        ? `GitLab finds no project '${target.project}' for this token (404${said}): wrong name, or the token's user is not a member`
        : `GitLab finds nothing to ${what} (404${said})`;
    if (status === 429) return "GitLab's rate limit is used up (429): try again later";
    if (/maximum number of/i.test(said)) return `the project is full: GitLab answers ${status}${said}`;
    return `GitLab would not ${what}: it answers ${status}${said}`;
  };
}

/** Checks one schedule, and its id if one was requested. */
function readOne(answer: unknown, id?: number): LiveSchedule {
  const one = readAnswer('GitLab', scheduleSchema, answer);
  if (id !== undefined && one.id !== id)
    throw new WrongAnswer('GitLab answers with another pipeline schedule than was asked for');
  return liveSchedule(one);
}

function liveSchedule({ owner, inputs, variables, ...one }: ScheduleAnswer): LiveSchedule {
  return {
    id: one.id,
    description: one.description ?? '',
    ref: one.ref ?? '',
    cron: one.cron ?? '',
    timezone: one.cron_timezone ?? '',
    active: one.active === true,
    createdAt: one.created_at ? new Date(one.created_at) : undefined,
    owner: owner
      ? { id: owner.id, username: owner.username ?? String(owner.id), state: owner.state ?? 'active' }
      : undefined,
    inputs: inputs?.map(({ name }) => name),
    variables: variables?.map(({ key }) => key),
  };
}
