import type { Cron } from '../../cron/cron.js';
import { nextRuns } from '../../cron/next-runs.js';
import { missedRuns, type StartRules } from './missed-runs.js';
import type { PastRun, RunHistory } from './past-run.js';
import { latest } from './times.js';

export interface StatusInput {
  readonly cron: Cron;
  /** IANA name. */
  readonly zone: string;
  readonly suspend: boolean;
  /** How punctually runs are started. */
  readonly rules: StartRules;
  readonly history: RunHistory;
  readonly now: Date;
  /** Where to start the search for missed runs; by default at the first known start. */
  readonly since: Date | undefined;
}

export interface RunStatus {
  /** The run that started last; it may be active. */
  readonly last: PastRun | undefined;
  /** The end of the last successful run. */
  readonly lastSuccess: Date | undefined;
  readonly active: readonly PastRun[];
  /** Counts of recorded runs; skipped runs are neither. */
  readonly succeeded: number;
  readonly failed: number;
  /** Undefined if the schedule is suspended, or its cron has no run within some forty years. */
  readonly next: Date | undefined;
  /** Undefined if the schedule is suspended, or no start is known to count from. */
  readonly missed: { readonly since: Date; readonly times: readonly Date[] } | undefined;
}

/** How far back to search for missed runs by default, in ms. */
export const LOOK_BACK_MS = 31 * 86_400_000;
/** The script stamps a run's folder, record and log one after the other. */
const SAME_RUN_MS = 5_000;

/** The status of a schedule's runs. */
export function statusOf(input: StatusInput): RunStatus {
  const { history, cron, zone, suspend, rules, now } = input;
  const { runs, older } = history;
  const successes = runs.filter(({ result }) => result === 'success');
  return {
    last: lastOf(runs, older),
    lastSuccess: latest([
      ...successes.map(({ start, end }) => end ?? start),
      ...older.flatMap(({ result, end }) => (result === 'success' && end !== undefined ? [end] : [])),
    ]),
    active: runs.filter(({ result }) => result === 'running'),
    succeeded: successes.length,
    failed: runs.filter(({ result }) => result === 'failure' || result === 'stopped').length,
    next: suspend ? undefined : nextRuns(cron, zone, rules.platform, now, { count: 1 })[0],
    missed: suspend ? undefined : missedSince(input),
  };
}

/** The latest recorded run, or a later one that is no longer recorded: limits of 0 keep none. */
function lastOf(runs: readonly PastRun[], older: readonly PastRun[]): PastRun | undefined {
  const kept = runs.reduce<PastRun | undefined>(later, undefined);
  const gone = older.reduce<PastRun | undefined>(later, undefined);
  if (kept === undefined || gone === undefined) return kept ?? gone;
  return gone.start.getTime() > kept.start.getTime() + SAME_RUN_MS ? gone : kept;
}

function later(a: PastRun | undefined, b: PastRun): PastRun {
  return a === undefined || b.start >= a.start ? b : a;
}

function missedSince({ cron, zone, rules, history, now, since: asked }: StatusInput): RunStatus['missed'] {
  const { known, starts } = history;
  if (known === undefined) return undefined;
  const since = latest([known, asked ?? new Date(now.getTime() - LOOK_BACK_MS)]) ?? known;
  const from = new Date(since.getTime() - 1);
  return { since, times: missedRuns({ cron, zone, rules }, { from, now }, starts) };
}
