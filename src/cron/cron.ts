import { type DayRule, hasDate, matchesDate, NEVER, timesOfDay } from './days.js';
import { FIELDS, type ParsedField, parseField } from './field.js';
import { explainMacro } from './foreign.js';
import { type CronProblem, clip } from './problem.js';
import { type Five, isFive } from './text.js';
import type { Cron } from './types.js';

export type { CronProblem } from './problem.js';
export type { Cron } from './types.js';

/** Far above any real schedule, low enough to keep parsing fast. */
const LONGEST = 1000;

/**
 * Parses five cron fields strictly: the syntax that GitHub, GitLab, cron and Kubernetes all accept, and Jenkins' `H`.
 * @param name the schedule's name, which determines the value of `H`
 * @param days the day rule of the platform; a date that never comes under it is a problem
 * @returns the cron, or every problem in it with its place in `text`
 */
export function parseCron(
  text: string,
  name: string,
  days: DayRule = 'vixie',
): { readonly cron: Cron } | { readonly problems: CronProblem[] } {
  const whole = findWholeProblem(text);
  if (whole) return { problems: [whole] };
  const problems: CronProblem[] = [];
  const words = splitWords(text);
  const prefix = words[0];
  if (prefix && /^(CRON_)?TZ=/i.test(prefix.text)) {
    words.shift();
    const zone = prefix.text.slice(prefix.text.indexOf('=') + 1);
    problems.push({
      code: 'cron-timezone-prefix',
      message: `"${clip(prefix.text)}" is not part of a schedule`,
      hint: zone ? `remove it and set spec.timezone to "${clip(zone)}"` : 'remove it and use spec.timezone',
      start: prefix.start,
      end: prefix.end,
    });
    if (words[0]?.text.startsWith('@')) {
      const start = words[0].start;
      const end = text.trimEnd().length;
      return { problems: [...problems, { ...explainMacro(text.slice(start, end)), start, end }] };
    }
  }
  if (!isFive(words)) {
    problems.push(countProblem(words, name, text));
    return { problems };
  }
  const fields = FIELDS.map((kind) => {
    const { text, start } = words[kind.index];
    return parseField(text, start, kind, name);
  }) as unknown as Five<ParsedField>;
  problems.push(...fields.flatMap((field) => field.problems));
  if (problems.length > 0) return { problems };
  const [minute, hour, dayOfMonth, month, dayOfWeek] = fields;
  const cron: Cron = {
    minute: minute.values,
    hour: hour.values,
    dayOfMonth: dayOfMonth.values,
    month: month.values,
    dayOfWeek: dayOfWeek.values,
    anyDayOfMonth: dayOfMonth.text.startsWith('*'),
    anyDayOfWeek: dayOfWeek.text.startsWith('*'),
    text: fields.map((field) => field.text).join(' '),
  };
  if (!hasDate(cron, days)) {
    return { problems: [{ ...NEVER, start: words[2].start, end: words[3].end }] };
  }
  return { cron };
}

/**
 * The smallest gap in minutes between two consecutive fires, without clock changes; Infinity for a cron that fires at most
 * once in a century. With `enough`, the search through the years is skipped if the result is known to be `enough` or more;
 * the result may then be too small.
 */
export function shortestIntervalMinutes(
  cron: Cron,
  enough = Number.POSITIVE_INFINITY,
  days: DayRule = 'vixie',
): number {
  const times = timesOfDay(cron);
  let shortest = Number.POSITIVE_INFINITY;
  let previous = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    shortest = Math.min(shortest, time - previous);
    previous = time;
  }
  const overnight = Math.min(...times) - Math.max(...times);
  const least = Math.min(shortest, 1440 + overnight);
  if (least >= enough) return least;
  // From one day's last fire to the first fire of the next day that has one.
  if (1440 + overnight < shortest)
    shortest = Math.min(shortest, shortestDayGap(cron, days) * 1440 + overnight);
  return shortest;
}

function shortestDayGap(cron: Cron, days: DayRule): number {
  let last: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  // Dates and weekdays repeat after 28 years until 2100; twice that shows every pair.
  for (let day = Date.UTC(2028, 0, 1) / 86_400_000, end = day + 56 * 366; day < end && shortest > 1; day++) {
    const date = new Date(day * 86_400_000);
    const at = { month: date.getUTCMonth() + 1, day: date.getUTCDate(), dayOfWeek: date.getUTCDay() };
    if (!matchesDate(cron, days, at)) continue;
    if (last !== undefined) shortest = Math.min(shortest, day - last);
    last = day;
  }
  return shortest;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[^ \t]+/g)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** A problem that makes it pointless to parse the fields. */
function findWholeProblem(text: string): CronProblem | undefined {
  const all = { start: 0, end: text.length };
  if (text.length > LONGEST) {
    const message = `a schedule of ${text.length} characters is too long (at most ${LONGEST})`;
    return { code: 'cron-too-long', message, hint: 'use ranges and steps, or several schedules', ...all };
  }
  const newline = text.search(/[\n\r]/);
  if (newline >= 0) {
    const hint = 'put the five fields on one line';
    return {
      code: 'cron-newline',
      message: 'a schedule is one line',
      hint,
      start: newline,
      end: newline + 1,
    };
  }
  if (text.trim() === '') {
    const hint = 'five fields: minute, hour, day of month, month, day of week, as in "0 2 * * 1"';
    return { code: 'cron-empty', message: 'the schedule is empty', hint, ...all };
  }
  const start = text.search(/[^ \t]/);
  if (text[start] === '@') return { ...explainMacro(text.trim()), start, end: text.trimEnd().length };
  return undefined;
}

function countProblem(words: readonly Word[], name: string, text: string): CronProblem {
  const count = words.length;
  const code = 'cron-field-count';
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? text.length;
  const message = `a schedule has five fields, this has ${count === 0 ? 'none' : count}`;
  const order = 'minute, hour, day of month, month, day of week';
  if (count !== 6 && count !== 7) return { code, message, hint: `the five are ${order}`, start, end };
  const plain = words.map((word) => word.text.replaceAll('?', '*'));
  // A sixth field is seconds in front (Quartz, Spring) unless the last one looks like a year.
  const year = / \d{4}$/.test(plain.join(' '));
  const guess = (count === 7 ? plain.slice(1, 6) : year ? plain.slice(0, 5) : plain.slice(1)).join(' ');
  const dropped = count === 7 ? 'seconds and year' : year ? 'year' : 'seconds';
  const hint =
    'cron' in parseCron(guess, name)
      ? `drop the ${dropped}: "${guess}"`
      : `drop the ${dropped}: the five are ${order}`;
  return { code, message, hint, start, end };
}
