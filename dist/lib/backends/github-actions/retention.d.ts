import type { Cron } from '../../schedule/cron.js';
/** Days to keep artifacts so that about `runs` runs have theirs, from 1 to GitHub's 90. */
export declare function retentionDays(cron: Cron, runs: number): number;
