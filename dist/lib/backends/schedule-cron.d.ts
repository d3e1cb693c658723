import { type Cron } from '../schedule/cron.js';
import type { ScanSchedule } from '../schedule/types.js';
/** The parsed cron of a schedule that validated; throws on one that did not, since then a bug let it through. */
export declare function cronOf(schedule: ScanSchedule): Cron;
