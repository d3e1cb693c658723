import { describe, expect, it } from 'vitest';
import { addResource, editResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { editSchedule } from '../../../src/schedule/edit/edit-schedule.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { storePath } from '../../../src/schedule/schema/targets.js';
import { writeEntry } from '../../../src/schedule/store/entry.js';
import { importEntries } from '../../../src/schedule/store/import.js';
import { emptyStore, parseStore } from '../../../src/schedule/store/store.js';
import { recordedStore, WEBHOOK } from './recorded.js';

type Manifest = { schedules: Record<string, Record<string, unknown>>[]; [key: string]: unknown };
const parse = (text: string) => JSON.parse(text) as Manifest;
const now = new Date('2026-11-23T05:00:00Z');

describe('a store that JMo wrote', () => {
  const store = parseStore(recordedStore(), 'schedules.json');

  it("is read completely, including JMo's kind of names", () => {
    expect(store.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(store.schedules.map(({ resource }) => resource.metadata.name)).toEqual([
      'weekly-scan',
      'Everything_Else',
      'cli-made',
    ]);
    const [weekly, everything, cli] = store.schedules.map(({ resource }) => resource);
    expect(weekly?.spec).toMatchObject({
      schedule: '0 2 * * 1',
      suspend: true,
      backend: { type: 'gitlab-ci' },
      jobTemplate: {
        profile: 'balanced',
        targets: { repos_dir: '/repos' },
        results: { dir: '/results' },
        options: { fail_on: 'HIGH' },
      },
    });
    expect(weekly?.metadata).toMatchObject({
      generation: 2,
      labels: { team: 'security', environment: 'production' },
    });
    expect(everything?.spec.jobTemplate.targets).toEqual({
      repo: '.',
      images: ['nginx:1.27', 'postgres:15'],
      urls: ['https://api.example.com'],
      api_spec: 'openapi.yaml',
      terraform_state: 'infra.tfstate',
      gitlab_group: 'shop',
      k8s_context: 'prod',
      k8s_namespace: 'web',
    });
    expect(everything?.metadata.annotations).toEqual({ description: 'Alles, täglich ☂' });
    expect(cli?.spec.jobTemplate.notifications).toEqual({ enabled: false, channels: [] });
  });

  it('never shows its webhook, and reports its place', () => {
    expect(
      JSON.stringify([store.schedules.map(({ resource, value }) => [resource, value]), store.diagnostics]),
    ).not.toContain('RECORDED');
    const channels = store.schedules[0]?.resource.spec.jobTemplate.notifications.channels;
    expect(channels?.map(({ url }) => url)).toEqual(['${SLACK_WEBHOOK_URL}']);
    const line =
      recordedStore()
        .split('\n')
        .findIndex((text) => text.includes('RECORDED')) + 1;
    expect(store.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'literal-secret', severity: 'warning', line }),
    );
    expect(store.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'left-out', message: expect.stringContaining('"retention_days"') }),
    );
  });

  it('is imported as valid resources with the same meaning', () => {
    const { values, diagnostics } = importEntries(store.schedules);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'name-changed',
        '"Everything_Else" becomes "everything-else": names here are lower-case letters, digits, "-" and "."',
      ],
    ]);
    let text = '';
    for (const value of values) {
      const added = addResource(text, 'f', value);
      if ('diagnostics' in added) throw new Error(JSON.stringify(added));
      text = added.text;
    }
    const parsed = parseSchedules(text, 'f');
    expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parsed.schedules.map(({ resource }) => resource.spec)).toEqual(
      store.schedules.map(({ resource }) => resource.spec),
    );
    expect(text).not.toContain('status:');
    expect(text).not.toContain('RECORDED');
  });

  it('gets one name per webhook, avoiding existing ones', () => {
    const text = recordedStore().replace(
      '"channels": []',
      `"channels": [{"type": "slack", "url": "${WEBHOOK}2"}, {"type": "slack", "url": "\${SLACK_WEBHOOK_URL}"}]`,
    );
    const urls = parseStore(text, 'f').schedules.flatMap(({ resource }) =>
      resource.spec.jobTemplate.notifications.channels.map(({ url }) => url),
    );
    expect(urls).toEqual(['${SLACK_WEBHOOK_URL_2}', '${SLACK_WEBHOOK_URL_3}', '${SLACK_WEBHOOK_URL}']);
  });

  it('hides a webhook of an unknown kind', () => {
    const strange = 'https://chat.example/hooks/abcdef';
    const parsed = parseStore(recordedStore().replace(WEBHOOK, strange), 'f');
    expect(JSON.stringify([parsed.schedules.map(({ value }) => value), parsed.diagnostics])).not.toContain(
      'abcdef',
    );
  });

  it('keeps valid entries beside an invalid one', () => {
    const parsed = parseStore(recordedStore().replace('"15 4 * * 2"', '"@reboot"'), 'f');
    expect(parsed.schedules.map(({ resource }) => resource.metadata.name)).toEqual([
      'weekly-scan',
      'Everything_Else',
    ]);
    expect(parsed.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
      ['cron-macro'],
    );
  });

  it.each([
    '',
    '[]',
    '{}',
    'kind: x',
    '{"kind": "ScheduleManifest"}',
    '{"kind": "ScheduleManifest", "schedules": {}}',
  ])('may not be %j', (text) =>
    expect(parseStore(text, 'f').diagnostics).toMatchObject([{ code: 'not-a-store' }]),
  );

  it.each([
    '[null]',
    '[1, "x", [], {}]',
    '[{"metadata": 1, "spec": []}]',
    '[{"metadata": {"name": "x"}, "spec": {"jobTemplate": {"notifications": {"channels": [1, null]}}}}]',
  ])('may contain garbage: %s', (schedules) => {
    const parsed = parseStore(`{"kind": "ScheduleManifest", "schedules": ${schedules}}`, 'f');
    expect(parsed.schedules).toEqual([]);
    expect(parsed.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('edits of a store', () => {
  const before = recordedStore()
    .replace('"spec": {', '"x_new": {"deep": [1.0, 1e3]},\n      "spec": {')
    .replace('"schedules"', '"settings": {"a": 1.50},\n  "schedules"');

  it('change only the value, and keep unknown fields and odd numbers', () => {
    const edited = editSchedule(before, 'f', 'weekly-scan', [
      { path: ['spec', 'schedule'], value: '5 5 * * *' },
    ]);
    expect(edited).toEqual({
      text: before.replace('"0 2 * * 1"', '"5 5 * * *"').replace('"generation": 2', '"generation": 3'),
      generation: 3,
    });
  });

  it("write flat targets at JMo's places", () => {
    const path = storePath(['spec', 'jobTemplate', 'targets', 'urls']);
    expect(path).toEqual(['spec', 'jobTemplate', 'targets', 'web', 'urls']);
    expect(storePath(['spec', 'jobTemplate', 'targets', 'images', 0])).toEqual([
      'spec',
      'jobTemplate',
      'targets',
      'images',
      0,
    ]);
    const edited = editResource(before, 'f', 'cli-made', [{ path, value: ['https://a.example'] }]);
    if ('diagnostics' in edited) throw new Error('refused');
    const targets = { repositories: { repos_dir: './services' }, web: { urls: ['https://a.example'] } };
    expect(parse(edited.text).schedules[2]).toMatchObject({ spec: { jobTemplate: { targets } } });
  });

  it('remove an entry, even the last one', () => {
    let text = before;
    for (const name of ['Everything_Else', 'weekly-scan', 'cli-made']) {
      const wanted = parse(text);
      wanted.schedules = wanted.schedules.filter(({ metadata }) => metadata?.name !== name);
      const result = removeResource(text, 'f', name);
      if ('diagnostics' in result) throw new Error('refused');
      text = result.text;
      expect(parse(text)).toEqual(wanted);
    }
    expect(text).toContain('"schedules": []');
    expect(text).toContain('"settings": {"a": 1.50}');
  });

  it("append an entry with every field of JMo’s dataclasses, in JMo's layout", () => {
    const { schedules } = parseSchedules(
      'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata: {name: new, uid: u, creationTimestamp: t, generation: 1}\nspec: {schedule: H 4 * * *, jobTemplate: {targets: {repos_dir: r, images: [a], gitlab_group: g}}}\n',
      'f',
    );
    const resource = schedules[0]?.resource;
    if (resource === undefined) throw new Error('invalid');
    const entry = writeEntry(resource, { cron: '7 4 * * *', next: new Date('2026-11-24T04:07:00Z'), now });
    const added = addResource(emptyStore(now), 'f', entry);
    if ('diagnostics' in added) throw new Error(JSON.stringify(added));
    expect(added.text).toBe(JSON.stringify({ ...parse(emptyStore(now)), schedules: [entry] }, null, 2));
    const twice = addResource(added.text, 'f', { ...entry, metadata: { name: 'second' } });
    if ('diagnostics' in twice) throw new Error(JSON.stringify(twice));
    expect(twice.text).toBe(
      JSON.stringify(
        { ...parse(emptyStore(now)), schedules: [entry, { ...entry, metadata: { name: 'second' } }] },
        null,
        2,
      ),
    );
    // The keys in the order of JMo's own file.
    const keysOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]))
        : typeof value;
    const recorded = parse(recordedStore()).schedules[1];
    expect(Object.keys(entry)).toEqual(Object.keys(recorded ?? {}));
    for (const part of ['metadata', 'spec', 'status']) {
      expect(Object.keys(keysOf(entry[part]) as object)).toEqual(
        Object.keys(keysOf(recorded?.[part]) as object),
      );
    }
    expect(entry).toMatchObject({
      spec: {
        schedule: '7 4 * * *',
        jobTemplate: { targets: { repositories: { repos_dir: 'r' }, images: ['a'], gitlab: { group: 'g' } } },
      },
      status: {
        nextScheduleTime: '2026-11-24T04:07:00+00:00',
        conditions: [{ lastTransitionTime: '2026-11-23T05:00:00+00:00', reason: 'Created' }],
      },
    });
  });
});
