import { Branches, PipelineSchedules, Projects, Tags, Users } from '@gitbeaker/core';
import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import { readAnswer, WrongAnswer } from '../answers.js';
import type { HostOptions } from '../options.js';
import { projectSchema, type ScheduleAnswer, scheduleSchema, userSchema } from './answers.js';
import { gitlabPages } from './pages.js';
import type { GitlabTarget } from './target.js';
import { GitlabRefusal, gitlabTransport } from './transport.js';

export interface ScheduleFields {
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
}

/**
 * GitLab's pipeline schedules of one project (docs.gitlab.com, "Pipeline schedules API"). Each call rejects with a PlatformError;
 * a `GitlabRefusal` where it is this one call that GitLab would not do.
 */
export interface GitlabSchedules {
  /** The id of the token's user. */
  me(): Promise<number>;
  project(): Promise<{ readonly path: string; readonly defaultBranch: string | undefined }>;
  /** `refs/heads/…` or `refs/tags/…` of a short name; undefined where the project has neither. */
  fullRef(name: string): Promise<string | undefined>;
  /** All pages; variables are not in a list. */
  list(): Promise<LiveSchedule[]>;
  /** One schedule with the names of its variables and inputs. */
  show(id: number): Promise<LiveSchedule>;
  create(description: string, fields: ScheduleFields): Promise<LiveSchedule>;
  /** Only what is in `fields` changes. The token's user must own the schedule. */
  update(id: number, fields: Partial<ScheduleFields>): Promise<LiveSchedule>;
  takeOwnership(id: number): Promise<void>;
  /** No error where it is gone already. */
  remove(id: number): Promise<void>;
}

export function openGitlabSchedules(target: GitlabTarget, options: HostOptions = {}): GitlabSchedules {
  const transport = gitlabTransport(target, options);
  const given = {
    host: target.api.replace(/\/api\/v4$/, ''),
    token: target.token,
    requesterFn: transport,
    queryTimeout: null,
    rateLimits: {},
  };
  const { project } = target;
  const schedules = new PipelineSchedules(given);

  async function exists(show: Promise<unknown>): Promise<boolean> {
    try {
      await show;
      return true;
    } catch (error) {
      if (error instanceof GitlabRefusal && error.status === 404) return false;
      throw explain(error, 'read the branches of the project', target);
    }
  }
  const during = async <T>(what: string, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      throw explain(error, what, target);
    }
  };

  return {
    async me() {
      const user = await during('ask who it belongs to', new Users(given).showCurrentUser());
      return readAnswer('GitLab', userSchema, user).id;
    },
    async project() {
      const found = await during('read the project', new Projects(given).show(project));
      const { path_with_namespace, default_branch } = readAnswer('GitLab', projectSchema, found);
      return { path: path_with_namespace || project, defaultBranch: default_branch || undefined };
    },
    async fullRef(name) {
      if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
      if (await exists(new Branches(given).show(project, name))) return `refs/heads/${name}`;
      return (await exists(new Tags(given).show(project, name))) ? `refs/tags/${name}` : undefined;
    },
    async list() {
      const path = `projects/${encodeURIComponent(project)}/pipeline_schedules`;
      const requester = transport({} as never);
      const ask = (page: Record<string, number>) =>
        during('read pipeline schedules', requester.get(path, { searchParams: page }));
      // A schedule that is deleted between two pages moves others across the edge.
      const found = new Map<number, LiveSchedule>();
      for await (const list of gitlabPages(ask, scheduleSchema, options))
        for (const one of list) found.set(one.id, liveSchedule(one));
      return [...found.values()];
    },
    async show(id) {
      return readOne(await during('read a pipeline schedule', schedules.show(project, id)), id);
    },
    async create(description, { ref, cron, timezone, active }) {
      const more = { cronTimezone: timezone, active };
      const call = schedules.create(project, description, ref, cron, more);
      return readOne(await during(`create a pipeline schedule on ${ref}`, call));
    },
    async update(id, { timezone, ...fields }) {
      const changed = { ...fields, ...(timezone === undefined ? {} : { cronTimezone: timezone }) };
      return readOne(await during('change the pipeline schedule', schedules.edit(project, id, changed)), id);
    },
    async takeOwnership(id) {
      await during('take over the pipeline schedule', schedules.takeOwnership(project, id));
    },
    async remove(id) {
      try {
        await schedules.remove(project, id);
      } catch (error) {
        if (error instanceof GitlabRefusal && error.status === 404) return;
        throw explain(error, 'delete the pipeline schedule', target);
      }
    },
  };
}

/** What to do about an answer, in one line. */
function explain(error: unknown, what: string, target: GitlabTarget): unknown {
  if (!(error instanceof GitlabRefusal)) return error;
  const { status, said, scope } = error;
  const quote = said === '' ? '' : `, "${said}"`;
  const as = (message: string) => new GitlabRefusal(message, status, said, scope);
  if (scope !== undefined) return as(`the token may not ${what} (403): it lacks the scope \`api\``);
  if (status === 401)
    return as(
      `GitLab does not know the token (401${quote}): it is wrong, expired or revoked, or a job token`,
    );
  // Older servers answer 403, newer ones 400 with the same meaning in words.
  if (status === 403 || (status === 400 && /not authorized|forbidden/i.test(said)))
    return as(
      `the token's user may not ${what} (${status}${quote}): it needs the role Maintainer, and on a protected branch the right to push or merge`,
    );
  if (status === 404)
    return as(
      what === 'read the project'
        ? `GitLab finds no project '${target.project}' for this token (404${quote}): wrong name, or the token's user is no member`
        : `GitLab finds nothing to ${what} (404${quote})`,
    );
  if (status === 429) return as("GitLab's rate limit is used up (429): try again later");
  if (/maximum number of/i.test(said)) return as(`the project is full: GitLab answers ${status}${quote}`);
  return as(`GitLab would not ${what}: it answers ${status}${quote}`);
}

/** One schedule; the one with this id, where one was asked for. */
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
