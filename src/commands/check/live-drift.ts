import type { Io } from '../../cli/io.js';
import { findGitlab, gitlabAccessToken } from '../../hosts/gitlab/target.js';
import { PlatformError } from '../../hosts/types.js';
import { ownCall } from '../../project/load.js';
import type { Loaded } from '../../project/schedule-file.js';
import { describeChange, wordOf } from '../sync/format.js';
import { readSync } from '../sync/read.js';

/** How GitLab's pipeline schedules differ from the file. */
export interface LiveDrift {
  readonly project: string;
  readonly changes: readonly { readonly action: string; readonly name: string; readonly detail: string }[];
  readonly notes: readonly string[];
  /** True before the merge: the differences are no drift yet, since `sync` runs after it. */
  readonly pending: boolean;
  /** The command that removes the drift. */
  readonly fix: string;
  /** Why GitLab could not be asked; the other fields are empty then. */
  readonly problem?: string;
}

/** A merge request, or a branch other than the default one, from which `sync` reads the file. */
function isBeforeMerge(env: Io['env']): boolean {
  if (env.CI_PIPELINE_SOURCE === 'merge_request_event' || env.CI_MERGE_REQUEST_IID) return true;
  const { CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: main } = env;
  return Boolean(branch && main) && branch !== main;
}

/**
 * Compares the file with GitLab's pipeline schedules; writes nothing. Undefined without an access token: CI_JOB_TOKEN
 * cannot read pipeline schedules. `problem` says why GitLab could not be asked; it does not stop the check of files.
 */
export async function liveDrift(loaded: Loaded, io: Io): Promise<LiveDrift | undefined> {
  const { env } = io;
  if (gitlabAccessToken(env) === undefined) return undefined;
  const fix = `${ownCall('sync', loaded, io)} --apply`;
  const pending = isBeforeMerge(env);
  try {
    const { openGitlabSchedules } = await import('../../hosts/gitlab/schedules.js');
    const api = openGitlabSchedules(findGitlab(io, loaded), io);
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
      project: env.CI_PROJECT_PATH ?? '',
      changes: [],
      notes: [],
      pending,
      fix,
      problem: error.message,
    };
  }
}
