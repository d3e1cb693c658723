import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSchedules } from '../backends/read-schedules.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import type { ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import { newProblems } from '../schedule/edit/new-problems.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { NOT_A_STORE, parseStore } from '../schedule/store/store.js';
import { LITERAL_SECRET, redactSecrets } from '../text/secrets.js';
import { suggestionSuffix } from '../text/suggest.js';
import { withLock } from '../workspace/write-lock.js';
import { readUserFile, type UserFile, writeUserFile } from '../workspace/write-user-file.js';
import { ProjectError } from './errors.js';

/** The file a command edits: a resource file, or JMo's own store. */
export interface Editable {
  readonly path: string;
  /** As people see it, from where they stand. */
  readonly file: string;
  readonly isStore: boolean;
  /** The folder that it must not leave through links; undefined for a store at home. */
  readonly boundary: string | undefined;
}

/** A text and what stands in it. */
export interface Contents {
  readonly text: string;
  readonly schedules: readonly LocatedSchedule[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Edited {
  readonly before: () => Contents;
  readonly after: Contents;
  readonly changed: boolean;
  readonly generation: number | undefined;
}

export interface EditOptions {
  readonly dryRun: boolean;
  /** Whether a file may be made; its text before the edit. */
  readonly start?: string;
  /** `all`: no error may be left in the file. `new`: none that was not there before. */
  readonly valid: 'all' | 'new';
  readonly warn: (text: string) => void;
}

const TRIES = 10;

/** Why nothing was written: what is wrong with the edit, or with what it would have made. */
export interface Refused {
  readonly refused: readonly Diagnostic[];
  /** What the diagnostics are about; secrets are hidden. */
  readonly text: string;
  /** It is the result that is wrong. */
  readonly isResult: boolean;
}

/**
 * Reads, edits, checks and writes, while no other process of ours does. Nothing is written where the edit is refused or
 * its result is invalid. Throws ProjectError where the file can't be read or written.
 */
export async function changeFile(
  place: Editable,
  edit: (text: string) => ScheduleEdit,
  options: EditOptions,
): Promise<Edited | Refused> {
  const first = open(place, options);
  if (options.dryRun) return attempt(place, first, edit, options) as Edited | Refused;
  if (first.bytes === undefined && place.isStore) makeFolder(place);
  for (let tries = 0; tries < TRIES; tries++) {
    const locked = await lock(place, first.path, () => attempt(place, open(place, options), edit, options));
    if (locked !== 'changed') return locked;
  }
  throw new ProjectError(`${place.file}: keeps being changed by another program; nothing was written`);
}

async function lock<T>(place: Editable, path: string, work: () => T): Promise<T> {
  let locked: Awaited<ReturnType<typeof withLock<T>>>;
  try {
    locked = await withLock(path, work);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof ProjectError || code === undefined) throw error;
    throw new ProjectError(`${place.file}: can't be written (${code})`);
  }
  if ('result' in locked) return locked.result;
  throw new ProjectError(
    `${place.file}: process ${locked.busy} is writing to it and does not finish; nothing was written`,
  );
}

function open({ path, file, boundary }: Editable, options: EditOptions): UserFile {
  const found = readUserFile(path, boundary);
  if ('problem' in found) throw new ProjectError(`${file}: ${found.problem}`);
  if (found.bytes === undefined && options.start === undefined)
    throw new ProjectError(`${file}: no such file; 'jmo-schedule create' makes one`);
  return found;
}

function makeFolder({ path, file }: Editable): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new ProjectError(`${file}: its folder can't be made (${(error as NodeJS.ErrnoException).code})`);
  }
}

