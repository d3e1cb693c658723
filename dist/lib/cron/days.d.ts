import type { Cron } from './types.js';
/**
 * How a day is chosen where both day fields say something. `vixie`: a field that begins with `*` (also `*` with a step) makes
 * both fields have to match. `plain`: only a lone `*` does. Otherwise a day that matches either field is chosen.
 */
export type DayRule = 'vixie' | 'plain';
/** The rule under which a cron has every date that it has under any other. */
export declare const WIDEST_RULE: DayRule;
/** What is wrong with a cron that has no date, on the platforms where it has none. */
export declare const NEVER: {
    readonly code: 'cron-never';
    readonly message: 'this date never comes: none of these months has such a day';
    readonly hint: 'day 28 is in every month';
};
/** The times of day at which the cron fires, in minutes after midnight, ascending. */
export declare function timesOfDay(cron: Cron): number[];
/** Days of a month in a leap year; 1 is January. */
export declare function longestMonth(month: number): number;
/** Whether both day fields have to match (else: either). */
export declare function needsBothDays(cron: Cron, rule: DayRule): boolean;
/**
 * Whether platforms choose different days for this cron: one day field steps (`*` with a step) and the other is restricted too.
 * Debian's cron then wants both to match (its entry.c marks a field by its first character); fugit (GitLab) and
 * robfig/cron (Kubernetes) want either. GitHub states nothing.
 */
export declare function dayRuleDiffers(cron: Cron): boolean;
/** Whether the cron fires on this date. `month` counts from 1, `dayOfWeek` from Sunday = 0. */
export declare function matchesDate(cron: Cron, rule: DayRule, date: {
    readonly month: number;
    readonly day: number;
    readonly dayOfWeek: number;
}): boolean;
/** Whether there is any date, in any year, on which the cron fires. */
export declare function hasDate(cron: Cron, rule: DayRule): boolean;
