import type { RunResult } from './past-run.js';

/** How many runs of each result to keep. */
export interface HistoryLimits {
  readonly successful: number;
  readonly failed: number;
}

/** A run for planning; `id` is for the caller. */
export interface EndedRun {
  readonly id: string;
  readonly result: RunResult;
}

export interface PrunePlan<Run extends EndedRun> {
  /** Oldest first. */
  readonly surplus: readonly Run[];
  readonly kept: Readonly<Record<Kind, number>>;
}

/**
 * Plans which runs exceed the limits, by the rule of local cron's script (rotate). Successful and failed runs are counted
 * separately and the oldest are surplus; active runs do not count. Skipped runs do not count either, and are surplus once they
 * are older than the successful runs that stay.
 * @param runs oldest first
 */
export function planPrune<Run extends EndedRun>(runs: readonly Run[], limits: HistoryLimits): PrunePlan<Run> {
  const surplus: Run[] = [];
  const kept = { successful: 0, failed: 0, running: 0, skipped: 0 };
  for (const run of [...runs].reverse()) {
    const kind = KINDS[run.result];
    const full =
      kind === 'skipped'
        ? kept.successful >= limits.successful
        : kind !== 'running' && kept[kind] >= limits[kind];
    if (full) surplus.push(run);
    else kept[kind]++;
  }
  return { surplus: surplus.reverse(), kept };
}

type Kind = keyof HistoryLimits | 'running' | 'skipped';

const KINDS: Readonly<Record<RunResult, Kind>> = {
  running: 'running',
  success: 'successful',
  failure: 'failed',
  stopped: 'failed',
  skipped: 'skipped',
};
