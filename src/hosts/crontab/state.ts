import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../types.js';

/** The folder in which scripts of all projects keep state; undefined if there is no home. */
export function cronStateFolder(env: Environment): string | undefined {
  if (env.JMO_STATE_DIR) return env.JMO_STATE_DIR;
  return env.HOME ? join(env.HOME, '.local/state/jmo-schedule') : undefined;
}

/**
 * The log for lines that a schedule's script could not write in the project; exactly the script's own rule (find_state_path).
 * @param directory the project's, absolute
 */
export function cronStateLog(directory: string, schedule: string, env: Environment): string | undefined {
  const folder = cronStateFolder(env);
  if (folder === undefined) return undefined;
  return join(folder, `${schedule}-${hashOf(realPath(directory))}.log`);
}

/** The path with links resolved; unchanged if it does not exist. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** FNV-1a with 64 bits and the script's start value. */
function hashOf(text: string): string {
  let hash = 1_469_598_103_934_665_603n;
  for (const byte of Buffer.from(text, 'utf8'))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1_099_511_628_211n);
  return hash.toString(16).padStart(16, '0');
}
