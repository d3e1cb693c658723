import type { RunFolder } from '../hosts/cron-results.js';
import { isRecord } from '../schedule/problem.js';

/** How a run ended, in the script's words; one that was killed counts as stopped. */
export type RunResult = 'running' | 'success' | 'failure' | 'stopped';

/** A run of a local-cron schedule. */
export interface PastRun {
  /** Undefined where only the log knows of it any more. */
  readonly folder: string | undefined;
  readonly start: Date;
  /** Undefined while it is under way, and where it was killed; so are the two below. */
  readonly end: Date | undefined;
  readonly durationSeconds: number | undefined;
  readonly exitCode: number | undefined;
  readonly result: RunResult;
  /** Why it did not succeed, on one line or none; text of others. */
  readonly reason: string;
}

/** How the run of a folder ended: the script's own rule (state_of), to the letter. */
export function resultOf({ record, active }: RunFolder): RunResult {
  if (record === undefined) return active ? 'running' : 'stopped';
  const found = /"result":"(success|stopped)"/.exec(record)?.[1];
  return found === 'success' || found === 'stopped' ? found : 'failure';
}

/** The run of a folder; undefined where its name holds no time, so that the script can't have written it. */
export function runOf(folder: RunFolder): PastRun | undefined {
  const fields = fieldsOf(folder.record ?? '');
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

function fieldsOf(record: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(record);
    return isRecord(fields) ? fields : {};
  } catch {
    return {};
  }
}

/** The script writes times as `2026-03-08T02:30:01Z`. */
export function timeOf(text: unknown): Date | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return undefined;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function timeOfName(name: string): Date | undefined {
  return timeOf(name.replace(/^(.{10}T\d\d)(\d\d)(\d\dZ)-.*$/s, '$1:$2:$3'));
}
