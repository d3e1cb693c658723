import { type Cron, parseCron } from './cron.js';
import { longestMonth, matchesDate, needsBothDays, timesOfDay } from './days.js';
import { splitFields, writeRuns } from './text.js';
import { clockRulesOf } from './zone/clock-rules.js';

/** The UTC day minus the local day: -1, 0 or 1. */
type Shift = number;

/** More lines are hard to read; GitHub's limit is 50. */
const MOST_LINES = 20;

/**
 * UTC crons that together fire whenever the local schedule does, in any year under the zone's present rules: at each of its
 * offsets, and at the end of a clock change that skips a fire (when GitHub and Debian's cron then run it). They also fire at
 * other instants; the guard or the generated script filters those.
 * @returns cron texts as GitHub takes them, always the same in the same order; only `cron.text` if the zone is always UTC
 */
export function utcSuperset(cron: Cron, zone: string): string[] {
  const { offsets } = clockRulesOf(zone);
  if (offsets.length === 1 && offsets[0] === 0) return [cron.text];
  // One line per offset: GitHub names the line that fired, which tells late starts of two hours apart. But not if two
  // lines would fire in the same minute, since each would start a run.
  let lines = shareMinutes(cron, offsets)
    ? shiftedLines(cron, offsets, false)
    : offsets.flatMap((offset) => shiftedLines(cron, [offset], false));
  if (lines.length > MOST_LINES) lines = shiftedLines(cron, offsets, true);
  return [...lines, ...skippedLines(cron, zone, lines)];
}

/** Whether a time of day at one offset and a time of day at another are the same in UTC. */
function shareMinutes(cron: Cron, offsets: readonly number[]): boolean {
  const times = timesOfDay(cron);
  const all = offsets.flatMap((offset) => times.map((time) => withinDay(time - offset)));
  return new Set(all).size < all.length;
}

function shiftedLines(cron: Cron, offsets: readonly number[], coarse: boolean): string[] {
  const lines: string[] = [];
  const daily = dateFields(cron, 0).join() === '* * *';
  for (const [shift, minutesByHour] of shiftTimes(cron, offsets, daily)) {
    for (const times of timeFields(minutesByHour, coarse)) {
      for (const dates of dateFields(cron, shift)) lines.push(`${times} ${dates}`);
    }
  }
  return lines;
}

/** Minutes after midnight; the day is dropped. */
function withinDay(minutes: number): number {
  return ((minutes % 1440) + 1440) % 1440;
}

/** The minutes of each UTC hour, by day shift. If every day counts, the shift is irrelevant and stays 0. */
function shiftTimes(
  cron: Cron,
  offsets: readonly number[],
  daily: boolean,
): Map<Shift, Map<number, Set<number>>> {
  const table = new Map<Shift, Map<number, Set<number>>>([
    [-1, new Map()],
    [0, new Map()],
    [1, new Map()],
  ]);
  for (const offset of offsets) {
    for (const time of timesOfDay(cron)) {
      const total = time - offset;
      const byHour = table.get(daily ? 0 : Math.floor(total / 1440));
      const hour = Math.floor(withinDay(total) / 60);
      const minutes = byHour?.get(hour) ?? new Set();
      byHour?.set(hour, minutes.add(withinDay(total) % 60));
    }
  }
  return table;
}

/** `minute hour` for the times of one shift; hours with the same minutes share a line. */
function timeFields(minutesByHour: ReadonlyMap<number, ReadonlySet<number>>, coarse: boolean): string[] {
  const all = sorted(new Set([...minutesByHour.values()].flatMap((minutes) => [...minutes])));
  const hoursByMinutes = new Map<string, number[]>();
  for (const [hour, set] of [...minutesByHour].sort(([a], [b]) => a - b)) {
    const minutes = writeSet(coarse ? all : sorted(set), 0, 59, true);
    hoursByMinutes.set(minutes, [...(hoursByMinutes.get(minutes) ?? []), hour]);
  }
  return [...hoursByMinutes].map(([minutes, hours]) => `${minutes} ${writeSet(hours, 0, 23, true)}`);
}

/** `day month weekday` for the cron's dates, shifted by a day; several lines may be needed to cover all. */
function dateFields(cron: Cron, shift: Shift): string[] {
  const everyDate = cron.dayOfMonth.length === 31;
  const everyWeekday = cron.dayOfWeek.length === 7;
  if (!needsBothDays(cron, 'vixie') && (everyDate || everyWeekday)) {
    return dateLines(range(1, 31), cron.month, shift);
  }
  if (everyWeekday) return dateLines(cron.dayOfMonth, cron.month, shift);
  if (everyDate) return [weekdayLine(cron, shift)];
  if (shift === 0) return [splitFields(cron.text).slice(2).join(' ')];
  if (!needsBothDays(cron, 'vixie')) {
    return [...dateLines(cron.dayOfMonth, cron.month, shift), weekdayLine(cron, shift)];
  }
  // Fields cannot express "both" for shifted days, so the rarer field covers them all.
  return cron.dayOfMonth.length <= cron.dayOfWeek.length * 4
    ? dateLines(cron.dayOfMonth, cron.month, shift)
    : [weekdayLine(cron, shift)];
}

