import { logText } from '../text/log.js';
import type { TargetRecord } from './scan-record.js';

/** A target that the resource declares: its key, such as `repo` or `images_file`, and its value. */
export interface DeclaredTarget {
  readonly key: string;
  readonly value: string;
}

/** JMo's folder per kind of target; undefined for lists, whose entries are known only after reading them. */
const KINDS: Readonly<Record<string, string | undefined>> = {
  repo: 'repos',
  repos_dir: 'repos',
  targets: 'repos',
  image: 'images',
  images_file: 'images',
  url: 'web',
  urls_file: 'web',
  api_spec: 'web',
  terraform_state: 'iac',
  cloudformation: 'iac',
  k8s_manifest: 'iac',
  gitlab_repo: 'gitlab',
  gitlab_group: 'gitlab',
  k8s_context: 'k8s',
};

/** List files, and the kind of their entries. */
export const LISTS: Readonly<Record<string, string>> = {
  targets: 'repo',
  images_file: 'image',
  urls_file: 'url',
};

const PLURALS: Readonly<Record<string, string>> = { images: 'image', urls: 'url' };
/** Settings of targets, which are no targets themselves. */
const SETTINGS = ['k8s_namespace', 'k8s_all_namespaces', 'gitlab_url', 'gitlab_token'];

/**
 * Parses `KEY=VALUE` lines, one or several per text. Keys are those of `jobTemplate.targets`, with `-` or `_`, `image` or
 * `images`; an empty value means that the target is not declared.
 */
export function readDeclaredTargets(
  texts: readonly string[],
): readonly DeclaredTarget[] | { readonly problem: string } {
  const declared: DeclaredTarget[] = [];
  for (const line of texts.flatMap((text) => text.split('\n')).map((text) => text.trim())) {
    if (line === '') continue;
    const [, word = '', value = ''] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    const name = word.replaceAll('-', '_');
    const key = PLURALS[name] ?? name;
    if (!Object.hasOwn(KINDS, key) && !SETTINGS.includes(key)) return { problem: WANTED };
    if (value.trim() !== '') declared.push({ key, value: value.trim() });
  }
  return declared;
}

const WANTED = `--target must be KEY=VALUE, a target a line; the keys are ${[...Object.keys(KINDS), ...SETTINGS].join(', ')}`;

/**
 * A sentence for each declared target that was not scanned according to the results; undefined if the results have no record
 * of targets. JMo names folders after targets; targets that share a folder (two pages of a site, two files with the same
 * stem) cannot be told apart and count as scanned together.
 */
export function missedTargets(
  declared: readonly DeclaredTarget[],
  records: readonly TargetRecord[],
): string[] | undefined {
  if (records.length === 0) return undefined;
  const sentences = declared.flatMap((target) => {
    const kind = KINDS[target.key];
    if (kind === undefined) return [];
    const folder = folderOf(target, declared);
    const own = records.filter(
      (record) => record.kind === kind && (folder === undefined || record.folder === folder),
    );
    if (own.length === 0) return [`${shownTarget(target)} was not scanned`];
    return own.every(({ state }) => state === 'unseen')
      ? [`no scanner looked at ${shownTarget(target)}`]
      : [];
  });
  return [...new Set(sentences)];
}

/** JMo 1.1's folder for a target; undefined if any folder of its kind will do. */
function folderOf({ key, value }: DeclaredTarget, all: readonly DeclaredTarget[]): string | undefined {
  switch (key) {
    case 'repo':
      return value.startsWith('~') ? undefined : safeName(lastName(value));
    case 'image':
      return safeName(value);
    case 'url':
      return siteName(value);
    case 'api_spec':
      // JMo turns a file into a `file:` address, which its web scanner refuses, so it is not scanned.
      return /^https?:\/\//.test(value) ? siteName(value) : 'no folder: a file';
    case 'terraform_state':
    case 'cloudformation':
    case 'k8s_manifest':
      return safeName(lastName(value).replace(/(?<=.)\.[^.]+$/, ''));
    case 'gitlab_repo':
      return flatName(value);
    case 'gitlab_group':
      return flatName(`group:${value}`);
    case 'k8s_context': {
      const one = all.find((target) => target.key === 'k8s_namespace')?.value ?? 'default';
      const every = all.some((target) => target.key === 'k8s_all_namespaces' && target.value === 'true');
      return flatName(`${value}_${every ? '*' : one}`);
    }
    default:
      return undefined;
  }
}

/** Like Python's `Path(path).name`: '' for `.`. */
function lastName(path: string): string {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .at(-1) ?? ''
  );
}

/** Like JMo's `_sanitize_path_component`. */
function safeName(name: string): string {
  const safe = name.replace(/[/\\]/g, '_').replaceAll('..', '_').replace(/^\.+/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JMo replaces exactly these.
  return (safe === '' ? 'unknown' : safe).replace(/[<>:"|?*\x00-\x1f]/g, '_');
}

function siteName(url: string): string {
  const site = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  return (site === '' ? 'unknown' : site).replace(/[^a-zA-Z0-9._-]/g, '_');
}

function flatName(name: string): string {
  return name.replaceAll('/', '_').replaceAll('*', 'all');
}

/** A web address without user, query and fragment, which may contain a secret. */
function shownTarget({ key, value }: DeclaredTarget): string {
  const shown = value.replace(/^([a-z][a-z\d+.-]*:\/\/)(?:[^/?#]*@)?([^?#]*).*$/isu, '$1$2');
  return logText(`${key} ${shown}`, 150);
}
