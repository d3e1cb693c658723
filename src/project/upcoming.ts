import { backendOf } from '../backends/index.js';
import { cronOf } from '../backends/shared/schedule-cron.js';
import { nextRuns, type Platform } from '../cron/next-runs.js';
import type { ScanSchedule } from '../schedule/types.js';

/** The platform whose rules decide when a schedule runs. */
export function platformOf(schedule: ScanSchedule): Platform {
  return backendOf(schedule.spec.backend.type).platformOf(schedule);
}

/** The first run after `now`, also of a suspended schedule. */
export function nextRunOf(schedule: ScanSchedule, now: Date): Date | undefined {
  return upcomingRuns([schedule], { from: now, until: undefined, count: 1 })[0]?.at;
}

export interface UpcomingRun {
  readonly name: string;
  readonly zone: string;
  readonly at: Date;
}

/** The runs of all schedules, in time order, each by its platform's rules for clock changes. */
export function upcomingRuns(
  schedules: readonly ScanSchedule[],
  limit: { readonly from: Date; readonly until: Date | undefined; readonly count: number },
): UpcomingRun[] {
  const runs = schedules.flatMap((schedule) => {
    const { timezone } = schedule.spec;
    const { count, until } = limit;
    return nextRuns(
      cronOf(schedule),
      timezone,
      platformOf(schedule),
      limit.from,
      until === undefined ? { count } : { count, until },
    ).map((at) => ({ name: schedule.metadata.name, zone: timezone, at }));
  });
  return runs.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
}
