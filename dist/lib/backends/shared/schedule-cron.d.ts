import { type Cron } from '../../cron/cron.js';
import { type DayRule } from '../../cron/days.js';
import type { Diagnostic } from '../../schedule/diagnostic.js';
import { type LocatedSchedule } from '../../schedule/located.js';
import type { ScanSchedule } from '../../schedule/types.js';
/** The parsed cron of a schedule that validated; throws on one that did not, since then a bug let it through. */
export declare function cronOf(schedule: ScanSchedule): Cron;
/** The problem of a schedule whose dates never come by the platform's day rule. */
export declare function checkDates(schedule: LocatedSchedule, days: DayRule): Diagnostic[];
