import type { HistoryApi, RunRecord, ScheduleRecord } from '../../hosts/run-records.js';

/**
 * Finds out which runs with conclusion `success` were skipped by their guard. Costs one request per run, so it looks at the
 * newest ones only until `enough` real successes are found: at least at `atLeast` runs, at most at `most`.
 * @param runs newest first
 * @returns ids of skipped runs, and of runs it did not look at
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
