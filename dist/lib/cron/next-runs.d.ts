import type { Cron } from './cron.js';
import { type Platform } from './platform-rules.js';
export { dayRuleDiffers } from './days.js';
export type { Platform } from './platform-rules.js';
/**
 * The runs strictly after `from`, ascending: at most `limit.count`, none after `limit.until`. A cron that has no run
 * within some forty years gives none.
 * @param zone an IANA name that `isZone` accepts
 */
export declare function nextRuns(cron: Cron, zone: string, platform: Platform, from: Date, limit: {
    readonly count: number;
    readonly until?: Date;
}): Date[];
/** The latest run at or before `at`, or undefined where there is none within some forty years. */
export declare function previousRun(cron: Cron, zone: string, platform: Platform, at: Date): Date | undefined;
