/** Converts entries of JMo's store from and to our format, as plain data. */

import { fiveFieldsOf } from '../../cron/foreign.js';
import { isSecretLooking, LITERAL_SECRET, quote } from '../../text/secrets.js';
import type { Path } from '../diagnostic.js';
import { isRecord, type Problem, valueAt } from '../problem.js';
import { checkAgainst } from '../schema/issues.js';
import { scheduleSchema } from '../schema/resource.js';
import { storePlace } from '../schema/targets.js';
import { referencedName } from '../schema/text-rules.js';
import type { ScanSchedule } from '../types.js';

/** The variable name for each literal secret of a store; the secrets are never shown. */
export type SecretNames = ReadonlyMap<string, string>;

/** Names all webhook URLs and tokens of a store, in its order. */
export function collectSecrets(entries: readonly unknown[]): SecretNames {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const places = entries.flatMap(secretPlaces);
  for (const { value } of places) {
    const name = referencedName(value);
    if (name !== undefined) used.add(name);
  }
  for (const { value: secret, base } of places) {
    if (names.has(secret) || referencedName(secret) !== undefined) continue;
    let name = base;
    for (let number = 2; used.has(name); number++) name = `${base}_${number}`;
    used.add(name);
    names.set(secret, name);
  }
  return names;
}

/** Whether an entry has a place for a secret, with one in it or the name of one. */
export function hasSecretPlaces(entry: unknown): boolean {
  return secretPlaces(entry).length > 0;
}

interface SecretPlace {
  readonly path: Path;
  readonly value: string;
  readonly base: string;
}

const JOB = ['spec', 'jobTemplate'];

function secretPlaces(entry: unknown): SecretPlace[] {
  const places: [Path, string][] = [];
  const list = [...JOB, 'notifications', 'channels'];
  const channels = valueAt(entry, list);
  for (const index of (Array.isArray(channels) ? channels : []).keys()) {
    places.push([[...list, index, 'url'], 'SLACK_WEBHOOK_URL']);
    places.push([[...list, index, 'token'], 'SLACK_BOT_TOKEN']);
  }
  places.push([[...JOB, 'targets', 'gitlab', 'token'], 'GITLAB_TOKEN']);
  places.push([[...JOB, 'targets', 'gitlab_token'], 'GITLAB_TOKEN']);
  return places.flatMap(([path, base]) => {
    const value = valueAt(entry, path);
    return typeof value === 'string' && value !== '' ? [{ path, value, base }] : [];
  });
}

/**
 * An entry in our format, at the same paths, without fields that we lack. `problems` gets a warning for each field left out
 * and each secret replaced.
 */
export function readEntry(
  entry: unknown,
  names: SecretNames,
): { readonly value: unknown; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const value = copyOf(entry);
  for (const { path, value: secret } of secretPlaces(value)) {
    const name = names.get(secret);
    if (name === undefined) continue;
    put(value, path, `\${${name}}`);
    problems.push({
      path,
      severity: 'warning',
      code: LITERAL_SECRET,
      message: `the store holds a secret here; it is shown as \${${name}}`,
      hint: `keep the value in a CI secret or variable named ${name}`,
    });
  }
  hideSecrets(value, [], problems);
  rewriteMacro(value, problems);
  dropEmpty(value);
  for (const problem of checkAgainst(scheduleSchema, value)) {
    if (problem.code !== 'unknown-key') continue;
    remove(value, problem.path);
    problems.push({
      path: problem.path,
      part: 'key',
      severity: 'warning',
      code: 'left-out',
      message: `${quote(String(problem.path.at(-1)))} has no counterpart here and is left out`,
      ...(problem.path.at(-1) === 'retention_days'
        ? { hint: 'history limits say how many runs are kept' }
        : {}),
    });
  }
  dropEmpty(value);
  return { value, problems };
}

/** A copy to change. Drops None, which in Python means no value, and unreadable values (symbols). */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isRecord(value)) return typeof value === 'symbol' ? null : value;
  const entries = Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null));
}

