import type { Cron } from '../../cron/cron.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { runsPerDay } from '../shared/runs-per-day.js';

/** How long artifacts are kept, as `expire_in`: so that as many runs as the larger history limit asks for have theirs. */
export function expireIn(schedule: ScanSchedule, cron: Cron): string {
  const { successfulJobsHistoryLimit, failedJobsHistoryLimit } = schedule.spec;
  const runs = Math.max(successfulJobsHistoryLimit, failedJobsHistoryLimit);
  // The jobs behind the scan need its artifacts, so a day is the least; ten years are as good as for ever.
  const days = Math.min(3650, Math.max(1, Math.ceil(runs / runsPerDay(cron, dayRuleOf('gitlab')))));
  return days === 1 ? '1 day' : `${days} days`;
}
