import { shortestIntervalMinutes } from '../../cron/cron.js';
import { dayRuleDiffers } from '../../cron/days.js';
import type { Diagnostic, Path } from '../../schedule/diagnostic.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import { isSure } from '../../schedule/mend.js';
import { valueAt } from '../../schedule/problem.js';
import { checkConfig } from '../shared/check-config.js';
import {
  checkArtifacts,
  checkDates,
  checkImageVariables,
  checkName,
  checkPinned,
  checkRetryReasons,
  checkTargets,
  inConfig,
  RESULTS_DIR,
  type Report,
  reportOn,
  SCHEDULE,
} from '../shared/checks.js';
import { timeoutMinutes } from '../shared/config-fields.js';
import { runsPerDay } from '../shared/schedule-cron.js';
import { notReusable } from './caller.js';
import { checkScanJob } from './check-scan-job.js';
import { githubConfigSchema } from './config.js';
import { DAYS, MAX_DAYS, planWorkflow, type WorkflowPlan, workflowPath } from './plan.js';

/** GitHub's documentation of `schedule`: "The shortest interval … is once every 5 minutes." */
const SHORTEST_MINUTES = 5;
/** The usual delay of scheduled runs at busy times. */
const USUAL_DELAY_SECONDS = 900;

/** GitHub's time limits for a job: on its own runners, and on self-hosted ones. */
const HOSTED_MINUTES = 6 * 60;
const MOST_MINUTES = 5 * 24 * 60;

/** What GitHub Actions can't do as written, and what happens instead; see docs/diagnostics.md. */
export function checkGithub(schedule: LocatedSchedule): Diagnostic[] {
  const { problems, config, unsure } = checkConfig(schedule, githubConfigSchema);
  const report = reportOn(schedule, problems);
  const plan = planWorkflow(schedule.resource, config);
  checkImageVariables(report, schedule);
  checkName(report, schedule, {
    'schedule-check': `${workflowPath('jmo-schedule-check')} is the pull-request check`,
    'schedule-sync': `${workflowPath('jmo-schedule-sync')} is the sync workflow`,
  });
  if (schedule.resource.spec.suspend)
    report.hint('suspended', ['spec', 'suspend'], {
      message: 'the workflow has no schedule: it starts by hand only',
    });
  checkHistory(report, schedule, plan);
  checkTiming(report, schedule, plan);
  checkPaths(report, schedule, plan);
  checkConfigMeaning(report, plan);
  checkRunner(report, plan, unsure);
  checkScanJob(report, schedule, plan);
  return report.diagnostics;
}

function checkTiming(report: Report, schedule: LocatedSchedule, { cron }: WorkflowPlan): void {
  const interval = shortestIntervalMinutes(cron, SHORTEST_MINUTES);
  if (interval < SHORTEST_MINUTES)
    report.error('interval-too-short', SCHEDULE, {
      message: `spec.schedule runs every ${interval} min; GitHub starts a schedule at most every ${SHORTEST_MINUTES} minutes`,
      hint: 'write */5 or a longer interval',
    });
  if (cron.minute.includes(0))
    report.hint('busy-minute', SCHEDULE, {
      message: 'minute 0 is when most schedules start: GitHub delays runs then, and drops some',
      hint: 'choose another minute, or write H for one that is stable for this schedule',
    });
  if (checkDates(report, schedule, 'github') && dayRuleDiffers(cron))
    report.warning('ambiguous-days', SCHEDULE, {
      message:
        'both day fields are restricted, one of them with "*/": platforms disagree whether both or either must match',
      hint: 'list the days of one field, and write * in the other',
    });
  const deadline = schedule.resource.spec.startingDeadlineSeconds;
  if (deadline !== null && deadline < USUAL_DELAY_SECONDS)
    report.warning('deadline-shorter-than-delay', ['spec', 'startingDeadlineSeconds'], {
      message: `GitHub often starts scheduled runs more than ${Math.max(1, Math.floor(deadline / 60))} min late; the guard will skip those`,
      hint: `${USUAL_DELAY_SECONDS * 4} gives them an hour`,
    });
}

