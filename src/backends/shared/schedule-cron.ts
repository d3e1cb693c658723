import { type Cron, parseCron } from '../../cron/cron.js';
import { type DayRule, hasDate, NEVER, WIDEST_RULE } from '../../cron/days.js';
import type { Diagnostic } from '../../schedule/diagnostic.js';
import { diagnose, type LocatedSchedule } from '../../schedule/located.js';
import type { ScanSchedule } from '../../schedule/types.js';

/** The parsed cron of a schedule that validated; throws on one that did not, since then a bug let it through. */
export function cronOf(schedule: ScanSchedule): Cron {
  const parsed = parseCron(schedule.spec.schedule, schedule.metadata.name, WIDEST_RULE);
  if ('problems' in parsed) throw new Error(`schedule ${schedule.metadata.name} was not validated`);
  return parsed.cron;
}

/** The problem of a schedule whose dates never come by the platform's day rule. */
export function checkDates(schedule: LocatedSchedule, days: DayRule): Diagnostic[] {
  if (hasDate(cronOf(schedule.resource), days)) return [];
  return [diagnose(schedule, ['spec', 'schedule'], { severity: 'error', ...NEVER })];
}
