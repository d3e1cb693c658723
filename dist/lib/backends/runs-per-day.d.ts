import type { Cron } from '../schedule/cron.js';
/** How often a cron fires on an average day. */
export declare function runsPerDay(cron: Cron): number;
