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

/** What of a schedule is looked at in one go: its newest runs. */
export const MOST_RUNS = 1000;
/** Runs that are asked for whether their guard turned them away. */
const MOST_JUDGED = 200;

const NONE = { successful: 0, failed: 0, running: 0, skipped: 0 };

export interface Deletion {
  /** The name of a result folder, or the page of a run. */
  readonly id: string;
  /** Null for what an earlier prune left half deleted. */
  readonly result: RunResult | null;
  /** Deletes it. Rejects with a PlatformError where that can't be done. */
  remove(): Promise<'deleted' | 'gone' | 'active'>;
}

export interface SourcePlan {
  readonly source: RunSource;
  /** Oldest first. */
  readonly deletions: readonly Deletion[];
  readonly kept: PrunePlan<{ readonly id: string; readonly result: RunResult }>['kept'];
  /** False where there are older runs that were not looked at. */
  readonly complete: boolean;
  /** Why its runs are not ours to delete; then nothing is planned. */
  readonly refused?: string;
  /** Runs in the platform's answer that are not the schedule's: they are neither counted nor deleted. */
  readonly foreign?: readonly string[];
}

/** What of a schedule is beyond its history limits. Rejects with a PlatformError where that can't be known. */
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
  // What the platform has none of needs no file.
  const refused = record.id === undefined ? undefined : source.whyNotOurs(record.file);
  if (refused !== undefined) return { source, deletions: [], kept: NONE, complete: true, refused };
  const { runs, complete, foreign } = await api.runs(record, { since: undefined, most: MOST_RUNS });
  const concluded = runs.filter(({ state }) => state === 'success').length;
  // As long as there are no more than may stay, it does not matter which of them were skipped.
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

  /** Looks again right before: the file may have been replaced since the plan was made. */
  async function removeOwn(run: RunRecord): Promise<'deleted' | 'gone' | 'active'> {
    const notOurs = source.whyNotOurs(record.file);
    if (notOurs !== undefined) throw new PlatformError(notOurs);
    return api.remove(record, run);
  }
}
