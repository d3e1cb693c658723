import { describe, expect, it } from 'vitest';
import {
  beginsLine,
  blanksAt,
  lineEnd,
  lineStart,
  newlineOf,
  nextLine,
  previousLineEnd,
  withCommentsAbove,
} from '../../../src/schedule/edit/page.js';
import {
  blockLines,
  flowText,
  keyAsText,
  pairLines,
  quoteDouble,
  resourceText,
  scalarText,
} from '../../../src/schedule/edit/text.js';
import { editValue } from '../../../src/schedule/edit/value.js';
import { valueAt } from '../../../src/schedule/problem.js';

const plain = (text: string, flow = false) => scalarText(text, 'plain', flow) === text;

describe('text without quotes', () => {
  it.each([
    ...['x', 'nightly', 'a b', 'a/b', '_x', '/x', './x', '.x', '.', '..', 'x.y@z+1', 'a-b', 'k=v', 'x9'],
    ...[
      '90s',
      '123456d',
      '2h',
      '5m',
      '1w',
      '550e8400-e29b-41d4-a716-446655440000',
      'ya',
      'yess',
      '.info',
      '.nano',
    ],
  ])('may be %j, anywhere', (text) => expect([plain(text), plain(text, true)]).toEqual([true, true]));

  it.each(['a,b', 'a:b', 'UTC:no'])('may be %j, but not in brackets', (text) =>
    expect([plain(text), plain(text, true)]).toEqual([true, false]),
  );

  it.each([
    ...[
      '',
      ' ',
      'x ',
      ' x',
      'a: b',
      'a:',
      'x\n',
      'x\ny',
      'é',
      'x"',
      "x'",
      'a#b',
      'a\tb',
      '{a}',
      '[a]',
      '&a',
      '*a',
      '!a',
    ],
    ...[
      'y',
      'N',
      'yes',
      'No',
      'on',
      'OFF',
      'True',
      'false',
      'NULL',
      '~',
      '-',
      '- x',
      '-x',
      '?',
      '%x',
      '@x',
      '`x',
    ],
    ...['5', '1.5', '1e3', '0x1', '1234567d', '90S', '90sx', '+90s'],
    ...['.5', '._5', '...x', '.-5', '.+5', '.inf', '.INF', '.NaN', '.nan'],
    '550e8400-e29b-41d4-a716-4466554400000',
    '0550e8400-e29b-41d4-a716-446655440000',
    '550e8400-e29b-41d4-446655440000',
    '550e8400-e29b-41d4-a716-44665544000',
    '550E8400-E29B-41D4-A716-446655440000',
  ])('may not be %j', (text) => {
    expect(scalarText(text, 'plain', false)).toBe(quoteDouble(text));
    expect(scalarText(text, 'plain', true)).toBe(quoteDouble(text));
  });
});

describe('a value on one line', () => {
  it.each<[unknown, string]>([
    ["it's", "'it''s'"],
    ["'", "''''"],
    ['☂ \u00a0~', "'☂ \u00a0~'"],
    ['\u001f', '"\\u001f"'],
    ['\t', '"\\t"'],
    ['\u007f', '"\\u007f"'],
    ['\u009f', '"\\u009f"'],
    ['\u2028', '"\\u2028"'],
    ['\u2029', '"\\u2029"'],
    ['\ufeff', '"\\ufeff"'],
    ['😀', '"😀"'],
    [5, '5'],
    [true, 'true'],
    [null, 'null'],
  ])('may be %j in single quotes', (value, text) => expect(scalarText(value, 'single', false)).toBe(text));

  it('may be in braces and brackets', () => {
    const value = { a: ['x', 'p,q', 1, null, {}], 'b c': {}, 'd:e': [[]], yes: true };
    expect(flowText(value, false)).toBe('{a: [x, "p,q", 1, null, {}], b c: {}, "d:e": [[]], "yes": true}');
    expect(flowText(value, true)).toBe(
      '{"a": ["x", "p,q", 1, null, {}], "b c": {}, "d:e": [[]], "yes": true}',
    );
    expect(flowText('a', true)).toBe('"a"');
    expect([keyAsText('a', false), keyAsText('a', true), keyAsText('a:b', false)]).toEqual([
      'a',
      '"a"',
      '"a:b"',
    ]);
  });
});

