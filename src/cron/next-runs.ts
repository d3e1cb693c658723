import { type CronExpression, CronExpressionParser } from 'cron-parser';
import type { Cron } from './cron.js';
import { hasDate, needsBothDays, timesOfDay } from './days.js';
import { gitlabRuns } from './fugit.js';
import { dayRuleOf, type Platform, type Rules, rulesOf } from './platform-rules.js';
import { splitFields } from './text.js';
import { findChange } from './zone/clock-rules.js';
import { offsetMinutesAt } from './zone/zone.js';

export { dayRuleDiffers } from './days.js';
export type { Platform } from './platform-rules.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A 29 February on a given weekday comes within 28 years, or 40 across 2100. */
const SEARCH_DAYS = 41 * 366;
/** Zones are at most 14 hours from UTC; 24 more hours cover both sides of a clock change. */
const AROUND = 26 * 60 * MINUTE;
/** A local date begins within a day of its UTC date; a skipped or repeated time moves by at most another day. */
const SLACK = 3 * DAY;

/**
 * The runs strictly after `from`, ascending: at most `limit.count`, none after `limit.until`. Empty for a cron that has no
 * run within some forty years.
 * @param zone an IANA name that `isZone` accepts
 */
export function nextRuns(
  cron: Cron,
  zone: string,
  platform: Platform,
  from: Date,
  limit: { readonly count: number; readonly until?: Date },
): Date[] {
  const until = limit.until?.getTime() ?? Number.POSITIVE_INFINITY;
  if (platform === 'gitlab') return nextGitlabRuns(cron, zone, from.getTime(), { count: limit.count, until });
  const runs = new Set<number>();
  let enough = false;
  for (const day of matchingDays(cron, platform, startOfDay(from) - SLACK, 'forward')) {
    if (day > until + SLACK) break;
    for (const at of runsOn(day, cron, zone, platform)) if (at > from.getTime() && at <= until) runs.add(at);
    // One day more than needed: clocks set back over midnight mix the runs of two days.
    if (enough) break;
    enough = runs.size >= limit.count;
  }
  return [...runs]
    .sort((a, b) => a - b)
    .slice(0, Math.max(0, limit.count))
    .map((at) => new Date(at));
}

function nextGitlabRuns(
  cron: Cron,
  zone: string,
  from: number,
  limit: { readonly count: number; readonly until: number },
): Date[] {
  const runs: Date[] = [];
  for (const answer of gitlabRuns(cron, zone, from)) {
    if (answer.kind !== 'run' || answer.at > limit.until || runs.length >= limit.count) break;
    runs.push(new Date(answer.at));
  }
  return runs;
}

/** The latest run at or before `at`, or undefined if there is none within some forty years. */
export function previousRun(cron: Cron, zone: string, platform: Platform, at: Date): Date | undefined {
  let latest: number | undefined;
  for (const day of matchingDays(cron, platform, startOfDay(at) + SLACK, 'backward')) {
    const found = latest !== undefined;
    for (const run of runsOn(day, cron, zone, platform)) {
      if (run <= at.getTime()) latest = Math.max(run, latest ?? run);
    }
    if (found) break;
  }
  return latest === undefined ? undefined : new Date(latest);
}

/** Midnight before `at` in UTC, in ms. */
function startOfDay(at: Date): number {
  return Math.floor(at.getTime() / DAY) * DAY;
}

/**
 * The dates of the cron, as midnights in UTC, after or before `start`. cron-parser computes them in UTC, since its time
 * zones follow no platform's rules. Its day rule is "either", so "both" is filtered here.
 */
function* matchingDays(
  cron: Cron,
  platform: Platform,
  start: number,
  way: 'forward' | 'backward',
): Generator<number> {
  // cron-parser throws for a cron without a date.
  if (!hasDate(cron, dayRuleOf(platform))) return;
  const both = needsBothDays(cron, dayRuleOf(platform));
  const days = new Set(cron.dayOfWeek);
  const weekdays = both ? '*' : cron.dayOfWeek.join(',');
  const text = `0 0 0 ${cron.dayOfMonth.join(',')} ${cron.month.join(',')} ${weekdays}`;
  const dates = CronExpressionParser.parse(text, { currentDate: new Date(start), tz: 'UTC' });
  for (let day = advance(dates, way); Math.abs(day - start) <= SEARCH_DAYS * DAY; day = advance(dates, way)) {
    if (!both || days.has(new Date(day).getUTCDay())) yield day;
  }
}

function advance(dates: CronExpression, way: 'forward' | 'backward'): number {
  return (way === 'forward' ? dates.next() : dates.prev()).getTime();
}

/** All instants of the fires of one date; unordered, with duplicates if two coincide. */
function runsOn(day: number, cron: Cron, zone: string, platform: Platform): number[] {
  const before = offsetMinutesAt(zone, new Date(day - AROUND)) * MINUTE;
  const after = offsetMinutesAt(zone, new Date(day + DAY + AROUND)) * MINUTE;
  const walls = timesOfDay(cron).map((time) => day + time * MINUTE);
  if (before === after) return walls.map((wall) => wall - before);
  const [minutes, hours] = splitFields(cron.text);
  const rules = rulesOf(platform, minutes.startsWith('*') || hours.startsWith('*'));
  return walls.flatMap((wall) => instantsOf(wall, zone, rules));
}

/** The instants of a wall-clock time in the zone, by the platform's rules. */
function instantsOf(wall: number, zone: string, rules: Rules): number[] {
  const before = offsetMinutesAt(zone, new Date(wall - AROUND)) * MINUTE;
  const after = offsetMinutesAt(zone, new Date(wall + AROUND)) * MINUTE;
  const valid = [wall - before, wall - after].filter(
    (at) => at + offsetMinutesAt(zone, new Date(at)) * MINUTE === wall,
  );
  if (valid.length > 0) return rules.repeats ? valid : [Math.min(...valid)];
  return rules.advances ? [findChange(zone, wall - AROUND, wall + AROUND, before / MINUTE).getTime()] : [];
}
