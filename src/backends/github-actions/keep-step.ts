import type { Cron } from '../../cron/cron.js';
import type { ScanSchedule } from '../../schedule/types.js';
import type { Fill } from '../shared/template.js';
import type { MajorRange } from '../types.js';
import type { GithubConfig } from './config.js';
import { retentionDays } from './retention.js';

const ACTION = 'actions/upload-artifact';
/** What GHES takes: from version 4 on the action refuses to run there. It replaces an artifact of the same name unasked. */
const FOR_GHES = { commit: 'c24449f33cd45d4826c6702db7e49f7cdb9b551d', version: 'v3.2.1-node20' };

/** Everybody who can read the repository can read what is kept: no more than the reports, unless more is asked for. */
export function keepStep(plan: {
  readonly schedule: ScanSchedule;
  readonly name: string;
  readonly cron: Cron;
  readonly config: GithubConfig;
}): Fill[] {
  const { schedule, name, cron, config } = plan;
  const step = ['jobs', 'scan', 'steps', 'Keep the results'];
  if (config.artifacts === 'none') return [{ remove: step }];
  const { dir } = schedule.spec.jobTemplate.results;
  const days = retentionDays(cron, schedule.spec.successfulJobsHistoryLimit);
  const forGhes: Fill[] = [
    { set: [...step, 'uses'], to: `${ACTION}@${FOR_GHES.commit}`, comment: FOR_GHES.version },
    { remove: [...step, 'with', 'overwrite'] },
  ];
  return [
    ...(config.server === 'ghes' ? forGhes : []),
    { set: [...step, 'with', 'name'], to: `jmo-${name}` },
    { set: [...step, 'with', 'path'], to: config.artifacts === 'all' ? dir : `${dir}/reports` },
    { set: [...step, 'with', 'retention-days'], to: days },
  ];
}

/** The versions of that action which the server takes: github.com has turned off those before 4. */
export function uploadMajors({ server }: GithubConfig): MajorRange {
  return server === 'ghes'
    ? { action: ACTION, from: 0, to: 3 }
    : { action: ACTION, from: 4, to: Number.MAX_SAFE_INTEGER };
}
