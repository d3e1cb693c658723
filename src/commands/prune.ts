import { readHalfPruned, readRunFolders, removeRunFolder } from '../hosts/cron-results.js';
import { HostError } from '../hosts/types.js';
import { type PrunePlan, planPrune } from '../run/cron-prune.js';
import type { CommandRun } from './command.js';
import { EXIT, type Io } from './io.js';
import { shownPath } from './load-schedules.js';
import { type LocalSchedule, loadLocalSchedules, withResults } from './local-runs.js';
import { plural } from './print-diagnostics.js';

interface Deletion {
  readonly folder: string;
  /** Null for what an earlier prune left half deleted. */
  readonly result: string | null;
}

/** `gone`: the script has rotated it meanwhile. */
type Outcome =
  | { readonly outcome: 'planned' | 'deleted' | 'gone' }
  | { readonly outcome: 'failed'; readonly error: string };

const WORDS = { planned: 'would delete', deleted: 'deleted', gone: 'gone already:' } as const;

interface Pruned {
  readonly place: LocalSchedule;
  readonly deletions: readonly (Deletion & Outcome)[];
  readonly kept: PrunePlan['kept'];
}

/** A plan is exit code 0, whether or not there is something to delete; what could not be deleted makes it 2. */
export const run: CommandRun = async (args, io) => {
  const found = loadLocalSchedules(args, io);
  if (found === undefined) return EXIT.no;
  const apply = args.on('apply');
  // All plans before the first deletion: what can't be read stops everything.
  const plans = withResults(() => found.schedules.map((place) => planFor(place, io)));
  const pruned = plans.map(({ place, deletions, kept }) => ({
    place,
    kept,
    deletions: deletions.map((one) => ({
      ...one,
      ...(apply ? remove(place, one) : { outcome: 'planned' as const }),
    })),
  }));
  if (args.text('output') === 'json') io.out(asJson(pruned, apply));
  else io.out(asText(pruned, apply, io));
  return sayFailures(pruned, io) ? EXIT.failed : EXIT.fine;
};

function planFor(place: LocalSchedule, io: Io) {
  const { name } = place.schedule.metadata;
  const half = readHalfPruned(place.results, name).map((folder): Deletion => ({ folder, result: null }));
  const plan = planPrune(readRunFolders(place.results, name, io.env), place.limits);
  return { place, deletions: [...half, ...plan.surplus], kept: plan.kept };
}

function remove({ results }: LocalSchedule, { folder }: Deletion): Outcome {
  try {
    return { outcome: removeRunFolder(results, folder) ? 'deleted' : 'gone' };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { outcome: 'failed', error: error.message };
  }
}

function asJson(pruned: readonly Pruned[], applied: boolean): string {
  const schedules = pruned.map(({ place, deletions, kept }) => ({
    name: place.schedule.metadata.name,
    results: place.results,
    deletions,
    kept,
  }));
  return `${JSON.stringify({ applied, schedules }, null, 2)}\n`;
}

function asText(pruned: readonly Pruned[], applied: boolean, io: Io): string {
  if (pruned.length === 0) return 'No schedule of this file has the backend local-cron.\n';
  const lines = pruned.flatMap(({ place, deletions, kept }) => {
    const { name } = place.schedule.metadata;
    return [
      ...deletions.flatMap(({ folder, result, outcome }) => {
        if (outcome === 'failed') return [];
        const path = shownPath(io.directory, `${place.results}/${folder}`);
        return [`${name}: ${WORDS[outcome]} ${path} (${result ?? 'left by an earlier prune'})`];
      }),
      `${name}: ${keptWords(kept, place)}`,
    ];
  });
  const planned = !applied && pruned.some(({ deletions }) => deletions.length > 0);
  return [...lines, ...(planned ? ['To delete these, add --apply.'] : []), ''].join('\n');
}

function keptWords({ successful, failed, running }: PrunePlan['kept'], { limits }: LocalSchedule): string {
  const going = running === 0 ? '' : `, and ${plural(running, 'run')} under way`;
  return `keeps ${successful} successful (limit ${limits.successful}) and ${failed} failed (limit ${limits.failed})${going}`;
}

/** One line for each reason, not for each of a hundred folders. */
function sayFailures(pruned: readonly Pruned[], io: Io): boolean {
  const failed = pruned.flatMap(({ place, deletions }) =>
    deletions.flatMap((one) => (one.outcome === 'failed' ? [{ place, error: one.error }] : [])),
  );
  for (const { place } of pruned) {
    const own = failed.filter((one) => one.place === place);
    const more = own.length > 1 ? `; nor can ${own.length - 1} more` : '';
    if (own[0] !== undefined)
      io.err(`jmo-schedule: ${shownPath(io.directory, place.results)}: ${own[0].error}${more}\n`);
  }
  return failed.length > 0;
}
