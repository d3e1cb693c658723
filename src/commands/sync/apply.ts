import type { LiveSchedule } from '../../backends/gitlab-ci/sync/live-schedule.js';
import {
  diffSchedule,
  ownedName,
  type SyncChange,
  type WantedSchedule,
} from '../../backends/gitlab-ci/sync/sync-plan.js';
import { GitlabRefusal } from '../../hosts/gitlab/refusal.js';
import type { GitlabSchedules } from '../../hosts/gitlab/schedules.js';
import { PlatformError } from '../../hosts/types.js';

/** The outcome of a change: made, failed with a reason, or not tried because GitLab stopped answering before. */
export type Outcome =
  /** `created`: the id of a new pipeline schedule. `note`: what GitLab stored, if it differs from the request. */
  | { readonly status: 'done'; readonly note?: string | undefined; readonly created?: number }
  | { readonly status: 'failed'; readonly error: string }
  | { readonly status: 'not tried' };

/** Refusals that every other change would get too. */
const HOPELESS = [401, 429];

/**
 * Makes the changes in order, one at a time. After a refusal of one change the others go on; after a missing answer nothing
 * more is tried. The next plan shows what is left.
 */
export async function applySync(
  changes: readonly SyncChange[],
  api: GitlabSchedules,
  report: (change: SyncChange, outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let lost = false;
  for (const change of changes) {
    let outcome: Outcome = { status: 'not tried' };
    try {
      if (!lost) outcome = await makeChange(change, api);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      outcome = { status: 'failed', error: error.message };
      lost =
        !(error instanceof GitlabRefusal) || HOPELESS.includes(error.status) || error.scope !== undefined;
    }
    outcomes.push(outcome);
    report(change, outcome);
  }
  return outcomes;
}

async function makeChange(change: SyncChange, api: GitlabSchedules): Promise<Outcome> {
  const status = 'done';
  if (change.action === 'create') {
    const stored = await api.create(change.wanted.description, change.wanted);
    return { status, created: stored.id, note: keptAs(change.wanted, stored) };
  }
  if (change.action === 'delete') {
    if (await isOwn(change, api)) await api.remove(change.id);
    return { status };
  }
  if (change.takeOwnership) {
    await refuseRenamed(change, api);
    await api.takeOwnership(change.id);
  }
  if (change.changes.length === 0) return { status };
  await refuseRenamed(change, api);
  const fields = Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to]));
  return { status, note: keptAs(change.wanted, await api.update(change.id, fields)) };
}

function keptAs(wanted: WantedSchedule, stored: LiveSchedule): string | undefined {
  const [left] = diffSchedule(wanted, stored);
  return left === undefined ? undefined : `GitLab keeps ${left.attribute} as "${left.from}"`;
}

/** Checks again right before the change: whoever renames the schedule takes it from us. */
async function refuseRenamed(
  { id, name }: { readonly id: number; readonly name: string },
  api: GitlabSchedules,
): Promise<void> {
  if (ownedName(await api.show(id)) === name) return;
  throw new GitlabRefusal('it was renamed since the plan was made, and is left alone', 409);
}

/** Like refuseRenamed; false if the schedule is already gone. */
async function isOwn(
  change: { readonly id: number; readonly name: string },
  api: GitlabSchedules,
): Promise<boolean> {
  try {
    await refuseRenamed(change, api);
    return true;
  } catch (error) {
    if (error instanceof GitlabRefusal && error.status === 404) return false;
    throw error;
  }
}
