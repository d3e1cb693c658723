import { constants } from 'node:fs';
import { join } from 'node:path';
import { errorCode, type FileSystem, reasonOf } from './file-system.js';
import type { WorkspaceProblem } from './plan.js';
import { type Access, hasNoLinks, spareName, writeSpare } from './write-spare.js';

/** Undoes one step. Registered before the step, so it copes with a step that is half done or not done. */
interface Undo {
  readonly run: () => void;
  /** The file to restore; the backup has its content. */
  readonly target?: string;
  readonly backup?: string | undefined;
  /** The backup to keep if restoring fails. */
  readonly needed?: string;
}

export interface Staged {
  readonly path: string;
  readonly ino: number;
}

/** Steps on files that can all be undone. */
export class Transaction {
  readonly #undo: Undo[] = [];
  readonly #fs: FileSystem;

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /** Creates the missing parent folders of a file; a folder that appears meanwhile is fine. */
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

  /** Links the target's file under a second name, to restore it from. */
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

  /** Moves a staged file to its target: over the backed-up file, or to a free path (else: EEXIST). */
  moveTo(target: string, staged: Staged, backup: string | undefined): void {
    const run = () => {
      // It was never moved, or is somebody else's file by now: nothing to undo.
      if (this.#inodeAt(target) !== staged.ino) return;
      if (backup === undefined) this.#fs.unlinkSync(target);
      else this.#fs.renameSync(backup, target);
    };
    this.#undo.push({ run, target, backup });
    if (backup === undefined) this.#renameWithoutClobber(staged.path, target);
    else this.#fs.renameSync(staged.path, target);
  }

  /** Moves a file away, to be deleted at the end. False if another file had taken its place. */
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

  /** Undoes all steps, last first, and goes on after failures; returns what could not be undone. */
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

  /** rename() replaces an existing file, link() refuses to. */
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
      // The file is in place; its second name is an ordinary leftover.
      errorCode(error);
    }
  }
}
