import type { OpenedFile, ReadProblem, Surroundings } from '../workspace/read-inside.js';
import { openInside, READ_LIMIT, readBoundary, readCheckout, readInside } from '../workspace/read-inside.js';
import type { World } from './world.js';

/** 15,000 findings take 52 MB. */
export const FINDINGS_LIMIT = 1024 * 1024 * 1024;

type Where = Pick<World, 'directory' | 'env'>;

/** Where links may lead; `directory` is the value of `--directory`. */
export function surroundingsOf(world: Where, directory?: string): Surroundings {
  const folders = [world.directory, directory].filter((folder) => folder !== undefined);
  return { checkouts: checkoutsOf(world), folders };
}

function checkoutsOf({ env }: Pick<World, 'env'>): string[] {
  return [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter(
    (folder) => folder !== undefined && folder !== '',
  ) as string[];
}

/** The folder that a file to write must be in. */
export function boundaryOf(path: string, world: Where, directory?: string): string {
  return readBoundary(path, surroundingsOf(world, directory));
}

/** JMo's store belongs to its owner and is often a link in the home; only in CI's checkout it is not trusted. */
export function storeBoundaryOf(path: string, world: Pick<World, 'env'>): string | undefined {
  return readCheckout(path, checkoutsOf(world));
}

interface How {
  /** In bytes. */
  readonly limit?: number;
  /** The value of `--directory`. */
  readonly directory?: string;
}

/** The bytes of a file that a flag or the checkout names; stays in the project. `path` is absolute. */
export function readNamed(path: string, world: World, { limit = READ_LIMIT, directory }: How = {}) {
  return readInside(path, boundaryOf(path, world, directory), limit);
}

/** Like `readNamed`, for reading in parts. The caller closes it. */
export function openNamed(
  path: string,
  world: World,
  { limit = READ_LIMIT, directory }: How = {},
): OpenedFile | { readonly problem: ReadProblem } {
  return openInside(path, boundaryOf(path, world, directory), limit);
}
