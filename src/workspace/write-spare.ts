/** How we write every file: complete beside its target, synced to disk, then moved into place. */

import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, type FileSystem } from './file-system.js';
import type { FileIdentity } from './read.js';

const SPARE = /^\.jmo-schedule-(\d+)-[0-9a-f]{16}\.tmp$/;
const STALE_MS = 60 * 60 * 1000;

/** A unique name beside a target; it contains the process's id, and no backend's pattern matches it. */
export function spareName(target: string): string {
  return join(dirname(target), `.jmo-schedule-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
}

/** Permissions of a new file: exact, or reduced by the umask; and its owner, by default ours. */
export interface Access {
  readonly mode: number;
  readonly exact: boolean;
  readonly owner?: Pick<Stats, 'uid' | 'gid'> | undefined;
}

/** Writes and syncs a new file. Returns its inode. */
export function writeSpare(
  path: string,
  content: string,
  { mode, exact, owner }: Access,
  fs: FileSystem,
): number {
  const file = fs.openSync(path, 'wx', mode);
  try {
    fs.writeFileSync(file, content);
    // The umask has reduced the mode above.
    if (exact) fs.chmodSync(path, mode);
    if (owner !== undefined) giveTo(owner, file, fs);
    fs.fsyncSync(file);
    return fs.fstatSync(file).ino;
  } finally {
    fs.closeSync(file);
  }
}

/** If root writes another user's file, that user keeps it. */
function giveTo({ uid, gid }: Pick<Stats, 'uid' | 'gid'>, file: number, fs: FileSystem): void {
  const now = fs.fstatSync(file);
  if (uid === now.uid && gid === now.gid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch (error) {
    errorCode(error);
  }
}

/** Whether the file at a path is still the one that was seen, untouched; undefined: none was seen. */
export function isStill(path: string, seen: Omit<FileIdentity, 'mode'> | undefined, fs: FileSystem): boolean {
  const now = fs.lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined || seen === undefined) return now === undefined && seen === undefined;
  return (['dev', 'ino', 'size', 'mtimeMs'] as const).every((key) => now[key] === seen[key]);
}

/** Syncs the names in a folder. Windows cannot open folders, but its renames are done all the same. */
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

/** Whether this error of `link` means that the file system has no hard links. */
export function hasNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(errorCode(error));
}

/** Removes spare files that a killed run left in a folder. Errors here do not stop the write. */
export function removeLeftovers(folder: string, fs: FileSystem): void {
  try {
    for (const name of fs.readdirSync(folder)) {
      const pid = Number(SPARE.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(pid)) continue;
      const path = join(folder, basename(name));
      // A live process may still use its file, unless its id has been reused since.
      if (pid === process.pid || !isAlive(pid) || isStale(path, fs)) fs.unlinkSync(path);
    }
  } catch (error) {
    errorCode(error);
  }
}

function isStale(path: string, fs: FileSystem): boolean {
  // A backup is a link to the old file and has its mtime; ctime is the time of the link.
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
