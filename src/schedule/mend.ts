/** Replaces wrong values of a schedule with placeholders, so that one mistake does not hide another from further checks. */

import type { Path, Span } from './diagnostic.js';
import type { LocatedSchedule } from './located.js';
import { isRecord, type Problem, startsWith, valueAt } from './problem.js';
import { fillDefaults, KIND, type ScheduleInput, scheduleSchema } from './schema/resource.js';
import { API_VERSION, type ScanSchedule } from './types.js';
import { UNREADABLE } from './yaml/values.js';

/** The place of placeholders; diagnostics there are dropped. */
export const NOWHERE: Span = { line: 0, column: 0, length: 0 };

export interface Mended {
  readonly resource: ScanSchedule;
  /** The paths of placeholders. */
  readonly unsure: readonly Path[];
}

/** A cron without problems on any platform. */
const PLAIN_CRON = '17 3 * * 1';
const PLAIN_CHANNEL = { type: 'slack', url: '${SLACK_WEBHOOK_URL}' };
const CHANNELS: Path = ['spec', 'jobTemplate', 'notifications', 'channels'];
/** Problems of missing values, which need no placeholder. */
const ABSENT = new Set(['missing-key', 'no-target', 'no-channels']);

/** Undefined if the name or the backend is unknown. */
export function mendSchedule(
  resource: Record<string, unknown>,
  problems: readonly Problem[],
): Mended | undefined {
  const unsure: Path[] = [];
  const value = copy(resource, [], unsure) as Record<string, unknown>;
  // In place, since a file may have tens of thousands of problems.
  const replace = (path: Path, by: unknown) => {
    unsure.push(path);
    const holder = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
    const key = path.at(-1) as string | number;
    if (holder === undefined) return;
    if (by === undefined) delete holder[key];
    else holder[key] = by;
  };
  for (const { path, code, severity = 'error' } of problems) {
    if (severity !== 'error') continue;
    const channel = path.slice(0, CHANNELS.length + 1);
    if (startsWith(channel, CHANNELS) && channel.length > CHANNELS.length) {
      if (valueAt(value, CHANNELS) !== undefined) replace(channel, PLAIN_CHANNEL);
      continue;
    }
    const item = path.findIndex((step) => typeof step === 'number');
    const wrong = item === -1 ? path : path.slice(0, item);
    if (!ABSENT.has(code) && wrong.length > 0) replace(wrong, undefined);
  }
  if (unsure.some((path) => path.join('.') === 'spec.backend' || path.join('.') === 'spec.backend.type'))
    return undefined;
  const { metadata, spec } = value;
  if (!isRecord(spec)) return undefined;
  const named = isRecord(metadata) ? metadata : {};
  const cron = spec.schedule;
  if (typeof named.name !== 'string') {
    named.name = 'x';
    unsure.push(['metadata', 'name']);
    // The value of H depends on the name.
    if (typeof cron === 'string' && cron.includes('H')) spec.schedule = undefined;
  }
  if (typeof spec.schedule !== 'string') {
    spec.schedule = PLAIN_CRON;
    unsure.push(['spec', 'schedule']);
  }
  const job = isRecord(spec.jobTemplate) ? spec.jobTemplate : {};
  spec.jobTemplate = { ...job, targets: isRecord(job.targets) ? job.targets : {} };
  const mended = { apiVersion: API_VERSION, kind: KIND, metadata: named, spec };
  if (!scheduleSchema.safeParse(mended).success) return undefined;
  return { resource: fillDefaults(mended as unknown as ScheduleInput), unsure };
}

/** Whether the value at a path (or its absence) is the user's own, not a placeholder. */
export function isSure(schedule: LocatedSchedule, path: Path): boolean {
  return schedule.at(path) !== NOWHERE;
}

function copy(value: unknown, path: Path, unsure: Path[]): unknown {
  if (value === UNREADABLE) {
    unsure.push(path);
    return undefined;
  }
  if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index], unsure));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, copy(inner, [...path, key], unsure)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
