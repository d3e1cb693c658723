import type { Cron } from './cron.js';
import { type DayRule } from './cron-days.js';
export { dayRuleDiffers } from './cron-days.js';
/** Whose rules decide when a schedule runs. */
export type Platform = 'github' | 'gitlab' | 'debian-cron' | 'kubernetes';
/** How a platform chooses days where both day fields say something. */
export declare function dayRuleOf(platform: Platform): DayRule;
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
