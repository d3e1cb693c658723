import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Io } from '../../cli/io.js';
import type { ScanSchedule } from '../../schedule/types.js';

/** Folders in which the script finds jmo besides cron's PATH; see templates/local-cron/run.sh. */
const KNOWN_PLACES = ['/usr/bin', '/bin', '/usr/local/bin', '~/.local/bin', '~/.jmo/bin'];

/**
 * The folder of jmo for the script's `--path`. An installed one stays as long as it has a jmo, so that the result does not
 * depend on the shell of the call. Otherwise it is the folder of jmo on our PATH, unless the script finds that by itself.
 */
export function pathToJmo(installed: string | undefined, io: Io): string | undefined {
  if (installed !== undefined && isProgram(join(installed, 'jmo'))) return installed;
  const found = findProgram('jmo', io);
  const home = io.env.HOME ?? '';
  const known = KNOWN_PLACES.map((place) => place.replace('~', home));
  return found === undefined || known.includes(found) ? undefined : found;
}

function findProgram(name: string, io: Io): string | undefined {
  return (io.env.PATH ?? '')
    .split(delimiter)
    .find((folder) => folder.startsWith('/') && isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Warns about the programs of the script that are not on the PATH. */
export function warnAboutTools(schedules: readonly ScanSchedule[], io: Io): void {
  const notified = schedules.some(({ spec }) => spec.jobTemplate.notifications.enabled);
  for (const name of ['jmo', 'flock', 'timeout', ...(notified ? ['curl'] : [])])
    if (findProgram(name, io) === undefined)
      io.err(`warning: there is no ${name} on the PATH; the script needs it when it runs\n`);
}
