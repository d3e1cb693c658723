import type { RunFolder } from '../hosts/cron-results.js';
import { type RunResult, resultOf } from './cron-history.js';

/** How many results of each kind stay. */
export interface HistoryLimits {
  readonly successful: number;
  readonly failed: number;
}

export interface PrunePlan {
  /** Oldest first. */
  readonly surplus: readonly { readonly folder: string; readonly result: RunResult }[];
  readonly kept: { readonly successful: number; readonly failed: number; readonly running: number };
}

/**
 * Which results are beyond the limits: the script's own rule (rotate). Successful and failed ones are counted apart, the
 * oldest are surplus, and a run under way is neither.
 * @param folders oldest first
 */
export function planPrune(folders: readonly RunFolder[], limits: HistoryLimits): PrunePlan {
  const surplus: { folder: string; result: RunResult }[] = [];
  const kept = { successful: 0, failed: 0, running: 0 };
  for (const folder of [...folders].reverse()) {
    const result = resultOf(folder);
    const kind = result === 'running' ? 'running' : result === 'success' ? 'successful' : 'failed';
    if (kind === 'running' || kept[kind] < limits[kind]) kept[kind]++;
    else surplus.push({ folder: folder.name, result });
  }
  return { surplus: surplus.reverse(), kept };
}
