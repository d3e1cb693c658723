import { describe, expect, it } from 'vitest';
import { isAlias, parseDocument, Scalar } from 'yaml';
import { compareDiagnostics, type Diagnostic, type Path } from '../../../src/schedule/diagnostic.js';
import { below, formatPath, isRecord } from '../../../src/schedule/problem.js';
import { readDocuments } from '../../../src/schedule/yaml/documents.js';
import { createSource, findNode, findPair, locate, rangeOf } from '../../../src/schedule/yaml/positions.js';

describe('a place in a text', () => {
  it.each([
    ['', 0, undefined, 1, 1, 0],
    ['abc', 1, 3, 1, 2, 2],
    ['abc', 1, undefined, 1, 2, 0],
    ['abc', 2, 1, 1, 3, 0],
    ['abc', -5, 1, 1, 1, 1],
    ['abc', 3, 9, 1, 4, 0],
    ['abc', 9, 12, 1, 4, 0],
    ['ab\ncd', 1, 5, 1, 2, 1],
    ['ab\r\ncd', 0, 6, 1, 1, 2],
    ['ab\rcd', 0, 5, 1, 1, 2],
    ['ab\ncd', 2, 5, 1, 3, 0],
    ['ab\n\n\ncd', 3, 7, 2, 1, 0],
    ['ab\n\n\ncd', 5, 7, 4, 1, 2],
    ['ab\n', 3, 4, 2, 1, 0],
  ])('in %j from %j to %j', (text, start, end, line, column, length) => {
    expect(createSource(text, 'f').span(start, end)).toEqual({ line, column, length });
  });

  it('agrees with counting the line breaks before it', () => {
    const text = Array.from({ length: 33 }, (_, i) => 'x'.repeat(i % 4) + ['\n', '\r\n', '\n\n'][i % 3]).join(
      '',
    );
    const source = createSource(text, 'f');
    for (let at = 0; at <= text.length; at++) {
      const lines = text.slice(0, at).split('\n');
      const expected = { line: lines.length, column: (lines.at(-1) as string).length + 1 };
      expect(source.span(at)).toEqual({ ...expected, length: 0 });
    }
  });
});

const TEXT = `plain: text
list: [a, &x {b: 1}, *x]
block:
- one
- two: 2
? {flow: key}
: odd
empty:
tilde: ~
alias: *x
nothing: ""
twice: 1
twice: 2
8: number
`;

describe('the place of a value', () => {
  const { source, documents } = readDocuments(TEXT, 'f.yaml');
  const [document] = documents;
  if (!document) throw new Error('unreachable');
  const { root, aliases } = document;
  const textAt = (path: Path, part?: 'value' | 'key') =>
    source.text.slice(...locate(root, aliases, path, part));

  it.each<[Path, string, string]>([
    [[], 'plain', 'plain'],
    [['plain'], 'text', 'plain'],
    [['list'], '[a, &x {b: 1}, *x]', 'list'],
    [['list', 0], 'a', 'a'],
    [['list', 1], '{b: 1}', '{b: 1}'],
    [['list', 1, 'b'], '1', 'b'],
    [['list', 2], '*x', '*x'],
    [['list', 2, 'b'], '1', 'b'],
    [['list', 2, 'c'], '*x', '*x'],
    [['block'], '-', 'block'],
    [['block', 0], 'one', 'one'],
    [['block', 1], 'two', 'two'],
    [['block', 1, 'two'], '2', 'two'],
    [['empty'], 'empty', 'empty'],
    [['tilde'], '~', 'tilde'],
    [['alias'], '*x', 'alias'],
    [['alias', 'b'], '1', 'b'],
    [['nothing'], '""', 'nothing'],
    // Of two, the last one counts.
    [['twice'], '2', 'twice'],
    // A missing path has its nearest parent's key.
    [['list', 3], 'list', 'list'],
    [['list', 'b'], 'list', 'list'],
    [['list', 0, 'b'], 'a', 'a'],
    [['block', 1, 'three', 4], 'two', 'two'],
    [['plain', 0], 'plain', 'plain'],
    [['empty', 'a'], 'empty', 'empty'],
    [['8'], 'plain', 'plain'],
    [[0], 'plain', 'plain'],
    [['absent', 'b'], 'plain', 'plain'],
  ])('%j', (path, value, key) => {
    expect(textAt(path)).toBe(value);
    expect(textAt(path, 'key')).toBe(key);
  });

  it('is that of the second of two keys', () => {
    expect(source.span(...locate(root, aliases, ['twice'], 'key'))).toEqual({
      line: 13,
      column: 1,
      length: 5,
    });
  });

  it('of a list or map over several lines is its beginning', () => {
    const block = parseDocument('- a\n- b\n').contents;
    const map = parseDocument('? ab\n: c\n').contents;
    const scalar = parseDocument('  ab').contents;
    expect(block && rangeOf(block)).toEqual([0, 1]);
    expect(map && rangeOf(map)).toEqual([2, 4]);
    expect(scalar && rangeOf(scalar)).toEqual([2, 4]);
    expect(rangeOf(new Scalar('not in a text'))).toEqual([0, 0]);
  });

  it('is the alias, and for paths below it those in its target', () => {
    const { node, key } = findNode(root, aliases, ['alias']);
    expect(isAlias(node)).toBe(true);
    expect(key.toString()).toBe('alias');
    expect(findNode(root, aliases, ['alias', 'b']).node).toBe(findNode(root, aliases, ['list', 1, 'b']).node);
    expect(findNode(root, aliases, ['empty']).node).toBeDefined();
    expect(findNode(root, aliases, ['absent'])).toEqual({ node: undefined, key: root });
  });
});

