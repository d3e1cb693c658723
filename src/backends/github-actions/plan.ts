import { dayRuleOf } from '../../cron/platform-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { channelsOf } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { defaultImage } from '../shared/images.js';
import { cronOf, daysToKeep } from '../shared/schedule-cron.js';
import type { MajorRange } from '../types.js';
import { githubConfigSchema, runnerLabels } from './config.js';

/** GitHub's limit for artifacts of public repositories. */
export const MAX_DAYS = 90;
export const DAYS = dayRuleOf('github');

export type WorkflowPlan = ReturnType<typeof planWorkflow>;

/**
 * What decides the shape of a workflow, worked out once: rendering, checks and history ask it.
 * @param config where the schedule is still being checked: what of `spec.backend.config` has no errors
 */
export function planWorkflow(schedule: ScanSchedule, config = configOf(schedule, githubConfigSchema)) {
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
    /** Whether the workflow runs on GitHub Enterprise Server. */
    ghes,
    /** Whether the trigger starts more often than is meant, because the server cannot be told the zone. */
    superset,
    /** Whether anything must be decided before a scan. */
    guarded: concurrencyPolicy === 'Forbid' || startingDeadlineSeconds !== null || superset,
    /** Whether a threshold is applied. */
    gated: jobTemplate.options.fail_on !== undefined,
    /** Whether findings go to GitHub code scanning. */
    uploaded: config.code_scanning !== false,
    /** Labels of the runner; none where GitHub's usual one is meant. */
    labels,
    /** Whether all jobs run on GitHub's own runners. */
    hosted: !ghes && labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label)),
    /** The image of the scan job's container; undefined where the runner's own jmo is run. */
    image: config.container === false ? undefined : (config.image ?? defaultImage(jobTemplate.profile)),
    channels: channelsOf(schedule),
    /** What the artifact, the category of findings and the group of scans are called. */
    id: `jmo-${name}`,
    findings: `${dir}/summaries/findings.json`,
    reports,
    /** What is kept as an artifact: everybody who can read the repository can read it. */
    kept:
      config.artifacts === 'none' ? undefined : { path: config.artifacts === 'all' ? dir : reports, days },
  };
}

export const FOLDER = '.github/workflows';

/** The file of a schedule's workflow, below the project's folder. */
export function workflowPath(id: string): string {
  return `${FOLDER}/${id}.yml`;
}

export const UPLOAD_ACTION = 'actions/upload-artifact';

/** The versions of that action which the server takes: github.com has turned off those before 4, GHES refuses later ones. */
export function uploadMajors(ghes: boolean): MajorRange {
  const [from, to] = ghes ? [0, 3] : [4, Number.MAX_SAFE_INTEGER];
  return { action: UPLOAD_ACTION, from, to };
}
