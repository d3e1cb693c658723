import type { Io } from '../../cli/io.js';
import { gitlabAccessToken, gitlabTarget } from '../../hosts/gitlab/target.js';
import type { HostOptions } from '../../hosts/options.js';
import { PlatformError } from '../../hosts/types.js';
import type { Loaded } from '../../project/load-schedules.js';
import { ownCall } from '../../project/own-call.js';
import { visible } from '../../text/log.js';
import { describeChange, wordOf } from '../sync/format.js';
import { readSync } from '../sync/read.js';

/** How GitLab's pipeline schedules differ from the file. */
export interface LiveDrift {
  readonly project: string;
  readonly changes: readonly { readonly action: string; readonly name: string; readonly detail: string }[];
  readonly notes: readonly string[];
  /** Not drift yet: the file of a merge request or another branch is synced once it is merged. */
  readonly pending: boolean;
  /** The command that mends it. */
  readonly fix: string;
  /** Why GitLab could not be asked; nothing else is known then. */
  readonly problem?: string;
}

/** Whether this is a GitLab job with an access token: CI_JOB_TOKEN cannot read pipeline schedules. */
function canReadLive(env: Io['env']): boolean {
  return env.GITLAB_CI === 'true' && gitlabAccessToken(env) !== undefined;
}

/** A merge request, or a branch that is not the default one: `sync` is for the file that stands on that one. */
function isBeforeMerge(env: Io['env']): boolean {
  if (env.CI_PIPELINE_SOURCE === 'merge_request_event' || env.CI_MERGE_REQUEST_IID) return true;
  const { CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: main } = env;
  return Boolean(branch && main) && branch !== main;
}

/**
 * Compares the file with GitLab's pipeline schedules; writes nothing. Undefined where there is nothing to ask or nobody to ask
 * with. What keeps it from asking is in `problem`: files are checked all the same. `host` is for tests.
 */
export async function liveDrift(
  loaded: Loaded,
  io: Io,
  host: HostOptions = {},
): Promise<LiveDrift | undefined> {
  if (!canReadLive(io.env)) return undefined;
  const fix = `${ownCall('sync', loaded, io)} --apply`;
  const pending = isBeforeMerge(io.env);
  try {
    const { openGitlabSchedules } = await import('../../hosts/gitlab/schedules.js');
    const api = openGitlabSchedules(gitlabTarget(io.env), host);
    const { project, plan } = await readSync(loaded, api, { details: false });
    const changes = plan.changes.map((change) => ({
      action: wordOf(change),
      name: change.name,
      detail: describeChange(change),
    }));
    const allowed = plan.massDelete ? `${fix} --allow-mass-change` : fix;
    return { project, changes, notes: plan.notes, pending, fix: allowed };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return {
      project: io.env.CI_PROJECT_PATH ?? '',
      changes: [],
      notes: [],
      pending,
      fix,
      problem: error.message,
    };
  }
}

/** For people, after what `check` says about files; '' where there is nothing to say. */
export function liveDriftAsText(drift: LiveDrift): string {
  if (drift.problem !== undefined)
    return `GitLab's pipeline schedules could not be compared: ${visible(drift.problem)}\n`;
  const lines = [
    ...drift.changes.map(({ action, name, detail }) =>
      visible(`pipeline schedule ${name}: ${action}, ${detail}`),
    ),
    ...drift.notes.map((note) => `note: ${visible(note)}`),
  ];
  if (drift.changes.length > 0)
    lines.push(
      drift.pending
        ? `once this is merged, '${drift.fix}' makes these changes in GitLab`
        : `GitLab's pipeline schedules differ from the file; to fix it run: ${drift.fix}`,
    );
  else lines.push("GitLab's pipeline schedules: no drift");
  return `${lines.join('\n')}\n`;
}
