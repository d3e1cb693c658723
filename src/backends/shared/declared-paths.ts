import type { ScanSchedule } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { quoteWord, type ShellWord, trustedWord, withShellcheckDirective } from '../../text/shell.js';
import { pathFields } from './path-fields.js';

interface DeclaredPath {
  /** As it stands in the resource: `spec.jobTemplate.targets.repo`. */
  readonly field: string;
  readonly path: string;
  /** What `test` must say of it, and what it is called where it is missing. */
  readonly kind: '-d' | '-f' | '-e';
}

const KINDS = { '-d': 'folder', '-f': 'file', '-e': 'file or folder' } as const;
const FOLDERS: readonly string[] = ['repos_dir'];
const FILES: readonly string[] = ['targets', 'images_file', 'urls_file', 'api_spec'];

/**
 * POSIX shell that ends a scan before it starts where a path that the resource names is not there: JMo passes over it,
 * and a scan of nothing would end well. No lines where nothing but the checkout itself is named.
 * @param say makes an error of the platform's log out of a message
 */
export function pathChecks(
  schedule: ScanSchedule,
  say: (message: string) => string = (message) => message,
): string[] {
  const paths = declaredPaths(schedule);
  if (paths.length === 0) return [];
  const checks = paths.map(
    ({ field, path, kind }) =>
      `wants ${kind} ${pathWord(path)} ${quoteWord(say(`${field}: no such ${KINDS[kind]}: ${visible(path)}`))}`,
  );
  return [
    '# JMo passes over a path that is not there, and then ends well: this run must fail.',
    'missing=false',
    'wants() { test "$1" "$2" || { missing=true; printf \'%s\\n\' "$3"; }; }',
    ...checks.flatMap((line) => withShellcheckDirective([line])),
    'if "$missing"; then exit 1; fi',
  ];
}

/** Every path of the resource that a scan reads, but for the folder that the scan runs in, which is always there. */
function declaredPaths(schedule: ScanSchedule): DeclaredPath[] {
  return pathFields(schedule)
    .filter(({ path }) => !isHere(path) && !/^https?:\/\//i.test(path))
    .map(({ at, key, path }) => ({
      field: at.join('.'),
      path,
      kind: FOLDERS.includes(key) ? '-d' : FILES.includes(key) ? '-f' : '-e',
    }));
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
