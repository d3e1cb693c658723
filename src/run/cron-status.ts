import type { RunFolder } from '../hosts/cron-results.js';
import type { Cron } from '../schedule/cron.js';
import { nextRuns } from '../schedule/next-runs.js';
import { type PastRun, runOf } from './cron-history.js';
import type { RunLog } from './cron-log.js';
import type { HistoryLimits } from './cron-prune.js';
import { missedRuns } from './missed-runs.js';

export interface StatusInput {
  readonly cron: Cron;
  /** IANA name. */
  readonly zone: string;
  readonly suspend: boolean;
  /** By which the script removes older folders. */
  readonly limits: HistoryLimits;
  /** Oldest first. */
  readonly folders: readonly RunFolder[];
  readonly log: RunLog;
  readonly now: Date;
  /** Where to begin to look for missed runs, if not at the first known one. */
  readonly since: Date | undefined;
}

export interface CronStatus {
  /** The run that started last, which may be under way. */
  readonly last: PastRun | undefined;
  /** When the last run that succeeded ended. */
  readonly lastSuccess: Date | undefined;
  readonly active: readonly PastRun[];
  /** Of the runs whose results are kept. */
  readonly succeeded: number;
  readonly failed: number;
  /** Undefined where the schedule is suspended, or its cron has none within some forty years. */
  readonly next: Date | undefined;
  /** Undefined where the schedule is suspended, or nothing is known that one could count from. */
  readonly missed: { readonly since: Date; readonly times: readonly Date[] } | undefined;
}

const MONTH_MS = 31 * 86_400_000;
/** The name of a folder, the record in it and the log are stamped one after the other. */
const SAME_RUN_MS = 5_000;

/** What has become of a local-cron schedule's runs, from what its script left behind. */
export function statusOf(input: StatusInput): CronStatus {
  const { folders, log, cron, zone, suspend, now } = input;
  const runs = folders.map(runOf).filter((run) => run !== undefined);
  const successes = runs.filter(({ result }) => result === 'success');
  const failures = runs.filter(({ result }) => result === 'failure' || result === 'stopped');
  return {
    last: lastOf(runs, log),
    lastSuccess: latest([
      ...successes.map(({ start, end }) => end ?? start),
      ...log.ended.flatMap(({ result, end }) => (result === 'success' && end !== undefined ? [end] : [])),
    ]),
    active: runs.filter(({ result }) => result === 'running'),
    succeeded: successes.length,
    failed: failures.length,
    next: suspend ? undefined : nextRuns(cron, zone, 'debian-cron', now, { count: 1 })[0],
    missed: suspend ? undefined : missedSince(input, runs, knownSince(input, runs, successes, failures)),
  };
}

/** The latest of the folders, unless the log tells of a later one whose folder is gone: limits of 0 leave none. */
function lastOf(runs: readonly PastRun[], log: RunLog): PastRun | undefined {
  const kept = runs.reduce<PastRun | undefined>(later, undefined);
  const logged = log.ended.reduce<PastRun | undefined>(later, undefined);
  if (kept === undefined || logged === undefined) return kept ?? logged;
  return logged.start.getTime() > kept.start.getTime() + SAME_RUN_MS ? logged : kept;
}

function later(a: PastRun | undefined, b: PastRun): PastRun {
  return a === undefined || b.start >= a.start ? b : a;
}

function missedSince(
  { cron, zone, log, now, since: asked }: StatusInput,
  runs: readonly PastRun[],
  known: Date | undefined,
): CronStatus['missed'] {
  if (known === undefined) return undefined;
  const since = latest([known, asked ?? new Date(now.getTime() - MONTH_MS)]) ?? known;
  const starts = [...runs.map(({ start }) => start), ...log.starts, ...log.skips];
  const from = new Date(since.getTime() - 1);
  return { since, times: missedRuns({ cron, zone }, { from, now }, starts) };
}

/**
 * The time from which on every start is in the log or has its folder: the first line of the log, or the first run of
 * those that the script's rotation can't have taken anything from. The earlier of the two.
 */
function knownSince(
  { log, limits }: StatusInput,
  runs: readonly PastRun[],
  successes: readonly PastRun[],
  failures: readonly PastRun[],
): Date | undefined {
  const first = (of: readonly PastRun[]) => earliest(of.map(({ start }) => start));
  const kinds = [
    { of: successes, limit: limits.successful },
    { of: failures, limit: limits.failed },
  ];
  const rotated = kinds
    .filter(({ of, limit }) => of.length >= limit)
    .map(({ of, limit }) => (limit === 0 ? undefined : first(of)));
  const complete = rotated.includes(undefined) ? undefined : (latest(rotated) ?? first(runs));
  return earliest([complete, log.since].filter((time) => time !== undefined));
}

function earliest(times: readonly Date[]): Date | undefined {
  return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
}

function latest(times: readonly (Date | undefined)[]): Date | undefined {
  return times.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
