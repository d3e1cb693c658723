import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord } from '../../text/shell.js';

/** A schedule's call of `jmo ci`. */
export interface ScanCommand {
  /** `jmo ci` first, then one line per flag with its values, quoted for a shell. */
  readonly lines: readonly string[];
  /** List files to write before the call: a path as a shell word, and one value per line. */
  readonly lists: readonly ValueList[];
  /** The name of the secret for GITLAB_TOKEN, if the schedule names one. */
  readonly gitlabToken: string | undefined;
}

export interface ValueList {
  readonly flag: '--images-file' | '--urls-file';
  readonly path: ShellWord;
  readonly values: readonly string[];
}

export interface ScanCommandOptions {
  /**
   * The folder for list files, as trusted shell text without quotes, such as `$RUNNER_TEMP`; undefined if the caller adds the
   * flags of `lists`.
   */
  readonly listFolder: string | undefined;
  /** The results folder as a shell word; undefined if the caller adds `--results-dir`. */
  readonly resultsDir: ShellWord | undefined;
  /** Whether `jmo ci` itself applies the threshold; false if a gate step does. */
  readonly failOn: boolean;
  /** Converts an image to a shell word that expands its variables; by default it stays literal. */
  readonly imageWord?: (image: string) => ShellWord;
}

/** Targets and options in the order of the call, as far as their flags have the same names. */
const TARGETS = [
  'repo',
  'repos_dir',
  'targets',
  'images',
  'images_file',
  'urls',
  'urls_file',
  'api_spec',
  'terraform_state',
  'cloudformation',
  'k8s_manifest',
  'gitlab_url',
  'gitlab_group',
  'gitlab_repo',
  'k8s_context',
  'k8s_namespace',
  'k8s_all_namespaces',
] as const;
const OPTIONS = [
  'threads',
  'timeout',
  'allow_missing_tools',
  'human_logs',
  'log_level',
  'config',
  'tools',
  'skip_tools',
] as const;

/**
 * The call for JMo 1.1's CLI: `--image` and `--url` take one value, so several need list files; `--profile-name` selects the
 * profile (`--profile` would only write timings).
 */
export function buildScanCommand(schedule: ScanSchedule, options: ScanCommandOptions): ScanCommand {
  const { profile, targets, options: scan } = schedule.spec.jobTemplate;
  const { listFolder, resultsDir, imageWord = quoteWord } = options;
  const lists: ValueList[] = [];
  const listed = (key: 'images' | 'urls', values: readonly string[], word: typeof imageWord): string[] => {
    if (values.length === 1) return [`--${key.slice(0, -1)} ${values.map(word).join('')}`];
    const list = {
      flag: `--${key}-file`,
      path: trustedWord(`"${listFolder}/jmo-${key}.txt"`),
      values,
    } as const;
    lists.push(list);
    return listFolder === undefined ? [] : [`${list.flag} ${list.path}`];
  };
  const target = (key: (typeof TARGETS)[number]): string[] => {
    if (key === 'images' && targets.images) return listed(key, targets.images, imageWord);
    if (key === 'urls' && targets.urls) return listed(key, targets.urls, quoteWord);
    return flag(key, targets[key]).map(quoted);
  };
  const lines = [
    'jmo ci',
    ...flag('profile_name', profile).map(quoted),
    ...TARGETS.flatMap(target),
    ...(resultsDir === undefined ? [] : [`--results-dir ${resultsDir}`]),
    ...flag('fail_on', options.failOn ? scan.fail_on : undefined).map(quoted),
    ...optionFlags(scan).map(quoted),
  ];
  const token = targets.gitlab_token;
  return { lines, lists, gitlabToken: token === undefined ? undefined : variableName(token) };
}

/** The words of the call without images, addresses, profile, results folder and threshold, unquoted. */
export function scanWords({ spec }: ScanSchedule): string[] {
  const { targets, options } = spec.jobTemplate;
  const { images, urls, ...others } = targets;
  return [
    ...TARGETS.flatMap((key) => (key === 'images' || key === 'urls' ? [] : flag(key, others[key]))),
    ...optionFlags(options),
  ].flat();
}

function optionFlags(scan: ScanSchedule['spec']['jobTemplate']['options']): string[][] {
  return [
    ...OPTIONS.flatMap((key) => flag(key, scan[key])),
    ...(scan.policies ?? []).flatMap((policy) => flag('policy', policy)),
    ...flag('fail_on_policy_violation', scan.fail_on_policy_violation),
    ...flag('strict_versions', scan.strict_versions),
    ...flag('no_store_history', scan.store_history === false),
  ];
}

/** A key's flag with its values, as one group of words; empty if it has no value, or is off. */
function flag(key: string, value: string | number | boolean | readonly string[] | undefined): string[][] {
  if (value === undefined || value === false) return [];
  const words = value === true ? [] : [value].flat().map(String);
  return [[`--${key.replaceAll('_', '-')}`, ...words]];
}

function quoted([name, ...values]: readonly string[]): string {
  return [name, ...values.map(quoteWord)].join(' ');
}

/** The targets for `report` to look for in JMo's record of the scan: `repo=.`, `image=nginx:1`. */
export function targetLines({ spec }: ScanSchedule): string[] {
  const { gitlab_url, gitlab_token, images, urls, ...others } = spec.jobTemplate.targets;
  return [
    ...Object.entries(others).map(([key, value]) => `${key}=${value}`),
    ...(images ?? []).map((image) => `image=${image}`),
    ...(urls ?? []).map((url) => `url=${url}`),
  ];
}

/** The name in `${NAME}`; the schema guarantees the form. */
export function variableName(reference: string): string {
  return reference.slice(2, -1);
}

/** JMo's scanner that reads every commit, not only the latest files; only `deep` has it by default. */
const HISTORY_SCANNER = 'noseyparker';

/** Whether the scan needs the checkout's whole history, of which CI servers fetch only the last commits. */
export function readsHistory({ spec }: ScanSchedule): boolean {
  const { profile, targets, options } = spec.jobTemplate;
  const scanners = options.tools ?? (profile === 'deep' ? [HISTORY_SCANNER] : []);
  const inCheckout = [targets.repo, targets.targets].some((path) => path !== undefined);
  return inCheckout && scanners.includes(HISTORY_SCANNER) && !options.skip_tools?.includes(HISTORY_SCANNER);
}

/** How many commits the checkout fetches, 0 for all; undefined for the platform's default. */
export function fetchDepth(
  schedule: ScanSchedule,
  config: { readonly fetch_depth?: number | undefined },
): number | undefined {
  return config.fetch_depth ?? (readsHistory(schedule) ? 0 : undefined);
}
