import type { Io } from '../../cli/io.js';
import { readHalfPruned, readRunFolders, removeRunFolder } from '../../hosts/crontab/results.js';
import type { RunRecord } from '../../hosts/run-records.js';
import { PlatformError } from '../../hosts/types.js';
import { resultOf as folderResult } from '../../run/history/cron-history.js';
import type { RunResult } from '../../run/history/past-run.js';
import { resultOf } from '../../run/history/platform-history.js';
import { type PrunePlan, planPrune } from '../../run/history/prune-plan.js';
import { judgeRuns } from '../history/judge-runs.js';
import type { LocalSource, PlatformSource, RunSource } from '../history/run-sources.js';

/** The newest runs of a schedule that one call looks at. */
export const MOST_RUNS = 1000;
/** At most so many runs are asked whether their guard skipped them. */
const MOST_JUDGED = 200;

const NONE = { successful: 0, failed: 0, running: 0, skipped: 0 };

export interface Deletion {
  /** The name of a result folder, or the page of a run. */
  readonly id: string;
  /** Null for folders that an earlier prune left half deleted. */
  readonly result: RunResult | null;
  /** Deletes it. Rejects with a PlatformError if that fails. */
  remove(): Promise<'deleted' | 'gone' | 'active'>;
}

export interface SourcePlan {
  readonly source: RunSource;
  /** Oldest first. */
  readonly deletions: readonly Deletion[];
  readonly kept: PrunePlan<{ readonly id: string; readonly result: RunResult }>['kept'];
  /** False if there are older runs that were not looked at. */
  readonly complete: boolean;
  /** Why the runs are not ours to delete; `deletions` is empty then. */
  readonly refused?: string;
  /** Runs in the platform's answer that belong to others: they are neither counted nor deleted. */
  readonly foreign?: readonly string[];
}

/** The runs beyond a schedule's history limits. Rejects with a PlatformError if they cannot be read. */
export function planFor(source: RunSource, io: Io): Promise<SourcePlan> {
  return source.kind === 'local' ? planFolders(source, io) : planRuns(source);
}

async function planFolders(source: LocalSource, io: Io): Promise<SourcePlan> {
  const { schedule, results, limits } = source;
  const { name } = schedule.metadata;
  const deletion = (id: string, result: RunResult | null): Deletion => ({
    id,
    result,
    remove: async () => (removeRunFolder(results, id) ? 'deleted' : 'gone'),
  });
  const half = readHalfPruned(results, name).map((folder) => deletion(folder, null));
  const folders = readRunFolders(results, name, io.env);
  const plan = planPrune(
    folders.map((folder) => ({ id: folder.name, result: folderResult(folder) })),
    limits,
  );
  const surplus = plan.surplus.map(({ id, result }) => deletion(id, result));
  return { source, deletions: [...half, ...surplus], kept: plan.kept, complete: true };
}

async function planRuns(source: PlatformSource): Promise<SourcePlan> {
  const { api, schedule, limits, guarded } = source;
  const record = await api.schedule(schedule.metadata.name);
  // Without a record on the platform there are no runs, so the file does not matter.
  const refused = record.id === undefined ? undefined : source.whyNotOurs(record.file);
  if (refused !== undefined) return { source, deletions: [], kept: NONE, complete: true, refused };
  const { runs, complete, foreign } = await api.runs(record, { since: undefined, most: MOST_RUNS });
  const concluded = runs.filter(({ state }) => state === 'success').length;
  // Up to the limit, it does not matter which runs were skipped.
  const { skipped } =
    guarded && concluded > limits.successful
      ? await judgeRuns(runs, { enough: limits.successful, atLeast: 0, most: MOST_JUDGED }, { api, record })
      : { skipped: new Set<string>() };
  const ended = runs.map((run) => ({ id: run.url, result: resultOf(run, skipped.has(run.id)), run }));
  const plan = planPrune(ended.reverse(), limits);
  return {
    source,
    deletions: plan.surplus.map(({ id, result, run }) => ({ id, result, remove: () => removeOwn(run) })),
    kept: plan.kept,
    complete,
    foreign,
  };

  /** Checks again right before the deletion: the file may have been replaced since the plan was made. */
  async function removeOwn(run: RunRecord): Promise<'deleted' | 'gone' | 'active'> {
    const notOurs = source.whyNotOurs(record.file);
    if (notOurs !== undefined) throw new PlatformError(notOurs);
    return api.remove(record, run);
  }
}
