import { formatTable } from '../../cli/output/table.js';
import { yamlText } from '../../cli/output/yaml.js';
import { formatInZone } from '../../cron/zone/zone.js';
import type { ScheduleRecord } from '../../hosts/run-records.js';
import { describeDuration } from '../../notify/message/facts.js';
import { shownPath } from '../../project/world.js';
import type { PastRun } from '../../run/history/past-run.js';
import type { RunStatus } from '../../run/history/run-status.js';
import type { BackendType } from '../../schedule/types.js';
import { jsonText, logText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import type { RunSource } from '../history/run-sources.js';

export interface Reported extends RunStatus {
  readonly source: RunSource;
  /** Undefined for local cron. */
  readonly record: ScheduleRecord | undefined;
}

/** The text names so many missed runs by their times; it counts all. */
const NAMED_MISSES = 100;
const SHOWN_MISSES = 5;
// Quotes times as kubectl does: YAML 1.1 has a type for them.
const YAML = { lineWidth: 0, compat: 'yaml-1.1' } as const;

const STARTED: Readonly<Record<BackendType, string>> = {
  'local-cron': 'cron starts its runs where it is installed.',
  'github-actions': 'GitHub starts its runs.',
  'gitlab-ci': 'GitLab starts its runs.',
};

export function statusAsJson(reports: readonly Reported[]): string {
  return jsonText(reports.map(asValue));
}

export function statusAsYaml(reports: readonly Reported[]): string {
  return yamlText(reports.map(asValue), YAML);
}

/** The `status` block of JMo's guide, and fields beside it that the guide lacks. Times in UTC, null if unknown. */
function asValue(report: Reported) {
  const { source, last, active, missed } = report;
  const { metadata } = source.schedule;
  const value = (run: PastRun) => runValue(run, source);
  return {
    name: metadata.name,
    status: {
      // The time of the last change is not recorded.
      conditions: [{ type: 'Ready', ...readyOf(report), lastTransitionTime: null }],
      nextScheduleTime: obstacleOf(report) === undefined ? inUtc(report.next) : null,
      lastScheduleTime: inUtc(last?.start),
      lastSuccessfulTime: inUtc(report.lastSuccess),
      active: active.length,
      succeeded: report.succeeded,
      failed: report.failed,
    },
    lastRun: last === undefined ? null : value(last),
    activeRuns: active.map(value),
    missed: {
      count: missed?.times.length ?? 0,
      since: inUtc(missed?.since),
      times: missed?.times.slice(-NAMED_MISSES).map(inUtc) ?? [],
    },
    ...(source.kind === 'platform' ? { notes: recordNotes(report) } : {}),
  };
}

function readyOf(report: Reported) {
  const { spec } = report.source.schedule;
  if (spec.suspend) return { status: 'False', reason: 'Suspended', message: 'No runs are started.' };
  const obstacle = obstacleOf(report);
  return obstacle === undefined
    ? { status: 'True', reason: 'Scheduled', message: STARTED[spec.backend.type] }
    : { status: 'False', reason: obstacle.reason, message: obstacle.message };
}

/** What keeps the platform from starting the schedule; nothing if it is suspended on purpose. */
function obstacleOf({ source, record }: Reported) {
  return source.schedule.spec.suspend ? undefined : record?.obstacle;
}

function recordNotes({ source, record }: Reported): readonly string[] {
  if (record === undefined) return [];
  return source.schedule.spec.suspend && record.active === true
    ? [
        "its pipeline schedule is still active in GitLab; 'jmo-schedule sync --apply' deactivates it",
        ...record.notes,
      ]
    : record.notes;
}

function runValue(run: PastRun, { kind }: RunSource) {
  return {
    folder: run.folder ?? null,
    ...(kind === 'platform' ? { url: run.url ?? null } : {}),
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

/** A table, and below it notes on what needs attention. @param directory that shown paths are relative to */
export function statusAsText(reports: readonly Reported[], now: Date, directory: string): string {
  if (reports.length === 0) return 'No schedules found.\n';
  const head = ['NAME', 'LAST RUN', 'RESULT', 'DURATION', 'LAST SUCCESS', 'ACTIVE', 'MISSED', 'NEXT RUN'];
  const notes = reports.flatMap((report) => notesOf(report, directory));
  return formatTable([head, ...reports.map((report) => row(report, now))]) + notes.join('');
}

function row(report: Reported, now: Date): string[] {
  const { source, last, lastSuccess, active, missed, next } = report;
  const { metadata, spec } = source.schedule;
  const time = (at: Date | undefined) => (at === undefined ? '<none>' : formatInZone(at, spec.timezone));
  const counted =
    missed === undefined ? '<unknown>' : `${missed.times.length} since ${time(missed.since).slice(0, 10)}`;
  const obstacle = obstacleOf(report);
  const upcoming = obstacle === undefined ? time(next) : `<${obstacle.word}>`;
  return [
    metadata.name,
    time(last?.start),
    last === undefined ? '<none>' : resultWords(last),
    last === undefined ? '<none>' : durationWords(last, now),
    time(lastSuccess),
    String(active.length),
    spec.suspend ? '0' : counted,
    spec.suspend ? '<suspended>' : upcoming,
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

/** Why the platform does not start it, why the last run failed and where its log is, and which runs were missed. */
function notesOf(report: Reported, directory: string): string[] {
  const { source, last, missed } = report;
  const { metadata, spec } = source.schedule;
  const obstacle = obstacleOf(report);
  const notes = [...(obstacle === undefined ? [] : [obstacle.message]), ...recordNotes(report)];
  if (last?.result === 'failure' || last?.result === 'stopped') {
    const reason = last.reason === '' ? 'no reason is known' : logText(last.reason, 200);
    notes.push(
      `the last run did not succeed: ${reason}; see ${last.url ?? logPath(source, last, directory)}`,
    );
  }
  const times = missed?.times ?? [];
  if (times.length > 0) {
    const shown = times.slice(-SHOWN_MISSES).map((at) => formatInZone(at, spec.timezone));
    const which = times.length > shown.length ? ', the last at' : ', at';
    notes.push(`missed ${plural(times.length, 'run')}${which} ${shown.join(', ')}`);
  }
  return notes.map((note) => `${metadata.name}: ${visible(note)}\n`);
}

function logPath(source: RunSource, { folder }: PastRun, directory: string): string {
  if (source.kind === 'platform') return '';
  return shownPath(directory, folder === undefined ? source.log : `${source.results}/${folder}/scan.log`);
}
