import type { Cron } from './cron.js';
import { longestMonth } from './days.js';
import { splitFields } from './text.js';
import { offsetMinutesAt } from './zone/zone.js';

/**
 * Finds the next run as fugit does, the cron library of GitLab's pipeline schedules. It steps from instant to instant, and
 * therefore misses some runs around clock changes. Follows `Fugit::Cron#next_time` and `TimeCursor`, which are the same
 * from version 1.5 to 1.13. The conformance run compares the two.
 */
export type FugitAnswer =
  | { readonly kind: 'run'; readonly at: number }
  /** fugit raises an error: GitLab cannot compute the next run. */
  | { readonly kind: 'raises'; readonly on: string }
  | { readonly kind: 'never' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** MAX_ITERATION_COUNT. */
const MOST_STEPS = 2048;
/**
 * A worker starts a due pipeline up to some minutes late, and only then asks for the next run (CronSchedulable). One second
 * here, so that no run of a cron that fires every few minutes is missed.
 */
const WORKER_LAG = 1000;

/** A local midnight that comes twice, which fugit cannot convert to an instant. */
class AmbiguousMidnight extends Error {
  constructor(readonly date: string) {
    super(date);
  }
}

/**
 * GitLab's runs strictly after `from` (in ms), ascending, until the caller stops. An answer without a run is the last one.
 * @param zone an IANA name that `isZone` accepts
 */
export function* gitlabRuns(cron: Cron, zone: string, from: number): Generator<FugitAnswer> {
  for (let at = from; ; ) {
    const answer = nextByFugit(cron, zone, at);
    yield answer;
    if (answer.kind !== 'run') return;
    at = answer.at + WORKER_LAG;
  }
}

/** The months in which fugit runs the cron: it drops months without any of the days of month, even if a weekday matches. */
export function monthsByFugit(cron: Cron): readonly number[] {
  const [, , , month] = splitFields(cron.text);
  if (month === '*') return cron.month;
  return cron.month.filter((one) => cron.dayOfMonth.some((day) => day <= longestMonth(one)));
}

function nextByFugit(cron: Cron, zone: string, asked: number): FugitAnswer {
  const months = monthsByFugit(cron);
  let from = Math.floor(asked / 1000) * 1000;
  // fugit compares the wall time it finds with the starting time, which GitLab passes in UTC.
  let fromWall = asked;
  const walls = wallClock(zone);
  let fromOffset = walls.offset(asked);
  let at = from;
  try {
    for (let step = 0; step < MOST_STEPS; step++) {
      if (at === from) {
        at += 1000;
        continue;
      }
      const local = new Date(walls.of(at));
      if (!months.includes(local.getUTCMonth() + 1)) at = walls.startOfNextMonth(local);
      else if (!matchesDay(cron, local, walls)) at = nextDay(at, walls);
      else if (!cron.hour.includes(local.getUTCHours())) at += HOUR - (local.getTime() % HOUR);
      else if (!cron.minute.includes(local.getUTCMinutes()) || local.getUTCSeconds() !== 0)
        at += MINUTE - (local.getTime() % MINUTE);
      else if (local.getTime() === fromWall && walls.offset(at) !== fromOffset) {
        from = at;
        fromWall = local.getTime();
        fromOffset = walls.offset(at);
      } else return { kind: 'run', at };
    }
  } catch (error) {
    if (error instanceof AmbiguousMidnight) return { kind: 'raises', on: error.date };
    throw error;
  }
  return { kind: 'never' };
}

/** Only a lone `*` leaves a day field open; of two restricted fields, either may match. */
function matchesDay(cron: Cron, local: Date, walls: WallClock): boolean {
  const [, , dayOfMonth, , dayOfWeek] = splitFields(cron.text);
  const byWeek = cron.dayOfWeek.includes(local.getUTCDay());
  if (dayOfMonth === '*') return dayOfWeek === '*' || byWeek;
  if (dayOfWeek !== '*' && byWeek) return true;
  // fugit looks up the month's last day by its end, which raises if that midnight comes twice.
  walls.startOfNextMonth(local);
  return cron.dayOfMonth.includes(local.getUTCDate());
}

/** `TimeCursor#inc_day`: goes to midnight, or skips the whole day if its midnight is skipped. */
function nextDay(at: number, walls: WallClock): number {
  const next = at + DAY - (walls.of(at) % DAY);
  const local = new Date(walls.of(next));
  const hour = local.getUTCHours();
  if (hour === 0) return next;
  const rest = (24 - hour) * HOUR;
  return hour < 12 ? (walls.midnight(local.getTime() - (local.getTime() % DAY)) ?? next + rest) : next + rest;
}

interface WallClock {
  /** The zone's offset from UTC in milliseconds. */
  offset(at: number): number;
  /** The wall-clock time, as if it were UTC. */
  of(at: number): number;
  /** The instant of a local midnight; undefined if the clocks skip it. Throws AmbiguousMidnight. */
  midnight(wall: number): number | undefined;
  startOfNextMonth(local: Date): number;
}

function wallClock(zone: string): WallClock {
  const offset = (at: number) => offsetMinutesAt(zone, new Date(at)) * MINUTE;
  const midnight = (wall: number) => {
    const offsets = new Set([offset(wall - DAY), offset(wall + DAY)]);
    const valid = [...offsets].map((one) => wall - one).filter((at) => at + offset(at) === wall);
    if (valid.length > 1) throw new AmbiguousMidnight(dateOf(wall));
    return valid[0];
  };
  return {
    offset,
    of: (at) => at + offset(at),
    midnight,
    startOfNextMonth(local) {
      const wall = Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1);
      const at = midnight(wall);
      if (at === undefined) throw new AmbiguousMidnight(dateOf(wall));
      return at;
    },
  };
}

function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}
