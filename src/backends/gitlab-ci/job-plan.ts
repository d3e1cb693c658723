import type { Cron } from '../../cron/cron.js';
import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { channelVariable } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { cronOf } from '../shared/schedule-cron.js';
import { type GitlabConfig, gitlabConfigSchema } from './config.js';
import { TOKEN_VARIABLE } from './published.js';
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
  /** The variables with the webhooks of every schedule in the file: no scan needs any. */
  readonly webhooks: readonly string[];
  /** Relative to the project's folder. */
  readonly results: string;
  readonly findings: string;
  readonly reports: string;
}

/** `all` are the schedules of the file. */
export function planJobs(schedule: ScanSchedule, all: readonly ScanSchedule[] = [schedule]): JobPlan {
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
    webhooks: webhookVariables(schedule, all),
    results: folder,
    findings: `${folder}/summaries/findings.json`,
    reports: `${folder}/reports`,
  };
}

/** Sorted; without those that the scan itself reads. */
function webhookVariables({ spec }: ScanSchedule, all: readonly ScanSchedule[]): readonly string[] {
  const used = spec.jobTemplate.targets.gitlab_token === undefined ? [] : ['GITLAB_TOKEN'];
  const named = all.flatMap((each) => each.spec.jobTemplate.notifications.channels.map(channelVariable));
  return [...new Set(named)].filter((name) => !used.includes(name) && name !== TOKEN_VARIABLE).sort();
}

/** The hidden job with what all jobs of a schedule share. */
export function sharedJob(name: string): string {
  return `.jmo-${name}`;
}

/** The name of a job. At most 63 characters: a schedule's name has at most 52, and no colon, so that no two are the same. */
export function jobName(name: string, job: 'guard' | 'scan' | 'report' | 'gate' | 'notify'): string {
  return `jmo-${name}:${job}`;
}
