import { describe, expect, it } from 'vitest';
import { configFields } from '../../../src/backends/config-schemas.js';
import { backendOf } from '../../../src/backends/index.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import {
  describeFields,
  type Field,
  fieldsAt,
  flatten,
} from '../../../src/schedule/schema/describe-fields.js';

const root = describeFields(configFields());
const all = flatten(root);
const defaults = describeFields(configFields(), 'ScanDefaults');
const named = (field: Field) => `${field.path}${field.backend === undefined ? '' : ` of ${field.backend}`}`;

describe('describeFields', () => {
  it('has the fields of the document, and the settings of every backend', () => {
    expect(root.fields.map(({ path }) => path)).toEqual(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
    expect(all.length).toBeGreaterThan(90);
    expect(fieldsAt(root, 'spec.backend.config.timeout').map(({ backend }) => backend)).toEqual([
      'github-actions',
      'gitlab-ci',
      'local-cron',
    ]);
  });

  it('tells types, values, defaults and whether a field is required', () => {
    const [policy] = fieldsAt(root, 'spec.concurrencyPolicy');
    expect(policy).toMatchObject({
      type: 'string',
      required: false,
      values: ['Forbid', 'Allow', 'Replace'],
      default: 'Forbid',
    });
    const typeAt = (path: string) => fieldsAt(root, path)[0]?.type;
    expect(typeAt('metadata.labels')).toBe('map of string');
    expect(typeAt('spec.startingDeadlineSeconds')).toBe('integer');
    expect(typeAt('spec.jobTemplate.targets.images')).toBe('list of string');
    expect(typeAt('spec.backend.config.runner')).toBe('string or list of string or object');
    expect(typeAt('spec.backend.config.id_tokens')).toBe('map of object');
    expect(typeAt('spec.backend.config.retry')).toBe('integer or object');
    expect(typeAt('spec.jobTemplate.notifications.channels')).toBe('list of object');
    expect(fieldsAt(root, 'spec.jobTemplate')[0]?.required).toBe(true);
    expect(fieldsAt(root, 'spec.jobTemplate.notifications.channels.type')[0]?.required).toBe(true);
  });

  it('has the fields of ScanDefaults: those that schedules can inherit, and the settings of every platform', () => {
    const here = flatten(defaults).map(({ path }) => path);
    const isOwn = (path: string) => path.startsWith('spec.backend.configs');
    expect(here.filter((path) => !isOwn(path) && fieldsAt(root, path).length === 0)).toEqual([]);
    const missing = all
      .map(({ path }) => path)
      .filter((path) => !here.includes(path) && !path.startsWith('spec.backend.config'));
    expect(missing.filter((path) => !path.startsWith('spec.jobTemplate.targets.'))).toEqual([
      'metadata.uid',
      'metadata.creationTimestamp',
      'metadata.generation',
      'spec.schedule',
      'spec.suspend',
      'spec.jobTemplate.targets',
      'status',
    ]);
    const settings = (field: Field) => field.fields.map(({ path }) => path.slice(path.lastIndexOf('.') + 1));
    for (const platform of fieldsAt(defaults, 'spec.backend.configs')[0]?.fields ?? []) {
      const type = platform.path.slice('spec.backend.configs.'.length);
      const config =
        fieldsAt(root, 'spec.backend.config')[0]?.fields.filter(({ backend }) => backend === type) ?? [];
      expect(settings(platform), type).toEqual(settings({ ...platform, fields: config }));
      expect(config.length, type).toBeGreaterThan(2);
    }
  });

  it('finds no field at a path that does not exist', () => {
    for (const path of ['spec.', 'spec.shedule', 'spec.schedule.minute', '.spec', 'spec..schedule'])
      expect(fieldsAt(root, path), path).toEqual([]);
    expect(fieldsAt(root, '')).toEqual([root]);
  });

  it('describes every field in a sentence', () => {
    for (const field of [...all, ...flatten(defaults)])
      expect(field.description, named(field)).toMatch(/^.{10,}\.$/);
  });

  it('has an example, values or a default for every field without fields, unless it is a flag', () => {
    const bare = all.filter(
      ({ fields, type, values, default: usual, example }) =>
        fields.length === 0 &&
        type !== 'boolean' &&
        values.length === 0 &&
        usual === undefined &&
        example === undefined,
    );
    expect(bare.map(named)).toEqual([]);
  });
});

describe('the examples and defaults of fields', () => {
  const shown = all.flatMap((field) =>
    [field.example, field.default]
      .filter((value) => value !== undefined)
      .map((value) => [named(field), field, value] as const),
  );

  it.each(shown)('%s is valid', (_, field, value) => {
    const text = JSON.stringify(resourceWith(field, value));
    const { schedules, diagnostics } = parseSchedules(text, 'example.yaml');
    const found = [
      ...diagnostics,
      ...schedules.flatMap((each) => backendOf(each.resource.spec.backend.type).check(each)),
    ];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** What an item of each list needs. */
const ITEMS: Readonly<Record<string, object>> = {
  channels: { type: 'slack' },
  services: { name: 'postgres:17' },
  steps_before: { run: 'true' },
};
/** What a field needs beside it, by its path in the config; undefined for what it replaces. */
const BESIDE: Readonly<Record<string, object>> = {
  'container.credentials.username': { password: 'A' },
  'container.credentials.password': { username: 'A' },
  'runner.labels': { group: 'a' },
  'steps_before.uses': { run: undefined },
  'steps_before.with': { run: undefined, uses: './a' },
};

/** A schedule with the value at the field's path, and what the field needs beside it. */
function resourceWith(field: Field, value: unknown): unknown {
  const resource = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'nightly' },
    spec: {
      schedule: '17 2 * * *',
      backend: { type: field.backend ?? 'github-actions' },
      jobTemplate: { targets: {} },
    },
  };
  const keys = field.path.split('.');
  let at: Record<string, unknown> = resource as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) {
    const item = ITEMS[key];
    const child = (at[key] ?? (item === undefined ? {} : [{ ...item }])) as Record<string, unknown>;
    at[key] = child;
    at = Array.isArray(child) ? (child[0] as Record<string, unknown>) : child;
  }
  const last = keys.at(-1) as string;
  at[last] = value;
  Object.assign(at, BESIDE[field.path.replace('spec.backend.config.', '')]);
  if (last === 'token') at.channel = field.path.includes('channels') ? '#security' : undefined;
  if (last === 'when') at.max = 1;
  if (['channel', 'events'].includes(last)) at[last === 'channel' ? 'token' : 'url'] = '${SLACK_SECRET}';
  const { targets } = resource.spec.jobTemplate as { targets: Record<string, unknown> };
  // Most targets stand alone; those of a server or a cluster need to be told which.
  if (Object.keys(targets).length === 0 || field.path.includes('gitlab')) targets.images = ['postgres:17'];
  return resource;
}
