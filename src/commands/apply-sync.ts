import { diffSchedule, ownedName, type SyncChange } from '../backends/gitlab-ci/sync-plan.js';
import type { GitlabSchedules, ScheduleFields } from '../hosts/gitlab-schedules.js';
import { GitlabRefusal } from '../hosts/gitlab-schedules-transport.js';
import { HostError } from '../hosts/types.js';

/** What became of a change: made, refused or failed with a reason, or not tried since GitLab was lost before it. */
export type Outcome =
  | { readonly status: 'done'; readonly note?: string }
  | { readonly status: 'failed'; readonly error: string }
  | { readonly status: 'not tried' };

/** Refusals that any other change would meet too. */
const HOPELESS = [401, 429];

/**
 * Makes the changes in their order, one at a time. A refusal of one lets the others go on; without an answer nothing more is
 * tried. Whatever happens, what is left is what the next plan shows.
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
    if (!lost) {
      try {
        const note = await makeChange(change, api);
        outcome = note === undefined ? { status: 'done' } : { status: 'done', note };
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        outcome = { status: 'failed', error: error.message };
        lost =
          !(error instanceof GitlabRefusal) || HOPELESS.includes(error.status) || error.scope !== undefined;
      }
    }
    outcomes.push(outcome);
    report(change, outcome);
  }
  return outcomes;
}

/** @returns what GitLab made of it, where that is not what was asked for */
async function makeChange(change: SyncChange, api: GitlabSchedules): Promise<string | undefined> {
  if (change.action === 'delete') {
    await removeOwn(change.id, change.name, api);
    return undefined;
  }
  const { wanted } = change;
  if (change.action === 'update' && change.takeOwnership) await api.takeOwnership(change.id);
  if (change.action === 'update' && change.changes.length === 0) return undefined;
  const stored =
    change.action === 'create'
      ? await api.create(wanted.description, wanted)
      : await api.update(change.id, changedFields(change));
  const [left] = diffSchedule(wanted, stored);
  return left === undefined ? undefined : `GitLab keeps ${left.attribute} as "${left.from}"`;
}

/** Looks again right before: somebody may have renamed the schedule to make it theirs. */
async function removeOwn(id: number, name: string, api: GitlabSchedules): Promise<void> {
  try {
    if (ownedName(await api.show(id)) !== name)
      throw new GitlabRefusal(
        'it was renamed since the plan was made, and is left alone',
        409,
        '',
        undefined,
      );
  } catch (error) {
    if (error instanceof GitlabRefusal && error.status === 404) return;
    throw error;
  }
  await api.remove(id);
}

function changedFields(change: SyncChange & { readonly action: 'update' }): Partial<ScheduleFields> {
  return Object.fromEntries(change.changes.map(({ attribute, to }) => [attribute, to]));
}