/** Paths that do not exist on a runner by default, and text that GitHub would change. */
function checkPaths(report: Report, schedule: LocatedSchedule, { image }: WorkflowPlan): void {
  checkTargets(
    report,
    schedule,
    'a runner',
    image === undefined
      ? 'make sure that it exists on every runner with this label'
      : 'a path relative to the repository is scanned as checked out; for a folder of a self-hosted runner set backend.config.container: false',
    {
      message: 'the scan reads a kubeconfig, and GitHub-hosted runners have none',
      hint: 'use a self-hosted runner that has one, with backend.config.runner and container: false',
    },
  );
  const { dir } = schedule.resource.spec.jobTemplate.results;
  // actions/upload-artifact reads its path as a glob pattern, and GitHub expands expressions in it.
  if (/[*?[\]!{}$"<>|:\\]/.test(dir) || /^~|^[./]*$|(?:^|\/)\.\.(?:\/|$)/.test(dir)) {
    report.error('bad-results-dir', RESULTS_DIR, {
      message:
        'spec.jobTemplate.results.dir must be a separate folder without *, ?, [, ], !, {, }, $, quotes, < > | : \\ or .. in its path',
      hint: 'for example results',
    });
  } else if (dir.startsWith('/') && image === undefined) {
    report.warning('results-outside-workspace', RESULTS_DIR, {
      message: `"${dir}" must be writable for the runner's user, and is not cleaned between runs`,
      hint: 'a relative path lies in the workspace',
    });
  }
}

function checkConfigMeaning(report: Report, plan: WorkflowPlan): void {
  const { config, ghes, image } = plan;
  if (config.runner !== undefined && config.tags !== undefined)
    report.error('exclusive-config', inConfig('tags'), {
      message: 'tags says the same as runner; keep one of them',
      part: 'key',
    });
  if (image === undefined && config.image !== undefined)
    report.error('exclusive-config', inConfig('image'), {
      message: 'image is not used with container: false; remove one of them',
      part: 'key',
    });
  const beyond = config.style === 'reusable' ? notReusable(plan) : [];
  if (beyond.length > 0)
    report.error('not-reusable', inConfig('style'), {
      message: `the reusable workflow does not support ${beyond.join(', ')}`,
      hint: 'leave style out: a standalone workflow does',
    });
  checkArtifacts(report, config);
  if (config.native_timezone === false && config.server === undefined)
    report.warning('server-not-named', inConfig('native_timezone'), {
      message:
        'native_timezone: false is for GitHub Enterprise Server, which also refuses the upload-artifact action of github.com: the scan job would fail in every run',
      hint: 'write server: ghes instead; from GHES 3.22 on, add native_timezone: true',
      part: 'key',
    });
  if (ghes && config.runner === undefined && config.tags === undefined)
    report.hint('self-hosted-runner', inConfig('server'), {
      message: 'GitHub Enterprise Server has no hosted runners: the jobs run on [self-hosted, linux]',
      hint: 'name your own labels with backend.config.runner',
    });
  checkRetryReasons(
    report,
    config,
    'GitHub does not tell why a job failed: every scan that could not be completed is retried',
  );
  checkPinned(report, config.image, 'image');
}

/** Checks only limits that the file sets: nobody asked for the defaults. */
function checkHistory(report: Report, schedule: LocatedSchedule, { cron }: WorkflowPlan): void {
  const { successfulJobsHistoryLimit } = schedule.resource.spec;
  const successful = ['spec', 'successfulJobsHistoryLimit'];
  const failed = ['spec', 'failedJobsHistoryLimit'];
  if (isWritten(schedule, successful) && isSure(schedule, SCHEDULE)) {
    const most = MAX_DAYS * runsPerDay(cron, DAYS);
    if (successfulJobsHistoryLimit === 0)
      report.hint('history-by-prune', successful, {
        message:
          "GitHub keeps results for at least a day, and all runs: 'jmo-schedule prune --apply' deletes them",
      });
    else if (successfulJobsHistoryLimit > most)
      report.hint('history-beyond-retention', successful, {
        message: `GitHub keeps results for ${MAX_DAYS} days at most, which is about ${Math.floor(most)} runs of this schedule`,
      });
  }
  if (isWritten(schedule, failed))
    report.hint('history-by-prune', failed, {
      message:
        "GitHub keeps failed runs like all others: 'jmo-schedule prune --apply' deletes the older ones",
    });
}

/** Whether the file contains a key; for a missing key, `at` returns its parent's place. */
function isWritten(schedule: LocatedSchedule, path: Path): boolean {
  const own = schedule.at(path);
  const parent = schedule.at(path.slice(0, -1), 'key');
  return own.line !== parent.line || own.column !== parent.column;
}

/** What the chosen runner can't do. @param unsure keys of the config that have errors */
function checkRunner(
  report: Report,
  { schedule, config, ...plan }: WorkflowPlan,
  unsure: ReadonlySet<string> = new Set(),
): void {
  const { labels, hosted } = plan;
  const other = labels.findIndex((label) => /^(?:windows|macos)(?![a-z])/i.test(label));
  if (other !== -1 && plan.image !== undefined && !unsure.has('container')) {
    const key =
      config.runner === undefined ? ['tags'] : ['runner', ...(plan.group === undefined ? [] : ['labels'])];
    const value = valueAt(config, key);
    report.error('container-needs-linux', inConfig(...key, ...(typeof value === 'string' ? [] : [other])), {
      message: `GitHub runs job containers on Linux only, and "${labels[other]}" is not a Linux runner`,
      hint: 'set container: false, and have jmo installed on that runner',
    });
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
}
