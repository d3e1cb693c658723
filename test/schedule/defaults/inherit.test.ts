import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import independent from 'json-merge-patch';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSchedules } from '../../../src/backends/read-schedules.js';
import { renderAll } from '../../../src/backends/render-all.js';
import { inherit, mergePatch } from '../../../src/schedule/inherit.js';
import { parseSchedules } from '../../../src/schedule/parse.js';
import { BACKEND_TYPES } from '../../../src/schedule/types.js';
import { createReader } from '../../../src/schedule/yaml/reader.js';
import { tries } from '../../full.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const file = read('jmo-schedules.yaml');
const API = 'jmo.security/v1alpha1';

/** The schedules of a text without errors, by name. */
function schedulesOf(text: string) {
  const { schedules, diagnostics } = readSchedules(text, 'f.yaml');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return schedules.map(({ resource }) => resource);
}

const filesOf = (text: string) => renderAll(schedulesOf(text), { source: 'f.yaml' });

describe('a file with ScanDefaults', () => {
  it('is the one without it that is written out', () => {
    expect(schedulesOf(file)).toEqual(schedulesOf(read('written-out.yaml')));
    expect(schedulesOf(file)).toHaveLength(6);
  });

  it('renders to the same files, byte for byte', () => {
    expect(filesOf(file)).toEqual(filesOf(read('written-out.yaml')));
  });

  it('means the same wherever ScanDefaults stands', () => {
    const documents = file.split('---\n');
    const [defaults = ''] = documents.splice(1, 1);
    expect(defaults).toContain('kind: ScanDefaults');
    const texts = documents.map((_, at) => documents.toSpliced(at, 0, defaults).join('---\n'));
    texts.push([...documents, `\n${defaults}`].join('---\n'));
    for (const text of texts) expect(schedulesOf(text)).toEqual(schedulesOf(file));
  });

  it('is read anew if only ScanDefaults changed', () => {
    const reader = createReader();
    const zones = (text: string) =>
      parseSchedules(text, 'f', reader).schedules.map(({ resource }) => resource.spec.timezone);
    const before = zones(file);
    const after = zones(file.replace('Europe/Berlin', 'Asia/Tokyo'));
    expect(after).toEqual(before.map((zone) => (zone === 'UTC' ? zone : 'Asia/Tokyo')));
    expect(zones(file)).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });
});

const key = fc.constantFrom('a', 'b', 'c', 'd');
const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean());
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof({ maxDepth: 4 }, leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, tie('data'))),
}));
const { patch } = fc.letrec<{ patch: unknown }>((tie) => ({
  patch: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.constant(null),
    fc.array(fc.oneof(leaf, fc.constant(null)), { maxLength: 3 }),
    fc.dictionary(key, tie('patch')),
  ),
}));

/** Our rule keeps a null that removes nothing, for the checks. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutNulls(inner)]));
}

describe('mergePatch', () => {
  it('is that of RFC 7396, but keeps a null that removes nothing', () => {
    fc.assert(
      fc.property(data, patch, (base, change) => {
        const before = JSON.stringify([base, change]);
        const merged = mergePatch(base, change);
        expect(withoutNulls(merged)).toEqual(
          independent.apply(structuredClone(base) as object, structuredClone(change)),
        );
        expect(JSON.stringify([base, change])).toBe(before);
      }),
      { numRuns: tries(2_000) },
    );
  });

  it.each([
    [{ a: 1 }, { b: null }, { a: 1, b: null }],
    [{ a: 1 }, { a: null }, {}],
    [{ a: 1 }, { a: { b: null } }, { a: { b: null } }],
    [{ a: [1, 2] }, { a: [null] }, { a: [null] }],
  ])('of %j and %j is %j', (base, change, merged) => {
    expect(mergePatch(base, change)).toEqual(merged);
  });
});

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** What defaults may have, and a schedule too; a schedule may have null as well. */
const shared = (config: fc.Arbitrary<unknown>, none: undefined | null) => {
  const or = <T>(value: fc.Arbitrary<T>) => some(none === null ? fc.option(value, { nil: null }) : value);
  const channel = fc.record({ type: fc.constant('slack'), url: fc.constantFrom('${HOOK_A}', '${HOOK_B}') });
  return {
    labels: some(fc.dictionary(fc.constantFrom('team', 'tier'), fc.constantFrom('a', 'b'))),
    timezone: or(fc.constantFrom('Europe/Berlin', 'Asia/Tokyo')),
    concurrencyPolicy: or(fc.constantFrom('Forbid', 'Allow', 'Replace')),
    startingDeadlineSeconds: or(fc.integer({ min: 10, max: 9_000 })),
    failedJobsHistoryLimit: or(fc.integer({ min: 0, max: 9 })),
    config: some(config),
    profile: or(fc.constantFrom('fast', 'deep')),
    dir: some(fc.constantFrom('out', 'results')),
    options: some(
      fc.record({
        threads: or(fc.integer({ min: 1, max: 9 })),
        tools: or(fc.array(fc.constantFrom('trivy', 'zap'), { minLength: 1, maxLength: 2 })),
        fail_on: or(fc.constantFrom('HIGH', 'LOW')),
      }),
    ),
    channels: or(fc.array(channel, { minLength: 1, maxLength: 2 })),
  };
};

