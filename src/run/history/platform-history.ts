import type { RunRecord, RunState, ScheduleRecord } from '../../hosts/run-records.js';
import type { PastRun, RunHistory, RunResult } from './past-run.js';
import { earliest, latest } from './times.js';

/** Facts about a run in addition to its record. */
export interface Judgement {
  /** Whether its guard skipped it, although the run concluded as a success. */
  readonly skipped: boolean;
  readonly failedJobs: readonly string[];
}

const RESULTS: Readonly<Record<RunState, RunResult>> = {
  active: 'running',
  success: 'success',
  failure: 'failure',
  cancelled: 'stopped',
  skipped: 'skipped',
};

export function resultOf({ state }: Pick<RunRecord, 'state'>, skipped: boolean): RunResult {
  return skipped ? 'skipped' : RESULTS[state];
}

/** Converts a platform's run. */
export function pastRunOf(run: RunRecord, { skipped, failedJobs }: Judgement): PastRun {
  return {
    url: run.url,
    start: run.startedAt,
    end: run.endedAt,
    durationSeconds: run.durationSeconds,
    result: resultOf(run, skipped),
    reason: reasonOf(run, skipped, failedJobs),
  };
}

/** Why a run did not succeed, on one line; '' if nothing is known. */
export function reasonOf(
  { state, word }: Pick<RunRecord, 'state' | 'word'>,
  skipped: boolean,
  failedJobs: readonly string[],
): string {
  if (skipped) return 'its guard skipped it';
  if (state === 'cancelled') return word === 'stale' ? 'nothing ran it' : 'it was cancelled';
  if (state !== 'failure') return '';
  if (failedJobs.length > 0) return `failed jobs: ${failedJobs.join(', ')}`;
  return word === 'failure' || word === 'failed' ? '' : word.replaceAll('_', ' ');
}

/**
 * A schedule's history from a platform's records.
 * @param read the runs created at `since` or later; unless they are `complete`, older ones are missing
 */
export function platformHistory(
  schedule: ScheduleRecord,
  read: {
    readonly since: Date;
    readonly runs: readonly { readonly record: RunRecord; readonly run: PastRun }[];
    readonly complete: boolean;
    readonly older: readonly PastRun[];
  },
): RunHistory {
  const created = read.runs.map(({ record }) => record.createdAt);
  return {
    runs: read.runs.map(({ run }) => run),
    older: read.older,
    // A run that a person started does not serve a nominal time.
    starts: read.runs.flatMap(({ record }) => (record.trigger === 'schedule' ? [record.createdAt] : [])),
    known:
      schedule.id === undefined
        ? undefined
        : latest([read.since, schedule.createdAt, read.complete ? undefined : earliest(created)]),
  };
}
