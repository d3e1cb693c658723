import { describe, expect, it } from 'vitest';
import { addResource, type Edit, editResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { findDuplicate, findValue } from '../../../src/schedule/edit/edit-schedule.js';
import { applySplices } from '../../../src/text/splice.js';
import { head, set, unset, whole } from './edit-texts.js';

const refusal = (spec: string, edit: Edit) => {
  const result = editResource(whole(spec), 'f', 'a', [edit]);
  if (!('diagnostics' in result)) return result.text;
  const [first, ...more] = result.diagnostics;
  return more.length > 0 ? result.diagnostics : [first?.code, first?.line, first?.column, first?.length];
};

describe('an edit of a value that an alias shares is refused at its place', () => {
  const both = 'spec:\n  a: &v 1\n  b: *v\n';
  it.each<[string, string, Edit, unknown[]]>([
    ['an anchor that would go', both, unset('spec.a'), ['shared-value', 5, 6, 0]],
    ['an anchored value', both, set('spec.a', 2), ['shared-value', 5, 6, 0]],
    ['a map above it', both.replace('a: &v 1', 'a: {c: &v 1}'), set('spec.a', 2), ['shared-value', 5, 10, 0]],
    [
      'a key of an anchored map',
      'spec:\n  a: &v\n    k: 1\n  b: *v\n',
      set('spec.a.k', 2),
      ['shared-value', 6, 5, 0],
    ],
    ['a new key of it', 'spec:\n  a: &v\n    k: 1\n  b: *v\n', set('spec.a.l', 2), ['shared-value', 6, 5, 0]],
    [
      'a new key of an anchored {}',
      'spec:\n  a: &v {}\n  b: *v\n',
      set('spec.a.l', 2),
      ['shared-value', 5, 9, 0],
    ],
    ['an anchor of nothing', 'spec:\n  a: &v\n  b: *v\n', set('spec.a', 2), ['shared-value', 5, 6, 0]],
    [
      'an anchored map in a list',
      'spec:\n  - &v\n    k: 1\n  - *v\n',
      set('spec.0.k', 2),
      ['shared-value', 6, 5, 0],
    ],
    ['an anchored key', 'spec:\n  &v a: 1\n  b: *v\n', unset('spec.a'), ['cannot-edit', 5, 3, 0]],
    [
      'a value behind an alias',
      'spec:\n  a: &v {k: 1}\n  b: *v\n',
      set('spec.b.k', 2),
      ['shared-value', 6, 6, 0],
    ],
    [
      'the second anchor of a name',
      `${both}  c: &v 2\n  d: *v\n`,
      unset('spec.c'),
      ['shared-value', 7, 6, 0],
    ],
    ['an anchor in brackets', 'spec:\n  a: [&v x, *v]\n', unset('spec.a.0'), ['cannot-edit', 5, 7, 0]],
    [
      'an anchored block text',
      'spec:\n  a: &v |\n    x\n  b: *v\n',
      unset('spec.a'),
      ['shared-value', 5, 6, 0],
    ],
  ])('%s', (_, spec, edit, at) => expect(refusal(spec, edit)).toEqual(at));

  it('is made if no alias shares it', () => {
    // A repeated anchor counts as shared, and a new value keeps no anchor: both are rare, and refused.
    const twice = 'spec:\n  a: &v 1\n  b: *v\n  c: &v 2\n';
    expect(refusal(twice, unset('spec.c'))).toEqual(['shared-value', 7, 6, 0]);
    expect(refusal('spec:\n  a: &v 1\n  b: &w 2\n  c: *w\n', set('spec.a', 3))).toEqual([
      'cannot-edit',
      5,
      9,
      0,
    ]);
    expect(refusal('spec:\n  &v a: 1\n  b: *v\n', set('spec.a', 2))).toEqual(['cannot-edit', 5, 3, 0]);
    expect(refusal('spec:\n  a: &v 1\n  b: 2\n', unset('spec.a'))).toBe(whole('spec:\n  b: 2\n'));
    expect(refusal('spec:\n  c: {a: &v 1, b: *v}\n', unset('spec.c'))).toBe(whole('spec: {}\n'));
    expect(refusal('spec:\n  c: {a: &v 1, b: *v}\n  d: *v\n', unset('spec.c'))).toEqual([
      'shared-value',
      5,
      10,
      0,
    ]);
  });

  it('names the whole value, and what to do', () => {
    expect(editResource(whole(both), 'f', 'a', [set('spec.a', 2)])).toEqual({
      diagnostics: [
        {
          severity: 'error',
          code: 'shared-value',
          message:
            'spec.a cannot be changed alone: an anchor (&) or alias (*) here shares its value with other places',
          hint: 'write the value out in each place, then change it',
          file: 'f',
          line: 5,
          column: 6,
          length: 0,
        },
      ],
    });
  });

  it('cannot remove a resource from a list if others take values from it', () => {
    const list = `kind: ScanScheduleList\nitems:\n  - metadata: {name: a}\n    spec: &s {}\n  - metadata: {name: b}\n    spec: *s\n`;
    expect(removeResource(list, 'f', 'a')).toMatchObject({
      diagnostics: [
        { code: 'shared-value', message: expect.stringMatching(/^the resource /), line: 4, column: 11 },
      ],
    });
    expect(removeResource(list, 'f', 'b')).toMatchObject({ text: expect.stringMatching(/&s \{\}\n$/) });
  });
});

describe('a form that cannot be changed is refused, at its place', () => {
  it.each<[string, string, Edit, unknown[]]>([
    ['a key behind a question mark', 'spec:\n  ? a\n  : 1\n', set('spec.a', 2), ['cannot-edit', 5, 3, 0]],
    [
      'a key for a list in a pair in brackets',
      'spec: [a: [1]]\n',
      set('spec.0.b', 3),
      ['cannot-edit', 1, 1, 0],
    ],
    [
      'an item for a map in such a pair',
      'spec: [{a: 1}: {a: 1}, b]\n',
      set('spec.0.x', 3),
      ['cannot-edit', 1, 1, 0],
    ],
    [
      'the first key behind a dash, with a comment',
      'spec:\n  - a: 1 # c\n    b: 2\n  - c\n',
      unset('spec.0.a'),
      ['cannot-edit', 5, 5, 0],
    ],
    ['a key for a text in such a pair', 'spec: [a: nullx]\n', set('spec.0.b', 3), ['cannot-edit', 1, 1, 0]],
    ['a key for another text', 'spec: [a: x~]\n', set('spec.0.b', 3), ['cannot-edit', 1, 1, 0]],
    ['a tab', 'spec:\n\ta: 1\n', set('spec.a', 2), ['tab-indent', 5, 1, 1]],
  ])('%s', (_, spec, edit, at) => expect(refusal(spec, edit)).toEqual(at));

  it('does not keep a value beside it from being changed', () => {
    expect(refusal('spec: [a: 1, b]\n', set('spec.0.a', 3))).toBe(whole('spec: [a: 3, b]\n'));
    expect(refusal('spec:\n  ? a\n  : 1\n  b: 2\n', set('spec.b', 4))).toBe(
      whole('spec:\n  ? a\n  : 1\n  b: 4\n'),
    );
  });

  it('is reported at the resource if its lines have moved in the edited text', () => {
    const text = `# File\n---\n${whole('spec:\n  z: 1\n  ? a\n  : 1\n')}`;
    const at = (edits: Edit[]) => editResource(text, 'f', 'a', edits);
    expect(at([set('spec.a', 2)])).toMatchObject({
      diagnostics: [{ code: 'cannot-edit', line: 8, column: 3 }],
    });
    expect(at([set('spec.z', 2), set('spec.a', 2)])).toMatchObject({
      diagnostics: [{ code: 'cannot-edit', line: 3, column: 1 }],
    });
  });

  it('may be a value that would read as another one', () => {
    const hand = {
      severity: 'error',
      code: 'cannot-edit',
      message: 'this change would not leave everything else in the file as it is',
      hint: 'make it by hand',
      file: 'f',
      length: 0,
    };
    expect(editResource(`# c\n${whole('spec: {}\n')}`, 'f', 'a', [set('spec.a', undefined)])).toEqual({
      diagnostics: [{ ...hand, line: 2, column: 1 }],
    });
    expect(addResource('', 'f', { a: undefined })).toEqual({
      diagnostics: [{ ...hand, line: 1, column: 1 }],
    });
    expect(addResource(`\n${head}`, 'f', { a: undefined })).toEqual({
      diagnostics: [{ ...hand, line: 2, column: 1 }],
    });
  });

  it('two changes of the same text, or one of nothing, are a bug and throw', () => {
    const two = [
      { start: 2, end: 4, text: 'x' },
      { start: 0, end: 2, text: 'y' },
      { start: 2, end: 2, text: 'z' },
    ];
    expect(applySplices('abcdef', two)).toBe('yzxef');
    expect(() => applySplices('abcdef', [...two, { start: 3, end: 5, text: '' }])).toThrow('overlap');
    expect(() => editResource(whole('spec: {}\n'), 'f', 'a', [{ path: [], value: {} }])).toThrow(
      'needs a path',
    );
  });
});

describe('a name', () => {
  const text = `${head}metadata: {name: a}\n---\n${head}metadata: {name: b}\n---\nkind: ScanScheduleList\nitems: [{metadata: {name: b}}, x]\n`;

  it('that does not exist is reported at the start of the file', () => {
    expect(editResource(text, 'f', 'c', [])).toEqual({
      diagnostics: [
        {
          severity: 'error',
          code: 'no-such-schedule',
          message: 'there is no schedule named "c"',
          file: 'f',
          line: 1,
          column: 1,
          length: 0,
        },
      ],
    });
    expect(removeResource(text, 'f', 'c')).toMatchObject({ diagnostics: [{ code: 'no-such-schedule' }] });
    expect(findValue(text, 'f', 'c')).toBeUndefined();
    expect(findDuplicate(text, 'f', 'c')).toBeUndefined();
  });

  it('of two schedules is reported at its second use', () => {
    const twice = {
      severity: 'error',
      code: 'duplicate-name',
      message: '2 schedules are named "b"',
      hint: 'names are unique in the file',
      file: 'f',
      line: 10,
      column: 27,
      length: 1,
    };
    expect(editResource(text, 'f', 'b', [])).toEqual({ diagnostics: [twice] });
    expect(removeResource(text, 'f', 'b')).toEqual({ diagnostics: [twice] });
    expect(findValue(text, 'f', 'b')).toBeUndefined();
    expect(findDuplicate(text, 'f', 'b')).toEqual(twice);
  });

  it('of an existing schedule is taken', () => {
    expect(findValue(text, 'f', 'a')).toMatchObject({ kind: 'ScanSchedule', metadata: { name: 'a' } });
    expect(findDuplicate(text, 'f', 'a')).toEqual({
      severity: 'error',
      code: 'duplicate-name',
      message: 'there is a schedule named "a" already',
      file: 'f',
      line: 3,
      column: 18,
      length: 1,
    });
    expect(findDuplicate(text.slice(text.lastIndexOf('kind')), 'f', 'b')).toMatchObject({
      line: 2,
      column: 27,
    });
  });

  it("of a list with a spec counts as a schedule's", () => {
    const odd = 'metadata: {name: a}\nitems: [{metadata: {name: b}}]\n';
    expect(findValue(`${odd}spec: {}\n`, 'f', 'a')).toHaveProperty('spec');
    expect(findValue(`${odd}spec: {}\n`, 'f', 'b')).toBeUndefined();
    expect(findValue(odd, 'f', 'b')).toEqual({ metadata: { name: 'b' } });
    expect(findValue(odd, 'f', 'a')).toBeUndefined();
    expect(findValue(`kind: ScanScheduleList\nspec: 1\n${odd}`, 'f', 'b')).toEqual({
      metadata: { name: 'b' },
    });
    expect(findValue('kind: ScanScheduleList\nmetadata: {name: a}\nitems: x\n', 'f', 'a')).toBeDefined();
    expect(findValue('kind: ScheduleManifest\nschedules: [{metadata: {name: b}}]\n', 'f', 'b')).toBeDefined();
    expect(findValue('- metadata: {name: b}\n', 'f', 'b')).toBeUndefined();
    expect(findValue('b\n', 'f', 'b')).toBeUndefined();
  });
});

describe('a file that cannot be read completely is not edited', () => {
  it.each([
    ['yaml-syntax', `${whole('spec: {}\n')}---\na: [\n`],
    ['duplicate-key', whole('spec: {}\nspec: {}\n')],
    ['control-character', whole('spec: {a: "\u0001"}\n')],
    ['too-deep', whole(`spec: ${'['.repeat(80)}${']'.repeat(80)}\n`)],
    ['file-too-large', whole(`spec: {}\n#${'x'.repeat(16 * 1024 * 1024)}\n`)],
  ])('%s', (code, text) => {
    expect(editResource(text, 'f', 'a', [set('spec.b', 1)])).toMatchObject({ diagnostics: [{ code }] });
  });

  it('unless only values are wrong, and the edit adds no errors', () => {
    const text = whole('spec:\n  a: *p\n  b: *q\n  c: 1\n');
    expect(editResource(text, 'f', 'a', [set('spec.c', 2)])).toEqual({ text: text.replace('c: 1', 'c: 2') });
    expect(editResource(text, 'f', 'a', [set('spec.a', 2)])).toEqual({ text: text.replace('*p', '2') });
  });

  it('unless the problem is a secret that was there before', () => {
    const secret = `xoxb-${'1'.repeat(12)}`;
    const text = whole(`spec:\n  a: ${secret}\n`);
    expect(editResource(text, 'f', 'a', [set('spec.b', 1)])).toEqual({ text: `${text}  b: 1\n` });
    expect(editResource(whole('spec: {}\n'), 'f', 'a', [set('spec.b', secret)])).toEqual({
      text: whole(`spec: {b: ${secret}}\n`),
    });
  });
});
