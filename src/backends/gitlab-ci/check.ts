import { shortestIntervalMinutes } from '../../cron/cron.js';
import { dayRuleDiffers } from '../../cron/days.js';
import { dayRuleOf } from '../../cron/platform-rules.js';
import type { Diagnostic, DiagnosticSeverity, Path } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import { checkConfig } from '../shared/check-config.js';
import { CHECK_NAME, PATH_TARGETS, RAW_ARTIFACTS } from '../shared/config-rules.js';
import { isPinnedByDigest } from '../shared/images.js';
import { cronOf } from '../shared/schedule-cron.js';
import { checkClockChanges, checkMonths } from './check-times.js';
import { fitsComponent } from './component.js';
import { type GitlabConfig, gitlabConfigSchema, retryRule } from './config.js';
import { TOKEN_VARIABLE } from './published.js';
import { isUnusableFolder, resultsFolder } from './results-folder.js';
import { START_VARIABLE } from './sync/description.js';

/** How often the worker that starts pipeline schedules looks: on gitlab.com, and on a server of one's own unless set otherwise. */
const GITLAB_COM_MINUTES = 5;
const SELF_MANAGED_MINUTES = 10;
/** gitlab.com's Free plan: 24 pipelines of a schedule a day. */
const FREE_PLAN_MINUTES = 60;
const DEFAULT_LIMITS = { successfulJobsHistoryLimit: 30, failedJobsHistoryLimit: 10 } as const;

type Found = (
  severity: DiagnosticSeverity,
  code: string,
  path: Path,
  message: string,
  more?: { readonly hint?: string; readonly part?: 'key' },
) => void;

/** What GitLab CI can't do as the schedule says, and what is done instead; see docs/diagnostics.md. */
export function checkGitlab(schedule: LocatedSchedule): Diagnostic[] {
  const { problems, config, unsure } = checkConfig(schedule, gitlabConfigSchema);
  const diagnostics = [...problems];
  const found: Found = (severity, code, path, message, more = {}) => {
    diagnostics.push(diagnose(schedule, path, { severity, code, message, ...more }));
  };
  checkTiming(schedule, found);
  checkPolicies(schedule, found);
  checkPaths(schedule, config, found);
  checkConfigMeaning(config, unsure, found);
  checkRetry(schedule, config, found);
  return diagnostics;
}

function checkTiming({ resource }: LocatedSchedule, found: Found): void {
  const { spec } = resource;
  const cron = cronOf(resource);
  const at = ['spec', 'schedule'];
  const interval = shortestIntervalMinutes(cron, FREE_PLAN_MINUTES, dayRuleOf('gitlab'));
  if (interval < GITLAB_COM_MINUTES) {
    found(
      'error',
      'interval-too-short',
      at,
      `spec.schedule runs every ${interval} min; GitLab looks for due schedules every ${GITLAB_COM_MINUTES} minutes at best`,
      { hint: 'write */5 or a longer interval' },
    );
  } else if (interval < SELF_MANAGED_MINUTES) {
    found(
      'warning',
      'interval-below-default',
      at,
      `spec.schedule runs every ${interval} min; a GitLab server of your own looks for due schedules every ${SELF_MANAGED_MINUTES} minutes unless set otherwise`,
      { hint: 'write */10, or have pipeline_schedule_worker_cron changed' },
    );
  } else if (interval < FREE_PLAN_MINUTES) {
    found(
      'hint',
      'paid-plan-interval',
      at,
      `spec.schedule runs every ${interval} min; the Free plan of gitlab.com starts a schedule at most once an hour`,
    );
  }
  if (/\bH/.test(spec.schedule)) {
    found('hint', 'h-resolved', at, `GitLab does not support H; its pipeline schedule gets "${cron.text}"`);
  }
  if (dayRuleDiffers(cron)) {
    found(
      'warning',
      'ambiguous-days',
      at,
      'both day fields are restricted, one of them with "*/": GitLab runs when either matches, other platforms want both',
      { hint: 'list the days of one field, and write * in the other' },
    );
  }
  const times = [checkMonths(cron), checkClockChanges(cron, spec.timezone)];
  for (const { severity, code, message, hint } of times.filter((problem) => problem !== undefined))
    found(severity, code, at, message, { hint });
  const deadline = spec.startingDeadlineSeconds;
  if (deadline !== null && deadline < SELF_MANAGED_MINUTES * 60) {
    const minutes = deadline < GITLAB_COM_MINUTES * 60 ? GITLAB_COM_MINUTES : SELF_MANAGED_MINUTES;
    found(
      'warning',
      'deadline-shorter-than-delay',
      ['spec', 'startingDeadlineSeconds'],
      `GitLab looks for due schedules every ${minutes} minutes${minutes === GITLAB_COM_MINUTES ? '' : ' on a server of your own'}, so runs start up to ${minutes} min late; the guard will skip those`,
      { hint: `${SELF_MANAGED_MINUTES * 60 * 6} gives them an hour` },
    );
  }
}

