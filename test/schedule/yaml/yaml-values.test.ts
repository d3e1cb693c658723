import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/schedule/yaml/documents.js';
import { holdsUnreadable, UNREADABLE } from '../../../src/schedule/yaml/values.js';

function read(text: string) {
  const { documents, diagnostics } = readDocuments(text, 'f.yaml');
  return { value: documents[0]?.value, diagnostics };
}

/** The value, and each diagnostic with its place first. */
function problemsOf(text: string) {
  return read(text).diagnostics.map(({ line, column, length, code, message, hint }) => ({
    at: `${line}:${column}+${length}`,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

describe('values', () => {
  it.each<[string, unknown]>([
    ['a: 1', { a: 1 }],
    ['{a, b: }', { a: null, b: null }],
    ['[a, ~, "", true, 1.5]', ['a', null, '', true, 1.5]],
    ['? a\n: b', { a: 'b' }],
    ['"<<": 1', { '<<': 1 }],
    ['!!str 8: 1', { 8: 1 }],
    ['a: !!str 5', { a: '5' }],
    ['a: !!int 5', { a: 5 }],
    ['a: !!float 1.5', { a: 1.5 }],
    ['a: !!bool true', { a: true }],
    ['a: !!null ~', { a: null }],
    ['a: !!map {}', { a: {} }],
    ['a: !!seq []', { a: [] }],
    ['a: &x 1\nb: *x', { a: 1, b: 1 }],
    ['a: &x [1]\nb: &x [2]\nc: *x', { a: [1], b: [2], c: [2] }],
    ['a: 2025-01-01', { a: '2025-01-01' }],
    // 0, 0.5, 100 and similar are the same number to every reader.
    ['[0, -0, 0.5, 100, -10, 1.00, 1e+3, 5000]', [0, -0, 0.5, 100, -10, 1, 1_000, 5_000]],
    ['["010", \'+1\', "0x1"]', ['010', '+1', '0x1']],
    ['a: "\\x41\\n"', { a: 'A\n' }],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual({ value, diagnostics: [] });
  });

  it.each(['', '~', 'null', '# a comment', '---\n---\n~\n'])('may be nothing: %j', (text) => {
    expect(readDocuments(text, 'f.yaml')).toMatchObject({ documents: [], diagnostics: [] });
  });
});

describe('numbers that other readers read differently', () => {
  it.each([
    ['010', 10, 'octal'],
    ['-010', -10, 'octal'],
    ['+010', 10, 'octal'],
    ['00', 0, 'octal'],
    ['09.5', 9.5, 'octal'],
    ['0x1F', 31, 'other'],
    ['0x100', 256, 'other'],
    ['0o17', 15, 'other'],
    ['+3', 3, 'other'],
    ['+100', 100, 'other'],
    ['+.5', 0.5, 'other'],
  ])('%s', (written, value, kind) => {
    const message =
      kind === 'octal'
        ? `"${written}" is ${value} in YAML 1.2 and another number in YAML 1.1`
        : `"${written}" is not a plain decimal number`;
    const hint = `write ${value} for the number, or "${written}" in quotes for the text`;
    const at = `1:5+${written.length}`;
    expect(problemsOf(`aa: ${written}`)).toEqual([{ at, code: 'number-form', message, hint }]);
    expect(read(`aa: ${written}`).value).toEqual({ aa: UNREADABLE });
  });

  it('are allowed in the status', () => {
    expect(read('status: {a: [010, {b: 0x1}]}')).toEqual({
      value: { status: { a: [10, { b: 1 }] } },
      diagnostics: [],
    });
    expect(problemsOf('spec: {status: 010}').map(({ at }) => at)).toEqual(['1:16+3']);
    expect(problemsOf('- status: 010').map(({ at }) => at)).toEqual(['1:11+3']);
    expect(problemsOf('status: 1\nspec: 010').map(({ at }) => at)).toEqual(['2:7+3']);
  });
});

describe('keys', () => {
  const bad = (at: string, hint?: string) => ({
    at,
    code: 'bad-key',
    message: 'a key must be text',
    ...(hint === undefined ? {} : { hint }),
  });

  it.each([
    ['8: 1', bad('1:1+1', 'put it in quotes: "8"')],
    ['true: 1', bad('1:1+4', 'put it in quotes: "true"')],
    ['~: 1', bad('1:1+1', 'put it in quotes: "~"')],
    [': 1', bad('1:1+0')],
    ['[a]: 1', bad('1:1+3')],
    ['? {a: b}\n: 1', bad('1:3+6')],
    ['__proto__: 1', { at: '1:1+9', code: 'bad-key', message: '"__proto__" cannot be a key' }],
    [
      '<<: {a: 1}',
      {
        at: '1:1+2',
        code: 'merge-key',
        message: 'merge keys (<<) are not part of YAML 1.2 and not read here',
        hint: 'write the keys out, or use an alias for the whole value',
      },
    ],
    [
      '!x a: 1',
      {
        at: '1:4+1',
        code: 'custom-tag',
        message: 'the tag "!x" is not known here',
        hint: 'leave the tag out',
      },
    ],
    [
      '!!x a: 1',
      {
        at: '1:5+1',
        code: 'custom-tag',
        message: 'the tag "!!x" is not known here',
        hint: 'leave the tag out',
      },
    ],
  ])('may not be %j, whose value is left out', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(read(`${text}\nb: 1`).value).toEqual({ b: 1 });
  });

  it('may occur once in a map; of two, the last one counts', () => {
    const twice = (line: number) => ({
      at: `${line}:1+2`,
      code: 'duplicate-key',
      message: 'the key "aa" occurs twice in this map; the first is on line 2',
      hint: 'keep one of them',
    });
    const text = 'b: {aa: 0}\naa: 1\nc: 1\naa: 2\naa: 3\n';
    expect(problemsOf(text)).toEqual([twice(4), twice(5)]);
    expect(read(text).value).toEqual({ b: { aa: 0 }, aa: 3, c: 1 });
  });

  it('on a line with a syntax error are not reported', () => {
    expect(problemsOf('8: 1\n9: b: c\n').map(({ at, code }) => `${at} ${code}`)).toEqual([
      '2:4+1 yaml-syntax',
      '1:1+1 bad-key',
    ]);
  });
});

describe('tags', () => {
  it.each([
    ['!x', '!x'],
    ['!!x', '!!x'],
    ['!!string', '!!string'],
    ['!<tag:example.com,2000:x>', 'tag:example.com,2000:x'],
  ])('may not be %s', (tag, shown) => {
    for (const value of ['y', '[y]', '{y: 1}']) {
      const text = `a: ${tag} ${value}`;
      const [start, end] = [text.length - value.length, text.length];
      expect(problemsOf(text)).toEqual([
        {
          at: `1:${start + 1}+${end - start}`,
          code: 'custom-tag',
          message: `the tag "${shown}" is not known here`,
          hint: 'leave the tag out',
        },
      ]);
      expect(read(text).value).toEqual({ a: UNREADABLE });
    }
  });
});

describe('aliases', () => {
  it('have the value of an earlier anchor', () => {
    expect(problemsOf('a: *x\nb: &x 1')).toEqual([
      {
        at: '1:4+2',
        code: 'unknown-alias',
        message: 'the alias "x" has no anchor above it',
        hint: 'mark a value with &NAME before it is used, or put the text in quotes if "x" was meant literally',
      },
    ]);
    expect(problemsOf('a: &x [1, {b: *x}]')).toEqual([
      {
        at: '1:15+2',
        code: 'recursive-alias',
        message: 'the alias "x" is inside the value that it refers to',
      },
    ]);
    expect(read('a: &x 1\n---\nb: *x').diagnostics).toHaveLength(1);
  });

  const TOO_MANY = {
    code: 'too-many-aliases',
    message: 'the aliases of this document multiply into far more values than are written',
    hint: 'write the values out',
  };

  it.each([
    ['list', (count: number) => `[${Array(count).fill('1').join(', ')}]`],
    ['map', (count: number) => `{${Array.from({ length: count }, (_, i) => `k${i}: 1`).join(', ')}}`],
  ])('may add 10,000 values, and ten per written one: %s', (_, collection) => {
    const file = (size: number, count: number) =>
      `- &a ${collection(size)}\n- [${Array(count).fill('*a').join(', ')}]\n`;
    // 120 of 102 values are 12,240: 10,000, and ten for each of 120 and 104 others.
    expect(problemsOf(file(101, 120))).toEqual([]);
    // 39 of 359 values are 14,001, one more than 10,000 and ten for each of 39 and 361 others.
    expect(problemsOf(file(358, 38))).toEqual([]);
    expect(problemsOf(file(358, 39))).toEqual([{ at: `2:${4 + 4 * 38}+2`, ...TOO_MANY }]);
    // One is reported, however many there are.
    expect(problemsOf(file(358, 50))).toHaveLength(1);
  });

  it.each([
    ['lists', 'x', (alias: string) => `[1, ${alias}, 1]`],
    ['maps', 'x', (alias: string) => `{a: 1, k: ${alias}, z: 1}`],
    ['lists around an empty one', '[]', (alias: string) => `[${alias}]`],
    ['maps around an empty one', '{}', (alias: string) => `{k: ${alias}}`],
    ['lists around nothing', '', (alias: string) => `[${alias}]`],
  ])('may be %s 64 deep', (_, innermost, around) => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `- &a${i} ${i === 0 ? innermost : around(`*a${i - 1}`)}`).join(
        '\n',
      );
    expect(problemsOf(`${lines(64)}\n- *a63`)).toEqual([]);
    expect(problemsOf(`${lines(65)}\n- *a64`)).toEqual([{ at: '66:3+4', ...TOO_MANY }]);
  });
});

describe('a secret behind escapes', () => {
  const slack = `hooks.${'slack'}.com/services/A`;
  const found = (at: string) => ({
    at,
    code: 'literal-secret',
    message: 'this text, escapes resolved, looks like a secret, which must never be in a file',
    hint: 'refer to a variable or CI secret as ${NAME}',
  });

  it('is found, even a short one', () => {
    const escaped = slack.replace('slack', '\\x73lack');
    expect(problemsOf(`a: "${escaped}"`)).toEqual([found(`1:4+${escaped.length + 2}`)]);
    expect(read(`a: "${escaped}"`).value).toEqual({ a: UNREADABLE });
    expect(problemsOf('a: "a:/\\x2f:b@"')).toEqual([found('1:4+12')]);
  });

  it('is found beside others without escapes', () => {
    const escaped = slack.replace('slack', '\\x73lack');
    const found = problemsOf(`a: ${slack}\nb: "${escaped}"\nc: ${slack}\n`);
    expect(found.map(({ at }) => at)).toEqual([
      `1:4+${slack.length}`,
      `3:4+${slack.length}`,
      `2:4+${escaped.length + 2}`,
    ]);
  });

  it('is reported once, and nothing else is', () => {
    expect(problemsOf(`a: "\\n ${slack}"`)).toHaveLength(1);
    expect(read(`a: "\\n ${slack}"`).value).toEqual({ a: `\n ${slack}` });
    expect(problemsOf(`a: '${slack.replace('slack', '\\x73lack')}'`)).toEqual([]);
    expect(problemsOf('a: "\\x73lack"')).toEqual([]);
  });
});

it('an unreadable value is found wherever it is', () => {
  for (const value of [UNREADABLE, [1, UNREADABLE], { a: [{ b: UNREADABLE }] }]) {
    expect(holdsUnreadable(value)).toBe(true);
  }
  for (const value of [null, 'x', 1, [], {}, { a: [null, { b: 1 }] }]) {
    expect(holdsUnreadable(value)).toBe(false);
  }
});
