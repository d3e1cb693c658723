import { runsPerDay } from '../shared/runs-per-day.js';
/** GitHub's limit for artifacts of public repositories. */
export const MAX_DAYS = 90;
/** Days to keep artifacts so that about `runs` runs have theirs, from 1 to GitHub's 90. */
export function retentionDays(cron, runs) {
    const days = Math.ceil(runs / runsPerDay(cron));
    return Math.min(MAX_DAYS, Math.max(1, days));
}
