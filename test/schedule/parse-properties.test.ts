import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/schedule/parse.js';
import { redactSecrets } from '../../src/text/secrets.js';
import { anyCharacter } from '../any-character.js';
import { tries } from '../full.js';

const root = new URL('../../', import.meta.url);
const read = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(`${folder}${name}`, root), 'utf8'));
const files = [...read('examples/guide/'), ...read('examples/webshop/'), ...read('test/invalid/')];

/** Whatever the input: it does not throw, places are inside the file, messages are one line, sorted, and errors have an effect. */
function expectSound(input: string | Uint8Array): void {
  const { diagnostics, schedules } = parseSchedules(input, 'f.yaml');
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  let previous = { line: 0, column: 0 };
  for (const { line, column, length, message, hint, code } of diagnostics) {
    expect(line).toBeGreaterThanOrEqual(Math.max(1, previous.line));
    expect(lines.length).toBeGreaterThanOrEqual(line);
    if (line === previous.line) expect(column).toBeGreaterThanOrEqual(previous.column);
    expect(column).toBeGreaterThanOrEqual(1);
    expect((lines[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column);
    if (code !== 'literal-secret') {
      expect((lines[line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(column + length);
    }
    expect(code).toMatch(/^[a-z][a-z-]+$/);
    expect(`${message}${hint ?? ''}`).not.toMatch(/\p{Cc}|undefined|\[object|NaN/u);
    previous = { line, column };
  }
  for (const { resource } of schedules) {
    expect(resource.spec.schedule).not.toBe('');
    expect(Object.keys(resource.spec.jobTemplate.targets).length).toBeGreaterThan(0);
  }
  if (schedules.length === 0) expect(diagnostics).not.toEqual([]);
  expect(redactSecrets(text, diagnostics)).toHaveLength(text.length);
}

const fragments = [
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '|+\n',
  '&a ',
  '*a',
  '!x ',
  '!!str ',
  '%',
  '@',
  '`',
  '#',
  ' #',
  '---\n',
  '...\n',
  '? ',
  '<<: ',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  '\u2028',
  '\ud800',
  '${',
  '~',
  'null',
  '-1',
  '1e9',
  '.inf',
  '0x1',
  '012',
  'a: &a [*a]',
  'spec:',
  'metadata:',
  'kind: ScanScheduleList\nitems:\n',
  '__proto__: 1',
  'constructor:',
  'toString: ',
  '\\x',
  '"\\ud800"',
];

describe('the parser survives any input:', () => {
  it('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSound), { numRuns: tries(200) });
  });

  it('text', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), expectSound), {
      numRuns: tries(200),
    });
  });

  it('characters of YAML', () => {
    const text = fc
      .array(fc.constantFrom(...fragments, 'a', 'b: 1\n'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectSound), { numRuns: tries(200) });
  });

  it('files with parts removed, inserted, repeated and swapped', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 12 }),
      insert: fc.oneof(fc.constantFrom('', ...fragments), fc.string({ maxLength: 5 })),
    });
    const mutated = fc
      .tuple(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }))
      .map(([file, edits]) =>
        edits.reduce((text, { at, length, insert }) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + insert + text.slice(from + length);
        }, file),
      );
    fc.assert(fc.property(mutated, expectSound), { numRuns: tries(200) });
  });

  it('lines removed, repeated, moved and indented differently', () => {
    const shuffled = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'deeper', 'flatter', 'swap')), {
          minLength: 1,
          maxLength: 8,
        }),
      )
      .map(([file, changes]) => {
        const lines = file.split('\n');
        for (const [place, change] of changes) {
          const at = place % lines.length;
          const line = lines[at] ?? '';
          if (change === 'drop') lines.splice(at, 1);
          else if (change === 'double') lines.splice(at, 0, line);
          else if (change === 'deeper') lines[at] = `  ${line}`;
          else if (change === 'flatter') lines[at] = line.replace(/^ {2}/, '');
          else lines.push(...lines.splice(at, 1));
        }
        return lines.join('\n');
      });
    fc.assert(fc.property(shuffled, expectSound), { numRuns: tries(200) });
  });

  it('any value in any place', () => {
    const places = [
      ['metadata'],
      ['metadata', 'name'],
      ['metadata', 'labels'],
      ['metadata', 'labels', 'a'],
      ['metadata', 'annotations'],
      ['spec'],
      ['spec', 'schedule'],
      ['spec', 'timezone'],
      ['spec', 'suspend'],
      ['spec', 'startingDeadlineSeconds'],
      ['spec', 'backend'],
      ['spec', 'backend', 'type'],
      ['spec', 'jobTemplate'],
      ['spec', 'jobTemplate', 'profile'],
      ['spec', 'jobTemplate', 'targets'],
      ['spec', 'jobTemplate', 'targets', 'repo'],
      ['spec', 'jobTemplate', 'targets', 'images'],
      ['spec', 'jobTemplate', 'targets', 'web'],
      ['spec', 'jobTemplate', 'options', 'threads'],
      ['spec', 'jobTemplate', 'notifications'],
      ['spec', 'jobTemplate', 'notifications', 'channels'],
      ['spec', 'jobTemplate', 'notifications', 'channels', '0', 'url'],
      ['status'],
    ];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string({ unit: anyCharacter }),
      fc.double(),
      fc.constantFrom(
        '',
        ' ',
        'Local',
        '@daily',
        '* * * * *',
        '-x',
        'a\nb',
        '${A}',
        '$(id)',
        'x'.repeat(5_000),
      ),
    );
    const resource = fc.tuple(fc.constantFrom(...places), value).map(([path, put]) => {
      const base: Record<string, unknown> = {
        apiVersion: 'jmo.security/v1alpha1',
        kind: 'ScanSchedule',
        metadata: { name: 'a', labels: {} },
        spec: {
          schedule: '17 2 * * *',
          backend: {},
          jobTemplate: {
            targets: { repo: '.' },
            options: {},
            notifications: { channels: [{ type: 'slack' }] },
          },
        },
      };
      let parent = base;
      for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
      parent[path.at(-1) as string] = put;
      return JSON.stringify(base);
    });
    fc.assert(fc.property(resource, expectSound), { numRuns: tries(200) });
  });
});
