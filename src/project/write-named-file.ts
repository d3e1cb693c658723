import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../workspace/file-system.js';
import { holds, leadsOut, readProject } from '../workspace/read-inside.js';
import { removeLeftovers } from '../workspace/write-spare.js';
import { readUserFile, writeUserFile } from '../workspace/write-user-file.js';
import { ProjectError } from './errors.js';
import { boundaryOf, surroundingsOf } from './read-named-file.js';
import type { World } from './world.js';

/**
 * Writes a file that a flag names, completely or not at all; writes into a pipe or device. Follows no link out of the
 * project. `path` is absolute, `shown` as the user typed it. Throws ProjectError.
 */
export function writeNamed(path: string, shown: string, content: string, world: World): void {
  if (isSpecial(path, shown)) {
    refuseLinkOut(path, shown, world);
    attempt(shown, () => nodeFs.writeFileSync(path, content));
    return;
  }
  const found = readUserFile(path, boundaryOf(path, world));
  if ('problem' in found) throw new ProjectError(`${shown}: ${found.problem}`);
  removeLeftovers(dirname(found.path), nodeFs);
  const written = writeUserFile(found, content);
  if (written === 'changed') throw new ProjectError(`${shown}: changed while we ran; nothing was written`);
  if (written !== 'written') throw new ProjectError(`${shown}: ${written.problem}`);
}

/** Throws ProjectError if a link leads from the project to a place outside. A missing part leads nowhere. */
export function refuseLinkOut(path: string, shown: string, world: World): void {
  const project = readProject(path, surroundingsOf(world));
  if (project === undefined) return;
  for (let place = path; ; place = dirname(place)) {
    if (nodeFs.lstatSync(place, { throwIfNoEntry: false }) === undefined && place !== dirname(place))
      continue;
    if (!holds(project, realPlace(place))) throw new ProjectError(`${shown}: ${leadsOut(project)}`);
    return;
  }
}

/** The real path; a link to nothing or to a shell's pipe counts as outside the project. */
function realPlace(path: string): string {
  try {
    return nodeFs.realpathSync(path);
  } catch {
    return '/';
  }
}

function isSpecial(path: string, shown: string): boolean {
  const there = attempt(shown, () => nodeFs.statSync(path, { throwIfNoEntry: false }));
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

function attempt<T>(shown: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ProjectError(`${shown}: can't be written: ${reasonOf(error)}`);
  }
}