const config = fc.record({
  timeout: some(fc.integer({ min: 1, max: 300 })),
  retry: some(fc.record({ max: fc.integer({ min: 0, max: 2 }) })),
});
const configs = fc.record(Object.fromEntries(BACKEND_TYPES.map((type) => [type, some(config)])));
const backend = fc.constantFrom(...BACKEND_TYPES);
const defaultsParts = fc.record({ ...shared(configs, undefined), type: some(backend) });
const scheduleParts = fc.record({ ...shared(config, null), type: some(backend) });

type Parts = Readonly<Record<string, unknown>>;

const bodyOf = ({
  labels,
  timezone,
  concurrencyPolicy,
  startingDeadlineSeconds,
  failedJobsHistoryLimit,
  profile,
  dir,
  options,
  channels,
}: Parts) => ({
  metadata: { labels },
  spec: {
    timezone,
    concurrencyPolicy,
    startingDeadlineSeconds,
    failedJobsHistoryLimit,
    jobTemplate: {
      profile,
      ...(dir === undefined ? {} : { results: { dir } }),
      options,
      ...(channels === undefined ? {} : { notifications: { channels } }),
    },
  },
});
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, never>;

describe('whatever the defaults and the schedules,', () => {
  it('the file renders as one in which another program has written them out', () => {
    let rendered = 0;
    fc.assert(
      fc.property(
        defaultsParts,
        fc.array(scheduleParts, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (parts, own, at) => {
          const base = bodyOf(parts);
          const defaults = plain({
            apiVersion: API,
            kind: 'ScanDefaults',
            ...base,
            spec: { ...base.spec, backend: { type: parts.type, configs: parts.config } },
          });
          const schedules = own.map((each, index) => {
            const body = bodyOf(each);
            const { metadata, spec } = body;
            const chosen =
              each.type === undefined && each.config === undefined
                ? {}
                : { backend: { type: each.type, config: each.config } };
            return plain({
              apiVersion: API,
              kind: 'ScanSchedule',
              metadata: { ...metadata, name: `s${index}` },
              spec: {
                ...spec,
                schedule: 'H 2 * * *',
                ...chosen,
                jobTemplate: { ...spec.jobTemplate, targets: { repo: '.' } },
              },
            });
          });
          const whole = schedules.map((schedule, index) => {
            const type = own[index]?.type ?? parts.type ?? 'github-actions';
            const configsOfAll = (parts.config ?? {}) as Record<string, unknown>;
            const inherited = plain({
              ...base,
              spec: { ...base.spec, backend: { type, config: configsOfAll[type] } },
            });
            return independent.apply(inherited as object, schedule);
          });
          const written = (values: readonly unknown[]) =>
            values.map((value) => stringify(value)).join('---\n');
          const documents = schedules.toSpliced(at % (schedules.length + 1), 0, defaults);
          const { diagnostics } = readSchedules(written(documents), 'f');
          // A config without a type, or a null that removes nothing, is an error.
          if (diagnostics.some(({ severity }) => severity === 'error')) return;
          rendered++;
          expect(filesOf(written(documents))).toEqual(filesOf(written(whole)));
        },
      ),
      { numRuns: tries(120) },
    );
    expect(rendered).toBeGreaterThan(tries(120) / 20);
  });

  it.each(['constructor', 'toString', '__proto__'])('a backend named %s inherits nothing', (type) => {
    const own = { spec: { backend: { type } } };
    expect(inherit(own, { spec: { backend: { configs: { 'gitlab-ci': { tags: ['a'] } } } } })).toEqual(own);
  });

  it('what a schedule has itself stays, and what it must have is never inherited', () => {
    const defaults = {
      spec: { schedule: 'x', suspend: true, jobTemplate: { targets: { repo: 'x' } } },
      metadata: { name: 'x' },
    };
    for (const own of [
      {},
      { metadata: null, spec: null },
      { spec: { jobTemplate: null } },
      { spec: [], metadata: 'a' },
    ])
      expect(inherit(own, defaults)).toEqual(own);
    expect(inherit({ metadata: {}, spec: { jobTemplate: {} } }, defaults)).toEqual({
      metadata: {},
      spec: { jobTemplate: {} },
    });
  });
});
