import type { Backend } from '../types.js';
/** cron on one's own machine: a script a schedule, and lines for a crontab. */
export declare const localCron: Backend;
