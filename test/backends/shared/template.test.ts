import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse } from 'yaml';
import { indexTemplate } from '../../../scripts/index-template.mjs';
import { fillTemplate, readTemplate } from '../../../src/backends/shared/template.js';
import { literal, quoted } from '../../../src/backends/shared/yaml-value.js';
import { hostileText } from '../../arbitraries/schedules.js';
import { tries } from '../../full.js';

const text = 'before: 1\nouter:\n  inner:\n    - key: x # why\n      other: z\nafter: 2\n';
const embedded = { text, places: indexTemplate(text) };
const template = readTemplate(embedded);
const PATH = ['outer', 'inner', 0, 'key'];

function filled(to: unknown): string {
  return fillTemplate(template, [{ set: PATH, to }]);
}

/** Words, versions, paths, references and expressions that are printed without the YAML library, and similar ones. */
const wordLike = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9./:_-]{1,20}$/),
  fc.stringMatching(/^[a-z-]{1,6}\$\{\{ [a-z._]{1,10} \}\}[a-z: ]{0,3}$/),
  fc.constantFrom(
    'y',
    'No',
    'null',
    '~',
    '0x1f',
    '1e3',
    '12:30:00',
    '.inf',
    'NaN',
    '2026-01-01',
    '-',
    'a:',
    'a: b',
    'a #b',
  ),
  hostileText,
);
const lines = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[ -~]{0,30}$/),
      hostileText.map((line) => line.replace(/[\r\n]/gu, '')),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.join('\n'));

describe('a value filled into a template', () => {
  it.each([
    ['1.2', 'core', template],
    // What YAML 1.1 readers such as GitLab's misread is quoted if the template asks for it.
    ['1.1', 'yaml-1.1', readTemplate(embedded, { compat: 'yaml-1.1' })],
  ] as const)('is read back as the same text by YAML %s', (version, schema, template) => {
    fc.assert(
      fc.property(wordLike, (value) => {
        for (const to of [value, quoted(value)]) {
          const read = parse(fillTemplate(template, [{ set: PATH, to }]), { version, schema });
          expect(read).toEqual({ before: 1, outer: { inner: [{ key: value, other: 'z' }] }, after: 2 });
        }
      }),
      { numRuns: tries(2_000) },
    );
  });

  it('keeps every line of a text after |', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (value, ends) => {
        const whole = ends ? `${value}\n` : value;
        expect(parse(filled(literal(whole))).outer.inner[0]).toEqual({ key: whole, other: 'z' });
      }),
      { numRuns: tries(2_000) },
    );
  });

  it('keeps a line with one blank, in a text that | cannot express', () => {
    const value = '\n$(touch canary)\n \n$(touch canary and more)\n';
    expect(parse(filled(literal(value))).outer.inner[0]).toEqual({ key: value, other: 'z' });
  });

  it('looks as the YAML library prints it', () => {
    const library = (value: unknown) =>
      new Document({ key: value }).toString({ lineWidth: 0, singleQuote: true }).slice('key:'.length, -1);
    const words = [
      'balanced',
      'results/summaries/findings.json',
      'ghcr.io/a/b:1.2.3-x',
      'a-${{ github.run_id }}',
    ];
    for (const value of [...words, 7, -1, quoted("it's 5 * 1")])
      expect(filled(value)).toBe(text.replace(' x', library(value)));
    expect(filled(literal('a\nb\n'))).toBe(text.replace(' x # why', ' |\n        a\n        b'));
  });
});
