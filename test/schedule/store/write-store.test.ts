import { describe, expect, it } from 'vitest';
import { fillDefaults, scheduleSchema } from '../../../src/schedule/schema/resource.js';
import { storePath } from '../../../src/schedule/schema/targets.js';
import { writeEntry } from '../../../src/schedule/store/entry.js';
import { importEntries, terse } from '../../../src/schedule/store/import.js';
import { parseStore } from '../../../src/schedule/store/store.js';
import { storeEntry, storeText } from './entries.js';

const flat = {
  repo: '.',
  repos_dir: 'd',
  targets: 't',
  images: ['i'],
  images_file: 'if',
  urls: ['https://a.example'],
  urls_file: 'uf',
  api_spec: 'as',
  terraform_state: 'ts',
  cloudformation: 'cf',
  k8s_manifest: 'km',
  gitlab_url: 'https://g.example',
  gitlab_token: '${T}',
  gitlab_group: 'gg',
  gitlab_repo: 'g/r',
  k8s_context: 'kc',
  k8s_namespace: 'kn',
  k8s_all_namespaces: true,
};
const grouped = {
  repositories: { repo: '.', repos_dir: 'd', targets: 't' },
  images: ['i'],
  images_file: 'if',
  web: { urls: ['https://a.example'], urls_file: 'uf', api_spec: 'as' },
  iac: { terraform_state: 'ts', cloudformation: 'cf', k8s_manifest: 'km' },
  gitlab: { url: 'https://g.example', token: '${T}', group: 'gg', repo: 'g/r' },
  kubernetes: { context: 'kc', namespace: 'kn', all_namespaces: true },
};
const schedule = (job: object = {}, spec: object = {}, metadata: object = {}) =>
  fillDefaults(scheduleSchema.parse(storeEntry({ ...job }, { ...spec }, { ...metadata })));

describe('an entry for JMo', () => {
  const now = new Date('2026-11-23T05:06:07.890Z');

  it('has all targets in groups, and every field', () => {
    const next = new Date('2026-11-24T04:07:00Z');
    const resource = schedule({ targets: flat }, { schedule: 'H 4 * * *' });
    expect(writeEntry(resource, { cron: '7 4 * * *', next, now })).toEqual({
      apiVersion: 'jmo.security/v1alpha1',
      kind: 'ScanSchedule',
      metadata: {
        name: 'a',
        uid: undefined,
        labels: {},
        annotations: {},
        creationTimestamp: undefined,
        generation: 1,
      },
      spec: {
        schedule: '7 4 * * *',
        timezone: 'UTC',
        suspend: false,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: null,
        successfulJobsHistoryLimit: 30,
        failedJobsHistoryLimit: 10,
        backend: { type: 'local-cron', config: {} },
        jobTemplate: {
          profile: 'fast',
          targets: grouped,
          results: { dir: 'results' },
          options: {},
          notifications: { enabled: false, channels: [] },
        },
      },
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            lastTransitionTime: '2026-11-23T05:06:07+00:00',
            reason: 'Created',
            message: 'Schedule created successfully',
          },
        ],
        lastScheduleTime: null,
        lastSuccessfulTime: null,
        nextScheduleTime: '2026-11-24T04:07:00+00:00',
        active: 0,
        succeeded: 0,
        failed: 0,
      },
    });
  });

  it('has no next run if there is none, and keeps its identity', () => {
    const metadata = {
      uid: 'u',
      labels: { l: 'm' },
      annotations: { n: 'o' },
      creationTimestamp: 't',
      generation: 4,
    };
    const entry = writeEntry(schedule({}, {}, metadata), { cron: 'c', next: undefined, now });
    expect(entry).toMatchObject({ metadata: { name: 'a', ...metadata }, status: { nextScheduleTime: null } });
  });

  it('reads as the schedule it was written from', () => {
    // Without those that exclude each other.
    const besides = new Set(['repos_dir', 'targets', 'images_file', 'urls_file']);
    const targets = Object.fromEntries(Object.entries(flat).filter(([key]) => !besides.has(key)));
    const resource = schedule({ targets });
    const entry = writeEntry(resource, { cron: '0 2 * * *', next: undefined, now });
    const { schedules, diagnostics } = parseStore(storeText(entry), 'f');
    expect(diagnostics).toEqual([]);
    expect(schedules.map(({ resource: { spec } }) => spec)).toEqual([resource.spec]);
  });
});

