import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

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

/** Where the folder stands in its repository, with `/`; empty for its root, and where there is no repository. */
export function readPlaceInRepository(directory: string): string {
  const root = readRepositoryRoot(directory);
  return root === undefined ? '' : relative(root, realpathSync(directory)).split(sep).join('/');
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
