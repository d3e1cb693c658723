import type { JobPlan } from './job-plan.js';
/**
 * The folder in which jobs leave for later ones how they ended: GitLab hands no job's result to another, and the API
 * that could be asked is not there for a run on one's own machine.
 */
export declare const STATUS_FOLDER = ".jmo-schedule";
export declare function guardScript({ schedule, cron }: JobPlan): string;
export declare function scanScript(plan: JobPlan): string;
export declare function reportScript(plan: JobPlan): string;
export declare function gateScript(plan: JobPlan): string;
export declare function notifyScript(plan: JobPlan): string;
