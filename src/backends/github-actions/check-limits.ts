import type { Diagnostic, Path } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import { isSure } from '../../schedule/mend.js';
import { CHECK_NAME, timeoutMinutes } from '../shared/config-rules.js';
import { runsPerDay } from '../shared/runs-per-day.js';
import { cronOf } from '../shared/schedule-cron.js';
import { type GithubConfig, runnerLabels } from './config.js';
import { planWorkflow } from './plan.js';
import { MAX_DAYS } from './retention.js';

/** How long GitHub lets a job run: on its own runners, and on anybody's. */
const HOSTED_MINUTES = 6 * 60;
const MOST_MINUTES = 5 * 24 * 60;

/** What GitHub does otherwise than a CronJob would: names, suspension, what is kept. */
export function checkResource(schedule: LocatedSchedule): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { metadata, spec } = schedule.resource;
  if (metadata.name === CHECK_NAME) {
    found.push(
      diagnose(schedule, ['metadata', 'name'], {
        severity: 'error',
        code: 'reserved-name',
        message: `"${CHECK_NAME}" is taken: .github/workflows/jmo-${CHECK_NAME}.yml is the pull-request check that init writes`,
        hint: 'choose another name',
      }),
    );
  }
  if (spec.suspend) {
    found.push(
      diagnose(schedule, ['spec', 'suspend'], {
        severity: 'hint',
        code: 'suspended',
        message: 'the workflow has no schedule: it starts by hand only',
      }),
    );
  }
  return [...found, ...checkHistory(schedule)];
}

/** The defaults say nothing that anybody asked for: only what stands in the file is answered. */
function checkHistory(schedule: LocatedSchedule): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { spec } = schedule.resource;
  const successful = ['spec', 'successfulJobsHistoryLimit'];
  const failed = ['spec', 'failedJobsHistoryLimit'];
  if (isWritten(schedule, successful) && isSure(schedule, ['spec', 'schedule'])) {
    const most = MAX_DAYS * runsPerDay(cronOf(schedule.resource));
    if (spec.successfulJobsHistoryLimit === 0) {
      found.push(
        diagnose(schedule, successful, {
          severity: 'hint',
          code: 'history-by-prune',
          message:
            "GitHub keeps results for a day at least, and every run: they go when 'jmo-schedule prune --apply' runs",
        }),
      );
    } else if (spec.successfulJobsHistoryLimit > most) {
      found.push(
        diagnose(schedule, successful, {
          severity: 'hint',
          code: 'history-beyond-retention',
          message: `GitHub keeps results for ${MAX_DAYS} days at most, which is about ${Math.floor(most)} runs of this schedule`,
        }),
      );
    }
  }
  if (isWritten(schedule, failed)) {
    found.push(
      diagnose(schedule, failed, {
        severity: 'hint',
        code: 'history-by-prune',
        message:
          "GitHub keeps failed runs like all others: older ones go when 'jmo-schedule prune --apply' runs",
      }),
    );
  }
  return found;
}

/** Whether a key stands in the file: where it does not, its parent's place is given for it. */
function isWritten(schedule: LocatedSchedule, path: Path): boolean {
  const own = schedule.at(path);
  const parent = schedule.at(path.slice(0, -1), 'key');
  return own.line !== parent.line || own.column !== parent.column;
}

/** What the runner that was chosen can't do. */
export function checkRunner(
  schedule: LocatedSchedule,
  config: GithubConfig,
  unsure: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = (key: string) => ['spec', 'backend', 'config', key];
  const labels = runnerLabels(config);
  const other = labels.findIndex((label) => /^(?:windows|macos)(?![a-z])/i.test(label));
  if (other !== -1 && config.container !== false && !unsure.has('container')) {
    const key = config.runner === undefined ? 'tags' : 'runner';
    found.push(
      diagnose(schedule, typeof config[key] === 'string' ? at(key) : [...at(key), other], {
        severity: 'error',
        code: 'container-needs-linux',
        message: `GitHub runs job containers on Linux only, and "${labels[other]}" is none`,
        hint: 'set container: false, and have jmo installed on that runner',
      }),
    );
  }
  const hosted = config.server !== 'ghes' && isHosted(labels);
  const minutes = timeoutMinutes(config);
  const most = hosted ? HOSTED_MINUTES : MOST_MINUTES;
  if (minutes > most && !unsure.has('runner') && !unsure.has('tags')) {
    const whose = hosted ? 'a job on its own runners after 6 hours' : 'every job after 5 days';
    found.push(
      diagnose(schedule, at('timeout'), {
        severity: 'warning',
        code: 'timeout-beyond-limit',
        message: `GitHub ends ${whose}, whatever the timeout says`,
        hint: hosted
          ? 'write 6h or less, or choose a self-hosted runner with backend.config.runner'
          : 'write 5d or less',
      }),
    );
  }
  const { concurrencyPolicy, startingDeadlineSeconds } = schedule.resource.spec;
  const { guarded } = planWorkflow(schedule.resource, config);
  if (concurrencyPolicy === 'Replace' && guarded && !hosted) {
    found.push(
      diagnose(schedule, ['spec', 'concurrencyPolicy'], {
        severity: 'hint',
        code: 'guard-needs-runner',
        message:
          'the guard runs before the scan that replaces an older one: it waits while that one holds the only runner',
        hint:
          startingDeadlineSeconds === null
            ? 'have a second runner with these labels'
            : 'have a second runner with these labels, or leave startingDeadlineSeconds out',
      }),
    );
  }
  if (config.environment !== undefined) {
    found.push(
      diagnose(schedule, at('environment'), {
        severity: 'hint',
        code: 'environment-may-wait',
        message:
          'where the environment has reviewers or a wait timer, the scan waits for them, and then the message does too',
        hint: 'use one that protects its secrets by branch alone',
      }),
    );
  }
  return found;
}

/** Labels of GitHub's own runners; any other may be a runner of one's own. */
function isHosted(labels: readonly string[]): boolean {
  return labels.every((label) => /^(?:ubuntu|windows|macos)-/i.test(label));
}
