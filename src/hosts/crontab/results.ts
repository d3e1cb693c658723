import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Environment, PlatformError } from '../types.js';

/** Reads what the script of a local-cron schedule leaves behind; templates/local-cron/run.sh writes it. */

/** The folder of one run. */
export interface RunFolder {
  /** `2026-03-08T023001Z-nightly`, in the results folder. */
  readonly name: string;
  /** The text of its run.json; undefined if the run is active or was killed. */
  readonly record: string | undefined;
  /** Whether it has no record and the script still holds its lock. */
  readonly active: boolean;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{6}Z-$/;
const TIME_LENGTH = '2026-03-08T023001Z-'.length;
const MARK = '.jmo-run';
/** The prefix of a folder that is being deleted; the script ignores it. */
const PRUNED = '.jmo-pruned-';

/**
 * The folders of all runs of a schedule, oldest first, by the script's own rule (list_runs): the exact name, a folder rather
 * than a link, with the script's mark in it. Empty if the results folder is missing.
 * @param env finds flock(1), which tells whether a run without a record is active
 * @throws PlatformError if something can't be read
 */
export function readRunFolders(results: string, schedule: string, env: Environment): RunFolder[] {
  return foldersFor(results, schedule, '')
    .filter((name) => isFile(join(results, name, MARK)))
    .map((name) => ({ name, ...readState(join(results, name), env) }));
}

/** Folders that an earlier prune renamed but did not delete. */
export function readHalfPruned(results: string, schedule: string): string[] {
  return foldersFor(results, schedule, PRUNED);
}

/**
 * Deletes a run's folder, or the rest of one. Renames it first, so that the script loses sight of it as a whole, and nothing
 * is lost if the folder is read-only.
 * @returns false if it is no longer a folder of a run: the script rotates too
 * @throws PlatformError if it can't be deleted
 */
export function removeRunFolder(results: string, name: string): boolean {
  const half = name.startsWith(PRUNED);
  const aside = join(results, half ? name : `${PRUNED}${name}`);
  try {
    if (!half) {
      if (!lstatSync(join(results, name)).isDirectory() || !isFile(join(results, name, MARK))) return false;
      renameSync(join(results, name), aside);
    }
    removeTree(aside);
    return true;
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    if (codeOf(error) === 'ENOENT') return false;
    throw new PlatformError(`${name} can't be deleted (${codeOf(error)})`);
  }
}

function removeTree(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // The script may have been deleting it too, and removed a file first.
    rmSync(path, { recursive: true, force: true });
  }
}

/** The end of a schedule's log, at most `longest` bytes; may begin within a line. '' if there is no log. */
export function readLogTail(path: string, longest: number): string {
  const text = readPlain(path, (file, size) => readBytes(file, Math.max(0, size - longest), longest));
  if (text === undefined && isFolder(path)) throw new PlatformError(`${path}: can't be read (EISDIR)`);
  return text ?? '';
}

/**
 * Opens a file and returns the result of `read`; undefined if it is missing or not a regular file: others can write to the
 * project's folders, and a checkout can contain any link.
 */
function readPlain<T>(path: string, read: (file: number, size: number) => T): T | undefined {
  let file: number;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (NOT_THERE.includes(codeOf(error))) return undefined;
    throw new PlatformError(`${path}: can't be read (${codeOf(error)})`);
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() ? read(file, stat.size) : undefined;
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    throw new PlatformError(`${path}: can't be read (${codeOf(error)})`);
  } finally {
    closeSync(file);
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The file is missing, is a link, or its path leads through a file. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'];

function readBytes(file: number, from: number, most: number): string {
  const bytes = Buffer.alloc(Math.min(most, Math.max(0, fstatSync(file).size - from)));
  return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from));
}

function foldersFor(results: string, schedule: string, prefix: string): string[] {
  try {
    return readdirSync(results, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isNamed(entry.name, schedule, prefix))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new PlatformError(`${results}: can't be read (${codeOf(error)})`);
  }
}

function isNamed(name: string, schedule: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const rest = name.slice(prefix.length);
  return TIME.test(rest.slice(0, TIME_LENGTH)) && rest.slice(TIME_LENGTH) === schedule;
}

function readState(folder: string, env: Environment): Omit<RunFolder, 'name'> {
  const record = readRecord(folder);
  if (record !== undefined) return { record, active: false };
  if (isLocked(join(folder, MARK), env)) return { record, active: true };
  // The script unlocks after it writes the record, so a record may have appeared.
  return { record: readRecord(folder), active: false };
}

/** The script's own limit. */
const LONGEST_RECORD = 65_536;

function readRecord(folder: string): string | undefined {
  return readPlain(join(folder, 'run.json'), (file) => readBytes(file, 0, LONGEST_RECORD));
}

/** The script locks a mark right after creating it; a lock of ours in that moment would end it. */
const JUST_MADE_MS = 2_000;

/** Whether a process holds a run's lock. Asks for a shared lock, so that two callers do not see each other. */
function isLocked(mark: string, env: Environment): boolean {
  const locked = readPlain(mark, (file) => {
    if (Date.now() - fstatSync(file).mtimeMs < JUST_MADE_MS) return true;
    // Node has no flock(2): a child locks the open file that it shares with us, and closing the file releases the lock.
    const { status, error } = spawnSync('flock', ['-n', '-s', '3'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', file],
    });
    // Exit code 1 means that the lock is held.
    if (error !== undefined || (status !== 0 && status !== 1)) {
      const why = error === undefined ? `exit code ${status}` : codeOf(error);
      throw new PlatformError(
        `whether a run is active is unknown: flock, of util-linux, can't be run (${why})`,
      );
    }
    return status === 1;
  });
  return locked ?? false;
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch (error) {
    const code = codeOf(error);
    if (NOT_THERE.includes(code)) return false;
    throw new PlatformError(`${path}: can't be read (${code})`);
  }
}

/** The system's error code; errors without one are bugs in our code and are rethrown. */
function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return code;
}