/** JMo accepts `@daily` and similar macros; a resource has five fields. */
function rewriteMacro(value: unknown, problems: Problem[]): void {
  const path = ['spec', 'schedule'];
  const macro = valueAt(value, path);
  const fields = typeof macro === 'string' ? fiveFieldsOf(macro) : undefined;
  if (fields === undefined) return;
  put(value, path, fields);
  problems.push({
    path,
    severity: 'warning',
    code: 'cron-changed',
    message: `${quote(String(macro))} becomes ${quote(fields)}: a schedule here has five fields`,
  });
}

function hideSecrets(value: unknown, path: Path, problems: Problem[]): void {
  if (!isRecord(value) && !Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== 'string' || !isSecretLooking(inner)) {
      hideSecrets(inner, here, problems);
      continue;
    }
    (value as Record<string, unknown>)[key] = '***';
    const message = 'the store holds a text here that looks like a secret; it is not shown';
    problems.push({ path: here, severity: 'warning', code: LITERAL_SECRET, message });
  }
}

/** Drops what JMo writes for "none": empty lists of targets, disabled notifications. */
function dropEmpty(value: unknown): void {
  const job = valueAt(value, JOB);
  const notifications = valueAt(job, ['notifications']);
  if (isRecord(job) && isRecord(notifications)) {
    const { channels } = notifications;
    const none = channels === undefined || (Array.isArray(channels) && channels.length === 0);
    if (none && notifications.enabled !== true) delete job.notifications;
    for (const channel of Array.isArray(channels) ? channels : [])
      if (isRecord(channel) && Array.isArray(channel.events) && channel.events.length === 0)
        delete channel.events;
  }
  for (const holder of [valueAt(job, ['targets']), valueAt(job, ['options'])]) {
    if (!isRecord(holder)) continue;
    for (const inner of Object.values(holder)) if (isRecord(inner)) dropEmptyKeys(inner);
    dropEmptyKeys(holder);
  }
}

function dropEmptyKeys(map: Record<string, unknown>): void {
  for (const [key, inner] of Object.entries(map)) {
    const empty =
      inner === '' || (typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0);
    if (empty) delete map[key];
  }
}

function put(value: unknown, path: Path, text: string): void {
  (valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string | number] =
    text;
}

function remove(value: unknown, path: Path): void {
  const holder = valueAt(value, path.slice(0, -1));
  if (isRecord(holder)) delete holder[String(path.at(-1))];
}

/** The format that JMo reads: targets in groups, every field of its dataclasses written out. */
export function writeEntry(
  { apiVersion, kind, metadata, spec }: ScanSchedule,
  state: { readonly cron: string; readonly next: Date | undefined; readonly now: Date },
): Record<string, unknown> {
  const { backend, jobTemplate: job } = spec;
  const targets: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(job.targets)) {
    const [group = key, name] = storePlace(key);
    targets[group] =
      name === undefined ? value : { ...(targets[group] as object | undefined), [name]: value };
  }
  return {
    apiVersion,
    kind,
    metadata: {
      name: metadata.name,
      uid: metadata.uid,
      labels: metadata.labels,
      annotations: metadata.annotations,
      creationTimestamp: metadata.creationTimestamp,
      generation: metadata.generation ?? 1,
    },
    spec: {
      schedule: state.cron,
      timezone: spec.timezone,
      suspend: spec.suspend,
      concurrencyPolicy: spec.concurrencyPolicy,
      startingDeadlineSeconds: spec.startingDeadlineSeconds,
      successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit,
      failedJobsHistoryLimit: spec.failedJobsHistoryLimit,
      backend: { type: backend.type, config: backend.config },
      jobTemplate: {
        profile: job.profile,
        targets,
        results: job.results,
        options: job.options,
        notifications: job.notifications,
      },
    },
    status: {
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          lastTransitionTime: pythonTime(state.now),
          reason: 'Created',
          message: 'Schedule created successfully',
        },
      ],
      lastScheduleTime: null,
      lastSuccessfulTime: null,
      nextScheduleTime: state.next === undefined ? null : pythonTime(state.next),
      active: 0,
      succeeded: 0,
      failed: 0,
    },
  };
}

/** The format of Python's `isoformat()` for a time in UTC without fractions. */
export function pythonTime(at: Date): string {
  return `${at.toISOString().slice(0, 19)}+00:00`;
}
