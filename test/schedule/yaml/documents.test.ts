import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/schedule/yaml/documents.js';
import { MAX_FILE_SIZE } from '../../../src/schedule/yaml/limits.js';

/** The diagnostics of a text, without what all have in common. */
function problemsOf(text: string | Uint8Array) {
  return readDocuments(text, 'f.yaml').diagnostics.map(({ severity, file, ...problem }) => {
    expect({ severity, file }).toEqual({ severity: 'error', file: 'f.yaml' });
    return problem;
  });
}

describe('the documents of a stream', () => {
  it('are its values, without the empty ones', () => {
    const { documents, diagnostics, source } = readDocuments(
      '# c\n---\na: 1\n---\n---\n~\n---\n- b\n',
      'f.yaml',
    );
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, ['b']]);
    expect(documents.map((document) => 'brokenFrom' in document)).toEqual([false, false]);
    expect(diagnostics).toEqual([]);
    expect(source).toMatchObject({ file: 'f.yaml', text: '# c\n---\na: 1\n---\n---\n~\n---\n- b\n' });
  });

  it('have syntax errors independently', () => {
    const { documents } = readDocuments('a: 1\n---\nb: [\n---\nc: 1\n---\n? &x\n', 'f.yaml');
    expect(documents.map(({ brokenFrom }) => brokenFrom)).toEqual([undefined, 14, undefined, undefined]);
  });

  it('may all have syntax errors', () => {
    const { documents } = readDocuments(']\n', 'f.yaml');
    expect(documents).toMatchObject([{ value: null, brokenFrom: 0 }]);
  });

  it('do not exist if the bytes are not text', () => {
    const { documents, source } = readDocuments(Uint8Array.of(0x61, 0x0a, 0x61, 0x80), 'f.yaml');
    expect(documents).toEqual([]);
    expect(source).toMatchObject({ file: 'f.yaml', text: '' });
    expect(problemsOf(Uint8Array.of(0x61, 0x0a, 0x61, 0x80))).toEqual([
      {
        code: 'bad-encoding',
        message: 'a byte here is not UTF-8',
        hint: 'save the file as UTF-8',
        line: 2,
        column: 2,
        length: 0,
      },
    ]);
  });

  it('are read by the rules of YAML 1.2, and by our own for repeated keys', () => {
    const { documents, diagnostics } = readDocuments('[yes, 1_000, 0b1, 1:30, 2025-01-01, null]', 'f.yaml');
    expect(documents[0]?.value).toEqual(['yes', '1_000', '0b1', '1:30', '2025-01-01', null]);
    expect(diagnostics).toEqual([]);
    // A directive does not change that.
    const old = readDocuments('%YAML 1.1\n---\n[yes, 1_000, 1:30, 2025-01-01]', 'f.yaml');
    expect(old.documents[0]?.value).toEqual(['yes', '1_000', '1:30', '2025-01-01']);
    expect(old.diagnostics).toEqual([]);
    expect(problemsOf('a: 1\na: 2\n').map(({ code }) => code)).toEqual(['duplicate-key']);
  });

  it('are reported in the order of the file, errors and warnings mixed', () => {
    const lines = (text: string) => problemsOf(text).map(({ line }) => line);
    // The library returns a colon at the end of an anchor separately, as a warning.
    expect(lines('a: &b: 1\nc: "\\q"\n')).toEqual([1, 2]);
    expect(lines('c: "\\q"\na: &b: 1\n')).toEqual([1, 2]);
    const { documents } = readDocuments('%X y\n---\na: [,]\nb: "c" d\n', 'f.yaml');
    expect(documents[0]?.brokenFrom).toBe(9);
  });
});

describe('the size of a file', () => {
  it('may be 16 MiB', () => {
    expect(MAX_FILE_SIZE).toBe(16 * 1_024 * 1_024);
  });
});

