import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FileChoice, World } from './world.js';

/** The absolute path of JMo's store that `--store` names; undefined without it. */
export function storePathOf(choice: FileChoice, world: World): string | undefined {
  const path = choice.store;
  return path === undefined ? undefined : resolve(world.directory, expandHome(path, world));
}

/** `~/` as a shell would have it; shells leave it alone in `--store=~/…`. */
export function expandHome(path: string, world: World): string {
  return /^~(?=\/|$)/.test(path) ? join(homeOf(world), path.slice(1)) : path;
}

export function homeOf(world: World): string {
  return world.env.HOME || homedir();
}
