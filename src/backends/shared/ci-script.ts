import type { ScanSchedule } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { declaredPaths } from './paths.js';

/** POSIX shell that the scan jobs of CI platforms share. */

/** One command, an argument a line. */
export function folded(parts: readonly string[], end = ''): string[] {
  return parts.map(
    (part, index) => `${index === 0 ? '' : '  '}${part}${index === parts.length - 1 ? end : ' \\'}`,
  );
}

/** Writes values to a file, one a line. */
export function writeList(path: ShellWord, values: readonly ShellWord[]): string[] {
  return withShellcheckDirective(folded(["printf '%s\\n'", ...values, `> ${path}`]));
}

/** Removes what an earlier scan found; `paths` are shell words. */
export function removeOldFindings(flags: string, ...paths: readonly string[]): string[] {
  return [
    '# Remove older findings, so that they are not taken for those of this scan.',
    ...withShellcheckDirective([`rm ${flags} ${paths.join(' ')}`]),
  ];
}

/**
 * Lets git read a checkout of another user, and repositories below it, for as long as this shell and what it starts are
 * running. In a configuration file, since git hands `GIT_CONFIG_COUNT` to no process that serves a clone of the checkout.
 * Needs no git; keeps the settings of the user's own file.
 * @param file where to write that file: an absolute path outside of the checkout
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

/** What `test` must say of a path, by the field that names it, and what it is called where it is missing. */
const KINDS = { '-d': 'folder', '-f': 'file', '-e': 'file or folder' } as const;
const TESTS: Readonly<Record<string, keyof typeof KINDS>> = {
  repos_dir: '-d',
  targets: '-f',
  images_file: '-f',
  urls_file: '-f',
  api_spec: '-f',
};

/**
 * Ends a scan before it starts where a path that the resource names is not there. No lines where nothing is named but the
 * folder that the scan runs in, which is always there.
 * @param say makes an error of the platform's log out of a message
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

/** Whether it is the folder that the scan runs in: `.`, `./`, `././`. */
function isHere(path: string): boolean {
  return path.startsWith('.') && path.split('/').every((part) => part === '' || part === '.');
}

/** The path as JMo reads it: a tilde in front means the home folder, which a quoted word of a shell does not. */
function pathWord(path: string): ShellWord {
  if (!/^~(?:\/|$)/.test(path)) return quoteWord(path);
  const rest = path.slice(1);
  return trustedWord(`"$HOME"${rest === '' ? '' : quoteWord(rest)}`);
}
