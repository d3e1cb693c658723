import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Arguments } from './command.js';
import type { Io } from './io.js';

/** The absolute path of JMo's store that `--store` names; undefined without it. */
export function storePathOf(args: Arguments, io: Io): string | undefined {
  const path = args.text('store');
  return path === undefined ? undefined : resolve(io.directory, expandHome(path, io));
}

/** `~/` as a shell would have it; shells leave it alone in `--store=~/…`. */
export function expandHome(path: string, io: Io): string {
  return /^~(?=\/|$)/.test(path) ? join(homeOf(io), path.slice(1)) : path;
}

export function homeOf(io: Io): string {
  return io.env.HOME || homedir();
}