describe('a key of a map', () => {
  it.each([1, 31, 32, 33, 200])('is found among %d others, the last of two, and only as text', (others) => {
    const text = Array.from({ length: others }, (_, i) => `k${i}: ${i}\n`).join('');
    const map = parseDocument(`x: first\n${text}x: last\n8: number\n? [a]\n: list\n`, {
      uniqueKeys: false,
    }).contents;
    if (!map) throw new Error('unreachable');
    for (const key of ['x', 'k0', `k${others - 1}`]) {
      const expected = key === 'x' ? 'last' : Number(key.slice(1));
      expect(findPair(map, key)?.value).toHaveProperty('value', expected);
      // Again, from the cache of the first search.
      expect(findPair(map, key)?.key).toHaveProperty('value', key);
    }
    for (const key of ['y', '8', 'a', `k${others}`]) expect(findPair(map, key)).toBeUndefined();
  });

  it('does not exist in a list, a text or nothing', () => {
    expect(findPair(parseDocument('[x]').contents ?? undefined, 'x')).toBeUndefined();
    expect(findPair(parseDocument('x').contents ?? undefined, 'x')).toBeUndefined();
    expect(findPair(undefined, 'x')).toBeUndefined();
  });
});

describe('the order of diagnostics', () => {
  const base: Diagnostic = {
    severity: 'error',
    code: 'm',
    message: 'm',
    file: 'm',
    line: 5,
    column: 5,
    length: 1,
  };
  it.each<[string, Partial<Diagnostic>, Partial<Diagnostic>]>([
    ['file', { file: 'a', line: 9 }, { file: 'z', line: 1 }],
    ['line', { line: 2, column: 9 }, { line: 10, column: 1 }],
    ['column', { column: 2, code: 'z' }, { column: 10, code: 'a' }],
    ['code', { code: 'a', message: 'z' }, { code: 'z', message: 'a' }],
    ['message', { message: 'a' }, { message: 'z' }],
  ])('is by %s first', (_, first, second) => {
    const [a, b] = [
      { ...base, ...first },
      { ...base, ...second },
    ];
    expect([b, a].sort(compareDiagnostics)).toEqual([a, b]);
    expect([a, b].sort(compareDiagnostics)).toEqual([a, b]);
    expect(compareDiagnostics(a, { ...a })).toBe(0);
  });
});

describe('a path', () => {
  it.each<[Path, string]>([
    [[], ''],
    [['spec'], 'spec'],
    [['spec', 'backend', 'tags', 1], 'spec.backend.tags[1]'],
    [['a', 0, 'b', 1, 2], 'a[0].b[1][2]'],
    [[0, 'a'], '[0].a'],
    [['a.b/c-d', 'x'.repeat(100)], `a.b/c-d.${'x'.repeat(100)}`],
    // A key may be any text.
    [['a\u001b[31m'], 'a\\u001b[31m'],
    [['\na'], '\\na'],
    [['x'.repeat(101)], `${'x'.repeat(99)}…`],
  ])('%j is shown as %j', (path, shown) => {
    expect(formatPath(path)).toBe(shown);
  });

  it('is put before the paths of the problems below it', () => {
    const problem = { path: ['b', 1], code: 'c', message: 'm' };
    expect(below(['a'], [problem, { ...problem, path: [] }])).toEqual([
      { path: ['a', 'b', 1], code: 'c', message: 'm' },
      { path: ['a'], code: 'c', message: 'm' },
    ]);
  });

  it('leads through maps, but not through lists, texts and nothing', () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
    expect([[], null, undefined, 'x', 1].map(isRecord)).toEqual([false, false, false, false, false]);
  });
});
