import type { Cron } from '../../schedule/cron.js';
import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { configOf } from '../check-config.js';
import { cronOf } from '../schedule-cron.js';
import { type GitlabConfig, gitlabConfigSchema } from './config.js';
import { resultsFolder } from './results-folder.js';

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
  /** Relative to the project's folder. */
  readonly results: string;
  readonly findings: string;
  readonly reports: string;
}

export function planJobs(schedule: ScanSchedule): JobPlan {
  const { spec, metadata } = schedule;
  const { notifications, options, results } = spec.jobTemplate;
  const folder = resultsFolder(results.dir);
  return {
    schedule,
    name: metadata.name,
    cron: cronOf(schedule),
    config: configOf(schedule, gitlabConfigSchema),
    guarded: spec.concurrencyPolicy !== 'Allow' || spec.startingDeadlineSeconds !== null,
    gated: options.fail_on !== undefined,
    channels: notifications.enabled ? notifications.channels : [],
    results: folder,
    findings: `${folder}/summaries/findings.json`,
    reports: `${folder}/reports`,
  };
}

/** The hidden job with what all jobs of a schedule share. */
export function sharedJob(name: string): string {
  return `.jmo-${name}`;
}

/** The name of a job. At most 63 characters: a schedule's name has at most 52, and no colon, so that no two are the same. */
export function jobName(name: string, job: 'guard' | 'scan' | 'report' | 'gate' | 'notify'): string {
  return `jmo-${name}:${job}`;
}
