import type { DayRule } from './days.js';
/** Whose rules decide when a schedule runs. */
export type Platform = 'github' | 'gitlab' | 'debian-cron' | 'kubernetes';
export interface Rules {
    readonly days: DayRule;
    /** A wall-clock time that the clock jumps over is run at the first instant after the jump; else it is not run. */
    readonly advances: boolean;
    /** A wall-clock time that comes twice is run both times; else the first time only. */
    readonly repeats: boolean;
}
/**
 * What each platform does with the hour that is skipped and the hour that is repeated.
 * `interval`: the minute or the hour field begins with `*`.
 */
export declare function rulesOf(platform: Platform, interval: boolean): Rules;
/** How a platform chooses days where both day fields say something. */
export declare function dayRuleOf(platform: Platform): DayRule;
