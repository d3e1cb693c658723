import { type DayRule } from './cron-days.js';
import { type CronProblem } from './cron-problem.js';
export type { CronProblem } from './cron-problem.js';
/** Five cron fields as sets of numbers, each ascending. Months from 1, Sunday is 0. */
export interface Cron {
    readonly minute: readonly number[];
    readonly hour: readonly number[];
    readonly dayOfMonth: readonly number[];
    readonly month: readonly number[];
    readonly dayOfWeek: readonly number[];
    /** The field begins with `*`. Vixie's rule: if either does, both day fields must match, otherwise either one. */
    readonly anyDayOfMonth: boolean;
    readonly anyDayOfWeek: boolean;
    /**
     * What we write out: five fields as GitHub, GitLab, cron and Kubernetes all read them. Single spaces, numbers for
     * names, no 7, no `H`, `5/15` as `5-59/15`, no leading zeros.
     */
    readonly text: string;
}
/**
 * Parses five cron fields, strictly: what GitHub, GitLab, cron and Kubernetes all take, and Jenkins' `H`.
 * @param name the schedule's name, from which `H` takes its value
 * @param days the day rule of what will run it; a date that never comes under it is a problem
 * @returns the cron, or every problem in it with its place in `text`
 */
export declare function parseCron(text: string, name: string, days?: DayRule): {
    readonly cron: Cron;
} | {
    readonly problems: CronProblem[];
};
/**
 * The smallest gap in minutes between two consecutive fires, on a clock that never changes; Infinity for a cron that
 * fires once in a century at most. Who only asks whether it is under `enough` is spared the search through the years:
 * a result of `enough` or more may then be too small.
 */
export declare function shortestIntervalMinutes(cron: Cron, enough?: number, days?: DayRule): number;
