import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isZone } from '../../cron/zone/zone.js';

/**
 * The time zone of this machine and so of its cron: the target of /etc/localtime, or the zone file that it is a copy of; UTC
 * if it is missing or broken, as in the C library. /etc/timezone only names the copy. Ignores TZ, which applies to our
 * process and not to cron. Undefined if the zone has no name.
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
