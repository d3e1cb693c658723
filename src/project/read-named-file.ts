import type { OpenedFile, ReadProblem, Surroundings } from '../workspace/read-inside.js';
import { openInside, READ_LIMIT, readBoundary, readCheckout, readInside } from '../workspace/read-inside.js';
import type { World } from './world.js';

/** 15,000 findings take 52 MB. */
export const FINDINGS_LIMIT = 1024 * 1024 * 1024;

type Where = Pick<World, 'directory' | 'env'>;

/** Where links may lead to; `directory` is what `--directory` names. */
export function surroundingsOf(world: Where, directory?: string): Surroundings {
  const folders = [world.directory, directory].filter((folder) => folder !== undefined);
  return { checkouts: checkoutsOf(world), folders };
}

function checkoutsOf({ env }: Pick<World, 'env'>): string[] {
  return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter(
    (folder) => folder !== undefined && folder !== '',
  ) as string[];
}

/** Where a file that is written to, or made, must stand. */
export function boundaryOf(path: string, world: Where, directory?: string): string {
  return readBoundary(path, surroundingsOf(world, directory));
}

/** JMo's store is a file of its owner's own, at home and often a link; only in a checkout of CI it is anybody's. */
export function storeBoundaryOf(path: string, world: Pick<World, 'env'>): string | undefined {
  return readCheckout(path, checkoutsOf(world));
}

interface How {
  /** In bytes. */
  readonly limit?: number;
  /** What `--directory` names. */
  readonly directory?: string;
}

/** The bytes of a file that a flag or the checkout names, read without leaving the project. `path` is absolute. */
export function readNamed(path: string, world: World, { limit = READ_LIMIT, directory }: How = {}) {
  return readInside(path, boundaryOf(path, world, directory), limit);
}

/** As `readNamed`, opened for reading bit by bit. The caller closes it. */
export function openNamed(
  path: string,
  world: World,
  { limit = READ_LIMIT, directory }: How = {},
): OpenedFile | { readonly problem: ReadProblem } {
  return openInside(path, boundaryOf(path, world, directory), limit);
}
