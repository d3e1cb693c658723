import type { Cron } from '../../cron/cron.js';
import { type DayRule, needsBothDays } from '../../cron/days.js';

/** How often a cron fires on an average day, on a platform with this day rule. */
export function runsPerDay(cron: Cron, rule: DayRule = 'vixie'): number {
  // By Vixie's rule a field that begins with `*` leaves the choice to the other.
  const anyDay = cron.dayOfMonth.length === 31 || (rule === 'vixie' && cron.anyDayOfMonth);
  const anyWeekday = cron.dayOfWeek.length === 7 || (rule === 'vixie' && cron.anyDayOfWeek);
  const ofMonth = anyDay ? 1 : cron.dayOfMonth.length / 30.44;
  const ofWeek = anyWeekday ? 1 : cron.dayOfWeek.length / 7;
  const days = needsBothDays(cron, rule) ? ofMonth * ofWeek : Math.min(1, ofMonth + ofWeek);
  return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
}
