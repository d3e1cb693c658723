import * as nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileSystem } from './file-system.js';

/** The nearest folder with a `.git` (a folder, or in a worktree a file): `directory` itself or one above it. */
export function readRepositoryRoot(
  directory: string,
  fs: Pick<FileSystem, 'lstatSync' | 'realpathSync'> = nodeFs,
): string | undefined {
  let folder: string;
  try {
    folder = fs.realpathSync(directory);
  } catch {
    return undefined;
  }
  for (;;) {
    if (isThere(join(folder, '.git'), fs)) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function isThere(path: string, fs: Pick<FileSystem, 'lstatSync'>): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
