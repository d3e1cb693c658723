import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/cli/output/yaml.js';
import { blankHidden, breakCommands, jsonText, visible, visibleLines } from '../../src/text/log.js';
import { tries } from '../full.js';
import { ACTS, obeyedLines } from './runner.js';

/** Every character that .NET's TrimStart removes, and the one that the runner's reader drops. */
const WHITE_SPACE = [...Array(0x10000).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((character) => /[\t-\r \u0085\p{Z}\ufeff]/u.test(character));

const pieces = fc.constantFrom(
  ...WHITE_SPACE,
  '::',
  ':',
  'error',
  'ADD-MASK',
  '##[',
  '##',
  '[',
  ']',
  '\u001b[2J',
  '\u009b1m',
  '\u0007',
  '\u202e',
  '\ud800',
  '\u{1f600}',
  '"',
  '\\',
  "'",
  '#',
  '- ',
  'a: b',
  ' file=a',
);
const hostile = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe("the model of GitHub's runner", () => {
  it('obeys what the runner obeys', () => {
    expect(WHITE_SPACE).toHaveLength(26);
    for (const before of ['', ...WHITE_SPACE]) expect(obeyedLines(`${before}::error::x`)).toHaveLength(1);
    expect(obeyedLines('a\n\u2003::error::x')).toHaveLength(1);
    for (const line of ['::Error file=a::x', 'a ##[error]b', '##[add-mask x=y]z', 'a\r::error::'])
      expect(obeyedLines(line), line).toHaveLength(1);
    for (const line of [
      'a ::error::',
      '::error:',
      ': :error::',
      '::what::x',
      '##[what]',
      '# #[error]',
      '\u001b[1m::error::',
    ])
      expect(obeyedLines(line), line).toEqual([]);
  });
});

describe('text in a log', () => {
  it.each([
    ['\n\r\t', '\\n\\r\\t'],
    ['\u0000\u0007\u001b', '\\u0000\\u0007\\u001b'],
    ['\u007f\u0085\u009b', '\\u007f\\u0085\\u009b'],
    ['\u2028\u2029\u061c', '\\u2028\\u2029\\u061c'],
    ['\u200b\u200e\u200f', '\\u200b\\u200e\\u200f'],
    ['\u202a\u202e\u2066\u2069\ufeff', '\\u202a\\u202e\\u2066\\u2069\\ufeff'],
    ['\ud800 \udc00', '\\ud800 \\udc00'],
    ['é \u{1f600} "\\', 'é \u{1f600} "\\'],
  ])('shows %j as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(blankHidden(text)).toHaveLength(text.length);
    expect(blankHidden(text)).not.toMatch(ACTS);
  });

  it('keeps line breaks, tabs and joiners if lines are printed', () => {
    const family = '\u{1f469}\u200d\u{1f467}';
    expect(visibleLines(`a\n\tb\r\n${family}`)).toBe(`a\n\tb\\r\n${family}`);
    expect(visibleLines(JSON.stringify(`${family}\u0085`))).toBe(`"${family}\\u0085"`);
  });

  it.each([
    ['::error::x', ': :error::x'],
    ['a\n \u0085\t::error::x', 'a\n \u0085\t: :error::x'],
    ['a ##[error]x', 'a # #[error]x'],
    ['##vso[task.x]', '# #vso[task.x]'],
    ['a::b ## c [d]', 'a::b ## c [d]'],
  ])('%j becomes %j, which is no command', (text, broken) => {
    expect(breakCommands(text)).toBe(broken);
  });

  it('contains no command for any runner', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(obeyedLines(breakCommands(text))).toEqual([]);
        expect(visibleLines(text)).not.toMatch(ACTS);
        expect(visible(text)).not.toMatch(/[\n\t]/);
        expect(obeyedLines(breakCommands(visibleLines(text)))).toEqual([]);
      }),
      { numRuns: tries(2_000) },
    );
  });

  it('has the same values as JSON and as YAML, and contains no command', () => {
    fc.assert(
      fc.property(hostile, hostile, (key, value) => {
        const whole = { [`k${key}`]: value, list: [value, { a: `${value}\n${key}` }] };
        const json = jsonText(whole);
        expect(JSON.parse(json)).toEqual(whole);
        const yaml = yamlText(whole, { lineWidth: 0 });
        expect(parse(yaml)).toEqual(whole);
        for (const text of [json, yaml]) {
          expect(text).not.toMatch(ACTS);
          expect(obeyedLines(text)).toEqual([]);
        }
      }),
      { numRuns: tries(500) },
    );
  });

  it.each([' \n', '  \n', '\n \n', ' \n\n ', 'a\n  \nb'])('keeps the lines of blanks in %j', (text) => {
    expect(parse(yamlText({ text }, { lineWidth: 0 }))).toEqual({ text });
  });

  // A megabyte of text takes milliseconds if each character is looked at once.
  it.each([' ', '\n', '\u0085', '##', '#', '::', ':', '\ud800', '\u001b'])(
    'with a million %j takes no time',
    (piece) => {
      const text = piece.repeat(1_000_000);
      const start = performance.now();
      breakCommands(text);
      visibleLines(text);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});
