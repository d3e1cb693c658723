import { type Cron, parseCron } from '../../cron/cron.js';
import { previousRun } from '../../cron/next-runs.js';
import { utcSuperset } from '../../cron/utc-fallback.js';

/**
 * The instant that a superset trigger meant: the latest at which the UTC cron that fired does so, up to `until`. GitHub
 * starts runs late, by hours at times, but names that cron in the event; a run later than the next instant of the same
 * cron is taken for that one. Without a name the latest instant of all the superset's crons is taken.
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
