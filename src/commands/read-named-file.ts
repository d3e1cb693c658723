import type { OpenedFile, ReadProblem, Surroundings } from '../workspace/read-inside.js';
import { openInside, READ_LIMIT, readBoundary, readInside } from '../workspace/read-inside.js';
import type { Io } from './io.js';

/** 15,000 findings take 52 MB. */
export const FINDINGS_LIMIT = 1024 * 1024 * 1024;

/** Where links may lead to; `directory` is what `--directory` names. */
export function surroundingsOf(io: Io, directory?: string): Surroundings {
  const folders = [io.directory, directory].filter((folder) => folder !== undefined);
  return { checkouts: checkoutsOf(io), folders };
}

function checkoutsOf({ env }: Io): string[] {
  return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter(
    (folder) => folder !== undefined && folder !== '',
  ) as string[];
}

interface How {
  /** In bytes. */
  readonly limit?: number;
  /** What `--directory` names. */
  readonly directory?: string;
}

/** The bytes of a file that a flag or the checkout names, read without leaving the project. `path` is absolute. */
export function readNamed(path: string, io: Io, { limit = READ_LIMIT, directory }: How = {}) {
  return readInside(path, readBoundary(path, surroundingsOf(io, directory)), limit);
}

/** As `readNamed`, opened for reading bit by bit. The caller closes it. */
export function openNamed(
  path: string,
  io: Io,
  { limit = READ_LIMIT, directory }: How = {},
): OpenedFile | { readonly problem: ReadProblem } {
  return openInside(path, readBoundary(path, surroundingsOf(io, directory)), limit);
}
