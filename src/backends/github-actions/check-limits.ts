import type { Path } from '../../schedule/diagnostic.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import { isSure } from '../../schedule/mend.js';
import { inConfig, type Report, SCHEDULE } from '../shared/checks.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { runsPerDay } from '../shared/schedule-cron.js';
import { DAYS, MAX_DAYS, type WorkflowPlan } from './plan.js';

/** How long GitHub lets a job run: on its own runners, and on anybody's. */
const HOSTED_MINUTES = 6 * 60;
const MOST_MINUTES = 5 * 24 * 60;

/** The defaults say nothing that anybody asked for: only what stands in the file is answered. */
export function checkHistory(report: Report, schedule: LocatedSchedule, { cron }: WorkflowPlan): void {
  const { successfulJobsHistoryLimit } = schedule.resource.spec;
  const successful = ['spec', 'successfulJobsHistoryLimit'];
  const failed = ['spec', 'failedJobsHistoryLimit'];
  if (isWritten(schedule, successful) && isSure(schedule, SCHEDULE)) {
    const most = MAX_DAYS * runsPerDay(cron, DAYS);
    if (successfulJobsHistoryLimit === 0)
      report.hint('history-by-prune', successful, {
        message:
          "GitHub keeps results for a day at least, and every run: they go when 'jmo-schedule prune --apply' runs",
      });
    else if (successfulJobsHistoryLimit > most)
      report.hint('history-beyond-retention', successful, {
        message: `GitHub keeps results for ${MAX_DAYS} days at most, which is about ${Math.floor(most)} runs of this schedule`,
      });
  }
  if (isWritten(schedule, failed))
    report.hint('history-by-prune', failed, {
      message:
        "GitHub keeps failed runs like all others: older ones go when 'jmo-schedule prune --apply' runs",
    });
}

/** Whether a key stands in the file: where it does not, its parent's place is given for it. */
function isWritten(schedule: LocatedSchedule, path: Path): boolean {
  const own = schedule.at(path);
  const parent = schedule.at(path.slice(0, -1), 'key');
  return own.line !== parent.line || own.column !== parent.column;
}

/** What the runner that was chosen can't do. @param unsure keys of the config that have errors */
export function checkRunner(
  report: Report,
  { schedule, config, ...plan }: WorkflowPlan,
  unsure: ReadonlySet<string> = new Set(),
): void {
  const { labels, hosted } = plan;
  const other = labels.findIndex((label) => /^(?:windows|macos)(?![a-z])/i.test(label));
  if (other !== -1 && plan.image !== undefined && !unsure.has('container')) {
    const key = config.runner === undefined ? 'tags' : 'runner';
    report.error(
      'container-needs-linux',
      inConfig(key, ...(typeof config[key] === 'string' ? [] : [other])),
      {
        message: `GitHub runs job containers on Linux only, and "${labels[other]}" is none`,
        hint: 'set container: false, and have jmo installed on that runner',
      },
    );
  }
  const most = hosted ? HOSTED_MINUTES : MOST_MINUTES;
  if (timeoutMinutes(config) > most && !unsure.has('runner') && !unsure.has('tags')) {
    const whose = hosted ? 'a job on its own runners after 6 hours' : 'every job after 5 days';
    report.warning('timeout-beyond-limit', inConfig('timeout'), {
      message: `GitHub ends ${whose}, whatever the timeout says`,
      hint: hosted
        ? 'write 6h or less, or choose a self-hosted runner with backend.config.runner'
        : 'write 5d or less',
    });
  }
  const { concurrencyPolicy, startingDeadlineSeconds } = schedule.spec;
  if (concurrencyPolicy === 'Replace' && plan.guarded && !hosted) {
    const runners = 'have a second runner with these labels';
    report.hint('guard-needs-runner', ['spec', 'concurrencyPolicy'], {
      message:
        'the guard runs before the scan that replaces an older one: it waits while that one holds the only runner',
      hint: startingDeadlineSeconds === null ? runners : `${runners}, or leave startingDeadlineSeconds out`,
    });
  }
  if (config.environment !== undefined)
    report.hint('environment-may-wait', inConfig('environment'), {
      message:
        'where the environment has reviewers or a wait timer, the scan waits for them, and then the message does too',
      hint: 'use one that protects its secrets by branch alone',
    });
}
