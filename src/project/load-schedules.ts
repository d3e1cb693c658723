import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readSchedules } from '../backends/read-schedules.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { DEFAULT_FILE } from '../schedule/types.js';
import { ProjectError } from './errors.js';
import { readNamed } from './read-named-file.js';
import type { FileChoice, World } from './world.js';

/** The resource file, read and checked by the schema and by every schedule's backend. */
export interface Loaded {
  /** Absolute. */
  readonly directory: string;
  /** The file relative to `directory`, with `/`: what headers name. */
  readonly source: string;
  /** They come from JMo's own store. */
  readonly isStore?: boolean;
  /** As people see it, from where they stand. */
  readonly file: string;
  readonly text: string;
  readonly schedules: readonly LocatedSchedule[];
  readonly diagnostics: readonly Diagnostic[];
  /** Errors of single entries of a store, which are left out of `schedules`. */
  readonly skipped?: readonly Diagnostic[];
  /** Schedules with errors, for checks that these must not hide; see parseSchedules. */
  readonly mended?: readonly LocatedSchedule[];
}

/** Reads `--file` in `--directory`. Throws ProjectError where it can't be read; what is wrong inside is in `diagnostics`. */
export function loadSchedules(choice: FileChoice, world: World): Loaded {
  const directory = resolve(world.directory, choice.directory ?? '.');
  const path = resolve(directory, choice.file ?? DEFAULT_FILE);
  const file = shownPath(world.directory, path);
  const bytes = readResource(path, file, world, directory);
  const { schedules, mended, diagnostics } = readSchedules(bytes, file);
  return {
    directory,
    source: shownPath(directory, path),
    file,
    text: bytes.toString('utf8'),
    schedules,
    mended,
    diagnostics,
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

function readResource(path: string, file: string, world: World, directory: string): Buffer {
  const read = readNamed(path, world, { directory });
  if ('bytes' in read) return read.bytes;
  const { kind, message } = read.problem;
  throw new ProjectError(
    `${file}: ${message}${kind === 'missing' ? "; 'jmo-schedule init' writes a starter" : ''}`,
  );
}

/** `path` as seen from `directory`, with `/`; absolute where it lies outside. */
export function shownPath(directory: string, path: string): string {
  const inside = relative(directory, path);
  const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
  return (outside ? path : join('.', inside)).split(sep).join('/');
}
