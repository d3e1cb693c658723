import { type Cron, parseCron } from '../../cron/cron.js';
import { type DayRule, needsBothDays, WIDEST_RULE } from '../../cron/days.js';
import type { ScanSchedule } from '../../schedule/types.js';

/** The parsed cron of a valid schedule; throws if it is invalid, which is a bug. */
export function cronOf(schedule: ScanSchedule): Cron {
  const parsed = parseCron(schedule.spec.schedule, schedule.metadata.name, WIDEST_RULE);
  if ('problems' in parsed) throw new Error(`schedule ${schedule.metadata.name} was not validated`);
  return parsed.cron;
}

/** How often a cron fires on an average day, under the platform's day rule. */
export function runsPerDay(cron: Cron, rule: DayRule): number {
  // Under Vixie's rule, if one field begins with `*`, only the other one restricts.
  const anyDay = cron.dayOfMonth.length === 31 || (rule === 'vixie' && cron.anyDayOfMonth);
  const anyWeekday = cron.dayOfWeek.length === 7 || (rule === 'vixie' && cron.anyDayOfWeek);
  const ofMonth = anyDay ? 1 : cron.dayOfMonth.length / 30.44;
  const ofWeek = anyWeekday ? 1 : cron.dayOfWeek.length / 7;
  const days = needsBothDays(cron, rule) ? ofMonth * ofWeek : Math.min(1, ofMonth + ofWeek);
  return cron.minute.length * cron.hour.length * days * (cron.month.length / 12);
}

/** How many days to keep results so that about `runs` runs have theirs, from 1 to `most`. */
export function daysToKeep(runs: number, cron: Cron, rule: DayRule, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil(runs / runsPerDay(cron, rule))));
}
