import { type Cron } from './cron.js';
/**
 * UTC crons that together fire at every instant at which the local schedule does, in any year under the zone's present
 * rules: at each of its offsets, and at the end of a clock change that skips a fire (where GitHub and Debian's cron
 * then run it). They fire at others too; the guard, or the generated script, tells which ones count.
 * @returns cron texts as GitHub takes them, always the same ones in the same order; just `cron.text` where the zone's
 * clocks always show UTC
 */
export declare function utcSuperset(cron: Cron, zone: string): string[];
