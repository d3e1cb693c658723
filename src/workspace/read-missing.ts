import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The missing part of a path: the folder that lacks it, and the names in that folder. */
export interface MissingPart {
  readonly folder: string;
  readonly name: string;
  /** The parts below it. */
  readonly rest: readonly string[];
  readonly there: readonly string[];
}

/** Enough to search for a similar name. */
const MOST_NAMES = 10_000;
const MOST_LINKS = 40;

/**
 * The first part of a relative path (with `/`) that is missing below a directory. Undefined if the path exists, or if that
 * cannot be known without leaving the directory: links that lead out of it are not followed.
 */
export function readMissing(directory: string, path: string): MissingPart | undefined {
  let links = 0;
  let steps = path.split('/');
  let folder: string[] = [];
  while (steps.length > 0) {
    const [name = '', ...rest] = steps;
    steps = rest;
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (folder.length === 0) return undefined;
      folder = folder.slice(0, -1);
      continue;
    }
    const full = join(directory, ...folder, name);
    try {
      const stat = lstatSync(full, { throwIfNoEntry: false });
      if (stat === undefined) {
        const there = namesIn(join(directory, ...folder));
        return { folder: folder.join('/'), name, rest, there };
      }
      if (!stat.isSymbolicLink()) {
        folder = [...folder, name];
        continue;
      }
      const target = readlinkSync(full).replaceAll('\\', '/');
      if (posix.isAbsolute(target) || /^[a-z]:/i.test(target) || ++links > MOST_LINKS) return undefined;
      steps = [...target.split('/'), ...rest];
    } catch {
      // A file in place of a folder, or a folder without permission: the scan reports it.
      return undefined;
    }
  }
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, MOST_NAMES);
  } catch {
    return [];
  }
}
