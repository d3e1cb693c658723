import type { PastRun } from './past-run.js';
import { timeOf } from './times.js';

/** The entries of a schedule's log; each list is in the log's order. */
export interface RunLog {
  /** The time of its first line; the log is complete from then on. */
  readonly since: Date | undefined;
  readonly starts: readonly Date[];
  /** Runs that Forbid prevented. */
  readonly skips: readonly Date[];
  readonly ended: readonly PastRun[];
}

const END =
  /^end result=(success|failure|stopped) exit=(\d{1,3}) duration=(\d{1,9})s(?: findings="[^"]*")?(?: \((.*)\))?$/;

/** Reads one schedule's log, with lines of the form `TIME NAME TEXT`; ignores others. */
export function parseRunLog(text: string, schedule: string): RunLog {
  const starts: Date[] = [];
  const skips: Date[] = [];
  const ended: PastRun[] = [];
  let since: Date | undefined;
  for (const line of text.split('\n')) {
    const [stamp, name, ...words] = line.split(' ');
    const time = timeOf(stamp);
    if (time === undefined || name !== schedule) continue;
    since ??= time;
    const said = words.join(' ');
    if (said.startsWith('start profile=')) starts.push(time);
    else if (said.startsWith('skipped: ')) skips.push(time);
    const end = END.exec(said);
    if (end !== null) ended.push(endedRun(time, end));
  }
  return { since, starts, skips, ended };
}

/** Joins two logs; the second has the lines that could not be written to the first. */
export function joinLogs(log: RunLog, aside: RunLog): RunLog {
  return {
    since: log.since ?? aside.since,
    starts: [...log.starts, ...aside.starts],
    skips: [...log.skips, ...aside.skips],
    ended: [...log.ended, ...aside.ended],
  };
}

function endedRun(end: Date, [, result, exitCode, duration, reason = '']: RegExpExecArray): PastRun {
  return {
    start: new Date(end.getTime() - Number(duration) * 1000),
    end,
    durationSeconds: Number(duration),
    exitCode: Number(exitCode),
    result: result === 'success' || result === 'stopped' ? result : 'failure',
    reason,
  };
}