describe("the store's place of our path", () => {
  it.each(Object.keys(flat))('%s', (key) => {
    const path = storePath(['spec', 'jobTemplate', 'targets', key, 0]);
    const [group, name] = path.slice(3, 5) as [string, string];
    const value = (flat as Record<string, unknown>)[key];
    if (group === key) expect(path).toEqual(['spec', 'jobTemplate', 'targets', key, 0]);
    else expect(path).toEqual(['spec', 'jobTemplate', 'targets', group, name, 0]);
    const holder = grouped as Record<string, unknown>;
    expect(group === key ? holder[key] : (holder[group] as Record<string, unknown>)[name]).toEqual(value);
  });

  it.each([
    [['spec', 'jobTemplate', 'options', 'repo']],
    [['spec', 'other', 'targets', 'repo']],
    [['metadata', 'jobTemplate', 'targets', 'repo']],
    [['spec', 'jobTemplate', 'targets']],
    [['spec', 'timezone']],
  ])('is the same for %j', (path) => expect(storePath(path)).toEqual(path));
});

describe('an imported schedule', () => {
  it('has only what differs from the defaults', () => {
    const bare = { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanSchedule', metadata: { name: 'n' } };
    const spec = { schedule: '0 2 * * *', backend: { type: 'local-cron' } };
    expect(terse(schedule(), 'n', false)).toEqual({
      ...bare,
      spec: { ...spec, jobTemplate: { profile: 'fast', targets: { repo: '.' } } },
    });
    expect(terse(schedule(), 'n', true)).toMatchObject({
      spec: { jobTemplate: { results: { dir: 'results' } } },
    });
  });

  it('keeps everything that differs', () => {
    const metadata = {
      uid: 'u',
      labels: { l: 'm' },
      annotations: { n: 'o' },
      creationTimestamp: 't',
      generation: 0,
    };
    const job = {
      profile: 'deep',
      targets: { images: ['i'] },
      results: { dir: 'r' },
      options: { threads: 2 },
      notifications: { enabled: false, channels: [{ type: 'slack', url: '${U}', events: ['failure'] }] },
    };
    const spec = {
      schedule: '1 2 * * *',
      timezone: 'Europe/Berlin',
      suspend: true,
      concurrencyPolicy: 'Allow',
      startingDeadlineSeconds: 0,
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 0,
      backend: { type: 'gitlab-ci', config: { image: 'x' } },
    };
    const made = terse(schedule(job, spec, metadata), 'a', true);
    expect(made).toEqual(storeEntry(job, spec, metadata));
  });

  it('does not mention enabled notifications', () => {
    const channels = [{ type: 'slack', url: '${U}', events: ['failure'] }];
    const made = terse(schedule({ notifications: { enabled: true, channels } }), 'n', false);
    expect(made).toMatchObject({ spec: { jobTemplate: { notifications: { channels } } } });
    expect(JSON.stringify(made)).not.toContain('enabled');
  });

  it.each([
    ['a', 'a'],
    ['a-b.c9', 'a-b.c9'],
    ['A_B', 'a-b'],
    ['a__ü b', 'a-b'],
    ['_a_', 'a'],
    ['.a.', 'a'],
    ['--.a-.', 'a'],
    ['a-.b', 'a.b'],
    ['a.-b', 'a.b'],
    ['a-..-.-b', 'a.b'],
    ['a--b', 'a--b'],
    ['x'.repeat(52), 'x'.repeat(52)],
    ['x'.repeat(53), 'x'.repeat(52)],
    [`${'x'.repeat(51)}-y`, 'x'.repeat(51)],
  ])('named %s becomes %s', (name, allowed) => {
    const imported = importEntries(parseStore(storeText(storeEntry({}, {}, { name })), 'f').schedules);
    expect(imported.values).toMatchObject([{ metadata: { name: allowed } }]);
    const { diagnostics } = imported;
    if (name === allowed) expect(diagnostics).toEqual([]);
    else
      expect(diagnostics).toMatchObject([
        {
          code: 'name-changed',
          severity: 'warning',
          file: 'f',
          line: 2,
          column: 80,
          length: JSON.stringify(name).length,
        },
      ]);
  });

  it("has the store's results folder", () => {
    const resultsOf = (job: object) => {
      const { values } = importEntries(parseStore(storeText(storeEntry({ ...job })), 'f').schedules);
      return (values[0]?.spec as { jobTemplate: { results?: unknown } } | undefined)?.jobTemplate.results;
    };
    expect(resultsOf({ results: { dir: 'results' } })).toEqual({ dir: 'results' });
    expect([
      resultsOf({}),
      resultsOf({ results: {} }),
      resultsOf({ results: { retention_days: 9 } }),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
