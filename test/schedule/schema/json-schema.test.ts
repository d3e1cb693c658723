import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configFields } from '../../../src/backends/config-schemas.js';
import { buildJsonSchema, describeKinds } from '../../../src/schedule/schema/json-schema.js';

const committed = readFileSync(new URL('../../../schema/jmo-schedules.schema.json', import.meta.url), 'utf8');
const validate = new Ajv({ strictTypes: false, allErrors: true }).compile(JSON.parse(committed));

const minimal = {
  apiVersion: 'jmo.security/v1alpha1',
  kind: 'ScanSchedule',
  metadata: { name: 'nightly' },
  spec: { schedule: '17 2 * * *', jobTemplate: { targets: { repo: '.' } } },
};

function errorsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schema for editors', () => {
  it('is the one that the code describes (else: node scripts/build-schema.mjs)', () => {
    expect(committed).toBe(`${JSON.stringify(buildJsonSchema(configFields()), null, 2)}\n`);
  });

  it('accepts a schedule, and a list whose items leave apiVersion and kind out', () => {
    const { metadata, spec } = minimal;
    expect(errorsOf(minimal)).toEqual([]);
    expect(
      errorsOf({ apiVersion: minimal.apiVersion, kind: 'ScanScheduleList', items: [{ metadata, spec }] }),
    ).toEqual([]);
  });

  it('reports the wrong key or value itself', () => {
    expect(errorsOf({ ...minimal, spec: { ...minimal.spec, suspend: 'yes', shedule: 1 } })).toEqual(
      expect.arrayContaining(['/spec additionalProperties', '/spec/suspend type']),
    );
    expect(errorsOf({ ...minimal, metadata: { name: 'Nightly' } })).toContain('/metadata/name pattern');
    expect(errorsOf({ ...minimal, metadata: {} })).toContain('/metadata required');
    expect(
      errorsOf({ apiVersion: minimal.apiVersion, kind: 'ScanScheduleList', items: [{ metadata: {} }] }),
    ).toEqual(expect.arrayContaining(['/items/0 required', '/items/0/metadata required']));
  });

  it("has each backend's settings by its type", () => {
    const withBackend = (backend: unknown) => ({ ...minimal, spec: { ...minimal.spec, backend } });
    expect(errorsOf(withBackend({ type: 'gitlab-ci', config: { style: 'component' } }))).toEqual([]);
    expect(errorsOf(withBackend({ type: 'gitlab-ci', config: null }))).toEqual([]);
    expect(errorsOf(withBackend({ type: 'local-cron', config: { style: 'component' } }))).toContain(
      '/spec/backend/config additionalProperties',
    );
    expect(errorsOf(withBackend({ type: 'github-actions', config: { server: 'ghe' } }))).toContain(
      '/spec/backend/config/server enum',
    );
  });

  it('accepts ScanDefaults, and what they make possible in a schedule', () => {
    const { apiVersion, spec } = minimal;
    const defaults = (body: object) => ({ apiVersion, kind: 'ScanDefaults', ...body });
    const configs = { 'gitlab-ci': { tags: ['a'] }, 'local-cron': { timeout: 5 } };
    expect(errorsOf(defaults({}))).toEqual([]);
    expect(
      errorsOf(
        defaults({
          metadata: { labels: { team: 'web' } },
          spec: { timezone: 'UTC', backend: { configs }, jobTemplate: { options: { threads: 2 } } },
        }),
      ),
    ).toEqual([]);
    const resets = { timezone: null, concurrencyPolicy: null, backend: { config: { timeout: null } } };
    const labels = { team: null };
    expect(errorsOf({ ...minimal, metadata: { name: 'a', labels }, spec: { ...spec, ...resets } })).toEqual(
      [],
    );
    expect(errorsOf({ ...minimal, spec: { ...spec, backend: null } })).toEqual([]);
  });

  it('refuses in ScanDefaults what schedules cannot inherit, and null in what a schedule must have', () => {
    const { apiVersion, spec } = minimal;
    const wrong = {
      schedule: '0 2 * * *',
      suspend: true,
      backend: { config: {} },
      jobTemplate: { targets: {} },
    };
    expect(errorsOf({ apiVersion, kind: 'ScanDefaults', spec: wrong })).toEqual(
      expect.arrayContaining([
        '/spec additionalProperties',
        '/spec/backend additionalProperties',
        '/spec/jobTemplate additionalProperties',
      ]),
    );
    const configs = { 'local-cron': { style: 'component' } };
    expect(errorsOf({ apiVersion, kind: 'ScanDefaults', spec: { backend: { configs } } })).toContain(
      '/spec/backend/configs/local-cron additionalProperties',
    );
    for (const key of ['schedule', 'suspend', 'jobTemplate'])
      expect(errorsOf({ ...minimal, spec: { ...spec, [key]: null } }), key).toContain(`/spec/${key} type`);
    expect(errorsOf({ ...minimal, metadata: null })).toContain('/metadata type');
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, Record<string, unknown>> };
      for (const [key, field] of Object.entries(properties ?? {})) {
        if (!field.description && !field.const) bare.push(`${path}.${key}`);
        visit(field, `${path}.${key}`);
        visit(field.items, `${path}.${key}[]`);
      }
      for (const { then } of (node as { allOf?: { then: unknown }[] }).allOf ?? []) visit(then, path);
    };
    const { ScanSchedule, ScanDefaults } = describeKinds(configFields());
    visit(ScanSchedule, '');
    visit(ScanDefaults, '');
    expect(bare).toEqual([]);
  });
});
