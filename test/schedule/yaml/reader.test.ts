import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchedules } from '../../../src/backends/read-schedules.js';
import { emptyStore, parseStore } from '../../../src/schedule/store/store.js';
import { readDocuments, type YamlStream } from '../../../src/schedule/yaml/documents.js';
import { isJson } from '../../../src/schedule/yaml/json.js';
import { locate } from '../../../src/schedule/yaml/positions.js';
import { createReader } from '../../../src/schedule/yaml/reader.js';
import { tries } from '../../full.js';
import { storeEntry } from '../store/entries.js';

const FILE = 'jmo-schedules.yaml';

/** Everything that a stream says, the places of its nodes included. */
function told({ source, documents, diagnostics }: YamlStream) {
  return {
    text: source.text,
    diagnostics,
    documents: documents.map(({ root, aliases, range, value, brokenFrom }) => ({
      range,
      value,
      brokenFrom,
      places: placesOf(value).map((path) => locate(root, aliases, path)),
    })),
  };
}

function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isList = Array.isArray(value);
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesOf(inner, [...path, isList ? Number(key) : key]),
    ),
  ];
}

const schedule = (name: string, more = '') => `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata: {name: ${name}}
spec:
  schedule: "7 2 * * *"
${more}  jobTemplate: {targets: {repo: .}}
`;

/** Documents that depend on no other. */
const CLEAN = [
  schedule('a'),
  schedule('b', '  timezone: Mars/Base\n'),
  schedule('c', '  timezone: Europe/Berlin # here\n'),
  schedule('a', '  suspend: true\n'),
  'apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\nitems:\n- metadata: {name: d}\n  spec: {schedule: "1 1 1 1 1"}\n',
  'x: &x [1]\ny: *x\n',
  'note: |+\n  kept\n\n\n',
  'note: >-\n  folded\n  on\n',
  '{"json": [1, {"b": null}]}\n',
  'é: "💥"\n',
];

/** What is wrong with a document, and what has a say in the one behind it. */
const ODD = [
  'y: *x\n',
  'open: "quoted',
  'list: [1,\n2',
  'key: value',
  '# only a comment\n',
  '',
  '\n',
  '...\n',
  '%YAML 1.2\n',
  '%TAG ! tag:x,2000:\n',
  `token: ${['xoxb', '123456789012'].join('-')}\n`,
  'a: 1\na: 2\n',
  'a: \u0007\n',
  '--- x\n',
  ' ---\n',
  'crlf: 1\r\n---\r\nmore: 2\r\n',
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...CLEAN) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const part = fc.tuple(
  fc.oneof(
    { weight: 9, arbitrary: fc.constant('---\n') },
    { weight: 1, arbitrary: fc.constantFrom('--- # c\n', '', '\r\n---\r\n') },
  ),
  piece,
);
const parts = fc.array(part, { maxLength: 7 });
/** A file, and what becomes of it. */
const edits = fc.array(
  fc.record({ at: fc.nat(8), gone: fc.nat(2), added: fc.array(part, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 5 },
);

describe('a reader', () => {
  it('says of a text that follows from others what a fresh read says of it', { timeout: 120_000 }, () => {
    const whole = fc.tuple(fc.constantFrom('', '\uFEFF', '# header\n\n'), parts, edits);
    fc.assert(
      fc.property(whole, ([start, first, changes]) => {
        const read = createReader();
        let now = [...first];
        for (const change of [undefined, ...changes]) {
          if (change !== undefined) now = now.toSpliced(change.at, change.gone, ...change.added);
          const text = start + now.map(([dashes, piece]) => dashes + piece).join('');
          expect(told(read(text, FILE))).toEqual(told(readDocuments(text, FILE)));
          const [shared, fresh] = [readSchedules(text, FILE, read), readSchedules(text, FILE)];
          expect(shared.diagnostics).toEqual(fresh.diagnostics);
          for (const key of ['schedules', 'mended'] as const)
            expect(shared[key].map(({ resource, at }) => [resource, at(['spec', 'timezone'])])).toEqual(
              fresh[key].map(({ resource, at }) => [resource, at(['spec', 'timezone'])]),
            );
        }
      }),
      { numRuns: tries(400) },
    );
  });

  it('shares the values of documents that stayed, in front of a change and behind it', () => {
    const read = createReader();
    const names = ['a', 'b', 'c', 'd'];
    const text = names.map((name) => schedule(name)).join('---\n');
    const before = read(text, FILE);
    const changed = text.replace('name: b', 'name: longer');
    const after = read(changed, FILE);
    const isShared = after.documents.map(({ value }, index) => value === before.documents[index]?.value);
    expect(isShared).toEqual([true, false, true, true]);
    expect(read(`${changed}---\n${schedule('e')}`, FILE).documents[3]?.value).toBe(after.documents[3]?.value);
    expect(read(changed, FILE)).toBe(after);
    expect(read(changed, 'other.yaml')).not.toBe(after);
  });

  const store = (entries: readonly unknown[], more: object = {}) =>
    JSON.stringify({ ...JSON.parse(emptyStore(new Date(0))), schedules: entries, ...more }, null, 2);

  it('reads a store as JSON, and says of it what YAML says', { timeout: 120_000 }, () => {
    const entry = fc.constantFrom<unknown>(
      storeEntry({}),
      storeEntry({}, { schedule: '61 * * * *' }),
      { ...(storeEntry({}) as object), 'a key': [[], {}, [{}], 1, -0.5, 1e-7, true, null, ''] },
      { name: 'é' },
      { path: 'C:\\x' },
      { number: 2 ** 64 },
      { a: `https://u:${'p'.repeat(4)}@h.example/` },
      'text',
      null,
    );
    const tail = fc.constantFrom('', '\n', '\n\n', ' ');
    const change = fc.tuple(fc.array(entry, { maxLength: 3 }), fc.array(entry, { maxLength: 2 }), tail);
    fc.assert(
      fc.property(change, fc.constantFrom({}, { last: 1 }), ([first, added, end], more) => {
        const read = createReader();
        for (const entries of [first, [...first, ...added], first.slice(1), first]) {
          const text = store(entries, more) + end;
          expect(told(read(text, FILE))).toEqual(told(readDocuments(text, FILE)));
          const [shared, fresh] = [parseStore(text, FILE, read), parseStore(text, FILE)];
          expect(JSON.stringify(shared)).toBe(JSON.stringify(fresh));
        }
      }),
      { numRuns: tries(100) },
    );
  });

  it('reads no other JSON so: keys twice, escapes, deep, in another form', () => {
    const read = createReader();
    const plain = store([storeEntry({})]);
    expect(isJson(read(plain, FILE))).toBe(true);
    const deep = JSON.stringify({ a: JSON.parse('['.repeat(70) + ']'.repeat(70)) }, null, 2);
    const others = [
      plain.replace('"kind"', '"kind": 1,\n  "kind"'),
      plain.replace('2.0.0', '2.0\\u002e0'),
      plain.replace('{', '{ '),
      plain.replace('2.0.0', '2.0.0é'),
      `\uFEFF${plain.replace('2.0.0', '3')} `,
      deep,
    ];
    for (const text of others) expect([text, isJson(read(text, FILE))]).toEqual([text, false]);
    for (const text of others) expect(told(read(text, FILE))).toEqual(told(readDocuments(text, FILE)));
  });
});
