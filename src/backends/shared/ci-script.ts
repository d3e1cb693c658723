import type { ScanSchedule } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { declaredPaths } from './paths.js';

/** POSIX shell for the scan jobs of CI platforms. */

/** One command, with an argument per line. */
export function folded(parts: readonly string[], end = ''): string[] {
  return parts.map(
    (part, index) => `${index === 0 ? '' : '  '}${part}${index === parts.length - 1 ? end : ' \\'}`,
  );
}

/** The longest line of a command in a generated workflow, without its indentation. */
const WIDTH = 100;

/** The arguments of one command, as many per line as fit. */
export function filled(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = `${lines.at(-1)} ${part}`;
    if (lines.length > 0 && line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines;
}

/** Writes values to a file, one per line. `layOut` groups the words of the command into lines. */
export function writeList(
  path: ShellWord,
  values: readonly ShellWord[],
  layOut = (words: readonly string[]) => words,
): string[] {
  return withShellcheckDirective(folded(layOut(["printf '%s\\n'", ...values, `> ${path}`])));
}

/** Removes findings of earlier scans; `paths` are shell words. */
export function removeOldFindings(flags: string, ...paths: readonly string[]): string[] {
  return [
    '# Remove older findings, so that they are not taken for those of this scan.',
    ...withShellcheckDirective([`rm ${flags} ${paths.join(' ')}`]),
  ];
}

/**
 * Lets git read another user's checkout, and repositories in it, for this shell and its children. Uses a configuration file,
 * since git does not pass `GIT_CONFIG_COUNT` to the process that serves a clone of the checkout. Works without git; keeps the
 * settings of the user's own file.
 * @param file the file to write: an absolute path outside of the checkout
 */
export function trustCheckout(file: ShellWord): string[] {
  return [
    '# Git refuses a checkout owned by another user, even for root. Trust this one, for the commands of this script only.',
    `printf '[include]\\n  path = "%s"\\n[safe]\\n' "\${GIT_CONFIG_GLOBAL:-\${HOME:-}/.gitconfig}" > ${file}`,
    `export GIT_CONFIG_GLOBAL=${file}`,
    "checkout=$(pwd -P | sed 's/[\\\\\"]/\\\\&/g')",
    'printf \'  directory = "%s"\\n\' "$checkout" "$checkout/.git" "$checkout/*" >> "$GIT_CONFIG_GLOBAL"',
  ];
}

/** The operators of `test` for fields with paths, and the noun for a missing one. */
const KINDS = { '-d': 'folder', '-f': 'file', '-e': 'file or folder' } as const;
const TESTS: Readonly<Record<string, keyof typeof KINDS>> = {
  repos_dir: '-d',
  targets: '-f',
  images_file: '-f',
  urls_file: '-f',
  api_spec: '-f',
};

/**
 * Ends a scan before it starts if a path in the resource is missing. Returns no lines if the only path is the scan's own
 * folder, which always exists.
 * @param say turns a message into an error in the platform's log
 */
export function pathChecks(
  schedule: ScanSchedule,
  say: (message: string) => string = (message) => message,
): string[] {
  const paths = declaredPaths(schedule).filter(({ path }) => !isHere(path));
  if (paths.length === 0) return [];
  return [
    '# JMo skips a path that does not exist, and still succeeds: let this run fail.',
    'missing=false',
    'wants() { test "$1" "$2" || { missing=true; printf \'%s\\n\' "$3"; }; }',
    ...paths.flatMap(({ at, key, path }) => {
      const kind = TESTS[key] ?? '-e';
      const message = say(`${at.join('.')}: no such ${KINDS[kind]}: ${visible(path)}`);
      return withShellcheckDirective([`wants ${kind} ${pathWord(path)} ${quoteWord(message)}`]);
    }),
    'if "$missing"; then exit 1; fi',
  ];
}

/** Whether it is the scan's own folder: `.`, `./`, `././`. */
function isHere(path: string): boolean {
  return path.startsWith('.') && path.split('/').every((part) => part === '' || part === '.');
}

/** The path as JMo reads it: JMo expands a leading tilde, which a quoted shell word does not. */
function pathWord(path: string): ShellWord {
  if (!/^~(?:\/|$)/.test(path)) return quoteWord(path);
  const rest = path.slice(1);
  return trustedWord(`"$HOME"${rest === '' ? '' : quoteWord(rest)}`);
}
