import { splitFields } from './text.js';
import type { Cron } from './types.js';

/**
 * How a day is chosen if both day fields are restricted. `vixie`: both must match if one begins with `*` (also with a
 * step). `plain`: both must match only if one is a lone `*`. Otherwise a day that matches either field is chosen.
 */
export type DayRule = 'vixie' | 'plain';

/** The rule that gives a cron the most dates: all that it has under any rule. */
export const WIDEST_RULE: DayRule = 'plain';

/** The problem of a cron without a date, on platforms where it has none. */
export const NEVER = {
  code: 'cron-never',
  message: 'this date never comes: none of these months has such a day',
  hint: 'day 28 is in every month',
} as const;

/** The times of day at which the cron fires, in minutes after midnight, ascending. */
export function timesOfDay(cron: Cron): number[] {
  return cron.hour.flatMap((hour) => cron.minute.map((minute) => hour * 60 + minute));
}

/** Days of a month in a leap year; 1 is January. */
export function longestMonth(month: number): number {
  return new Date(Date.UTC(2028, month, 0)).getUTCDate();
}

/** Whether both day fields have to match (else: either). */
export function needsBothDays(cron: Cron, rule: DayRule): boolean {
  if (rule === 'vixie') return cron.anyDayOfMonth || cron.anyDayOfWeek;
  const [, , dayOfMonth, , dayOfWeek] = splitFields(cron.text);
  return dayOfMonth === '*' || dayOfWeek === '*';
}

/**
 * Whether platforms choose different days for this cron: one day field steps (`*` with a step) and the other is restricted too.
 * Debian's cron then requires both to match (its entry.c checks a field's first character); fugit (GitLab) and
 * robfig/cron (Kubernetes) require either. GitHub does not document it.
 */
export function dayRuleDiffers(cron: Cron): boolean {
  return needsBothDays(cron, 'vixie') !== needsBothDays(cron, 'plain');
}

/** Whether the cron fires on this date. `month` counts from 1, `dayOfWeek` from Sunday = 0. */
export function matchesDate(
  cron: Cron,
  rule: DayRule,
  date: { readonly month: number; readonly day: number; readonly dayOfWeek: number },
): boolean {
  if (!cron.month.includes(date.month)) return false;
  const byMonth = cron.dayOfMonth.includes(date.day);
  const byWeek = cron.dayOfWeek.includes(date.dayOfWeek);
  return needsBothDays(cron, rule) ? byMonth && byWeek : byMonth || byWeek;
}

/** Whether there is any date, in any year, on which the cron fires. */
export function hasDate(cron: Cron, rule: DayRule): boolean {
  if (!needsBothDays(cron, rule)) return true; // every week has the weekday
  const first = Math.min(...cron.dayOfMonth);
  return cron.month.some((month) => first <= longestMonth(month));
}
