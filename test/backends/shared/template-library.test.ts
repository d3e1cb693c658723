import { describe, expect, it } from 'vitest';
import { Document, type Node } from 'yaml';
import { indexTemplate } from '../../../scripts/index-template.mjs';
import { fillTemplate, readTemplate } from '../../../src/backends/shared/template.js';
import { flow, literal, quoted } from '../../../src/backends/shared/yaml-value.js';

const TEXT = 'last: end\n';

describe('the YAML library, which takes ten times as long,', () => {
  class Unused extends Document<Node, false> {
    override createNode(): never {
      throw new Error('the library was asked');
    }
  }
  const quick = { ...readTemplate({ text: TEXT, places: indexTemplate(TEXT) }), printer: new Unused() };
  const last = (to: unknown) => fillTemplate(quick, [{ set: ['last'], to }]);

  it.each<[unknown, string]>([
    ['balanced', 'balanced'],
    ['A', 'A'],
    ['results/a_b-c.d', 'results/a_b-c.d'],
    ['ghcr.io/a/b:1.2', 'ghcr.io/a/b:1.2'],
    ['jmo-a-${{ github.run_id }}', 'jmo-a-${{ github.run_id }}'],
    ['yesterday', 'yesterday'],
    ['none', 'none'],
    ['trueish', 'trueish'],
    ['e1x', 'e1x'],
    ['e', 'e'],
    [0, '0'],
    [-7, '-7'],
    [quoted('17 2 * * *'), "'17 2 * * *'"],
    [quoted('!'), "'!'"],
    [quoted("it's ~"), "'it''s ~'"],
    [literal('a\n'), '|\n  a'],
    [literal('a b\n  ~\n!\n'), '|\n  a b\n    ~\n  !'],
  ])('is not used for %j', (value, text) => {
    expect(last(value)).toBe(`last: ${text}\n`);
  });

  it.each([
    [
      'words that are none',
      ['yes', 'Y', 'no', 'N', 'on', 'off', 'TRUE', 'false', 'null', 'inf', 'nan', 'e1', 'E22'],
    ],
    ['what begins with no letter', ['1a', '-a', '.a', '/a', '${{ a }}', ' a', '']],
    ['what holds more', ['a b', 'a#', 'a:', 'a: b', 'a$', 'a${{a}}', 'a${{  }}', 'é', 'a\nb']],
    ['other numbers', [1.5, 2 ** 60]],
    ['truth and nothing', [true, null]],
    [
      'text in quotes',
      [quoted(''), quoted(' a'), quoted('é'), quoted('éa'), quoted('aé'), quoted('a\tb'), quoted('a\nb\n')],
    ],
    ['text of lines', ['é\n', 'a\né\n', 'a\néa\n', 'a\naé\n', 'a\n\nb\n', 'a \n', 'a', 'ab'].map(literal)],
    ['lists', [['a'], flow(['a'])]],
  ])('is used for %s', (_, values) => {
    for (const value of values)
      expect(() => last(value), JSON.stringify(value)).toThrow('the library was asked');
  });
});
