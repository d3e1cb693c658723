import type { Cron } from '../schedule/cron.js';
import { nextRuns } from '../schedule/next-runs.js';

const MINUTE = 60_000;
/** cron starts a run in its minute; a busy machine may take a little longer. */
const GRACE_MS = 2 * MINUTE;
/** After a sleep, or a jump of the clock, of less than three hours cron(8) starts what it slept through. */
const CATCH_UP_MS = 180 * MINUTE;

/**
 * The nominal times after `from` at which no run started, ascending. A start counts for the latest nominal time before
 * it, if that is not longer ago than cron would catch up with; a run by hand can't be told from it, and counts too.
 * @param zone the schedule's, an IANA name
 * @param starts of runs, and of those that Forbid skipped: cron did start them. In any order
 */
export function missedRuns(
  { cron, zone }: { readonly cron: Cron; readonly zone: string },
  { from, now }: { readonly from: Date; readonly now: Date },
  starts: readonly Date[],
): Date[] {
  const nominal = nextRuns(cron, zone, 'debian-cron', from, { count: Number.POSITIVE_INFINITY, until: now });
  const times = starts.map((start) => start.getTime()).sort((a, b) => a - b);
  let next = 0;
  return nominal.filter((at, index) => {
    const begin = at.getTime();
    const end = Math.min(begin + CATCH_UP_MS, nominal[index + 1]?.getTime() ?? Number.POSITIVE_INFINITY);
    while ((times[next] ?? Number.POSITIVE_INFINITY) < begin) next++;
    return (times[next] ?? Number.POSITIVE_INFINITY) >= end && begin + GRACE_MS <= now.getTime();
  });
}
