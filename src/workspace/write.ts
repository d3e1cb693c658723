import * as nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Backend } from '../backends/types.js';
import { errorCode, type FileSystem, reasonOf } from './file-system.js';
import { type FileChange, outside, type WorkspaceProblem } from './plan.js';
import { segmentsOf } from './project-path.js';
import { type FileIdentity, type FolderState, readFolder, readOne } from './read.js';
import { type Access, isStill, removeLeftovers, spareName, syncFolder } from './write-spare.js';
import { type Staged, Transaction } from './write-transaction.js';

/** A change in progress: the file as we saw it, and its spare files. */
interface Step {
  readonly change: FileChange;
  readonly target: string;
  readonly seen: FileIdentity | undefined;
  readonly staged?: Staged;
  readonly backup?: string | undefined;
}

/**
 * Makes all changes or none: new content is written and synced beside each target, then moved into place; after a failure,
 * all moves are undone. Returns the problems; an empty list means success.
 *
 * A killed process leaves every file whole, old or new, and spare files that the next call removes from the folders of
 * its changes and the `owned` ones. A target that differs from what the plan saw is refused (`changed-meanwhile`).
 */
export function applyChanges(
  directory: string,
  changes: readonly FileChange[],
  options: { readonly owned?: Backend['owned']; readonly fs?: FileSystem } = {},
): WorkspaceProblem[] {
  const fs = options.fs ?? nodeFs;
  const folders = new Map<string, FolderState>();
  const transaction = new Transaction(fs);
  // Deletions last, so that a killed process never leaves too few files.
  const ordered = [...changes].sort((a, b) => Number(a.action === 'delete') - Number(b.action === 'delete'));
  let at = '';
  try {
    const looks = ordered.map((change) => lookAgain(directory, change, folders, fs));
    const problems = looks.flatMap((look) => look.problem ?? []);
    if (problems.length > 0) return problems;

    const places = ordered.map((change) => dirname(join(directory, change.path)));
    for (const { folder } of options.owned ?? []) {
      if (readFolder(directory, folder, folders, fs).kind === 'folder') places.push(join(directory, folder));
    }
    for (const folder of new Set(places)) removeLeftovers(folder, fs);

    const steps: Step[] = [];
    for (const [index, change] of ordered.entries()) {
      at = change.path;
      steps.push(prepare(directory, change, looks[index]?.identity, transaction));
    }
    for (const step of steps) {
      at = step.change.path;
      const isDone = isStill(step.target, step.seen, fs) && commit(step, transaction);
      if (!isDone) return withOutcome(changedMeanwhile(at), transaction.takeBack());
    }
    finish(steps, fs);
    return [];
  } catch (error) {
    const rest = transaction.takeBack();
    // Another call of ours removed what we had just made or seen.
    const problem: WorkspaceProblem =
      errorCode(error) === 'ENOENT'
        ? changedMeanwhile(at)
        : { code: 'write-failed', path: at, message: `${at} can't be written: ${reasonOf(error)}` };
    return withOutcome(problem, rest);
  }
}

/** Checks that the target is still the file that the plan saw. */
function lookAgain(
  directory: string,
  change: FileChange,
  folders: Map<string, FolderState>,
  fs: FileSystem,
): { readonly problem?: WorkspaceProblem; readonly identity?: FileIdentity | undefined } {
  if (segmentsOf(change.path) === undefined) return { problem: outside(change.path) };
  const { found, identity } = readOne(directory, change.path, folders, fs);
  if (found?.kind === 'problem') return { problem: found.problem };
  return found?.content === change.before ? { identity } : { problem: changedMeanwhile(change.path) };
}

/** Prepares everything that leaves visible files untouched. */
function prepare(
  directory: string,
  change: FileChange,
  seen: FileIdentity | undefined,
  transaction: Transaction,
): Step {
  const target = join(directory, change.path);
  if (change.after === undefined) return { change, target, seen, backup: spareName(target) };
  transaction.ensureFolder(directory, change.path);
  const staged = transaction.stage(target, change.after, accessFor(change, seen));
  return { change, target, seen, staged, backup: seen && transaction.backUp(target) };
}

/** Moves one change into place; false if another process has changed the target. */
function commit({ change, target, seen, staged, backup }: Step, transaction: Transaction): boolean {
  try {
    if (staged === undefined) {
      return backup === undefined || seen === undefined || transaction.putAside(target, backup, seen.ino);
    }
    transaction.moveTo(target, staged, backup);
    return true;
  } catch (error) {
    if (change.action === 'create' && errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Cleans up after success; the next call removes what this one cannot. */
function finish(steps: readonly Step[], fs: FileSystem): void {
  for (const { backup } of steps) {
    try {
      if (backup !== undefined) fs.unlinkSync(backup);
    } catch (error) {
      errorCode(error);
    }
  }
  for (const folder of new Set(steps.map((step) => dirname(step.target)))) syncFolder(folder, fs);
}

/** Adds that nothing has changed, unless something could not be undone. */
function withOutcome(problem: WorkspaceProblem, rest: readonly WorkspaceProblem[]): WorkspaceProblem[] {
  if (rest.length > 0) return [problem, ...rest];
  return [{ ...problem, message: `${problem.message}; every file is as it was` }];
}

/** A new file gets the usual mode; an existing one keeps its own, except for the executable bits. */
function accessFor(change: FileChange, seen: FileIdentity | undefined): Access {
  if (seen === undefined) return { mode: change.executable ? 0o777 : 0o666, exact: false };
  const mode = seen.mode & 0o777;
  return { mode: change.executable ? mode | ((mode & 0o444) >> 2) : mode, exact: true };
}

function changedMeanwhile(path: string): WorkspaceProblem {
  return {
    code: 'changed-meanwhile',
    path,
    message: `${path} changed while we ran`,
    hint: 'run the command again',
  };
}
