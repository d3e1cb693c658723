import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { HostError } from './types.js';

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
 * @throws HostError where something can't be read
 */
export function readRunFolders(
  results: string,
  schedule: string,
  env: Readonly<Record<string, string | undefined>>,
): RunFolder[] {
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
 * @throws HostError where it can't be deleted
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
    if (error instanceof HostError) throw error;
    if (codeOf(error) === 'ENOENT') return false;
    throw new HostError(`${name} can't be deleted (${codeOf(error)})`);
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
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const from = Math.max(0, size - longest);
      const bytes = Buffer.alloc(size - from);
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw new HostError(`${path}: can't be read (${codeOf(error)})`);
  }
}

function foldersFor(results: string, schedule: string, prefix: string): string[] {
  try {
    return readdirSync(results, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isNamed(entry.name, schedule, prefix))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new HostError(`${results}: can't be read (${codeOf(error)})`);
  }
}

function isNamed(name: string, schedule: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const rest = name.slice(prefix.length);
  return TIME.test(rest.slice(0, TIME_LENGTH)) && rest.slice(TIME_LENGTH) === schedule;
}

function readState(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Omit<RunFolder, 'name'> {
  const record = readRecord(folder);
  if (record !== undefined) return { record, active: false };
  if (isLocked(join(folder, MARK), env)) return { record, active: true };
  // The lock goes after the record is written: without it, there may be one by now.
  return { record: readRecord(folder), active: false };
}

function readRecord(folder: string): string | undefined {
  const path = join(folder, 'run.json');
  try {
    return isFile(path) ? readFileSync(path, 'utf8') : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new HostError(`${path}: can't be read (${codeOf(error)})`);
  }
}

/** The script locks a mark right after making it, and would end if somebody else had it for a moment. */
const JUST_MADE_MS = 2_000;

/** Whether a process holds the lock of a run. Shared, so that two who ask do not take each other for a run. */
function isLocked(mark: string, env: Readonly<Record<string, string | undefined>>): boolean {
  let file: number;
  try {
    file = openSync(mark, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw new HostError(`${mark}: can't be read (${codeOf(error)})`);
  }
  try {
    if (Date.now() - fstatSync(file).mtimeMs < JUST_MADE_MS) return true;
    // Node has no flock(2). The child locks the open file that it shares with us, and closing it gives the lock back.
    const { status, error } = spawnSync('flock', ['-n', '-s', '3'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', file],
    });
    if (error !== undefined)
      throw new HostError(
        `whether a run is under way can't be told: flock, of util-linux, can't be run (${codeOf(error)})`,
      );
    return status !== 0;
  } finally {
    closeSync(file);
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    const code = codeOf(error);
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code)) return false;
    throw new HostError(`${path}: can't be read (${code})`);
  }
}

/** The system's code for an error; a bug in our own code has none and is thrown on. */
function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return code;
}
