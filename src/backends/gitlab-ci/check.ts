import { shortestIntervalMinutes } from '../../cron/cron.js';
import { dayRuleDiffers } from '../../cron/days.js';
import type { Diagnostic } from '../../schedule/diagnostic.js';
import type { LocatedSchedule } from '../../schedule/located.js';
import { checkConfig } from '../shared/check-config.js';
import {
  checkArtifacts,
  checkDepth,
  checkName,
  checkPinned,
  checkTargets,
  checkVariables,
  inConfig,
  RESULTS_DIR,
  type Report,
  reportOn,
  SCHEDULE,
} from '../shared/checks.js';
import { cronOf } from '../shared/schedule-cron.js';
import { checkClockChanges, checkMonths } from './check-times.js';
import { fitsComponent } from './component.js';
import { type GitlabConfig, gitlabConfigSchema, retryRule } from './config.js';
import { DAYS, isUnusableFolder, resultsFolder } from './plan.js';
import { TOKEN_VARIABLE } from './published.js';
import { START_VARIABLE } from './sync/description.js';

/** The interval of the worker that starts pipeline schedules: on gitlab.com, and the default of other servers. */
const GITLAB_COM_MINUTES = 5;
const SELF_MANAGED_MINUTES = 10;
/** gitlab.com's Free plan allows 24 pipelines per schedule and day. */
const FREE_PLAN_MINUTES = 60;
const DEFAULT_LIMITS = { successfulJobsHistoryLimit: 30, failedJobsHistoryLimit: 10 } as const;

/** What GitLab CI can't do as written, and what happens instead; see docs/diagnostics.md. */
export function checkGitlab(schedule: LocatedSchedule): Diagnostic[] {
  const { problems, config, unsure } = checkConfig(schedule, gitlabConfigSchema);
  const report = reportOn(schedule, problems);
  checkTiming(report, schedule);
  checkPolicies(report, schedule);
  checkPaths(report, schedule, config);
  checkConfigMeaning(report, config, unsure);
  checkRetry(report, schedule, config);
  checkScanJob(report, schedule, config);
  return report.diagnostics;
}

function checkTiming(report: Report, { resource }: LocatedSchedule): void {
  const { spec } = resource;
  const cron = cronOf(resource);
  const interval = shortestIntervalMinutes(cron, FREE_PLAN_MINUTES, DAYS);
  if (interval < GITLAB_COM_MINUTES)
    report.error('interval-too-short', SCHEDULE, {
      message: `spec.schedule runs every ${interval} min; GitLab looks for due schedules every ${GITLAB_COM_MINUTES} minutes at best`,
      hint: 'write */5 or a longer interval',
    });
  else if (interval < SELF_MANAGED_MINUTES)
    report.warning('interval-below-default', SCHEDULE, {
      message: `spec.schedule runs every ${interval} min; a self-managed GitLab server looks for due schedules every ${SELF_MANAGED_MINUTES} minutes unless set otherwise`,
      hint: 'write */10, or have pipeline_schedule_worker_cron changed',
    });
  else if (interval < FREE_PLAN_MINUTES)
    report.hint('paid-plan-interval', SCHEDULE, {
      message: `spec.schedule runs every ${interval} min; the Free plan of gitlab.com starts a schedule at most once an hour`,
    });
  if (/\bH/.test(spec.schedule))
    report.hint('h-resolved', SCHEDULE, {
      message: `GitLab does not support H; its pipeline schedule gets "${cron.text}"`,
    });
  if (dayRuleDiffers(cron))
    report.warning('ambiguous-days', SCHEDULE, {
      message:
        'both day fields are restricted, one of them with "*/": GitLab runs when either matches, other platforms want both',
      hint: 'list the days of one field, and write * in the other',
    });
  const times = [checkMonths(cron), checkClockChanges(cron, spec.timezone)];
  for (const { severity, code, ...words } of times.filter((problem) => problem !== undefined))
    report[severity](code, SCHEDULE, words);
  const deadline = spec.startingDeadlineSeconds;
  if (deadline === null || deadline >= SELF_MANAGED_MINUTES * 60) return;
  const [minutes, where] =
    deadline < GITLAB_COM_MINUTES * 60
      ? [GITLAB_COM_MINUTES, '']
      : [SELF_MANAGED_MINUTES, ' on a self-managed server'];
  report.warning('deadline-shorter-than-delay', ['spec', 'startingDeadlineSeconds'], {
    message: `GitLab looks for due schedules every ${minutes} minutes${where}, so runs start up to ${minutes} min late; the guard will skip those`,
    hint: `${SELF_MANAGED_MINUTES * 60 * 6} gives them an hour`,
  });
}

