import { Branches, PipelineSchedules, Projects, Tags, Users } from '@gitbeaker/core';
import type { LiveSchedule } from '../backends/gitlab-ci/live-schedule.js';
import type { GitlabTarget } from './gitlab-schedules-target.js';
import { GitlabRefusal, gitlabTransport } from './gitlab-schedules-transport.js';
import type { HostOptions } from './options.js';
import { HostError } from './types.js';

export interface ScheduleFields {
  readonly ref: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
}

/**
 * GitLab's pipeline schedules of one project (docs.gitlab.com, "Pipeline schedules API"). Each call rejects with a HostError;
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
  const given = {
    host: target.api.replace(/\/api\/v4$/, ''),
    token: target.token,
    requesterFn: gitlabTransport(target, options),
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
      const user: { id?: unknown } = await during(
        'ask who it belongs to',
        new Users(given).showCurrentUser(),
      );
      if (typeof user?.id !== 'number') throw otherShape();
      return user.id;
    },
    async project() {
      const found: { path_with_namespace?: unknown; default_branch?: unknown } = await during(
        'read the project',
        new Projects(given).show(project),
      );
      const branch = found?.default_branch;
      return {
        path: typeof found?.path_with_namespace === 'string' ? found.path_with_namespace : project,
        defaultBranch: typeof branch === 'string' && branch !== '' ? branch : undefined,
      };
    },
    async fullRef(name) {
      if (/^refs\/(?:heads|tags)\/./.test(name)) return name;
      if (await exists(new Branches(given).show(project, name))) return `refs/heads/${name}`;
      return (await exists(new Tags(given).show(project, name))) ? `refs/tags/${name}` : undefined;
    },
    async list() {
      const found: unknown = await during(
        'read pipeline schedules',
        schedules.all(project, { perPage: 100 }),
      );
      if (!Array.isArray(found)) throw otherShape();
      // A schedule that is deleted between two pages moves others across the edge.
      return [...new Map(found.map(readSchedule).map((one) => [one.id, one])).values()];
    },
    async show(id) {
      return readSchedule(await during('read a pipeline schedule', schedules.show(project, id)));
    },
    async create(description, { ref, cron, timezone, active }) {
      const more = { cronTimezone: timezone, active };
      const call = schedules.create(project, description, ref, cron, more);
      return readSchedule(await during(`create a pipeline schedule on ${ref}`, call));
    },
    async update(id, { timezone, ...fields }) {
      const changed = { ...fields, ...(timezone === undefined ? {} : { cronTimezone: timezone }) };
      return readSchedule(await during('change the pipeline schedule', schedules.edit(project, id, changed)));
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

/** An imported project may hold schedules with empty fields; nobody's but ours need to be whole. */
function readSchedule(answer: unknown): LiveSchedule {
  const one = (answer ?? {}) as Record<string, unknown>;
  if (typeof one.id !== 'number') throw otherShape();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: one.id,
    description: text(one.description),
    ref: text(one.ref),
    cron: text(one.cron),
    timezone: text(one.cron_timezone),
    active: one.active === true,
    createdAt: typeof one.created_at === 'string' ? new Date(one.created_at) : undefined,
    owner: readOwner(one.owner),
    inputs: readNames(one.inputs, 'name'),
    variables: readNames(one.variables, 'key'),
  };
}

function readOwner(owner: unknown): LiveSchedule['owner'] {
  const { id, username, state } = (owner ?? {}) as Record<string, unknown>;
  return typeof id === 'number'
    ? { id, username: String(username ?? id), state: String(state ?? 'active') }
    : undefined;
}

function readNames(list: unknown, key: string): readonly string[] | undefined {
  return Array.isArray(list) ? list.map((one) => String((one as Record<string, unknown>)?.[key])) : undefined;
}

function otherShape(): HostError {
  return new HostError('GitLab sends an answer of another shape than its documentation');
}
