/** What every file of ours is written by: whole beside its target, down to the disk, then moved into place. */

import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem } from './file-system.js';
import type { FileIdentity } from './read.js';

const SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
const STALE_MS = 60 * 60 * 1000;

/** A name beside a target that nobody else uses and no backend's pattern matches; says whose it is. */
export function spareName(target: string): string {
  return join(dirname(target), `.jmo-schedule-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
}

/** The permissions of a new file: exactly these, or less what the umask takes; and whose it is, ours unless told. */
export interface Access {
  readonly mode: number;
  readonly exact: boolean;
  readonly owner?: Pick<Stats, 'uid' | 'gid'> | undefined;
}

/** Writes a new file, down to the disk. Returns its inode. */
export function writeSpare(
  path: string,
  content: string,
  { mode, exact, owner }: Access,
  fs: FileSystem,
): number {
  const file = fs.openSync(path, 'wx', mode);
  try {
    fs.writeFileSync(file, content);
    // The mode above went through the umask.
    if (exact) fs.chmodSync(path, mode);
    if (owner !== undefined) giveTo(owner, file, fs);
    fs.fsyncSync(file);
    return fs.fstatSync(file).ino;
  } finally {
    fs.closeSync(file);
  }
}

/** Where root writes somebody's file, it stays theirs. */
function giveTo({ uid, gid }: Pick<Stats, 'uid' | 'gid'>, file: number, fs: FileSystem): void {
  const now = fs.fstatSync(file);
  if (uid === now.uid && gid === now.gid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch (error) {
    errorCode(error);
  }
}

/** Whether what stands at a path is the file that was seen there, untouched; undefined: nothing was. */
export function isStill(path: string, seen: Omit<FileIdentity, 'mode'> | undefined, fs: FileSystem): boolean {
  const now = fs.lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined || seen === undefined) return now === undefined && seen === undefined;
  return (['dev', 'ino', 'size', 'mtimeMs'] as const).every((key) => now[key] === seen[key]);
}

/** Gets the names in a folder down to the disk. Windows opens no folders; what was renamed is done all the same. */
export function syncFolder(folder: string, fs: FileSystem): void {
  try {
    const handle = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch (error) {
    errorCode(error);
  }
}

/** Whether this error of `link` says that the file system has no hard links. */
export function hasNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(errorCode(error));
}

/** Removes the spare files that a killed run left in a folder. Failing to is no reason not to write. */
export function removeLeftovers(folder: string, fs: FileSystem): void {
  try {
    for (const name of fs.readdirSync(folder)) {
      const pid = Number(SPARE.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(pid)) continue;
      const path = join(folder, basename(name));
      // A living process may be at work on it, unless its id has gone to somebody else since.
      if (pid === process.pid || !isAlive(pid) || isStale(path, fs)) fs.unlinkSync(path);
    }
  } catch (error) {
    errorCode(error);
  }
}

function isStale(path: string, fs: FileSystem): boolean {
  // A backup is a link to the old file, with its old time: ctime says when the link was made.
  return Date.now() - fs.lstatSync(path).ctimeMs > STALE_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
