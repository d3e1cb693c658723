import { constants } from 'node:fs';
import { join } from 'node:path';
import { errorCode, type FileSystem } from './file-system.js';
import { type Access, hasNoLinks, spareName, writeSpare } from './write-spare.js';

/** How to take one step back. Registered before the step, so it copes with a step that was not made or half made. */
export interface Undo {
  readonly run: () => void;
  /** Where a file is put back: its target, and the backup it comes from. */
  readonly target?: string;
  readonly backup?: string;
  /** A backup that must not be thrown away where putting it back failed. */
  readonly needed?: string;
}

/** Makes the missing folders on the way to a file; a folder that appears meanwhile is as good. */
export function ensureFolder(directory: string, path: string, undo: Undo[], fs: FileSystem): void {
  const segments = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const folder = join(directory, ...segments.slice(0, depth));
    if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) continue;
    try {
      fs.mkdirSync(folder);
      undo.push({ run: () => fs.rmdirSync(folder) });
    } catch (error) {
      const appeared = errorCode(error) === 'EEXIST' && fs.lstatSync(folder).isDirectory();
      if (!appeared) throw error;
    }
  }
}

/** Writes the content beside its target. */
export function stage(
  target: string,
  content: string,
  access: Access,
  undo: Undo[],
  fs: FileSystem,
): { readonly path: string; readonly ino: number } {
  const path = spareName(target);
  undo.push({ run: () => fs.rmSync(path, { force: true }) });
  return { path, ino: writeSpare(path, content, access, fs) };
}

/** A second name for what stands at the target, to put it back from. */
export function backUp(target: string, undo: Undo[], fs: FileSystem): string {
  const backup = spareName(target);
  undo.push({ run: () => fs.rmSync(backup, { force: true }), needed: backup });
  try {
    fs.linkSync(target, backup);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    fs.copyFileSync(target, backup, constants.COPYFILE_EXCL);
  }
  return backup;
}

/** Puts a staged file in its place: over the file that is backed up, or where nothing is (else: EEXIST). */
export function moveTo(
  target: string,
  staged: { readonly path: string; readonly ino: number },
  backup: string | undefined,
  undo: Undo[],
  fs: FileSystem,
): void {
  const putBack = () => {
    // Somebody else's file by now, or never moved: nothing of ours to take back.
    if (fs.lstatSync(target, { throwIfNoEntry: false })?.ino !== staged.ino) return;
    if (backup === undefined) fs.unlinkSync(target);
    else fs.renameSync(backup, target);
  };
  undo.push({ run: putBack, target, ...(backup === undefined ? {} : { backup }) });
  if (backup === undefined) renameWithoutClobber(staged.path, target, fs);
  else fs.renameSync(staged.path, target);
}

/** Takes a file out of sight; it is deleted when everything else is done. False where another had come in its place. */
export function putAside(target: string, backup: string, ino: number, undo: Undo[], fs: FileSystem): boolean {
  const putBack = () => {
    if (fs.lstatSync(backup, { throwIfNoEntry: false })?.ino === ino)
      renameWithoutClobber(backup, target, fs);
  };
  undo.push({ run: putBack, target, backup });
  fs.renameSync(target, backup);
  if (fs.lstatSync(backup).ino === ino) return true;
  renameWithoutClobber(backup, target, fs);
  return false;
}

/** rename() replaces what is there, link() refuses to. */
function renameWithoutClobber(from: string, to: string, fs: FileSystem): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    if (fs.lstatSync(to, { throwIfNoEntry: false }) !== undefined)
      throw Object.assign(new Error(`${to} exists`), { code: 'EEXIST' });
    fs.renameSync(from, to);
    return;
  }
  try {
    fs.unlinkSync(from);
  } catch (error) {
    // The file is where it should be; a second name for it is a leftover like any other.
    errorCode(error);
  }
}
