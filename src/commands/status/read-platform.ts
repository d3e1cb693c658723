import type { RunRecord, ScheduleRecord } from '../../hosts/run-records.js';
import type { PastRun, RunHistory } from '../../run/history/past-run.js';
import { pastRunOf, platformHistory } from '../../run/history/platform-history.js';
import { LOOK_BACK_MS } from '../../run/history/run-status.js';
import { judgeRuns } from '../history/judge-runs.js';
import type { PlatformSource } from '../history/run-sources.js';

/** GitHub's limit for lists that are filtered by time. */
const MOST_RUNS = 1000;
/** So many successful runs are asked for their jobs; more if the call names the schedule. */
const JUDGED = 5;
const JUDGED_WHEN_NAMED = 50;
/** If all of those were skipped, the search for a real success goes on up to here. */
const MOST_JUDGED = 50;

export interface PlatformRuns {
  readonly record: ScheduleRecord;
  readonly history: RunHistory;
}

/** The platform's record of a schedule's runs: two to four requests, and one per run whose jobs are looked at. */
export async function readPlatformStatus(
  { api, schedule, guarded }: PlatformSource,
  { since, now, named }: { readonly since: Date | undefined; readonly now: Date; readonly named: boolean },
): Promise<PlatformRuns> {
  const record = await api.schedule(schedule.metadata.name);
  const from = since ?? new Date(now.getTime() - LOOK_BACK_MS);
  const { runs, complete } = await api.runs(record, { since: from, most: MOST_RUNS });
  const limit = { enough: 1, atLeast: named ? JUDGED_WHEN_NAMED : JUDGED, most: MOST_JUDGED };
  const place = { api, record };
  const { skipped, unknown, real } = guarded
    ? await judgeRuns(runs, limit, place)
    : { skipped: new Set<string>(), unknown: new Set<string>(), real: 1 };
  // An unchecked run may be a skipped one, so it counts as a success only if a real success is known.
  const isSkipped = ({ id }: RunRecord) => skipped.has(id) || (real === 0 && unknown.has(id));
  const last = runs.reduce<RunRecord | undefined>(later, undefined);
  const success = runs.find((run) => run.state === 'success' && !isSkipped(run));
  const read: { record: RunRecord; run: PastRun }[] = [];
  for (const one of runs) {
    const full = one === last || one === success ? await api.details(one) : one;
    const failedJobs = one === last && one.state === 'failure' ? await api.failedJobs(one) : [];
    read.push({ record: full, run: pastRunOf(full, { skipped: isSkipped(one), failedJobs }) });
  }
  const older = await readOlder(place, { from, guarded, last, success });
  return { record, history: platformHistory(record, { since: from, runs: read, complete, older }) };
}

/** The last run and the last success, if they are older than the runs that were read. */
async function readOlder(
  { api, record }: Pick<PlatformSource, 'api'> & { readonly record: ScheduleRecord },
  known: {
    readonly from: Date;
    readonly guarded: boolean;
    readonly last: RunRecord | undefined;
    readonly success: RunRecord | undefined;
  },
): Promise<PastRun[]> {
  if (record.createdAt !== undefined && record.createdAt >= known.from) return [];
  const isOlder = ({ createdAt }: RunRecord) => createdAt < known.from;
  const found: PastRun[] = [];
  const add = async (run: RunRecord, skipped: boolean) => {
    const failedJobs = run.state === 'failure' ? await api.failedJobs(run) : [];
    found.push(pastRunOf(await api.details(run), { skipped, failedJobs }));
  };
  if (known.success === undefined)
    for (const run of (await api.newest(record, 'success')).filter(isOlder)) {
      const skipped = known.guarded && (await api.wasSkipped(record, run));
      if (skipped) continue;
      await add(run, false);
      break;
    }
  if (known.last === undefined) {
    const [run] = (await api.newest(record, 'any')).filter(isOlder);
    const skipped = run?.state === 'success' && known.guarded && (await api.wasSkipped(record, run));
    if (run !== undefined) await add(run, skipped);
  }
  return found;
}

function later(a: RunRecord | undefined, b: RunRecord): RunRecord {
  return a === undefined || b.startedAt > a.startedAt ? b : a;
}