describe('a value on several lines', () => {
  it('indents its maps and lists by two blanks', () => {
    const value = {
      schedule: 'daily',
      other: 'daily',
      empty: {},
      none: [],
      nothing: null,
      map: { schedule: 'H 1 * * *', a: { b: 'p,q' } },
      list: ['x', 1, null, [], {}, ['y', ['z']], { k: 1, l: { m: 'n: o' } }],
    };
    const text = `schedule: "daily"
other: daily
empty: {}
none: []
nothing: null
map:
  schedule: "H 1 * * *"
  a:
    b: p,q
list:
  - x
  - 1
  - null
  - []
  - {}
  - - "y"
    - - z
  - k: 1
    l:
      m: "n: o"
`;
    expect(resourceText(value)).toBe(text);
    expect(pairLines('a', ['x', 'z'])).toEqual(['a:', '  - x', '  - z']);
    expect(blockLines(['x', 'z'], '  ')).toEqual(['- x', '  - z']);
  });
});

describe('places in a text', () => {
  const text = 'ab\r\n \tc\n\nd';
  // The offset of each: a, b, CR, LF, blank, tab, c, LF, LF, d, the end.
  const offsets = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it('belong to their line', () => {
    expect(offsets.map((at) => lineStart(text, at))).toEqual([0, 0, 0, 0, 4, 4, 4, 4, 8, 9, 9]);
    expect(offsets.map((at) => lineEnd(text, at))).toEqual([2, 2, 2, 2, 7, 7, 7, 7, 8, 10, 10]);
    expect(offsets.map((at) => nextLine(text, at))).toEqual([4, 4, 4, 4, 8, 8, 8, 8, 9, 10, 10]);
    expect(offsets.map((at) => previousLineEnd(text, at))).toEqual([0, 0, 0, 0, 2, 2, 2, 2, 7, 8, 8]);
    expect(offsets.map((at) => beginsLine(text, at))).toEqual(
      [1, 0, 0, 0, 1, 1, 1, 0, 1, 1, 0].map((one) => one === 1),
    );
    expect(offsets.map((at) => blanksAt(text, at))).toEqual([
      '',
      '',
      '',
      '',
      ' \t',
      '\t',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('have the line break of the first line', () => {
    expect(['', 'a', 'a\nb\r\n', 'a\r\nb\n', '\ra\n'].map(newlineOf)).toEqual([
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\n',
    ]);
  });

  it('include the comments right above them', () => {
    const commented = 'x # a\n# b\n \t# c\r\n#\nd\n\n# e\n\nf\n';
    const startAbove = (what: string) => withCommentsAbove(commented, commented.indexOf(what));
    expect([startAbove('d\n'), startAbove('f\n')]).toEqual([
      commented.indexOf('# b'),
      commented.indexOf('f\n'),
    ]);
    expect(withCommentsAbove('# a\n# b\nc: 1\n', 11)).toBe(0);
    expect(withCommentsAbove('c: 1\n', 2)).toBe(0);
  });
});

describe('plain data', () => {
  const before = { a: { b: 1 }, l: ['x', 'y'], n: null, s: 'text' };

  it.each<[(string | number)[], unknown, unknown]>([
    [['a', 'b'], 2, { ...before, a: { b: 2 } }],
    [['a', 'c'], 2, { ...before, a: { b: 1, c: 2 } }],
    [['z', 0, 'y'], 2, { ...before, z: [{ y: 2 }] }],
    [['n', 'y'], 2, { ...before, n: { y: 2 } }],
    [['n', 0], 2, { ...before, n: [2] }],
    [['n', 1], 2, before],
    [['l', 0], 2, { ...before, l: [2, 'y'] }],
    [['l', 2], 2, { ...before, l: ['x', 'y', 2] }],
    [['l', 3], 2, before],
    [['l', 'k'], 2, before],
    [['a', 0], 2, before],
    [['s', 0], 2, before],
    [['s', 'k'], 2, before],
    [[], 2, 2],
  ])('at %j is set', (path, value, after) => {
    expect(editValue(before, { path, value })).toEqual(after);
  });

  it.each<[(string | number)[], unknown]>([
    [['a', 'b'], { ...before, a: {} }],
    [['a', 'c'], before],
    [['z', 'y'], before],
    [['n', 'y'], before],
    [['n', 0], before],
    [['l', 0], { ...before, l: ['y'] }],
    [['l', 1], { ...before, l: ['x'] }],
    [['l', 2], before],
    [['s', 0], before],
    [['a'], { l: before.l, n: null, s: 'text' }],
    [[], undefined],
  ])('at %j is removed', (path, after) => {
    expect(editValue(before, { path, remove: true })).toEqual(after);
  });

  it('is never changed in place, and is read only by own keys', () => {
    expect(before).toEqual({ a: { b: 1 }, l: ['x', 'y'], n: null, s: 'text' });
    const paths = [['a', 'b'], ['l', 1], ['l', 2], ['n', 'x'], ['s', 'length'], ['toString'], []];
    expect(paths.map((path) => valueAt(before, path))).toEqual([
      1,
      'y',
      undefined,
      undefined,
      undefined,
      undefined,
      before,
    ]);
  });
});
