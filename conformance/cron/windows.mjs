import fc from 'fast-check';
import { clockChanges } from '../gitlab/times.mjs';

const MINUTE = 60;
const DAY = 86_400;
/** Years whose clock changes are known, and in which cron's 32 bits have room for the seconds. */
export const YEARS = { from: Date.UTC(2026, 0, 1) / 1000, until: Date.UTC(2037, 0, 1) / 1000 };
const RANDOM_WEEKS = 2;
/** cron starts the jobs of every minute that it missed if it wakes up to five minutes late. */
const MOST_LATE = 4 * MINUTE;
const LATE_A_DAY = 10;

const changes = Map.groupBy(
  clockChanges().map(({ zone, from, until }) =>
    window(zone, Date.parse(from) / 1000, Date.parse(until) / 1000),
  ),
  ({ zone }) => zone,
);

/** Zones whose clocks change in different ways, or never. */
export const ZONES = [...changes.keys()];

/** Ends between two minutes, since cron starts what is due a second or two into its minute. */
function window(zone, from, until) {
  return { zone, from: from - MINUTE / 2, until: until - MINUTE / 2 };
}

/** The weeks around all clock changes of the zones, and some more. */
export function windows(zones, seed) {
  const days = (YEARS.until - YEARS.from) / DAY - 7;
  const random = fc.sample(fc.nat({ max: days }), { seed, numRuns: RANDOM_WEEKS });
  return [
    ...zones.flatMap((zone) => changes.get(zone)),
    ...random.map((day) => window(zones[0], YEARS.from + day * DAY, YEARS.from + (day + 7) * DAY)),
  ];
}

/** Thirty hours of a week, with its clock change. */
export function middleOf({ zone, from, until }) {
  const middle = (from + until) / 2;
  return { zone, from: middle - 0.625 * DAY, until: middle + 0.625 * DAY };
}

/** Sleeps that end late, as when the machine was suspended: apart from each other, and from clock changes of the machine's zone. */
export function lateSleeps({ from, until }, zone, seed) {
  const one = fc.record({
    at: fc.integer({ min: from + 10 * MINUTE, max: until - 10 * MINUTE }),
    seconds: fc.integer({ min: MINUTE + 1, max: MOST_LATE }),
  });
  const numRuns = Math.round((until - from) / DAY) * LATE_A_DAY;
  const middles = changes.get(zone).map((week) => (week.from + week.until) / 2);
  return fc
    .sample(one, { seed, numRuns })
    .filter(({ at }) => middles.every((middle) => Math.abs(at - middle) > 2 * DAY))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => index === 0 || at > all[index - 1].at + 3 * MOST_LATE);
}
