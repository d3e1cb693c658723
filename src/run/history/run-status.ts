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
  /** What starts the runs, and how late it may. */
  readonly rules: StartRules;
  readonly history: RunHistory;
  readonly now: Date;
  /** Where to begin to look for missed runs, if not at the first known start. */
  readonly since: Date | undefined;
}

export interface RunStatus {
  /** The run that started last, which may be under way. */
  readonly last: PastRun | undefined;
  /** When the last run that succeeded ended. */
  readonly lastSuccess: Date | undefined;
  readonly active: readonly PastRun[];
  /** Of the runs on record; a skipped one is neither. */
  readonly succeeded: number;
  readonly failed: number;
  /** Undefined where the schedule is suspended, or its cron has none within some forty years. */
  readonly next: Date | undefined;
  /** Undefined where the schedule is suspended, or nothing is known that one could count from. */
  readonly missed: { readonly since: Date; readonly times: readonly Date[] } | undefined;
}

/** How far back missed runs are looked for unless told, in ms. */
export const LOOK_BACK_MS = 31 * 86_400_000;
/** The name of a folder, the record in it and the log are stamped one after the other. */
const SAME_RUN_MS = 5_000;

/** What has become of a schedule's runs. */
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

/** The latest on record, unless a later one is known of that has gone from it: limits of 0 leave none. */
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
