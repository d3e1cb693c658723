import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord } from '../../text/shell.js';

/** The one `jmo ci` call of a schedule. Each entry of `lines` is a flag with its values, ready for a shell. */
export interface ScanCommand {
  /** `jmo ci` first, then a flag a line. */
  readonly lines: readonly string[];
  /** Files the command reads, to be written before it: a path as a shell word, and one value a line. */
  readonly lists: readonly ValueList[];
  /** `${NAME}` of the secret that must be in GITLAB_TOKEN, where the schedule names one. */
  readonly gitlabToken: string | undefined;
}

export interface ValueList {
  readonly flag: '--images-file' | '--urls-file';
  readonly path: ShellWord;
  readonly values: readonly string[];
}

export interface ScanCommandOptions {
  /**
   * A folder for list files, as trusted shell text without quotes around it, such as `$RUNNER_TEMP`; undefined where
   * the caller adds the flags of `lists` itself.
   */
  readonly listFolder: string | undefined;
  /** Where results go, already a shell word; undefined where the caller adds `--results-dir` itself. */
  readonly resultsDir: ShellWord | undefined;
  /** Whether `jmo ci` itself applies the threshold; off where a gate step does. */
  readonly failOn: boolean;
  /** An image as a shell word, where variables in it stand for their values; as it is written where left out. */
  readonly imageWord?: (image: string) => ShellWord;
}

/**
 * The call as JMo 1.1's CLI takes it: `--image` and `--url` hold one value, so several go through list files;
 * `--profile-name` selects the profile (`--profile` would only write timings).
 */
export function buildScanCommand(schedule: ScanSchedule, options: ScanCommandOptions): ScanCommand {
  const { profile, targets, options: scan } = schedule.spec.jobTemplate;
  const { imageWord = quoteWord } = options;
  const lines: string[] = ['jmo ci', `--profile-name ${quoteWord(profile)}`];
  const lists: ValueList[] = [];

  const value = (flag: string, text: string | number | undefined) => {
    if (text !== undefined) lines.push(`${flag} ${quoteWord(String(text))}`);
  };
  const several = (
    one: string,
    flag: ValueList['flag'],
    list: string,
    values: readonly string[] | undefined,
    word: (text: string) => ShellWord,
  ) => {
    if (values === undefined) return;
    if (values.length === 1) return lines.push(`${one} ${values.map(word).join('')}`);
    const path = trustedWord(`"${options.listFolder}/${list}"`);
    lists.push({ flag, path, values });
    if (options.listFolder !== undefined) lines.push(`${flag} ${path}`);
  };
  const words = (flag: string, values: readonly string[] | undefined) => {
    if (values !== undefined) lines.push(`${flag} ${values.map(quoteWord).join(' ')}`);
  };
  const on = (flag: string, wanted: boolean | undefined) => {
    if (wanted) lines.push(flag);
  };

  value('--repo', targets.repo);
  value('--repos-dir', targets.repos_dir);
  value('--targets', targets.targets);
  several('--image', '--images-file', 'jmo-images.txt', targets.images, imageWord);
  value('--images-file', targets.images_file);
  several('--url', '--urls-file', 'jmo-urls.txt', targets.urls, quoteWord);
  value('--urls-file', targets.urls_file);
  value('--api-spec', targets.api_spec);
  value('--terraform-state', targets.terraform_state);
  value('--cloudformation', targets.cloudformation);
  value('--k8s-manifest', targets.k8s_manifest);
  value('--gitlab-url', targets.gitlab_url);
  value('--gitlab-group', targets.gitlab_group);
  value('--gitlab-repo', targets.gitlab_repo);
  value('--k8s-context', targets.k8s_context);
  value('--k8s-namespace', targets.k8s_namespace);
  on('--k8s-all-namespaces', targets.k8s_all_namespaces);
  if (options.resultsDir !== undefined) lines.push(`--results-dir ${options.resultsDir}`);
  if (options.failOn) value('--fail-on', scan.fail_on);
  value('--threads', scan.threads);
  value('--timeout', scan.timeout);
  on('--allow-missing-tools', scan.allow_missing_tools);
  on('--human-logs', scan.human_logs);
  value('--log-level', scan.log_level);
  value('--config', scan.config);
  words('--tools', scan.tools);
  words('--skip-tools', scan.skip_tools);
  for (const policy of scan.policies ?? []) value('--policy', policy);
  on('--fail-on-policy-violation', scan.fail_on_policy_violation);
  on('--strict-versions', scan.strict_versions);
  on('--no-store-history', scan.store_history === false);
  return { lines, lists, gitlabToken: targets.gitlab_token };
}

/** What `report` is told to look for in JMo's record of what it scanned: `repo=.`, `image=nginx:1`. */
export function targetLines({ spec }: ScanSchedule): string[] {
  const { gitlab_url, gitlab_token, images, urls, ...others } = spec.jobTemplate.targets;
  return [
    ...Object.entries(others).map(([key, value]) => `${key}=${value}`),
    ...(images ?? []).map((image) => `image=${image}`),
    ...(urls ?? []).map((url) => `url=${url}`),
  ];
}

/** The name inside `${NAME}`; the schema has made sure of the form. */
export function variableName(reference: string): string {
  return reference.slice(2, -1);
}

/** The scanner of JMo's that reads every commit, not only the files of one; `deep` alone has it unasked. */
const HISTORY_SCANNER = 'noseyparker';

/** Whether the scan wants the whole history of its checkout, of which CI servers fetch the last commits only. */
export function readsHistory({ spec }: ScanSchedule): boolean {
  const { profile, targets, options } = spec.jobTemplate;
  const scanners = options.tools ?? (profile === 'deep' ? [HISTORY_SCANNER] : []);
  const inCheckout = [targets.repo, targets.targets].some((path) => path !== undefined);
  return inCheckout && scanners.includes(HISTORY_SCANNER) && !options.skip_tools?.includes(HISTORY_SCANNER);
}
