type Data = Record<string, unknown>;

/** A complete entry of JMo's store, with parts of its spec replaced. */
export function storeEntry(job: Data = {}, spec: Data = {}, metadata: Data = {}): Data {
  return {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'a', ...metadata },
    spec: {
      schedule: '0 2 * * *',
      backend: { type: 'local-cron' },
      jobTemplate: { profile: 'fast', targets: { repositories: { repo: '.' } }, ...job },
      ...spec,
    },
  };
}

/** A store's text, one entry per line: the first one is on line 2. */
export const storeText = (...entries: unknown[]) =>
  `{"kind": "ScheduleManifest", "schedules": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]}`;
