import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/schedule/yaml/documents.js';

/** `line:column+length code: message` of each diagnostic, and the offset at which each document breaks. */
function read(text: string) {
  const { documents, diagnostics } = readDocuments(text, 'f.yaml');
  return {
    found: diagnostics.map(
      ({ line, column, length, code, message }) => `${line}:${column}+${length} ${code}: ${message}`,
    ),
    broken: documents.map(({ brokenFrom }) => brokenFrom),
  };
}

const CLOSED_LEFT = 'yaml-syntax: a [ or { opened above is never closed, or closed too far to the left';
const NEVER_CLOSED = 'yaml-syntax: a [ or { opened above is never closed';
const CLOSED_TWICE = 'yaml-syntax: a [ or { is never closed, or closed twice';
const INDENT = 'yaml-syntax: this line is not indented like its neighbours';
const QUOTE = 'yaml-syntax: a quoted text is never closed';
const ESCAPE = 'yaml-syntax: a backslash in double quotes begins an escape that YAML does not know';
const START = 'yaml-syntax: a text that begins with this character must be in quotes';
const COLON = 'yaml-syntax: a second ": " on one line: the text after the first is not a value';
const NO_COLON = 'yaml-syntax: a key has no ":" after it';
const ONE_LINE = 'yaml-syntax: a key must be on one line';
const LONG_KEY = 'yaml-syntax: a key is longer than 1,024 characters';
const BLOCK = 'yaml-syntax: a list or map over several lines cannot be inside [ ] or { }';
const COMMA = 'yaml-syntax: a comma is missing between two items';
const DASH = 'yaml-syntax: this line should begin with "- " as the items above it do';
const AFTER_END = 'yaml-syntax: there is text after the end of a value';
const DIRECTIVE = 'yaml-syntax: a line that begins with % is not a directive YAML knows';
const ANCHOR_COLON = 'yaml-syntax: the name of an anchor or alias ends in ":"';
const NO_NAME = 'yaml-syntax: a & or * without a name';
const HEADER = 'yaml-syntax: after | or > only an indentation number, + or - is allowed';
const PROPS = 'yaml-syntax: an alias takes neither a tag nor an anchor';
const TAG = 'custom-tag: a tag that YAML cannot resolve';
const DASHES = 'yaml-syntax: a line "---" must follow the % lines';
const COMMENT = 'yaml-syntax: a comment needs a blank before its #';
const PLAIN = 'yaml-syntax: this is not valid YAML:';

