import type { CommandRun } from '../../cli/command.js';
import { EXIT } from '../../cli/io.js';
import { PlatformError } from '../../hosts/types.js';
import { mapConcurrent } from '../../text/map-concurrent.js';
import { loadRunSources, sourceChoiceOf } from '../history/run-sources.js';
import { failuresAsText, type Outcome, type Pruned, pruneAsJson, pruneAsText } from './format.js';
import { type Deletion, planFor } from './plan.js';

/** Schedules read at the same time. */
const TOGETHER = 4;
/** After so many failures in a row, the other deletions of the backend are not tried. */
const HOPELESS = 3;

/** A plan exits with 0 even if there is something to delete; deletions that fail or are refused exit with 2. */
export const run: CommandRun = async (args, io) => {
  const choice = sourceChoiceOf(args);
  const apply = args.on('apply');
  const json = args.text('output') === 'json';
  const sources = await loadRunSources(choice, io);
  if (sources === undefined) return EXIT.no;
  // Read all plans before the first deletion: an unreadable one stops everything.
  const plans = await mapConcurrent(sources, TOGETHER, (source) => planFor(source, io));
  const failures = new Map<string, number>();
  const pruned: Pruned[] = [];
  for (const plan of plans) {
    const { type } = plan.source.schedule.spec.backend;
    const deletions: (Deletion & Outcome)[] = [];
    for (const one of plan.deletions) {
      const inRow = failures.get(type) ?? 0;
      const outcome = await outcomeOf(one, apply, plan.source.kind === 'platform' && inRow >= HOPELESS);
      if (outcome.outcome !== 'not tried') failures.set(type, outcome.outcome === 'failed' ? inRow + 1 : 0);
      deletions.push({ ...one, ...outcome });
    }
    pruned.push({ ...plan, deletions });
  }
  io.out(json ? pruneAsJson(pruned, apply) : pruneAsText(pruned, apply, io.directory));
  const failed = failuresAsText(pruned, io.directory);
  if (failed !== '') io.err(failed);
  return failed === '' ? EXIT.fine : EXIT.failed;
};

async function outcomeOf(deletion: Deletion, apply: boolean, hopeless: boolean): Promise<Outcome> {
  if (!apply) return { outcome: 'planned' };
  if (hopeless) return { outcome: 'not tried' };
  try {
    return { outcome: await deletion.remove() };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { outcome: 'failed', error: error.message };
  }
}
