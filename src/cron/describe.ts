import type { Cron } from './cron.js';
import { type DayRule, needsBothDays } from './days.js';
import { cut, splitFields, writeRuns } from './text.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Above this number, minutes past hours read better than clock times. */
const MOST_TIMES = 4;
/** Up to this number, dates read better than a step through the month. */
const MOST_DATES = 4;

/**
 * Describes the cron in words, without its zone: "At 02:00 on Monday", "Every 15 minutes". If both day fields are
 * restricted, it says which rule applies ("or", "if it is").
 * @param rule the platform's day rule
 */
export function describeCron(cron: Cron, rule: DayRule = 'vixie'): string {
  const time = describeTime(cron);
  const days = describeDays(cron, rule);
  return days === '' && time.includes(':') ? `${time} every day` : time + days;
}

function describeTime(cron: Cron): string {
  const [minutes, hours] = splitFields(cron.text);
  const everyHour = cron.hour.length === 24;
  if (everyHour && cron.minute.length === 60) return 'Every minute';
  const minuteStep = evenStep(minutes, 60);
  if (everyHour && minuteStep !== undefined) return `Every ${minuteStep} minutes`;
  const onTheHour = cron.minute.length === 1 && cron.minute[0] === 0;
  if (everyHour && onTheHour) return 'Every hour';
  const hourStep = evenStep(hours, 24);
  // Twice a day reads better as clock times.
  const everyHours = hourStep !== undefined && hourStep < 12;
  if (everyHours && onTheHour) return `Every ${hourStep} hours`;
  const times = cron.hour.flatMap((hour) => cron.minute.map((minute) => `${two(hour)}:${two(minute)}`));
  if (times.length <= MOST_TIMES && !everyHours) return `At ${join(times)}`;
  const of = describeField(minutes, 'minute');
  if (everyHour) return `At ${of} of every hour`;
  return `At ${of} past ${describeField(hours, 'hour')}`;
}

/** The n of `*` with step n, if it divides the whole, so that all gaps are equal. */
function evenStep(field: string, whole: number): number | undefined {
  const step = starStep(field);
  return step !== undefined && whole % step === 0 ? step : undefined;
}

/** The n of a field that is only `*` with step n. */
function starStep(field: string): number | undefined {
  const step = /^\*\/(\d+)$/.exec(field)?.[1];
  return step === undefined ? undefined : Number(step);
}

/** "minute 5", "minutes 5, 10 and every 3rd minute from 20 through 40". */
function describeField(field: string, unit: string): string {
  const parts: string[] = [];
  const singles: string[] = [];
  for (const element of field.split(',')) {
    const [base, step] = cut(element, '/');
    const each = step === undefined ? `every ${unit}` : `every ${ordinal(Number(step))} ${unit}`;
    const [first, last] = cut(base, '-');
    if (base === '*') parts.push(each);
    else if (last === undefined) singles.push(base);
    else parts.push(`${each} from ${first} through ${last}`);
  }
  if (singles.length > 0) parts.unshift(`${unit}${singles.length > 1 ? 's' : ''} ${join(singles)}`);
  return join(parts);
}

function describeDays(cron: Cron, rule: DayRule): string {
  const months = cron.month.length === 12 ? '' : join(nameRuns(cron.month, MONTHS));
  const inMonths = months === '' ? '' : ` in ${months}`;
  const both = needsBothDays(cron, rule);
  const anyDay = cron.dayOfMonth.length === 31;
  const anyWeekday = cron.dayOfWeek.length === 7;
  // Under "either", a field with every day makes the other irrelevant.
  if ((anyDay && anyWeekday) || (!both && (anyDay || anyWeekday))) return inMonths;
  const weekdays = nameRuns(weekFromMonday(cron), WEEKDAYS);
  if (anyDay) return ` on ${join(weekdays)}${inMonths}`;
  const days = describeDates(cron);
  if (anyWeekday) return ` on ${days} of ${months === '' ? 'the month' : months}`;
  const where = months === '' ? '' : `,${inMonths}`;
  return both
    ? ` on ${days} of the month if it is ${join(weekdays, 'or')}${where}`
    : ` on ${days} of the month or on ${join(weekdays)}${where}`;
}

function describeDates(cron: Cron): string {
  const step = starStep(splitFields(cron.text)[2]);
  if (step !== undefined && cron.dayOfMonth.length > MOST_DATES) return `every ${ordinal(step)} day`;
  const dates = join(writeRuns(cron.dayOfMonth, ' through '));
  return `${cron.dayOfMonth.length === 1 ? 'day' : 'days'} ${dates}`;
}

/** Numbers Monday 1 to Sunday 7, so that a weekend is one range. */
function weekFromMonday(cron: Cron): number[] {
  return cron.dayOfWeek.map((day) => (day === 0 ? 7 : day)).sort((a, b) => a - b);
}

/** Writes three or more values in a row as "first through last"; 1 has the first of `names`. */
function nameRuns(values: readonly number[], names: readonly string[]): string[] {
  return writeRuns(values, ' through ', (value) => names[value - 1] ?? '');
}

function join(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function ordinal(n: number): string {
  const teen = n >= 11 && n <= 13; // no step reaches 111
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
