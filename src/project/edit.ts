/** Edits of a file of schedules, for the commands and the library. */

import type { Diagnostic } from '../schedule/diagnostic.js';
import type { Edit } from '../schedule/edit/edit.js';
import { findValue, type ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import { newProblems } from '../schedule/edit/new-problems.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { valueAt } from '../schedule/problem.js';
import { LITERAL_SECRET, redactSecrets } from '../text/secrets.js';
import { suggestionSuffix } from '../text/suggest.js';
import { withLock } from '../workspace/write-lock.js';
import { readUserFile, type UserFile, writeUserFile } from '../workspace/write-user-file.js';
import { ProjectError } from './errors.js';
import type { Contents, ScheduleFile } from './schedule-file.js';

export interface Edited {
  readonly before: () => Contents;
  readonly after: Contents;
  readonly changed: boolean;
  readonly generation: number | undefined;
}

export interface EditOptions {
  readonly dryRun: boolean;
  /** If the file may be created, its text before the edit. */
  readonly start?: string;
  /** `all`: the file must be free of errors. `new`: the edit must not add errors. */
  readonly valid: 'all' | 'new';
}

const TRIES = 10;

/** Why nothing was written: an invalid edit or an invalid result. */
export interface Refused {
  readonly refused: readonly Diagnostic[];
  /** The text that the diagnostics refer to, without secrets. */
  readonly text: string;
  /** True if the result is invalid, false if the edit itself is. */
  readonly isResult: boolean;
}

/**
 * Reads, edits, checks and writes under a lock. Writes nothing if the edit is refused or its result is invalid. Throws
 * ProjectError if the file can't be read or written.
 */
export async function changeFile(
  to: ScheduleFile,
  edit: (text: string) => ScheduleEdit,
  options: EditOptions,
): Promise<Edited | Refused> {
  const first = open(to, options);
  if (options.dryRun) return attempt(to, first, edit, options) as Edited | Refused;
  if (first.bytes === undefined) to.makeFolder?.();
  for (let tries = 0; tries < TRIES; tries++) {
    const locked = await lock(to, first.path, () => attempt(to, open(to, options), edit, options));
    if (locked !== 'changed') return locked;
  }
  throw new ProjectError(`${to.file}: keeps being changed by another program; nothing was written`);
}

async function lock<T>(to: ScheduleFile, path: string, work: () => T): Promise<T> {
  let locked: Awaited<ReturnType<typeof withLock<T>>>;
  try {
    locked = await withLock(path, work);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof ProjectError || code === undefined) throw error;
    throw new ProjectError(`${to.file}: can't be written (${code})`);
  }
  if ('result' in locked) return locked.result;
  throw new ProjectError(
    `${to.file}: process ${locked.busy} is writing to it and does not finish; nothing was written`,
  );
}

function open({ path, file, boundary }: ScheduleFile, options: EditOptions): UserFile {
  const found = readUserFile(path, boundary);
  if ('problem' in found) throw new ProjectError(`${file}: ${found.problem}`);
  if (found.bytes === undefined && options.start === undefined)
    throw new ProjectError(`${file}: no such file; 'jmo-schedule create' makes one`);
  return found;
}

function attempt(
  to: ScheduleFile,
  found: UserFile,
  edit: (text: string) => ScheduleEdit,
  options: EditOptions,
): Edited | Refused | 'changed' {
  const text = found.bytes === undefined ? (options.start ?? '') : decode(found.bytes);
  if (text === undefined)
    return { refused: to.parse(found.bytes ?? '').diagnostics, text: '', isResult: false };
  const result = edit(text);
  const before = readOnce(to, text);
  to.makePrivate?.(found, before(), options.dryRun);
  if ('diagnostics' in result) {
    refuseMissing(to, result.diagnostics, before());
    return { refused: result.diagnostics, text: redactSecrets(text, before().diagnostics), isResult: false };
  }
  const after = result.text === text ? before() : to.parse(result.text);
  const refused = newErrors(before, after, to.keepsErrors ? 'new' : options.valid);
  if (refused.length > 0)
    return { refused, text: redactSecrets(after.text, after.diagnostics), isResult: true };
  const edited = {
    before,
    after,
    changed: result.text !== text || found.bytes === undefined,
    generation: result.generation,
  };
  if (options.dryRun || !edited.changed) return edited;
  const written = writeUserFile(found, result.text, to.mode);
  if (typeof written === 'object') throw new ProjectError(`${to.file}: ${written.problem}`);
  if (written === 'changed') return 'changed';
  warnOfSplit(to, found);
  return edited;
}

/** Writing replaces the file under this name only; other hard links keep the old content. */
function warnOfSplit({ file, warn }: ScheduleFile, { stat }: UserFile): void {
  const others = (stat?.nlink ?? 1) - 1;
  if (others === 1) warn(`warning: ${file} had another hard link, which keeps the old content\n`);
  else if (others > 1) warn(`warning: ${file} had ${others} other hard links, which keep the old content\n`);
}

/** Undefined if the bytes are not UTF-8; keeps a byte order mark. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parses on first use, since a large file takes time. */
function readOnce(to: ScheduleFile, text: string): () => Contents {
  let contents: Contents | undefined;
  return () => {
    contents ??= to.parse(text);
    return contents;
  };
}

/** The current content of a file. Throws ProjectError if it can't be read. */
export function readContents<S extends LocatedSchedule>({
  path,
  file,
  boundary,
  parse,
}: ScheduleFile<S>): Contents<S> {
  const found = readUserFile(path, boundary);
  if ('problem' in found) throw new ProjectError(`${file}: ${found.problem}`);
  if (found.bytes === undefined) throw new ProjectError(`${file}: no such file`);
  return parse(found.bytes);
}

function newErrors(before: () => Contents, after: Contents, valid: 'all' | 'new'): Diagnostic[] {
  // A secret that the store already had is JMo's business; one that we would write is not.
  const errors = after.diagnostics.filter(
    ({ severity, code }) => severity === 'error' || code === LITERAL_SECRET,
  );
  if (valid === 'all') return errors.filter(({ severity }) => severity === 'error');
  return newProblems(before(), { text: after.text, diagnostics: errors });
}

/** Diagnostics for a missing name have no line. */
function refuseMissing(to: ScheduleFile, diagnostics: readonly Diagnostic[], { schedules }: Contents): void {
  const missing = diagnostics.find(({ code }) => code === 'no-such-schedule');
  if (missing === undefined) return;
  const names = schedules.map(({ resource }) => resource.metadata.name);
  const word = /"(.*)"/.exec(missing.message)?.[1] ?? '';
  throw new ProjectError(`${to.file}: ${missing.message}${suggestionSuffix(word, names)}`);
}

/** No edit if nothing is written: the schedule is not suspended then. */
export function resumeEdits({ file, read }: ScheduleFile, text: string, name: string): readonly Edit[] {
  const path = ['spec', 'suspend'];
  const value = findValue(text, file, name, read);
  return value !== undefined && valueAt(value, path) == null ? [] : [{ path, value: false }];
}
