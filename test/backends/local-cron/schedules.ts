import { stringify } from 'yaml';
import { localCron } from '../../../src/backends/local-cron/index.js';
import type { LocatedSchedule } from '../../../src/schedule/located.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import type { ScanSchedule } from '../../../src/schedule/types.js';

type Values = Record<string, unknown>;

/** A resource with this spec, as text and back: values that no file could contain are refused here too. */
export function locatedSchedule(spec: Values = {}, metadata: Values = {}): LocatedSchedule {
  const text = resourceText(spec, metadata);
  const { schedules, diagnostics } = parseSchedules(Buffer.from(text), 'jmo-schedules.yaml');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (schedules[0] === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return schedules[0];
}

export function schedule(spec: Values = {}, metadata: Values = {}): ScanSchedule {
  return locatedSchedule(spec, metadata).resource;
}

export function resourceText(spec: Values = {}, metadata: Values = {}): string {
  return stringify(
    {
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: { name: 'nightly', ...metadata },
      spec: {
        schedule: '30 2 * * *',
        backend: { type: 'local-cron' },
        jobTemplate: { targets: { repo: '.' } },
        ...spec,
      },
    },
    { aliasDuplicateObjects: false },
  );
}

export function scriptOf(resource: ScanSchedule): string {
  return localCron.exportOne(resource, { source: 'jmo-schedules.yaml' }).content;
}
