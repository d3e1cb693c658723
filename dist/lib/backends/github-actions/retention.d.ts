import type { Cron } from '../../cron/cron.js';
/** GitHub's limit for artifacts of public repositories. */
export declare const MAX_DAYS = 90;
/** Days to keep artifacts so that about `runs` runs have theirs, from 1 to GitHub's 90. */
export declare function retentionDays(cron: Cron, runs: number): number;