describe('an error of YAML, in plain words', () => {
  it.each<[string, number, string[]]>([
    ['a:\n\tb: 1\n', 3, ['2:1+1 tab-indent: a tab is used to indent; YAML indents with blanks only']],
    ['a: "x\nb: 1\n', 11, [`3:1+0 ${QUOTE}`]],
    ["a: 'x\n", 6, [`2:1+0 ${QUOTE}`]],
    ['a: 1\nb\n', 5, [`2:1+1 ${NO_COLON}`]],
    ['a: {"b"c}\n', 0, [`1:8+1 ${COMMA}`]],
    ['- - a\n  b\n', 6, [`2:1+1 ${DASH}`]],
    ['%YAML 1.2\na: 1\n', 10, [`2:1+1 ${DASHES}`]],
    ['a: [b\nc: 1\n', 6, [`2:1+1 ${CLOSED_LEFT}`]],
    ['a: {b: 1\n', 9, [`2:1+0 ${CLOSED_LEFT}`]],
    ['[a', 0, [`1:3+0 ${NEVER_CLOSED}`]],
    ['{a', 0, [`1:3+0 ${NEVER_CLOSED}`]],
    ['a:\n  b: 1\n c: 1\n', 10, [`3:1+1 ${INDENT}`]],
    ['a: b: c\n', 0, [`1:4+1 ${COLON}`]],
    ['a\nb\nc: 1\n', 0, [`1:1+1 ${ONE_LINE}`]],
    ['a: 1\n&x\n', 5, [`2:3+0 ${ONE_LINE}`]],
    [`${'k'.repeat(1_025)}: 1\n`, 0, [`1:1+1025 ${LONG_KEY}`]],
    ['a: [b: \n - c]\n', 8, [`2:2+3 ${BLOCK}`]],
    ['a: & b\n', 0, [`1:4+1 ${NO_NAME}`]],
    ['a: *\n', 0, [`1:4+1 ${NO_NAME}`]],
    ['a: &x 1\nb: &y *x\n', 8, [`2:7+2 ${PROPS}`]],
    ['a: |x\n  y\n', 0, [`1:5+1 ${HEADER}`]],
    ['a: ]\n', 0, [`1:4+1 ${CLOSED_TWICE}`]],
    ['a: }\n', 0, [`1:4+1 ${CLOSED_TWICE}`]],
    ['a: [b]]\n', 0, [`1:7+1 ${CLOSED_TWICE}`]],
    ['a: "b" c\n', 0, [`1:8+1 ${AFTER_END}`]],
    ['- a\nb\n', 4, [`2:1+1 ${AFTER_END}`]],
    // Other errors keep the library's words.
    ['a: &x &y b\n', 0, [`1:7+2 ${PLAIN} A node can have at most one anchor`]],
    ['a: [,]\n', 0, [`1:5+1 ${PLAIN} Unexpected , in flow sequence`]],
    ['"a" b: c\n', 0, [`1:5+1 ${PLAIN} Unexpected scalar token`]],
  ])('of %j makes the rest unreadable', (text, from, found) => {
    expect(read(text)).toEqual({ found, broken: [from] });
  });

  it.each<[string, string[]]>([
    ['a: "\\q"\nb: 1\n', [`1:5+1 ${ESCAPE}`]],
    ['a: "x"#y\nb: 1\n', [`1:7+2 ${COMMENT}`]],
    ['a: @x\n', [`1:4+1 ${START}`]],
    ['a: `x\nb: %y\n', [`1:4+1 ${START}`, `2:4+1 ${START}`]],
    ['a: &b: 1\nc: *b:\n', [`1:6+1 ${ANCHOR_COLON}`, `2:6+1 ${ANCHOR_COLON}`]],
    ['%FOO x\n---\na: 1\n', [`1:1+6 ${DIRECTIVE}`]],
    ['%YAML 9.9\n---\na: 1\n', [`1:7+3 ${DIRECTIVE}`]],
    ['a: !foo!bar b\n', [`1:4+8 ${TAG}`]],
    ['a: !<x\n', [`1:4+3 ${TAG}`]],
    ['a: !<!> x\n', [`1:4+4 ${TAG}`]],
    ['a: !x y\n', ['1:7+1 custom-tag: the tag "!x" is not known here']],
  ])('of %j does not', (text, found) => {
    expect(read(text)).toEqual({ found, broken: [undefined] });
  });

  it('has a hint if there is one', () => {
    expect(readDocuments('a: "\\q', 'f.yaml').diagnostics[0]).toEqual({
      severity: 'error',
      code: 'yaml-syntax',
      message: ESCAPE.slice('yaml-syntax: '.length),
      hint: 'write \\\\ for a backslash, or use single quotes',
      file: 'f.yaml',
      line: 1,
      column: 5,
      length: 1,
    });
    expect(readDocuments('{"a" "b"}', 'f.yaml').diagnostics[0]).not.toHaveProperty('hint');
  });

  it('does not quote the file', () => {
    const [found] = read(`a: &x ${'&'}hunter22 b\n`).found;
    expect(found).toBe(`1:7+9 ${PLAIN} A node can have at most one anchor`);
  });

  it('is reported once per line, and the first one that breaks counts', () => {
    expect(read('a: "\\q\\z"\nb: c: d\ne: [,,]\n')).toEqual({
      found: [`1:5+1 ${ESCAPE}`, `2:4+1 ${COLON}`, `3:6+1 ${PLAIN} Unexpected , in flow sequence`],
      broken: [10],
    });
    // On a line with a reported error, a later one may still be the one that breaks.
    expect(read('a: "\\q" b\nc: 1\n')).toEqual({ found: [`1:5+1 ${ESCAPE}`], broken: [0] });
  });

  it('is reported twenty times per document', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '- "\\q"\n').join('');
    expect(read(lines(20)).found).toHaveLength(20);
    expect(read(lines(21)).found).toHaveLength(20);
    expect(read(`${lines(21)}---\n- "\\q"\n`).found).toHaveLength(21);
    // The search for the breaking error goes on after them.
    expect(read(`${lines(25)}- "a" b\n`).broken).toEqual([7 * 25]);
  });
});

describe('a cron expression without quotes', () => {
  const UNQUOTED =
    'a cron expression that begins with * or @ must be in quotes: the sign has a meaning in YAML';

  it.each([
    ['schedule: * * * * *\n', 1, 11, '* * * * *', 0],
    ['a: 1\ncron:   */5 1,2 * * 1-5\n', 2, 9, '*/5 1,2 * * 1-5', 5],
    ['  - schedule: */5 * * * * # x\n', 1, 15, '*/5 * * * *', 0],
    ['-   cron: @daily\n', 1, 11, '@daily', 0],
    ['- schedule: @every 1h\n', 1, 13, '@every 1h', 0],
    ['schedule: @a\n', 1, 11, '@a', 0],
  ])('%j', (text, line, column, cron, broken) => {
    const { documents, diagnostics } = readDocuments(text, 'f.yaml');
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'unquoted-cron',
        message: UNQUOTED,
        hint: `write "${cron}"`,
        file: 'f.yaml',
        line,
        column,
        length: cron.length,
      },
    ]);
    expect(documents.map(({ brokenFrom }) => brokenFrom)).toEqual([broken]);
  });

  it.each([
    ['timezone: @x\n', `1:11+1 ${START}`],
    ['a_schedule: @x\n', `1:13+1 ${START}`],
    ['schedule: @\n', `1:11+1 ${START}`],
    ['schedule: *\n', `1:11+1 ${NO_NAME}`],
    ['schedule: "* * * * *" x\n', `1:23+1 ${AFTER_END}`],
  ])('is not found in %j', (text, found) => {
    expect(read(text).found).toEqual([found]);
  });
});
