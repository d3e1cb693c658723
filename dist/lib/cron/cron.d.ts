import { type DayRule } from './days.js';
import { type CronProblem } from './problem.js';
import type { Cron } from './types.js';
export type { CronProblem } from './problem.js';
export type { Cron } from './types.js';
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
