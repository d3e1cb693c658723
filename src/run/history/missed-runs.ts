import type { Cron } from '../../cron/cron.js';
import { nextRuns, type Platform } from '../../cron/next-runs.js';
import type { BackendType } from '../../schedule/types.js';

/** How what starts a schedule's runs keeps time. */
export interface StartRules {
  readonly platform: Platform;
  /** How much later than its time a run may start before it counts as missed, in ms. */
  readonly graceMs: number;
  /** After this long nothing is started for a time any more, in ms. */
  readonly catchUpMs: number;
  /** The clock that a start is stamped with may be behind by so much, in ms. */
  readonly skewMs: number;
}

const MINUTE = 60_000;
/** cron starts a run in its minute; a busy machine may take a little longer. */
const LEAST_GRACE_MS = 2 * MINUTE;

/** A platform starts what is due, however late. */
const STARTED_LATE = { catchUpMs: Number.POSITIVE_INFINITY, skewMs: MINUTE / 2 };

export const START_RULES: Readonly<Record<BackendType, StartRules>> = {
  // After a sleep, or a jump of the clock, of less than three hours cron(8) starts what it slept through.
  'local-cron': { platform: 'debian-cron', graceMs: LEAST_GRACE_MS, catchUpMs: 180 * MINUTE, skewMs: 0 },
  // GitHub's docs on `schedule`: runs can be delayed in times of high load; delays of hours are reported.
  'github-actions': { platform: 'github', graceMs: 180 * MINUTE, ...STARTED_LATE },
  // GitLab's worker looks every few minutes for what is due.
  'gitlab-ci': { platform: 'gitlab', graceMs: 60 * MINUTE, ...STARTED_LATE },
};

/**
 * The nominal times after `from` for which no run started, ascending. A start counts for the latest nominal time before
 * it, if that is not longer ago than would be caught up with. On a machine a run by hand can't be told from it, and counts too.
 * @param zone the schedule's, an IANA name
 * @param starts of runs, and of those that were skipped: they did start. In any order
 */
export function missedRuns(
  { cron, zone, rules }: { readonly cron: Cron; readonly zone: string; readonly rules: StartRules },
  { from, now }: { readonly from: Date; readonly now: Date },
  starts: readonly Date[],
): Date[] {
  const limit = { count: Number.POSITIVE_INFINITY, until: now };
  const nominal = nextRuns(cron, zone, rules.platform, from, limit);
  const times = starts.map((start) => start.getTime() + rules.skewMs).sort((a, b) => a - b);
  let next = 0;
  return nominal.filter((at, index) => {
    const begin = at.getTime();
    const following = nominal[index + 1]?.getTime() ?? Number.POSITIVE_INFINITY;
    const end = Math.min(begin + rules.catchUpMs, following);
    while ((times[next] ?? Number.POSITIVE_INFINITY) < begin) next++;
    const none = (times[next] ?? Number.POSITIVE_INFINITY) >= end;
    // A platform's grace is hours, and ends when the next time has come: a start would count for that one.
    const settled = begin + Math.min(rules.graceMs, Math.max(following - begin, LEAST_GRACE_MS));
    return none && settled <= now.getTime();
  });
}
