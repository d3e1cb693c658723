type Data = Record<string, unknown>;

/** An entry of JMo's store that needs nothing changed, with other parts of its spec. */
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

/** A store's text, one entry a line: the first one's is line 2. */
export const storeText = (...entries: unknown[]) =>
  `{"kind": "ScheduleManifest", "schedules": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]}`;
