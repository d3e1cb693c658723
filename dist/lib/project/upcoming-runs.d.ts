import { type Platform } from '../cron/next-runs.js';
import type { ScanSchedule } from '../schedule/types.js';
/** Whose rules decide when a schedule runs. */
export declare function platformOf(schedule: ScanSchedule): Platform;
export interface UpcomingRun {
    readonly name: string;
    readonly zone: string;
    readonly at: Date;
}
/** The runs of all schedules, in time order; each with its platform's daylight-saving rules. */
export declare function upcomingRuns(schedules: readonly ScanSchedule[], limit: {
    readonly from: Date;
    readonly until: Date | undefined;
    readonly count: number;
}): UpcomingRun[];
