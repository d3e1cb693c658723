import type { Cron } from '../../cron/cron.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { channelsOf, channelVariable } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { defaultImage } from '../shared/images.js';
import { cronOf, daysToKeep } from '../shared/schedule-cron.js';
import { type GitlabConfig, gitlabConfigSchema } from './config.js';
import { TOKEN_VARIABLE } from './published.js';

export const DAYS = dayRuleOf('gitlab');

/** All kinds of job, in their order. */
export const JOBS = ['guard', 'scan', 'report', 'gate', 'notify'] as const;
export type Job = (typeof JOBS)[number];

export type JobPlan = ReturnType<typeof planJobs>;

/**
 * The facts that shape a schedule's jobs, for rendering and history.
 * @param all the schedules of the file
 */
export function planJobs(schedule: ScanSchedule, all: readonly ScanSchedule[] = [schedule]) {
  const { spec, metadata } = schedule;
  const { profile, options, results } = spec.jobTemplate;
  const cron = cronOf(schedule);
  const config = configOf(schedule, gitlabConfigSchema);
  const channels = channelsOf(schedule);
  const folder = resultsFolder(results.dir);
  const has: Readonly<Record<Job, boolean>> = {
    guard: spec.concurrencyPolicy !== 'Allow' || spec.startingDeadlineSeconds !== null,
    scan: true,
    report: true,
    gate: options.fail_on !== undefined,
    notify: channels.length > 0,
  };
  return {
    schedule,
    name: metadata.name,
    cron,
    config,
    /** The schedule's jobs: a guard only if it has something to decide, a gate only with a threshold. */
    jobs: JOBS.filter((job) => has[job]),
    /** The scan's image. */
    image: config.image ?? defaultImage(profile),
    channels,
    /** Variables with webhooks of all schedules in the file, which scans must not see. */
    webhooks: webhookVariables(schedule, config, all),
    /** Relative to the project's folder. */
    results: folder,
    findings: `${folder}/summaries/findings.json`,
    reports: `${folder}/reports`,
    /** How long artifacts for people are kept. */
    expireIn: expireIn(schedule, cron),
  };
}

/** Sorted; without variables that the scan itself reads, or gets with other values. */
function webhookVariables(
  { spec }: ScanSchedule,
  { variables = {}, id_tokens = {} }: GitlabConfig,
  all: readonly ScanSchedule[],
): readonly string[] {
  const used = [
    ...(spec.jobTemplate.targets.gitlab_token === undefined ? [] : ['GITLAB_TOKEN']),
    ...Object.keys({ ...variables, ...id_tokens }),
  ];
  const named = all.flatMap((each) => each.spec.jobTemplate.notifications.channels.map(channelVariable));
  return [...new Set(named)].filter((name) => !used.includes(name) && name !== TOKEN_VARIABLE).sort();
}

/** `expire_in`: long enough to keep the artifacts of as many runs as the larger history limit. */
function expireIn({ spec }: ScanSchedule, cron: Cron): string {
  const runs = Math.max(spec.successfulJobsHistoryLimit, spec.failedJobsHistoryLimit);
  // At least a day, for the jobs after the scan; ten years count as for ever.
  const days = daysToKeep(runs, cron, DAYS, 3650);
  return days === 1 ? '1 day' : `${days} days`;
}

/**
 * The results folder as GitLab can keep it: artifacts must be in the project, so an absolute path loses its leading slashes,
 * and `./` is dropped.
 */
export function resultsFolder(dir: string): string {
  return dir
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Whether GitLab would read the path as a pattern, a variable or another folder. */
export function isUnusableFolder(dir: string): boolean {
  if (/[*?[\]!{}$%"<>|:\\]/.test(dir)) return true;
  return /^~|(?:^|\/)\.\.(?:\/|$)/.test(dir) || resultsFolder(dir) === '';
}

/** The hidden job that all jobs of a schedule extend. */
export function sharedJob(name: string): string {
  return `.jmo-${name}`;
}

/** A job's name. At most 63 characters: a schedule's name has at most 52, and no colon, so names are unique. */
export function jobName(name: string, job: Job): string {
  return `jmo-${name}:${job}`;
}
