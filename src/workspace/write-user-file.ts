import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, reasonOf } from './file-system.js';
import { spareName } from './write-spare.js';

/** A person's file as it was read. Links are followed: `path` is where the file itself stands. */
export interface UserFile {
  readonly path: string;
  /** Undefined where there is no file yet. */
  readonly bytes: Buffer | undefined;
  readonly stat: nodeFs.Stats | undefined;
}

/** Reads a file that a person named; a missing one is a file to be made. Returns why it can't be used otherwise. */
export function readUserFile(path: string): UserFile | { readonly problem: string } {
  try {
    const link = nodeFs.lstatSync(path, { throwIfNoEntry: false });
    if (link === undefined) return { path, bytes: undefined, stat: undefined };
    const real = nodeFs.realpathSync(path);
    const { O_RDONLY, O_NONBLOCK = 0 } = nodeFs.constants;
    const file = nodeFs.openSync(real, O_RDONLY | O_NONBLOCK);
    try {
      const stat = nodeFs.fstatSync(file);
      if (stat.isDirectory()) return { problem: 'is a directory' };
      if (!stat.isFile()) return { problem: 'is no regular file' };
      return { path: real, bytes: nodeFs.readFileSync(file), stat };
    } finally {
      nodeFs.closeSync(file);
    }
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'it is a symbolic link to nothing' : reasonOf(error);
    return { problem: `can't be read: ${reason}` };
  }
}

/**
 * Puts `content` in the file's place: written and synced beside it, then moved over it, so that whoever reads sees the old
 * file or the new one. Mode and owner stay. Returns `changed` where the file is not the one that was read any more.
 * @param mode for a new file, exactly; without it the usual one
 */
export function writeUserFile(
  seen: UserFile,
  content: string,
  options: { readonly mode?: number } = {},
): 'written' | 'changed' | { readonly problem: string } {
  const spare = spareName(seen.path);
  try {
    const mode = options.mode ?? (seen.stat === undefined ? undefined : seen.stat.mode & 0o7777);
    const file = nodeFs.openSync(spare, 'wx', mode ?? 0o666);
    try {
      nodeFs.writeFileSync(file, content);
      if (mode !== undefined) nodeFs.fchmodSync(file, mode);
      keepOwner(file, seen.stat);
      nodeFs.fsyncSync(file);
    } finally {
      nodeFs.closeSync(file);
    }
    if (!isStill(seen)) return 'changed';
    nodeFs.renameSync(spare, seen.path);
    syncFolder(dirname(seen.path));
    return 'written';
  } catch (error) {
    return { problem: `can't be written: ${reasonOf(error)}` };
  } finally {
    nodeFs.rmSync(spare, { force: true });
  }
}

function isStill({ path, stat }: UserFile): boolean {
  const now = nodeFs.lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined || stat === undefined) return now === undefined && stat === undefined;
  return (
    now.ino === stat.ino && now.dev === stat.dev && now.size === stat.size && now.mtimeMs === stat.mtimeMs
  );
}

/** Where root edits somebody's file, it stays theirs. */
function keepOwner(file: number, stat: nodeFs.Stats | undefined): void {
  const now = nodeFs.fstatSync(file);
  if (stat === undefined || (stat.uid === now.uid && stat.gid === now.gid)) return;
  try {
    nodeFs.fchownSync(file, stat.uid, stat.gid);
  } catch (error) {
    errorCode(error);
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = nodeFs.openSync(folder, 'r');
    try {
      nodeFs.fsyncSync(handle);
    } finally {
      nodeFs.closeSync(handle);
    }
  } catch (error) {
    // Windows opens no folders; the rename is done all the same.
    errorCode(error);
  }
}
