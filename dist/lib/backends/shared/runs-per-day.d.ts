import type { Cron } from '../../cron/cron.js';
import { type DayRule } from '../../cron/days.js';
/** How often a cron fires on an average day, on a platform with this day rule. */
export declare function runsPerDay(cron: Cron, rule?: DayRule): number;
