import type { Cron } from '../../cron/cron.js';
import { nextRuns, type Platform } from '../../cron/next-runs.js';
import type { BackendType } from '../../schedule/types.js';

/** How punctually runs are started. */
export interface StartRules {
  readonly platform: Platform;
  /** How late a run may start before it counts as missed, in ms. */
  readonly graceMs: number;
  /** After this time a run is no longer started, in ms. */
  readonly catchUpMs: number;
  /** How far the clock that stamps a start may be behind, in ms. */
  readonly skewMs: number;
}

const MINUTE = 60_000;
/** cron starts a run in its minute; a busy machine may take a little longer. */
const LEAST_GRACE_MS = 2 * MINUTE;

/** Platforms start due runs however late. */
const STARTED_LATE = { catchUpMs: Number.POSITIVE_INFINITY, skewMs: MINUTE / 2 };

export const START_RULES: Readonly<Record<BackendType, StartRules>> = {
  // After a sleep or clock change of less than three hours, cron(8) starts the runs in between.
  'local-cron': { platform: 'debian-cron', graceMs: LEAST_GRACE_MS, catchUpMs: 180 * MINUTE, skewMs: 0 },
  // GitHub's docs on `schedule`: runs can be delayed in times of high load; delays of hours are reported.
  'github-actions': { platform: 'github', graceMs: 180 * MINUTE, ...STARTED_LATE },
  // GitLab's worker looks for due runs every few minutes.
  'gitlab-ci': { platform: 'gitlab', graceMs: 60 * MINUTE, ...STARTED_LATE },
};

/**
 * The nominal times after `from` for which no run started, ascending. A start counts for the latest nominal time before it,
 * unless that is too long ago to be caught up. On a user's machine manual runs look the same, and count too.
 * @param zone the schedule's IANA zone
 * @param starts of runs, also of skipped ones, which did start; in any order
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
    // A platform's grace is hours, but ends at the next nominal time, for which a later start would count.
    const settled = begin + Math.min(rules.graceMs, Math.max(following - begin, LEAST_GRACE_MS));
    return none && settled <= now.getTime();
  });
}
