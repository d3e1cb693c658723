import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { backendOf } from '../backends/index.js';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile, parseSchedules } from '../schedule/parse.js';
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

/** The schedules of a text, checked by the schema and by every schedule's backend. */
export function readSchedules(text: string | Uint8Array, file: string): ParsedFile {
  const parsed = parseSchedules(text, file);
  // A diagnostic without a place is about a stand-in.
  const found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...found].sort(compareDiagnostics) };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

export function checkBackend(schedule: LocatedSchedule): Diagnostic[] {
  const { type } = schedule.resource.spec.backend;
  const backend = backendOf(type);
  if (backend !== undefined) return backend.check(schedule);
  return [
    diagnose(schedule, ['spec', 'backend', 'type'], {
      severity: 'warning',
      code: 'backend-unavailable',
      message: `nothing is rendered for ${type} by this version`,
    }),
  ];
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