function checkPolicies({ resource }: LocatedSchedule, found: Found): void {
  const { spec, metadata } = resource;
  if (metadata.name === CHECK_NAME) {
    found(
      'error',
      'reserved-name',
      ['metadata', 'name'],
      `"${CHECK_NAME}" is taken: jmo-${CHECK_NAME}:report is a job of the merge-request check that init writes`,
      { hint: 'choose another name' },
    );
  }
  if (spec.concurrencyPolicy === 'Replace') {
    found(
      'warning',
      'replace-needs-token',
      ['spec', 'concurrencyPolicy'],
      `a job's own token cannot end another pipeline's jobs: without an access token in ${TOKEN_VARIABLE} both runs go on`,
      {
        hint: `store a project access token with the scope api as the masked CI/CD variable ${TOKEN_VARIABLE}`,
      },
    );
  }
  if (spec.suspend) {
    found(
      'hint',
      'suspended',
      ['spec', 'suspend'],
      "the jobs start by hand only; 'jmo-schedule sync --apply' makes the pipeline schedule inactive",
      {
        hint: `to start it by hand, run a new pipeline with the variable ${START_VARIABLE}; if the project forbids pipeline variables, resume the schedule and play it`,
      },
    );
  }
  for (const limit of ['successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
    if (spec[limit] === DEFAULT_LIMITS[limit]) continue;
    found(
      'hint',
      'history-by-prune',
      ['spec', limit],
      "GitLab keeps every pipeline: older ones go when 'jmo-schedule prune --apply' runs",
    );
  }
}

/** Paths that a job has only if someone put them there, and text that GitLab would not take as it stands. */
function checkPaths({ resource }: LocatedSchedule, config: GitlabConfig, found: Found): void {
  const { targets, results } = resource.spec.jobTemplate;
  for (const key of PATH_TARGETS) {
    const path = targets[key];
    if (path === undefined || !/^[/~]/.test(path)) continue;
    found(
      'warning',
      'outside-checkout',
      ['spec', 'jobTemplate', 'targets', key],
      `"${path}" is not part of the checkout: a job has it only if you put it there`,
      {
        hint: 'a path relative to the repository is scanned as checked out; for a folder of your own runner, have the runner mount it',
      },
    );
  }
  if (targets.k8s_context !== undefined || targets.k8s_all_namespaces) {
    found(
      'warning',
      'needs-kubeconfig',
      ['spec', 'jobTemplate', 'targets', 'k8s_context'],
      "the scan reads a kubeconfig: a job has one only through GitLab's agent for Kubernetes or your own runner",
      { hint: "with the agent, the context's name is path/to/agent-project:agent-name" },
    );
  }
  const dir = ['spec', 'jobTemplate', 'results', 'dir'];
  if (isUnusableFolder(results.dir)) {
    found(
      'error',
      'bad-results-dir',
      dir,
      'spec.jobTemplate.results.dir must be a folder of its own without *, ?, [, ], !, {, }, $, %, double quotes, < > | : \\ or .. in its path',
      { hint: 'for example results' },
    );
  } else if (config.style === 'component' && !fitsComponent(resultsFolder(results.dir))) {
    found(
      'error',
      'bad-results-dir',
      dir,
      'the component takes a folder of letters, digits, blanks and _ @ + = , . - that does not begin with a dot',
      { hint: 'for example results' },
    );
  } else if (results.dir.startsWith('/')) {
    found(
      'warning',
      'results-dir-rewritten',
      dir,
      `GitLab keeps artifacts from the project's folder only: "${resultsFolder(results.dir)}" below it is used`,
      { hint: 'write a relative path' },
    );
  }
}

/** GitLab knows a failed job, not why its script failed. */
function checkRetry({ resource }: LocatedSchedule, config: GitlabConfig, found: Found): void {
  const { fail_on_policy_violation } = resource.spec.jobTemplate.options;
  const retry = retryRule(config);
  if (!fail_on_policy_violation || retry === undefined) return;
  if (retry.when !== undefined && !retry.when.some((reason) => /^(?:always|script_failure)$/.test(reason)))
    return;
  found(
    'warning',
    'retry-repeats-verdict',
    ['spec', 'backend', 'config', 'retry'],
    'a scan that violates a policy is a failed job, which GitLab starts again: the same violation is found as often',
    { part: 'key', hint: 'leave retry out, or limit it with when: [runner_system_failure]' },
  );
}

function checkConfigMeaning(
  config: GitlabConfig,
  unsure: ReadonlySet<string> | undefined,
  found: Found,
): void {
  const at = (key: string) => ['spec', 'backend', 'config', key];
  if (config.reports === 'sarif') {
    found(
      'warning',
      'sarif-needs-ultimate',
      at('reports'),
      'reports: sarif is read by GitLab 19.2 and later, on the Ultimate tier; others refuse the pipeline or ignore it',
      { hint: 'sast is read by every version' },
    );
  }
  if (config.artifacts === 'all') {
    const { severity, code, message, hint } = RAW_ARTIFACTS;
    found(severity, code, at('artifacts'), message, { hint });
  }
  if (config.style !== 'component' && config.component !== undefined && !unsure?.has('style')) {
    found('warning', 'unused-config', at('component'), 'component is only used with style: component', {
      part: 'key',
    });
  }
  for (const key of ['image', 'cli_image'] as const) {
    const image = config[key];
    if (image === undefined || isPinnedByDigest(image)) continue;
    found('hint', 'unpinned-image', at(key), `${key}: a tag can be moved to another image`, {
      hint: 'append @sha256:… of the one you reviewed',
    });
  }
}
