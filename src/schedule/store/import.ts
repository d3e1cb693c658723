/** Converts schedules of JMo's store to resources of our files. */

import { quote } from '../../text/secrets.js';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose, type LocatedSchedule } from '../located.js';
import { isRecord } from '../problem.js';
import { asDnsName } from '../schema/kubernetes-names.js';
import type { ScanSchedule } from '../types.js';
import type { StoreEntry } from './store.js';

export interface Imported {
  /** Resources as plain data without defaults, in the store's order. */
  readonly values: readonly Record<string, unknown>[];
  /** Warnings about changed names. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Leaves out `status`: it is about the past, and changes without a commit. */
export function importEntries(entries: readonly StoreEntry[]): Imported {
  const diagnostics: Diagnostic[] = [];
  const values = entries.map((entry) => {
    const { resource, diagnostics: renamed } = withAllowedName(entry);
    diagnostics.push(...renamed);
    return terse(entry.resource, resource.metadata.name, hasKey(entry.value, 'results'));
  });
  return { values, diagnostics };
}

/**
 * A schedule of the store under a name that is valid for files and jobs, and a warning if the name changed: JMo's names may
 * have capitals, `_`, and up to 64 characters.
 */
export function withAllowedName(entry: LocatedSchedule): {
  readonly resource: ScanSchedule;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { resource } = entry;
  const { name } = resource.metadata;
  const allowed = asDnsName(name);
  if (allowed === name) return { resource, diagnostics: [] };
  const changed = diagnose(entry, ['metadata', 'name'], {
    severity: 'warning',
    code: 'name-changed',
    message: `${quote(name)} becomes ${quote(allowed)}: names here are lower-case letters, digits, "-" and "."`,
  });
  return {
    resource: { ...resource, metadata: { ...resource.metadata, name: allowed } },
    diagnostics: [changed],
  };
}

function hasKey(value: Record<string, unknown>, key: string): boolean {
  const spec = isRecord(value.spec) ? value.spec : {};
  const job = isRecord(spec.jobTemplate) ? spec.jobTemplate : {};
  return isRecord(job[key]) && Object.keys(job[key]).length > 0;
}

/** The resource as a user would write it. */
export function terse(
  { apiVersion, kind, metadata, spec }: ScanSchedule,
  name: string,
  results: boolean,
): Record<string, unknown> {
  const { jobTemplate: job, backend } = spec;
  const unless = <T>(value: T, usual: T, key: string) => (value === usual ? {} : { [key]: value });
  const filled = (value: object, key: string) => (Object.keys(value).length === 0 ? {} : { [key]: value });
  const { channels, enabled } = job.notifications;
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...unless(metadata.uid, undefined, 'uid'),
      ...filled(metadata.labels, 'labels'),
      ...filled(metadata.annotations, 'annotations'),
      ...unless(metadata.creationTimestamp, undefined, 'creationTimestamp'),
      ...unless(metadata.generation, undefined, 'generation'),
    },
    spec: {
      schedule: spec.schedule,
      ...unless(spec.timezone, 'UTC', 'timezone'),
      ...unless(spec.suspend, false, 'suspend'),
      ...unless(spec.concurrencyPolicy, 'Forbid', 'concurrencyPolicy'),
      ...unless(spec.startingDeadlineSeconds, null, 'startingDeadlineSeconds'),
      ...unless(spec.successfulJobsHistoryLimit, 30, 'successfulJobsHistoryLimit'),
      ...unless(spec.failedJobsHistoryLimit, 10, 'failedJobsHistoryLimit'),
      backend: { type: backend.type, ...filled(backend.config, 'config') },
      jobTemplate: {
        profile: job.profile,
        targets: job.targets,
        ...(results ? { results: job.results } : {}),
        ...filled(job.options, 'options'),
        ...(channels.length === 0 ? {} : { notifications: { ...(enabled ? {} : { enabled }), channels } }),
      },
    },
  };
}
