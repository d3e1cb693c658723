import * as nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, reasonOf } from './file-system.js';
import { holds, leadsOut, readInside } from './read-inside.js';
import { isStill, spareName, syncFolder, writeSpare } from './write-spare.js';

/** A user's file as it was read. `path` is the file's own path, links resolved. */
export interface UserFile {
  readonly path: string;
  /** Undefined if the file does not exist yet. */
  readonly bytes: Buffer | undefined;
  readonly stat: nodeFs.Stats | undefined;
}

/**
 * Reads a file that the user named; it may be missing. Returns a problem if it cannot be used.
 * @param boundary the folder that it must be in, links resolved; undefined: anywhere
 */
export function readUserFile(
  path: string,
  boundary: string | undefined,
): UserFile | { readonly problem: string } {
  try {
    if (nodeFs.lstatSync(path, { throwIfNoEntry: false }) === undefined) return newFile(path, boundary);
    const found = readInside(path, boundary);
    return 'problem' in found ? { problem: found.problem.message } : found;
  } catch (error) {
    return { problem: `can't be read: ${reasonOf(error)}` };
  }
}

/** A parent folder may be a link too. */
function newFile(path: string, boundary: string | undefined): UserFile | { readonly problem: string } {
  if (nodeFs.statSync(dirname(path), { throwIfNoEntry: false }) === undefined)
    return { path, bytes: undefined, stat: undefined };
  const folder = nodeFs.realpathSync(dirname(path));
  if (boundary !== undefined && !holds(boundary, folder)) return { problem: leadsOut(boundary) };
  return { path: join(folder, basename(path)), bytes: undefined, stat: undefined };
}

/**
 * Replaces the file with `content`: written and synced beside it, then moved over it, so that readers see the old file or the
 * new one. Keeps mode and owner. Returns `changed` if the file is no longer the one that was read.
 * @param newMode the exact mode; by default the file's own, or the usual one
 */
export function writeUserFile(
  seen: UserFile,
  content: string,
  newMode?: number,
): 'written' | 'changed' | { readonly problem: string } {
  const { path, stat } = seen;
  const spare = spareName(path);
  try {
    const mode = newMode ?? (stat === undefined ? undefined : stat.mode & 0o7777);
    const access = { mode: mode ?? 0o666, exact: mode !== undefined, owner: stat };
    writeSpare(spare, content, access, nodeFs);
    if (!isStill(path, stat, nodeFs)) return 'changed';
    nodeFs.renameSync(spare, path);
    syncFolder(dirname(path), nodeFs);
    return 'written';
  } catch (error) {
    const reason = reasonOf(error);
    return { problem: `can't be written${reason === errorCode(error) ? ` (${reason})` : `: ${reason}`}` };
  } finally {
    nodeFs.rmSync(spare, { force: true });
  }
}