describe('control characters', () => {
  const found = (line: number, column: number, length: number, name: string) => ({
    line,
    column,
    length,
    code: 'control-character',
    message: `a control character (${name}) in the file`,
    hint: 'delete it; YAML allows none but tab and line break',
  });

  it.each([
    ['# a\0b', [found(1, 4, 1, 'NUL')]],
    ['# a\n# \u0001\u0008\u000b', [found(2, 3, 3, 'U+0001')]],
    ['# \u000c', [found(1, 3, 1, 'U+000C')]],
    ['# \u000e', [found(1, 3, 1, 'U+000E')]],
    ['# \u001f', [found(1, 3, 1, 'U+001F')]],
    ['# \u007f', [found(1, 3, 1, 'U+007F')]],
    ['# a\r# b', [found(1, 4, 0, 'a carriage return without a line feed')]],
    ['# \u0001 \u0002', [found(1, 3, 1, 'U+0001'), found(1, 5, 1, 'U+0002')]],
    ['# \t ~ \u0080\r\n# b\n', []],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('are reported twenty times', () => {
    expect(problemsOf('# \0\n'.repeat(20))).toHaveLength(20);
    expect(problemsOf('# \0\n'.repeat(21))).toHaveLength(20);
  });
});

describe('secrets in the text', () => {
  it('are reported everywhere', () => {
    const token = ['xoxb', '123456789012'].join('-');
    expect(problemsOf(`a: 1\n# ${token}\n`)).toEqual([
      {
        line: 2,
        column: 3,
        length: token.length,
        code: 'literal-secret',
        message: 'this looks like a Slack token, which must never be in a file',
        hint: 'take it out, replace it where it was issued, and refer to a variable or CI secret as ${NAME}',
      },
    ]);
  });
});

describe('a limit', () => {
  const tooDeep = (column: number) => ({
    code: 'too-deep',
    message: 'more than 64 lists and maps inside one another; nothing after this was read',
    line: 1,
    column,
    length: 1,
  });

  // A text in the innermost collection counts as one more level if the parser keeps it separately.
  it.each([
    ['[', 'x', ']', 65, 66],
    ['{a: ', 'x', '}', 64, 261],
    ['- ', 'x', '', 64, 131],
    ['- ', '', '', 65, 131],
  ])('of depth is reported: %j around %j', (open, inner, close, most, column) => {
    const nest = (depth: number) => `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
    expect(problemsOf(nest(most))).toEqual([]);
    expect(problemsOf(nest(most + 1))).toEqual([tooDeep(column)]);
  });

  it('is reported after the diagnostics of the text before', () => {
    const text = `a: 1\n---\nb: 1\n---\n${'['.repeat(70)}\n---\nc: 1\n`;
    const { documents, diagnostics } = readDocuments(text, 'f.yaml');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }]);
    expect(diagnostics).toMatchObject([{ code: 'too-deep', line: 5, column: 66 }]);
  });

  const noYaml = (line: number, column: number) => ({
    code: 'yaml-syntax',
    message: 'this is not YAML: more than 1000 errors; the rest was not read',
    hint: 'is this the right file?',
    line,
    column,
    length: 1,
  });

  it.each([
    ['a sign out of place', '# c\n', ']\n', 2, 1],
    ['an escape', '', '- "\\q"\n', 1, 4],
    ['a list over lines in brackets', '', '- [b:\n   - c]\n', 2, 4],
    ['a second colon', '', '- b: c: d\n', 1, 6],
    ['a closing quote that is missing', 'a:\n', '- "x" y\n', 2, 7],
  ])('of errors is reached at the 1,001st: %s', (_, before, line, firstLine, firstColumn) => {
    expect(problemsOf(before + line.repeat(1_000)).length).toBeLessThanOrEqual(20);
    expect(problemsOf(before + line.repeat(1_000))).not.toContainEqual(noYaml(firstLine, firstColumn));
    expect(problemsOf(before + line.repeat(1_001))).toEqual([noYaml(firstLine, firstColumn)]);
  });
});
