import { readFileSync, realpathSync } from 'node:fs';
import { isZone } from '../schedule/zone.js';

/**
 * The zone this machine's clock shows, which is the cron daemon's: what /etc/localtime links to, else what
 * /etc/timezone says. TZ in our own environment is not the daemon's. Undefined where a copied file hides the name.
 */
export function readMachineZone(root = '/etc'): string | undefined {
  const linked = attempt(() => realpathSync(`${root}/localtime`));
  const zone = /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(linked ?? '')?.[1];
  if (zone !== undefined && isZone(zone)) return zone;
  const named = attempt(() => readFileSync(`${root}/timezone`, 'utf8'))?.trim();
  if (named !== undefined && isZone(named)) return named;
  // The C library shows UTC where there is no such file.
  return linked === undefined ? 'UTC' : undefined;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
