import type { Cron } from '../../cron/cron.js';
import type { Channel, ScanSchedule } from '../../schedule/types.js';
import { configOf } from '../shared/check-config.js';
import { cronOf } from '../shared/schedule-cron.js';
import { type GithubConfig, githubConfigSchema, isSuperset } from './config.js';

/** What decides the shape of a workflow, worked out once: rendering, checks and history ask it. */
export interface WorkflowPlan {
  readonly schedule: ScanSchedule;
  readonly name: string;
  readonly cron: Cron;
  readonly config: GithubConfig;
  /** Whether anything must be decided before a scan. */
  readonly guarded: boolean;
  /** Whether the trigger starts more often than is meant, because the server cannot be told the zone. */
  readonly superset: boolean;
  readonly channels: readonly Channel[];
}

/** @param config where the schedule is still being checked: what of `spec.backend.config` has no errors */
export function planWorkflow(
  schedule: ScanSchedule,
  config: GithubConfig = configOf(schedule, githubConfigSchema),
): WorkflowPlan {
  const { spec, metadata } = schedule;
  const superset = isSuperset(schedule, config);
  const { notifications } = spec.jobTemplate;
  return {
    schedule,
    name: metadata.name,
    cron: cronOf(schedule),
    config,
    superset,
    guarded: spec.concurrencyPolicy === 'Forbid' || spec.startingDeadlineSeconds !== null || superset,
    channels: notifications.enabled ? notifications.channels : [],
  };
}
