import { dayRuleOf } from '../../cron/platform-rules.js';
import { referencedName } from '../../schedule/schema/text-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { channelsOf } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { defaultImage } from '../shared/images.js';
import { cronOf, daysToKeep } from '../shared/schedule-cron.js';
import type { MajorRange } from '../types.js';
import {
  containerSettings,
  githubConfigSchema,
  runnerGroup,
  runnerLabels,
  type StepBefore,
} from './config.js';

/** GitHub's limit for artifacts of public repositories. */
export const MAX_DAYS = 90;
export const DAYS = dayRuleOf('github');

export type WorkflowPlan = ReturnType<typeof planWorkflow>;

/**
 * The facts that shape a workflow, for rendering, checks and history.
 * @param config while the schedule is being checked: the parts of `spec.backend.config` without errors
 */
export function planWorkflow(schedule: ScanSchedule, config = configOf(schedule, githubConfigSchema)) {
  const { concurrencyPolicy, startingDeadlineSeconds, timezone, jobTemplate, ...spec } = schedule.spec;
  const { name } = schedule.metadata;
  const cron = cronOf(schedule);
  const ghes = config.server === 'ghes';
  const superset = !(config.native_timezone ?? !ghes) && timezone !== 'UTC';
  const labels = runnerLabels(config);
  const group = runnerGroup(config);
  const container = containerSettings(config);
  const { dir } = jobTemplate.results;
  const reports = `${dir}/reports`;
  const channels = channelsOf(schedule);
  const days = daysToKeep(spec.successfulJobsHistoryLimit, cron, DAYS, MAX_DAYS);
  return {
    schedule,
    name,
    cron,
    config,
    /** Whether the workflow runs on GitHub Enterprise Server. */
    ghes,
    /** Whether the trigger fires more often than the schedule, because the server does not support time zones. */
    superset,
    /** Whether a guard decides before each scan. */
    guarded: concurrencyPolicy === 'Forbid' || startingDeadlineSeconds !== null || superset,
    /** Whether a threshold is applied. */
    gated: jobTemplate.options.fail_on !== undefined,
    /** Whether findings go to GitHub code scanning. */
    uploaded: config.code_scanning !== false,
    /** The runner's labels; empty for GitHub's default one. */
    labels,
    /** The runner group; undefined for any. */
    group,
    /** Whether all jobs run on GitHub's own runners. */
    hosted:
      !ghes && group === undefined && labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label)),
    /** The image of the scan job's container; undefined to run the runner's own jmo. */
    image:
      config.container === false
        ? undefined
        : (container.image ?? config.image ?? defaultImage(jobTemplate.profile)),
    container,
    /** Whether the scan job uses secrets, which an environment may keep. */
    scanUsesSecrets:
      jobTemplate.targets.gitlab_token !== undefined ||
      config.secrets !== undefined ||
      container.credentials !== undefined ||
      (config.steps_before ?? []).some(usesSecrets),
    channels,
    /** The events that some channel wants. */
    events: new Set(channels.flatMap((channel) => channel.events)),
    /** The name of the artifact, the category of findings and the concurrency group. */
    id: `jmo-${name}`,
    findings: `${dir}/summaries/findings.json`,
    reports,
    /** The artifact's contents; everybody who can read the repository can read it. */
    kept:
      config.artifacts === 'none' ? undefined : { path: config.artifacts === 'all' ? dir : reports, days },
  };
}

function usesSecrets({ secrets, with: inputs = {} }: StepBefore): boolean {
  return secrets !== undefined || Object.values(inputs).some((value) => referencedName(value) !== undefined);
}

/** Where `report` looks for findings by itself. */
export const DEFAULT_FINDINGS = 'results/summaries/findings.json';

export const FOLDER = '.github/workflows';

/** The path of a schedule's workflow in the project. */
export function workflowPath(id: string): string {
  return `${FOLDER}/${id}.yml`;
}

export const UPLOAD_ACTION = 'actions/upload-artifact';

/** The versions of that action which the server accepts: github.com disabled those before 4, GHES refuses later ones. */
export function uploadMajors(ghes: boolean): MajorRange {
  const [from, to] = ghes ? [0, 3] : [4, Number.MAX_SAFE_INTEGER];
  return { action: UPLOAD_ACTION, from, to };
}
