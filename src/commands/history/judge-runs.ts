import type { HistoryApi, RunRecord, ScheduleRecord } from '../../hosts/run-records.js';

/**
 * Which of the runs that concluded as a success their guards turned away. A request a run, so only as many of the newest
 * are looked at as it takes: until `enough` are successes indeed, and at least `atLeast`, but never more than `most`.
 * @param runs newest first
 * @returns ids of the skipped ones, and of those that were not looked at
 */
export async function judgeRuns(
  runs: readonly RunRecord[],
  limit: { readonly enough: number; readonly atLeast: number; readonly most: number },
  { api, record }: { readonly api: HistoryApi; readonly record: ScheduleRecord },
): Promise<{
  readonly skipped: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly real: number;
}> {
  const concluded = runs.filter(({ state }) => state === 'success');
  const skipped = new Set<string>();
  let real = 0;
  let looked = 0;
  for (const run of concluded) {
    if (looked >= limit.most || (looked >= limit.atLeast && real >= limit.enough)) break;
    looked++;
    if (await api.wasSkipped(record, run)) skipped.add(run.id);
    else real++;
  }
  return { skipped, unknown: new Set(concluded.slice(looked).map(({ id }) => id)), real };
}
