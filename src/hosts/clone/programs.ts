import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { Environment } from '../types.js';

/** How a program ended. */
export interface ProgramEnd {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the PATH in `env` to its end; undefined if it is not installed. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  env: Environment,
) => ProgramEnd | undefined;

/** The user's other programs, for clients: commands pass their `Io`; the default starts processes. */
export interface Programs {
  readonly env: Environment;
  readonly runProgram?: RunProgram | undefined;
}

const TIMEOUT_MS = 15_000;

export const runProgram: RunProgram = (program, args, env) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    // Never the project: programs read settings there, and Windows looks there for programs.
    cwd: dirname(process.execPath),
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'EACCES' ? undefined : { status: status ?? 1, stdout, stderr };
};

/** Whether this is a job of a CI system. A job takes only what its environment says, nothing else of its machine. */
export function isInCi({ CI, GITHUB_ACTIONS, GITLAB_CI }: Environment): boolean {
  return GITHUB_ACTIONS === 'true' || GITLAB_CI === 'true' || (Boolean(CI) && CI !== 'false');
}
