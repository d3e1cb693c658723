import type { Cron } from '../../cron/cron.js';
import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { type GitlabConfig } from './config.js';
/** What decides the shape of a schedule's jobs, worked out once. */
export interface JobPlan {
    readonly schedule: ScanSchedule;
    readonly name: string;
    readonly cron: Cron;
    readonly config: GitlabConfig;
    /** Whether anything must be decided before a scan. */
    readonly guarded: boolean;
    /** Whether a threshold is applied. */
    readonly gated: boolean;
    readonly channels: readonly Channel[];
    /** The variables with the webhooks of every schedule in the file: no scan needs any. */
    readonly webhooks: readonly string[];
    /** Relative to the project's folder. */
    readonly results: string;
    readonly findings: string;
    readonly reports: string;
}
/** `all` are the schedules of the file. */
export declare function planJobs(schedule: ScanSchedule, all?: readonly ScanSchedule[]): JobPlan;
/** The hidden job with what all jobs of a schedule share. */
export declare function sharedJob(name: string): string;
/** The name of a job. At most 63 characters: a schedule's name has at most 52, and no colon, so that no two are the same. */
export declare function jobName(name: string, job: 'guard' | 'scan' | 'report' | 'gate' | 'notify'): string;
