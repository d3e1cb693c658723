import { hasDate, NEVER } from '../../cron/days.js';
import { dayRuleOf, type Platform } from '../../cron/platform-rules.js';
import type { Diagnostic, DiagnosticSeverity, Path } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import { formatPath } from '../../schedule/problem.js';
import { namesVariable } from '../../schedule/schema/text-rules.js';
import { isPinnedByDigest } from './images.js';
import { PATH_TARGETS } from './paths.js';
import { readsHistory } from './scan-command.js';
import { cronOf } from './schedule-cron.js';

type Say = (
  code: string,
  path: Path,
  words: { readonly message: string; readonly hint?: string; readonly part?: 'key' },
) => void;

/** A backend's diagnostics about one schedule, with a function for each severity. */
export interface Report {
  readonly error: Say;
  readonly warning: Say;
  readonly hint: Say;
  /** All diagnostics, in order. */
  readonly diagnostics: Diagnostic[];
}

/** @param problems earlier ones */
export function reportOn(schedule: LocatedSchedule, problems: readonly Diagnostic[]): Report {
  const diagnostics = [...problems];
  const say =
    (severity: DiagnosticSeverity): Say =>
    (code, path, words) => {
      diagnostics.push(diagnose(schedule, path, { severity, code, ...words }));
    };
  return { error: say('error'), warning: say('warning'), hint: say('hint'), diagnostics };
}

export const SCHEDULE: Path = ['spec', 'schedule'];
export const RESULTS_DIR: Path = ['spec', 'jobTemplate', 'results', 'dir'];
export const inConfig = (...keys: Path): Path => ['spec', 'backend', 'config', ...keys];
export const inTargets = (...keys: Path): Path => ['spec', 'jobTemplate', 'targets', ...keys];

/** Refuses a name that would replace a file or job that `init` writes. @param taken what each such name is taken by */
export function checkName(
  report: Report,
  { resource }: LocatedSchedule,
  taken: Readonly<Record<string, string>>,
) {
  const { name } = resource.metadata;
  if (!Object.hasOwn(taken, name)) return;
  report.error('reserved-name', ['metadata', 'name'], {
    message: `"${name}" is taken: ${taken[name]} that init writes`,
    hint: 'choose another name',
  });
}

/** Reports a schedule without dates under the platform's day rule; returns whether there are any. */
export function checkDates(report: Report, { resource }: LocatedSchedule, platform: Platform): boolean {
  if (hasDate(cronOf(resource), dayRuleOf(platform))) return true;
  const { code, ...words } = NEVER;
  report.error(code, SCHEDULE, words);
  return false;
}

/** Refuses images with variables, which only GitLab's jobs expand. */
export function checkImageVariables(report: Report, { resource }: LocatedSchedule): void {
  for (const [index, image] of (resource.spec.jobTemplate.targets.images ?? []).entries()) {
    if (!namesVariable(image)) continue;
    report.error('bad-image', inTargets('images', index), {
      message: `${image} names a variable, which only gitlab-ci replaces by its value`,
      hint: 'write the image itself, or set backend.type: gitlab-ci',
    });
  }
}

/** Warns about targets that do not exist in a CI job by default. @param who lacks them: a runner, a job */
export function checkTargets(
  report: Report,
  { resource }: LocatedSchedule,
  who: string,
  hint: string,
  kubeconfig: { readonly message: string; readonly hint: string },
): void {
  const { targets } = resource.spec.jobTemplate;
  for (const key of PATH_TARGETS) {
    const path = targets[key];
    if (path === undefined || !/^[/~]/.test(path)) continue;
    report.warning('outside-checkout', inTargets(key), {
      message: `"${path}" is not part of the checkout: ${who} has it only if you put it there`,
      hint,
    });
  }
  if (targets.k8s_context !== undefined || targets.k8s_all_namespaces)
    report.warning('needs-kubeconfig', inTargets('k8s_context'), kubeconfig);
}

export function checkArtifacts(report: Report, config: { readonly artifacts?: string | undefined }): void {
  if (config.artifacts !== 'all') return;
  report.warning('raw-artifacts', inConfig('artifacts'), {
    message:
      'artifacts: all keeps the files that scanners wrote, which hold found secrets in clear: everyone who can download artifacts can read them',
    hint: 'artifacts: reports keeps the reports, in which the secrets are hidden',
  });
}

/** Warns if `retry` names reasons, which the platform does not report. */
export function checkRetryReasons(
  report: Report,
  config: { readonly retry?: unknown },
  message: string,
): void {
  const { retry } = config;
  if (typeof retry !== 'object' || retry === null || !('when' in retry) || retry.when === undefined) return;
  report.warning('retry-when-ignored', inConfig('retry', 'when'), { message, part: 'key' });
}

/** Suggests a digest for an image at `keys` in the config. */
export function checkPinned(report: Report, image: string | undefined, ...keys: Path): void {
  if (image === undefined || isPinnedByDigest(image)) return;
  report.hint('unpinned-image', inConfig(...keys), {
    message: `${formatPath(keys)}: a tag can be moved to another image`,
    hint: 'append @sha256:… of the one you reviewed',
  });
}

/** Warns if the checkout lacks commits that the scan reads. */
export function checkDepth(
  report: Report,
  { resource }: LocatedSchedule,
  { fetch_depth }: { readonly fetch_depth?: number | undefined },
): void {
  if (fetch_depth === undefined || fetch_depth === 0 || !readsHistory(resource)) return;
  report.warning('shallow-history', inConfig('fetch_depth'), {
    message: `Nosey Parker looks for secrets in the whole history, and the checkout has only the last ${fetch_depth} commits of it`,
    hint: 'leave fetch_depth out, or skip noseyparker',
  });
}

/**
 * Refuses a variable that two settings of one step or job set.
 * @param settings each with its path in the config and the names of its variables
 * @param schedule if they are those of the scan, which may get a token
 */
export function checkVariables(
  report: Report,
  settings: readonly (readonly [Path, Iterable<string>])[],
  schedule?: LocatedSchedule,
): void {
  const others = new Map<string, string>();
  if (schedule?.resource.spec.jobTemplate.targets.gitlab_token !== undefined)
    others.set('GITLAB_TOKEN', 'targets.gitlab_token');
  for (const [path, names] of settings)
    for (const name of names) {
      const other = others.get(name);
      if (other === undefined) others.set(name, formatPath(path));
      else
        report.error('exclusive-config', inConfig(...path), {
          message: `${formatPath(path)} sets ${name}, and so does ${other}`,
          hint: 'keep one of them',
          part: 'key',
        });
    }
}
