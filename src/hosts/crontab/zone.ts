import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isZone } from '../../cron/zone/zone.js';

/**
 * The zone this machine's clock shows, which is the cron daemon's: what /etc/localtime links to, or a copy of which it is;
 * UTC where it is missing or leads nowhere, as for the C library. /etc/timezone is a name for a copy, and nothing more.
 * TZ in our own environment is not the daemon's. Undefined where the zone has no name.
 */
export function readMachineZone(etc = '/etc', zoneinfo = '/usr/share/zoneinfo'): string | undefined {
  const file = join(etc, 'localtime');
  let target: string;
  try {
    target = realpathSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'UTC' : undefined;
  }
  const linked = /\/zoneinfo\/(?:posix\/|right\/)?(.{1,255})$/.exec(target)?.[1];
  if (linked !== undefined && isZone(linked)) return linked;
  const named = attempt(() => readFileSync(join(etc, 'timezone'), 'utf8'))?.trim();
  if (named === undefined || !isZone(named)) return undefined;
  const same = attempt(() => readFileSync(target).equals(readFileSync(join(zoneinfo, named))));
  return same ? named : undefined;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
