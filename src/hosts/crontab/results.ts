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

/** What the script of a local-cron schedule leaves behind. Its own words for it: templates/local-cron/run.sh. */

/** A folder that the script made for one run of a schedule. */
export interface RunFolder {
  /** `2026-03-08T023001Z-nightly`, in the folder of the results. */
  readonly name: string;
  /** The text of its run.json; undefined where there is none: the run is under way, or was killed. */
  readonly record: string | undefined;
  /** There is no record, and the process that made the folder still holds its lock. */
  readonly active: boolean;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{6}Z-$/;
const TIME_LENGTH = '2026-03-08T023001Z-'.length;
const MARK = '.jmo-run';
/** Before a name: on its way out. The script does not see it any more. */
const PRUNED = '.jmo-pruned-';

/**
 * The folders of all runs of one schedule, oldest first, by the script's own rule (list_runs): the exact name, a folder and
 * no link to one, with the script's mark in it. Without a folder of results there are none.
 * @param env where flock(1) is looked for, which tells whether a run without a record is under way
 * @throws PlatformError where something can't be read
 */
export function readRunFolders(results: string, schedule: string, env: Environment): RunFolder[] {
  return foldersFor(results, schedule, '')
    .filter((name) => isFile(join(results, name, MARK)))
    .map((name) => ({ name, ...readState(join(results, name), env) }));
}

/** Folders that a prune took out of the history and did not get to delete. */
export function readHalfPruned(results: string, schedule: string): string[] {
  return foldersFor(results, schedule, PRUNED);
}

/**
 * Deletes a run's folder, or what is left of one. It is renamed first: it leaves the script's sight as a whole, and where
 * nothing may be written, nothing is lost.
 * @returns false where it is no folder of a run any more: the script rotates too
 * @throws PlatformError where it can't be deleted
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
    // The script was deleting it when it was renamed, and took a file that was about to be ours.
    rmSync(path, { recursive: true, force: true });
  }
}

/** The end of a schedule's log, at most `longest` bytes, so that it may begin within a line; '' where there is none. */
export function readLogTail(path: string, longest: number): string {
  const text = readPlain(path, (file, size) => readBytes(file, Math.max(0, size - longest), longest));
  if (text === undefined && isFolder(path)) throw new PlatformError(`${path}: can't be read (EISDIR)`);
  return text ?? '';
}

/**
 * What `read` makes of an open file; undefined where there is none, or one that is no plain file: a checkout can hold a link to
 * anything, and the project's folders are not ours alone.
 */
function readPlain<T>(path: string, read: (file: number, size: number) => T): T | undefined {
  let file: number;
  try {
    // Without O_NONBLOCK a named pipe would wait for somebody to write.
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

/** Nothing there, a link, or a folder's path that leads through a file. */
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
  // The lock goes after the record is written: without it, there may be one by now.
  return { record: readRecord(folder), active: false };
}

/** The script reads no more of it, and writes less. */
const LONGEST_RECORD = 65_536;

function readRecord(folder: string): string | undefined {
  return readPlain(join(folder, 'run.json'), (file) => readBytes(file, 0, LONGEST_RECORD));
}

/** The script locks a mark right after making it, and would end if somebody else had it for a moment. */
const JUST_MADE_MS = 2_000;

/** Whether a process holds the lock of a run. Shared, so that two who ask do not take each other for a run. */
function isLocked(mark: string, env: Environment): boolean {
  const locked = readPlain(mark, (file) => {
    if (Date.now() - fstatSync(file).mtimeMs < JUST_MADE_MS) return true;
    // Node has no flock(2). The child locks the open file that it shares with us, and closing it gives the lock back.
    const { status, error } = spawnSync('flock', ['-n', '-s', '3'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', file],
    });
    // Only 1 is its word for "taken".
    if (error !== undefined || (status !== 0 && status !== 1)) {
      const why = error === undefined ? `exit code ${status}` : codeOf(error);
      throw new PlatformError(
        `whether a run is under way can't be told: flock, of util-linux, can't be run (${why})`,
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

/** The system's code for an error; a bug in our own code has none and is thrown on. */
function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return code;
}