function attempt(
  place: Editable,
  found: UserFile,
  edit: (text: string) => ScheduleEdit,
  options: EditOptions,
): Edited | Refused | 'changed' {
  const text = found.bytes === undefined ? (options.start ?? '') : decode(found.bytes);
  if (text === undefined)
    return { refused: readContents(place, found.bytes ?? '').diagnostics, text: '', isResult: false };
  const result = edit(text);
  const before = readOnce(place, text);
  if (place.isStore && !before().diagnostics.some(({ code }) => code === NOT_A_STORE))
    repairMode(place, found, options.warn, options.dryRun);
  if ('diagnostics' in result) {
    refuseMissing(place, result.diagnostics, before());
    return { refused: result.diagnostics, text: redactSecrets(text, before().diagnostics), isResult: false };
  }
  const after = result.text === text ? before() : readContents(place, result.text);
  const refused = newErrors(before, after, place.isStore ? 'new' : options.valid);
  if (refused.length > 0)
    return { refused, text: redactSecrets(after.text, after.diagnostics), isResult: true };
  const edited = {
    before,
    after,
    changed: result.text !== text || found.bytes === undefined,
    generation: result.generation,
  };
  if (options.dryRun || !edited.changed) return edited;
  const written = writeUserFile(found, result.text, place.isStore ? { mode: 0o600 } : {});
  if (typeof written === 'object') throw new ProjectError(`${place.file}: ${written.problem}`);
  if (written === 'changed') return 'changed';
  warnOfSplit(place, found, options.warn);
  return edited;
}

/** The new content goes to a new file, which takes over one of the names. */
function warnOfSplit({ file }: Editable, { stat }: UserFile, warn: (text: string) => void): void {
  const others = (stat?.nlink ?? 1) - 1;
  if (others === 1) warn(`warning: ${file} had another hard link, which keeps the old content\n`);
  else if (others > 1) warn(`warning: ${file} had ${others} other hard links, which keep the old content\n`);
}

/** Undefined where the bytes are no UTF-8; a byte order mark is kept. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readContents(place: Editable, text: string | Buffer): Contents {
  const { schedules, diagnostics } = place.isStore
    ? parseStore(text.toString(), place.file)
    : readSchedules(text, place.file);
  return { text: text.toString(), schedules, diagnostics };
}

/** As `readContents`, when somebody wants to know: a large file takes its time. */
function readOnce(place: Editable, text: string): () => Contents {
  let contents: Contents | undefined;
  return () => {
    contents ??= readContents(place, text);
    return contents;
  };
}

/** What stands in a file now, without changing it. Throws ProjectError where it can't be read. */
export function readContentsOf(place: Editable): Contents {
  const found = readUserFile(place.path, place.boundary);
  if ('problem' in found) throw new ProjectError(`${place.file}: ${found.problem}`);
  if (found.bytes === undefined) throw new ProjectError(`${place.file}: no such file`);
  return readContents(place, found.bytes);
}

function newErrors(before: () => Contents, after: Contents, valid: 'all' | 'new'): Diagnostic[] {
  // A secret that the store held before is JMo's affair; one that we would write is not.
  const errors = after.diagnostics.filter(
    ({ severity, code }) => severity === 'error' || code === LITERAL_SECRET,
  );
  if (valid === 'all') return errors.filter(({ severity }) => severity === 'error');
  return newProblems(before(), { text: after.text, diagnostics: errors });
}

/** A name that is nowhere has no line to point at. */
function refuseMissing(place: Editable, diagnostics: readonly Diagnostic[], { schedules }: Contents): void {
  const missing = diagnostics.find(({ code }) => code === 'no-such-schedule');
  if (missing === undefined) return;
  const names = schedules.map(({ resource }) => resource.metadata.name);
  const word = /"(.*)"/.exec(missing.message)?.[1] ?? '';
  throw new ProjectError(`${place.file}: ${missing.message}${suggestionSuffix(word, names)}`);
}

/** The store may hold webhook URLs: it is its owner's alone, as JMo makes it. */
export function repairMode(
  place: Editable,
  { stat, path }: UserFile,
  warn: (text: string) => void,
  dryRun: boolean,
): void {
  if (stat === undefined || process.platform === 'win32' || (stat.mode & 0o077) === 0) return;
  const mode = (stat.mode & 0o777).toString(8);
  if (!dryRun) {
    try {
      chmodSync(path, 0o600);
    } catch {
      warn(
        `warning: ${place.file} can be read by others (mode ${mode}), and only its owner can change that\n`,
      );
      return;
    }
  }
  warn(`warning: ${place.file} could be read by others (mode ${mode})${dryRun ? '' : '; it is 600 now'}\n`);
}
