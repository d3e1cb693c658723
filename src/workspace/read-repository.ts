import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder with a `.git` (a folder, or in a worktree a file): `directory` or one above it. */
export function readRepositoryRoot(directory: string): string | undefined {
  let folder: string;
  try {
    folder = realpathSync(directory);
  } catch {
    return undefined;
  }
  for (;;) {
    if (isThere(join(folder, '.git'))) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
