import type { RunFolder } from '../../hosts/crontab/results.js';
import { isRecord } from '../../schedule/problem.js';
import { parseJson } from '../findings/json.js';
import type { RunLog } from './cron-log.js';
import type { PastRun, RunHistory, RunResult } from './past-run.js';
import type { HistoryLimits } from './prune-plan.js';
import { earliest, latest, timeOf } from './times.js';

/** The records that a local-cron schedule's script leaves. */
interface CronRecords {
  /** The limits by which the script removes older folders. */
  readonly limits: HistoryLimits;
  /** Oldest first. */
  readonly folders: readonly RunFolder[];
  readonly log: RunLog;
}

/** The runs of a local-cron schedule, from its results folders and its log. */
export function cronHistory({ folders, log, limits }: CronRecords): RunHistory {
  const runs = folders.map(runOf).filter((run) => run !== undefined);
  return {
    runs,
    older: log.ended,
    starts: [...runs.map(({ start }) => start), ...log.starts, ...log.skips],
    known: knownSince(log, limits, runs),
  };
}

/**
 * The time from which on every start is in the log or has its folder: the log's first line, or the first of the runs from
 * which the script's rotation cannot have removed any. The earlier of the two.
 */
function knownSince(log: RunLog, limits: HistoryLimits, runs: readonly PastRun[]): Date | undefined {
  const first = (of: readonly PastRun[]) => earliest(of.map(({ start }) => start));
  const kinds = [
    { of: runs.filter(({ result }) => result === 'success'), limit: limits.successful },
    {
      of: runs.filter(({ result }) => result === 'failure' || result === 'stopped'),
      limit: limits.failed,
    },
  ];
  const rotated = kinds
    .filter(({ of, limit }) => of.length >= limit)
    .map(({ of, limit }) => (limit === 0 ? undefined : first(of)));
  const complete = rotated.includes(undefined) ? undefined : (latest(rotated) ?? first(runs));
  return earliest([complete, log.since].filter((time) => time !== undefined));
}

/** The result of a folder's run; exactly the script's own rule (read_result). */
export function resultOf({ record, active }: RunFolder): RunResult {
  if (record === undefined) return active ? 'running' : 'stopped';
  const found = /"result":"(success|stopped)"/.exec(record)?.[1];
  return found === 'success' || found === 'stopped' ? found : 'failure';
}

/** A folder's run; undefined if its name has no time, so that the script cannot have written it. */
function runOf(folder: RunFolder): PastRun | undefined {
  const parsed = parseJson(folder.record ?? '');
  const fields = isRecord(parsed) ? parsed : {};
  const start = timeOf(fields.start) ?? timeOfName(folder.name);
  if (start === undefined) return undefined;
  const { durationSeconds, exitCode, reason } = fields;
  const killed = folder.record === undefined && !folder.active;
  return {
    folder: folder.name,
    start,
    end: timeOf(fields.end),
    durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : undefined,
    exitCode: typeof exitCode === 'number' ? exitCode : undefined,
    result: resultOf(folder),
    reason: killed ? 'it was killed, or the machine went down' : typeof reason === 'string' ? reason : '',
  };
}

/** `2026-03-08T023001Z-nightly`. */
function timeOfName(name: string): Date | undefined {
  return timeOf(`${name.slice(0, 13)}:${name.slice(13, 15)}:${name.slice(15, 18)}`);
}
