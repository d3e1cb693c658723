import { ownedName, planSync, type SyncPlan } from '../../backends/gitlab-ci/sync/sync-plan.js';
import type { GitlabSchedules } from '../../hosts/gitlab/schedules.js';
import { PlatformError } from '../../hosts/types.js';
import { plural } from '../../text/plain.js';
import type { Outcome } from './apply.js';
import type { SyncState } from './read.js';

/** The result of the second look at GitLab: notes, and a problem if something is not as planned. */
export interface Settled {
  readonly notes: readonly string[];
  readonly problem?: string;
}

/**
 * Looks again after the changes, since another sync may have run at the same time. GitLab's ids grow, so of two copies of a
 * schedule the one with the higher id is deleted: by the sync that made it, or by the next one if that was stopped.
 */
export async function settleSync(
  { plan, wanted, me }: SyncState,
  outcomes: readonly Outcome[],
  api: GitlabSchedules,
): Promise<Settled> {
  const isLost = outcomes.some(({ status }) => status === 'not tried');
  if (isLost || !outcomes.some(({ status }) => status === 'done')) return { notes: [] };
  try {
    const notes = await removeCopies(plan, outcomes, api);
    const { changes } = planSync(wanted, await api.list(), me);
    const expected = new Set(
      plan.changes.flatMap(({ name }, at) => (isAsExpected(outcomes[at]) ? [] : [name])),
    );
    const copies = changes.filter((one) => one.action === 'delete' && one.reason === 'duplicate');
    const left = changes.filter((one) => !copies.includes(one) && !expected.has(one.name));
    for (const { name } of copies)
      notes.push(`another sync created '${name}' too; the next 'sync --apply' deletes the younger copy`);
    if (left.length === 0) return { notes };
    const names = [...new Set(left.map(({ name }) => `'${name}'`))].join(', ');
    const problem = `GitLab was changed by somebody else meanwhile: ${plural(left.length, 'change')} left to make (${names}); run 'sync --apply' again`;
    return { notes, problem };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { notes: [], problem: `the changes could not be looked at once more: ${error.message}` };
  }
}

/** Whether GitLab should now match; failures and notes are reported already. */
function isAsExpected(outcome: Outcome | undefined): boolean {
  return outcome?.status === 'done' && outcome.note === undefined;
}

/** Deletes schedules that this sync created if an older one of the same name exists by now. */
async function removeCopies(
  plan: SyncPlan,
  outcomes: readonly Outcome[],
  api: GitlabSchedules,
): Promise<string[]> {
  const created = plan.changes.flatMap(({ name }, at) => {
    const outcome = outcomes[at];
    return outcome?.status === 'done' && outcome.created !== undefined ? [{ name, id: outcome.created }] : [];
  });
  if (created.length === 0) return [];
  const live = await api.list();
  const notes: string[] = [];
  for (const { name, id } of created) {
    const older = live.find((one) => one.id < id && ownedName(one) === name);
    const own = live.find((one) => one.id === id);
    if (older === undefined || own === undefined || ownedName(own) !== name) continue;
    await api.remove(id);
    notes.push(
      `another sync created '${name}' at the same time: number ${older.id} stays, ours (${id}) is deleted`,
    );
  }
  return notes;
}
