import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../types.js';

/** The folder for what the scripts of all projects keep outside of them; undefined where there is no home. */
export function cronStateFolder(env: Environment): string | undefined {
  if (env.JMO_STATE_DIR) return env.JMO_STATE_DIR;
  return env.HOME ? join(env.HOME, '.local/state/jmo-schedule') : undefined;
}

/**
 * Where a schedule's script logs what it could not log in the project: the script's own rule (find_state_path), to the letter.
 * @param directory the project's, absolute
 */
export function cronStateLog(directory: string, schedule: string, env: Environment): string | undefined {
  const folder = cronStateFolder(env);
  if (folder === undefined) return undefined;
  return join(folder, `${schedule}-${hashOf(realPath(directory))}.log`);
}

/** The path without links; itself where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** FNV-1a of 64 bits, from the start value of the script. */
function hashOf(text: string): string {
  let hash = 1_469_598_103_934_665_603n;
  for (const byte of Buffer.from(text, 'utf8'))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1_099_511_628_211n);
  return hash.toString(16).padStart(16, '0');
}
