import { type Cron, parseCron } from '../../cron/cron.js';
import { previousRun } from '../../cron/next-runs.js';
import { utcSuperset } from '../../cron/utc-fallback.js';

/**
 * The intended start of a run from a superset trigger: the latest instant, up to `until`, at which the fired UTC cron matches.
 * GitHub starts runs late, sometimes by hours, but its event names the cron; a run later than that cron's next instant is
 * taken for the next one. Without a name, the latest instant of all the superset's crons counts.
 */
export function intendedStart(
  cron: Cron,
  zone: string,
  fired: string | undefined,
  until: Date,
): Date | undefined {
  const named = fired === undefined ? undefined : parsed(fired);
  const crons = named === undefined ? utcSuperset(cron, zone).map(parsed) : [named];
  const starts = crons.flatMap((one) => {
    const start = one && previousRun(one, 'UTC', 'github', until);
    return start === undefined ? [] : [start.getTime()];
  });
  return starts.length === 0 ? undefined : new Date(Math.max(...starts));
}

function parsed(text: string): Cron | undefined {
  const result = parseCron(text, '');
  return 'cron' in result ? result.cron : undefined;
}