function checkPolicies(report: Report, schedule: LocatedSchedule): void {
  const { spec } = schedule.resource;
  checkName(report, schedule, {
    'schedule-check': 'jmo-schedule-check:report is a job of the merge-request check',
  });
  if (spec.concurrencyPolicy === 'Replace')
    report.warning('replace-needs-token', ['spec', 'concurrencyPolicy'], {
      message: `a job's own token cannot end another pipeline's jobs: without an access token in ${TOKEN_VARIABLE} both runs go on`,
      hint: `store a project access token with the scope api as the masked CI/CD variable ${TOKEN_VARIABLE}`,
    });
  if (spec.suspend)
    report.hint('suspended', ['spec', 'suspend'], {
      message:
        "the jobs start by hand only; 'jmo-schedule sync --apply' makes the pipeline schedule inactive",
      hint: `to start it by hand, run a new pipeline with the variable ${START_VARIABLE}; if the project forbids pipeline variables, resume the schedule and play it`,
    });
  for (const limit of ['successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
    if (spec[limit] === DEFAULT_LIMITS[limit]) continue;
    report.hint('history-by-prune', ['spec', limit], {
      message: "GitLab keeps every pipeline: 'jmo-schedule prune --apply' deletes the older ones",
    });
  }
}

/** Paths that do not exist in a job by default, and text that GitLab would change. */
function checkPaths(report: Report, schedule: LocatedSchedule, config: GitlabConfig): void {
  checkTargets(
    report,
    schedule,
    'a job',
    'a path relative to the repository is scanned as checked out; for a folder of your own runner, have the runner mount it',
    {
      message:
        "the scan reads a kubeconfig: a job has one only through GitLab's agent for Kubernetes or your own runner",
      hint: "with the agent, the context's name is path/to/agent-project:agent-name",
    },
  );
  const { dir } = schedule.resource.spec.jobTemplate.results;
  if (isUnusableFolder(dir)) {
    report.error('bad-results-dir', RESULTS_DIR, {
      message:
        'spec.jobTemplate.results.dir must be a separate folder without *, ?, [, ], !, {, }, $, %, double quotes, < > | : \\ or .. in its path',
      hint: 'for example results',
    });
  } else if (config.style === 'component' && !fitsComponent(resultsFolder(dir))) {
    report.error('bad-results-dir', RESULTS_DIR, {
      message:
        'the component takes a folder of letters, digits, blanks and _ @ + = , . - that does not begin with a dot',
      hint: 'for example results',
    });
  } else if (dir.startsWith('/')) {
    report.warning('results-dir-rewritten', RESULTS_DIR, {
      message: `GitLab keeps artifacts from the project's folder only: "${resultsFolder(dir)}" below it is used`,
      hint: 'write a relative path',
    });
  }
}

function checkConfigMeaning(
  report: Report,
  config: GitlabConfig,
  unsure: ReadonlySet<string> | undefined,
): void {
  if (config.reports === 'sarif')
    report.warning('sarif-needs-ultimate', inConfig('reports'), {
      message:
        'reports: sarif is read by GitLab 19.2 and later, on the Ultimate tier; others refuse the pipeline or ignore it',
      hint: 'sast is read by every version',
    });
  checkArtifacts(report, config);
  if (config.style !== 'component' && config.component !== undefined && !unsure?.has('style'))
    report.warning('unused-config', inConfig('component'), {
      message: 'component is only used with style: component',
      part: 'key',
    });
  checkPinned(report, config.image, 'image');
  checkPinned(report, config.cli_image, 'cli_image');
}

/** What the config adds to the scan job. */
function checkScanJob(report: Report, schedule: LocatedSchedule, config: GitlabConfig): void {
  const { variables = {}, id_tokens = {}, services = [] } = config;
  checkDepth(report, schedule, config);
  const names = [
    [['variables'], Object.keys(variables)],
    [['id_tokens'], Object.keys(id_tokens)],
  ] as const;
  checkVariables(report, names, schedule);
  for (const [index, service] of services.entries())
    if (typeof service === 'string') checkPinned(report, service, 'services', index);
    else checkPinned(report, service.name, 'services', index, 'name');
}

/** GitLab knows that a job failed, not why its script did. */
function checkRetry(report: Report, { resource }: LocatedSchedule, config: GitlabConfig): void {
  const retry = retryRule(config);
  if (!resource.spec.jobTemplate.options.fail_on_policy_violation || retry === undefined) return;
  if (retry.when !== undefined && !retry.when.some((reason) => /^(?:always|script_failure)$/.test(reason)))
    return;
  report.warning('retry-repeats-verdict', inConfig('retry'), {
    message:
      'a scan that violates a policy is a failed job, which GitLab starts again: each attempt finds the same violation',
    part: 'key',
    hint: 'leave retry out, or limit it with when: [runner_system_failure]',
  });
}
