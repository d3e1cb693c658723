import type { Cron } from '../../cron/cron.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { channelsOf } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { defaultImage } from '../shared/images.js';
import { cronOf, daysToKeep } from '../shared/schedule-cron.js';
import type { MajorRange } from '../types.js';
import { type GithubConfig, githubConfigSchema, runnerLabels } from './config.js';

/** GitHub's limit for artifacts of public repositories. */
export const MAX_DAYS = 90;
export const DAYS = dayRuleOf('github');

/** What decides the shape of a workflow, worked out once: rendering, checks and history ask it. */
export interface WorkflowPlan {
  readonly schedule: ScanSchedule;
  readonly name: string;
  readonly cron: Cron;
  readonly config: GithubConfig;
  /** Whether the workflow runs on GitHub Enterprise Server. */
  readonly ghes: boolean;
  /** Whether the trigger starts more often than is meant, because the server cannot be told the zone. */
  readonly superset: boolean;
  /** Whether anything must be decided before a scan. */
  readonly guarded: boolean;
  /** Whether a threshold is applied. */
  readonly gated: boolean;
  /** Whether findings go to GitHub code scanning. */
  readonly uploaded: boolean;
  /** Labels of the runner; none where GitHub's usual one is meant. */
  readonly labels: readonly string[];
  /** Whether all jobs run on GitHub's own runners. */
  readonly hosted: boolean;
  /** The image of the scan job's container; undefined where the runner's own jmo is run. */
  readonly image: string | undefined;
  readonly channels: readonly Channel[];
  /** What the artifact, the category of findings and the group of scans are called. */
  readonly id: string;
  readonly findings: string;
  readonly reports: string;
  /** What is kept as an artifact: everybody who can read the repository can read it. */
  readonly kept: { readonly path: string; readonly days: number } | undefined;
}

/** @param config where the schedule is still being checked: what of `spec.backend.config` has no errors */
export function planWorkflow(
  schedule: ScanSchedule,
  config: GithubConfig = configOf(schedule, githubConfigSchema),
): WorkflowPlan {
  const { concurrencyPolicy, startingDeadlineSeconds, timezone, jobTemplate, ...spec } = schedule.spec;
  const { name } = schedule.metadata;
  const cron = cronOf(schedule);
  const ghes = config.server === 'ghes';
  const superset = !(config.native_timezone ?? !ghes) && timezone !== 'UTC';
  const labels = runnerLabels(config);
  const { dir } = jobTemplate.results;
  const reports = `${dir}/reports`;
  const days = daysToKeep(spec.successfulJobsHistoryLimit, cron, DAYS, MAX_DAYS);
  return {
    schedule,
    name,
    cron,
    config,
    ghes,
    superset,
    guarded: concurrencyPolicy === 'Forbid' || startingDeadlineSeconds !== null || superset,
    gated: jobTemplate.options.fail_on !== undefined,
    uploaded: config.code_scanning !== false,
    labels,
    hosted: !ghes && labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label)),
    image: config.container === false ? undefined : (config.image ?? defaultImage(jobTemplate.profile)),
    channels: channelsOf(schedule),
    id: `jmo-${name}`,
    findings: `${dir}/summaries/findings.json`,
    reports,
    kept:
      config.artifacts === 'none' ? undefined : { path: config.artifacts === 'all' ? dir : reports, days },
  };
}

export const UPLOAD_ACTION = 'actions/upload-artifact';

/** The versions of that action which the server takes: github.com has turned off those before 4, GHES refuses later ones. */
export function uploadMajors(ghes: boolean): MajorRange {
  const [from, to] = ghes ? [0, 3] : [4, Number.MAX_SAFE_INTEGER];
  return { action: UPLOAD_ACTION, from, to };
}
