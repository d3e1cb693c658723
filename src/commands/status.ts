import { stringify } from 'yaml';
import { cronOf } from '../backends/schedule-cron.js';
import { readLogTail, readRunFolders } from '../hosts/cron-results.js';
import { describeDuration } from '../notify/facts.js';
import type { PastRun } from '../run/cron-history.js';
import { parseRunLog } from '../run/cron-log.js';
import { type CronStatus, statusOf } from '../run/cron-status.js';
import { logText } from '../run/findings-text.js';
import { formatInZone } from '../schedule/zone.js';
import type { CommandRun } from './command.js';
import { EXIT, type Io } from './io.js';
import { shownPath } from './load-schedules.js';
import { type LocalSchedule, loadLocalSchedules, withResults } from './local-runs.js';
import { readTime } from './next.js';
import { plural } from './print-diagnostics.js';
import { formatTable } from './table.js';

/** Some five thousand runs. */
const LOG_BYTES = 1024 * 1024;
/** As many missed runs are named by their times; all are counted. */
const NAMED_MISSES = 100;
const SHOWN_MISSES = 5;
// Times in quotes, as kubectl prints them: YAML 1.1 has a type for them.
const YAML = { lineWidth: 0, compat: 'yaml-1.1' } as const;

interface Reported extends CronStatus {
  readonly place: LocalSchedule;
}

/** As with kubectl, the exit code says that the status could be read, not that the last run succeeded. */
export const run: CommandRun = async (args, io) => {
  const since = readTime(args, 'since');
  const found = loadLocalSchedules(args, io);
  if (found === undefined) return EXIT.no;
  const now = io.now();
  const reports = withResults(() => found.schedules.map((place) => readStatus(place, { since, now, io })));
  const format = args.text('output');
  if (format === undefined) io.out(asText(reports, now, io));
  else {
    const values = reports.map((report) => asValue(report));
    io.out(format === 'json' ? `${JSON.stringify(values, null, 2)}\n` : stringify(values, YAML));
  }
  return EXIT.fine;
};

function readStatus(
  place: LocalSchedule,
  { since, now, io }: { readonly since: Date | undefined; readonly now: Date; readonly io: Io },
): Reported {
  const { schedule, results, limits } = place;
  const { name } = schedule.metadata;
  const status = statusOf({
    cron: cronOf(schedule),
    zone: schedule.spec.timezone,
    suspend: schedule.spec.suspend,
    limits,
    folders: readRunFolders(results, name, io.env),
    log: parseRunLog(readLogTail(place.log, LOG_BYTES), name),
    now,
    since,
  });
  return { place, ...status };
}

/** The guide's `status` block, and beside it what that has no field for. Times in UTC, null where there is none. */
function asValue(report: Reported) {
  const { place, last, active, missed } = report;
  const { metadata, spec } = place.schedule;
  const ready = spec.suspend
    ? { status: 'False', reason: 'Suspended', message: 'No runs are started.' }
    : { status: 'True', reason: 'Scheduled', message: 'cron starts its runs where it is installed.' };
  return {
    name: metadata.name,
    status: {
      // Nothing keeps the time of a change.
      conditions: [{ type: 'Ready', ...ready, lastTransitionTime: null }],
      nextScheduleTime: inUtc(report.next),
      lastScheduleTime: inUtc(last?.start),
      lastSuccessfulTime: inUtc(report.lastSuccess),
      active: active.length,
      succeeded: report.succeeded,
      failed: report.failed,
    },
    lastRun: last === undefined ? null : runValue(last),
    activeRuns: active.map(runValue),
    missed: {
      count: missed?.times.length ?? 0,
      since: inUtc(missed?.since),
      times: missed?.times.slice(-NAMED_MISSES).map(inUtc) ?? [],
    },
  };
}

function runValue(run: PastRun) {
  return {
    folder: run.folder ?? null,
    start: inUtc(run.start),
    end: inUtc(run.end),
    durationSeconds: run.durationSeconds ?? null,
    exitCode: run.exitCode ?? null,
    result: run.result,
    reason: run.reason,
  };
}

function inUtc(at: Date | undefined): string | null {
  return at === undefined ? null : `${at.toISOString().slice(0, 19)}Z`;
}

function asText(reports: readonly Reported[], now: Date, io: Io): string {
  if (reports.length === 0) return 'No schedule of this file has the backend local-cron.\n';
  const head = ['NAME', 'LAST RUN', 'RESULT', 'DURATION', 'LAST SUCCESS', 'ACTIVE', 'MISSED', 'NEXT RUN'];
  const notes = reports.flatMap((report) => notesOf(report, io));
  return formatTable([head, ...reports.map((report) => row(report, now))]) + notes.join('');
}

function row({ place, last, lastSuccess, active, missed, next }: Reported, now: Date): string[] {
  const { metadata, spec } = place.schedule;
  const time = (at: Date | undefined) => (at === undefined ? '<none>' : formatInZone(at, spec.timezone));
  const counted =
    missed === undefined ? '<unknown>' : `${missed.times.length} since ${time(missed.since).slice(0, 10)}`;
  return [
    metadata.name,
    time(last?.start),
    last === undefined ? '<none>' : resultWords(last),
    last === undefined ? '<none>' : durationWords(last, now),
    time(lastSuccess),
    String(active.length),
    spec.suspend ? '0' : counted,
    spec.suspend ? '<suspended>' : time(next),
  ];
}

function resultWords({ result, exitCode }: PastRun): string {
  return exitCode === undefined || exitCode === 0 ? result : `${result} (exit ${exitCode})`;
}

function durationWords({ result, start, durationSeconds }: PastRun, now: Date): string {
  if (durationSeconds !== undefined) return describeDuration(durationSeconds);
  if (result !== 'running') return '<unknown>';
  return `${describeDuration((now.getTime() - start.getTime()) / 1000)} so far`;
}

/** Below the table: why the last run failed and where its log is, and which runs were missed. */
function notesOf({ place, last, missed }: Reported, io: Io): string[] {
  const { metadata, spec } = place.schedule;
  const notes: string[] = [];
  if (last?.result === 'failure' || last?.result === 'stopped') {
    const reason = last.reason === '' ? 'no reason is known' : logText(last.reason, 200);
    const folder = last.folder === undefined ? '' : `${place.results}/${last.folder}/scan.log`;
    const log = shownPath(io.directory, folder === '' ? place.log : folder);
    notes.push(`${metadata.name}: the last run did not succeed: ${reason}; see ${log}\n`);
  }
  const times = missed?.times ?? [];
  if (times.length > 0) {
    const shown = times.slice(-SHOWN_MISSES).map((at) => formatInZone(at, spec.timezone));
    const which = times.length > shown.length ? ', the last at' : ', at';
    notes.push(`${metadata.name}: missed ${plural(times.length, 'run')}${which} ${shown.join(', ')}\n`);
  }
  return notes;
}
