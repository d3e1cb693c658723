import { constants } from 'node:fs';
import { join } from 'node:path';
import { errorCode, type FileSystem, reasonOf } from './file-system.js';
import type { WorkspaceProblem } from './plan.js';
import { type Access, hasNoLinks, spareName, writeSpare } from './write-spare.js';

/** How to take one step back. Registered before the step, so it copes with a step that was not made or half made. */
interface Undo {
  readonly run: () => void;
  /** Where a file is put back: its target, and the backup it comes from. */
  readonly target?: string;
  readonly backup?: string | undefined;
  /** A backup that must not be thrown away where putting it back failed. */
  readonly needed?: string;
}

export interface Staged {
  readonly path: string;
  readonly ino: number;
}

/** Steps on files that can all be taken back. */
export class Transaction {
  readonly #undo: Undo[] = [];
  readonly #fs: FileSystem;

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /** Makes the missing folders on the way to a file; a folder that appears meanwhile is as good. */
  ensureFolder(directory: string, path: string): void {
    const segments = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= segments.length; depth++) {
      const folder = join(directory, ...segments.slice(0, depth));
      if (this.#fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) continue;
      try {
        this.#fs.mkdirSync(folder);
        this.#undo.push({ run: () => this.#fs.rmdirSync(folder) });
      } catch (error) {
        const appeared = errorCode(error) === 'EEXIST' && this.#fs.lstatSync(folder).isDirectory();
        if (!appeared) throw error;
      }
    }
  }

  /** Writes the content beside its target. */
  stage(target: string, content: string, access: Access): Staged {
    const path = spareName(target);
    this.#undo.push({ run: () => this.#fs.rmSync(path, { force: true }) });
    return { path, ino: writeSpare(path, content, access, this.#fs) };
  }

  /** A second name for what stands at the target, to put it back from. */
  backUp(target: string): string {
    const backup = spareName(target);
    this.#undo.push({ run: () => this.#fs.rmSync(backup, { force: true }), needed: backup });
    try {
      this.#fs.linkSync(target, backup);
    } catch (error) {
      if (!hasNoLinks(error)) throw error;
      this.#fs.copyFileSync(target, backup, constants.COPYFILE_EXCL);
    }
    return backup;
  }

  /** Puts a staged file in its place: over the file that is backed up, or where nothing is (else: EEXIST). */
  moveTo(target: string, staged: Staged, backup: string | undefined): void {
    const run = () => {
      // Somebody else's file by now, or never moved: nothing of ours to take back.
      if (this.#inodeAt(target) !== staged.ino) return;
      if (backup === undefined) this.#fs.unlinkSync(target);
      else this.#fs.renameSync(backup, target);
    };
    this.#undo.push({ run, target, backup });
    if (backup === undefined) this.#renameWithoutClobber(staged.path, target);
    else this.#fs.renameSync(staged.path, target);
  }

  /** Takes a file out of sight; it is deleted when everything else is done. False where another had come in its place. */
  putAside(target: string, backup: string, ino: number): boolean {
    const run = () => {
      if (this.#inodeAt(backup) === ino) this.#renameWithoutClobber(backup, target);
    };
    this.#undo.push({ run, target, backup });
    this.#fs.renameSync(target, backup);
    if (this.#fs.lstatSync(backup).ino === ino) return true;
    this.#renameWithoutClobber(backup, target);
    return false;
  }

  /** Undoes what was done, last first, whatever fails on the way; returns what could not be undone. */
  takeBack(): WorkspaceProblem[] {
    const failures: { readonly step: Undo; readonly error: unknown }[] = [];
    for (const step of [...this.#undo].reverse()) {
      if (step.needed !== undefined && failures.some((one) => one.step.backup === step.needed)) continue;
      try {
        step.run();
      } catch (error) {
        failures.push({ step, error });
      }
    }
    return failures.flatMap(({ step: { target, backup }, error }) => {
      if (target === undefined) return [];
      const where = backup === undefined ? '' : `; its old content is in ${backup}`;
      const message = `${target} could not be put back: ${reasonOf(error)}${where}`;
      return [{ code: 'write-failed' as const, path: target, message }];
    });
  }

  #inodeAt(path: string): number | undefined {
    return this.#fs.lstatSync(path, { throwIfNoEntry: false })?.ino;
  }

  /** rename() replaces what is there, link() refuses to. */
  #renameWithoutClobber(from: string, to: string): void {
    try {
      this.#fs.linkSync(from, to);
    } catch (error) {
      if (!hasNoLinks(error)) throw error;
      if (this.#inodeAt(to) !== undefined) throw Object.assign(new Error(`${to} exists`), { code: 'EEXIST' });
      this.#fs.renameSync(from, to);
      return;
    }
    try {
      this.#fs.unlinkSync(from);
    } catch (error) {
      // The file is where it should be; a second name for it is a leftover like any other.
      errorCode(error);
    }
  }
}