/** Weekdays with months: at an edge, the UTC month is the neighbour, which is then included whole. */
function weekdayLine(cron: Cron, shift: Shift): string {
  const days = sorted(new Set(cron.dayOfWeek.map((day) => (day + shift + 7) % 7)));
  const months = sorted(new Set(cron.month.flatMap((month) => [month, moveMonth(month, shift)])));
  return `* ${writeSet(months, 1, 12, false)} ${writeSet(days, 0, 6, false)}`;
}

/** Exact dates; months with the same shifted days share a line. */
function dateLines(days: readonly number[], months: readonly number[], shift: Shift): string[] {
  const moved = new Map<number, Set<number>>();
  const add = (month: number, day: number) => moved.set(month, (moved.get(month) ?? new Set()).add(day));
  for (const month of months) {
    const longest = longestMonth(month);
    for (const day of days.filter((day) => day <= longest)) {
      const last = day === longest || (month === 2 && day === 28);
      if (shift === 0) add(month, day);
      else if (shift < 0 && day > 1) add(month, day - 1);
      else if (shift < 0) for (const end of lastDays(moveMonth(month, -1))) add(moveMonth(month, -1), end);
      else {
        if (day < longest) add(month, day + 1);
        if (last) add(moveMonth(month, 1), 1);
      }
    }
  }
  const monthsByDays = new Map<string, number[]>();
  for (const [month, set] of [...moved].sort(([a], [b]) => a - b)) {
    const text = set.size === longestMonth(month) ? '*' : writeSet(sorted(set), 1, 31, false);
    monthsByDays.set(text, [...(monthsByDays.get(text) ?? []), month]);
  }
  return [...monthsByDays].map(([text, group]) => `${text} ${writeSet(group, 1, 12, false)} *`);
}

function lastDays(month: number): number[] {
  return month === 2 ? [28, 29] : [longestMonth(month)];
}

function moveMonth(month: number, by: number): number {
  return ((month - 1 + by + 12) % 12) + 1;
}

/** Lines for the instants at which clocks skip a fire, unless another line fires then. */
function skippedLines(cron: Cron, zone: string, lines: readonly string[]): string[] {
  const covering = lines.flatMap((line) => {
    const parsed = parseCron(line, '');
    return 'cron' in parsed ? [parsed.cron] : [];
  });
  const found = new Map<string, { readonly days: Set<number>; readonly months: Set<number> }>();
  for (const { at, before, after } of clockRulesOf(zone).changes) {
    const skips = range(before, after - 1).some((offset) => firesAt(cron, at.getTime() + offset * 60_000));
    if (!skips || covering.some((line) => firesAt(line, at.getTime()))) continue;
    const key = `${at.getUTCMinutes()} ${at.getUTCHours()}`;
    const dates = found.get(key) ?? { days: new Set(), months: new Set() };
    dates.days.add(at.getUTCDate());
    dates.months.add(at.getUTCMonth() + 1);
    found.set(key, dates);
  }
  return [...found].map(([time, { days, months }]) => {
    const span = range(Math.min(...days), Math.max(...days));
    return `${time} ${writeSet(span, 1, 31, false)} ${writeSet(sorted(months), 1, 12, false)} *`;
  });
}

/** Whether a cron fires at a wall-clock time, given in ms as if it were UTC. */
function firesAt(cron: Cron, wall: number): boolean {
  const time = new Date(wall);
  if (!cron.minute.includes(time.getUTCMinutes()) || !cron.hour.includes(time.getUTCHours())) return false;
  const date = { month: time.getUTCMonth() + 1, day: time.getUTCDate(), dayOfWeek: time.getUTCDay() };
  return matchesDate(cron, 'vixie', date);
}

/** A field for a set: `*`, ranges and values; with `steps` also steps, which would change the rule of a day field. */
function writeSet(values: readonly number[], min: number, max: number, steps: boolean): string {
  if (values.length === max - min + 1) return '*';
  const [first = min, second = min] = values;
  const last = values.at(-1) ?? max;
  const step = second - first;
  if (steps && step > 1 && values.length > 3 && values.every((value, i) => value === first + i * step)) {
    return first === min && last + step > max ? `*/${step}` : `${first}-${last}/${step}`;
  }
  return writeRuns(values, '-').join(',');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function sorted(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
