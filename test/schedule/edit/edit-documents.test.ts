import { describe, expect, it } from 'vitest';
import { addResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { textOf } from './edit-texts.js';

const named = (name: string) => `metadata: {name: ${name}}\nspec: {}\n`;
const [a, b, c] = [named('a'), named('b'), named('c')];

describe('a removed document', () => {
  // Name, before, after the removal of `b`.
  it.each<[string, string, string]>([
    ['the only one', b, ''],
    ['the first, without dashes', `${b}---\n${c}`, `---\n${c}`],
    ['the first, with dashes', `---\n${b}---\n${c}`, `---\n${c}`],
    ['one in the middle', `${a}---\n${b}---\n${c}`, `${a}---\n${c}`],
    ['the last', `${a}---\n${b}`, a],
    ['the last, without a line break', `${a}---\n${b.trimEnd()}`, a],
    [
      'with CRLF',
      `${a}---\n${b}---\n${c}`.replaceAll('\n', '\r\n'),
      `${a}---\n${c}`.replaceAll('\n', '\r\n'),
    ],
    ['on the line of its dashes', `${a}--- {metadata: {name: b}}\n---\n${c}`, `${a}---\n${c}`],
    ['with a comment behind its dashes', `${a}--- # x\n${b}---\n${c}`, `${a}---\n${c}`],
    ['with empty lines behind its dashes', `${a}---\n\n \n${b}---\n${c}`, `${a}---\n${c}`],
    ['with comments above it', `${a}---\n# x\n # z\n${b}---\n${c}`, `${a}---\n${c}`],
    ['without comments set apart', `${a}---\n# x\n\n${b}---\n${c}`, `${a}---\n# x\n\n---\n${c}`],
    ['with comments behind dashes and empty lines', `${a}---\n\n# x\n${b}---\n${c}`, `${a}---\n${c}`],
    ['with comments above it, the first without dashes', `# x\n${b}---\n${c}`, `---\n${c}`],
    ['with comments above it, below others', `# x\n\n# z\n${b}---\n${c}`, `# x\n\n---\n${c}`],
    ['without comments above its dashes', `${a}# x\n---\n${b}`, `${a}# x\n`],
    ['without comments behind it', `${a}---\n${b}# x\n---\n${c}`, `${a}# x\n---\n${c}`],
    ['with the empty lines behind it, the first', `${b}\n \t\n# x\n---\n${c}`, `# x\n---\n${c}`],
    ['with the empty lines behind it, below one', `# x\n\n${b}\n\n# z\n---\n${c}`, `# x\n\n# z\n---\n${c}`],
    ['but for the empty lines behind it, below text', `${a}---\n${b}\n# z\n`, `${a}\n# z\n`],
    ['with its dots', `${a}---\n${b}...\n---\n${c}`, `${a}---\n${c}`],
    ['with its dots, the last', `${a}---\n${b}...\n`, a],
    ['with its dots above a percent sign', `${a}---\n${b}...\n---\n# 5 %\n${c}`, `${a}---\n# 5 %\n${c}`],
    ['without dots below a comment', `${a}---\n${b}# x\n...\n---\n${c}`, `${a}# x\n...\n---\n${c}`],
    ['with dots below an empty line', `${a}---\n${b}\n...\n---\n${c}`, `${a}---\n${c}`],
    ['without a directive set apart', `%YAML 1.2\n\n---\n${b}---\n${c}`, `%YAML 1.2\n\n---\n${c}`],
  ])('%s', (_, before, after) => expect(textOf(removeResource(before, 'f', 'b'))).toBe(after));

  it('keeps the byte order mark in the file', () => {
    expect(textOf(removeResource(`\uFEFF${b}---\n${c}`, 'f', 'b'))).toBe(`\uFEFF---\n${c}`);
  });
});

describe('an added document', () => {
  const value = { spec: { schedule: 'x' } };
  const text = 'spec:\n  schedule: "x"\n';
  it.each<[string, string, string]>([
    ['into an empty file', '', text],
    ['into a file of blanks', ' \n', ` \n${text}`],
    ['behind a header', '# x\n', `# x\n\n${text}`],
    ['behind a header without a line break', '# x', `# x\n\n${text.trimEnd()}`],
    ['behind a header with CRLF', '# x\r\n', `# x\r\n\r\n${text.replaceAll('\n', '\r\n')}`],
    ['behind a header set apart', '# x\n\n', `# x\n\n${text}`],
    ['behind a header set apart with CRLF', '# x\r\n \r\n', `# x\r\n \r\n${text.replaceAll('\n', '\r\n')}`],
    ['behind dashes', '# x\n---\n\n', `# x\n---\n\n${text}`],
    ['behind dashes without a line break', '---', `---\n${text.trimEnd()}`],
    ['behind another', a, `${a}---\n${text}`],
    ['behind another without a line break', a.trimEnd(), `${a}---\n${text.trimEnd()}`],
    ['behind another with CRLF', a.replaceAll('\n', '\r\n'), `${a}---\n${text}`.replaceAll('\n', '\r\n')],
    ['behind another and the dashes of nothing', `${a}---\n`, `${a}---\n${text}`],
    ['behind another, dots and a comment', `${a}...\n# x\n`, `${a}...\n# x\n---\n${text}`],
    ['behind a byte order mark', '\uFEFF# x\n', `\uFEFF# x\n\n${text}`],
    ['behind a text', 'x\n', `x\n---\n${text}`],
    ['behind another kind with items', `items: []\nspec: {}\n`, `items: []\nspec: {}\n---\n${text}`],
  ])('%s', (_, before, after) => expect(textOf(addResource(before, 'f', value))).toBe(after));

  it.each<[string, string, string]>([
    ['a list with lines', 'items:\n- spec: {}\n', 'items:\n- spec: {}\n- spec:\n    schedule: "x"\n'],
    [
      'an empty list',
      'kind: ScanScheduleList\nitems: []\n',
      'kind: ScanScheduleList\nitems:\n  - spec:\n      schedule: "x"\n',
    ],
    [
      'a list without items',
      'kind: ScanScheduleList\n',
      'kind: ScanScheduleList\nitems:\n  - spec:\n      schedule: "x"\n',
    ],
    [
      'the last of two lists',
      'items: [1]\n---\nitems: [2]\n',
      'items: [1]\n---\nitems: [2, {spec: {schedule: x}}]\n',
    ],
    [
      'the store',
      '{"kind":"ScheduleManifest","schedules":[]}',
      '{"kind":"ScheduleManifest","schedules":[{"spec": {"schedule": "x"}}]}',
    ],
  ])('becomes an item of %s', (_, before, after) =>
    expect(textOf(addResource(before, 'f', value))).toBe(after),
  );

  it('is refused if the items are shared, at the list', () => {
    const shared = 'x: &i []\nitems: *i\nkind: ScanScheduleList\n';
    expect(addResource(`# x\n${shared}`, 'f', value)).toMatchObject({
      diagnostics: [{ code: 'shared-value', file: 'f', line: 3, column: 8 }],
    });
  });

  it('in JSON on several lines is written on several lines', () => {
    const store = { kind: 'ScheduleManifest', schedules: [] as unknown[] };
    const odd = { spec: { a: 'x\u2028\u0085', list: [1, {}], none: null } };
    const one = textOf(addResource(JSON.stringify(store, null, 2), 'f', odd));
    expect(one).toBe(
      '{\n  "kind": "ScheduleManifest",\n  "schedules": [\n    {\n      "spec": {\n        "a": "x\\u2028\\u0085",\n' +
        '        "list": [\n          1,\n          {}\n        ],\n        "none": null\n      }\n    }\n  ]\n}',
    );
    const two = textOf(addResource(one, 'f', odd));
    expect(two).toBe(
      JSON.stringify({ ...store, schedules: [odd, odd] }, null, 2)
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u0085', '\\u0085'),
    );
    const crlf = JSON.stringify(store, null, 2).replaceAll('\n', '\r\n');
    expect(textOf(addResource(crlf, 'f', odd))).toBe(one.replaceAll('\n', '\r\n'));
    // A single line break at the end of the file does not count.
    expect(textOf(addResource(`${JSON.stringify(store)}\n`, 'f', value))).toBe(
      '{"kind":"ScheduleManifest","schedules":[{"spec": {"schedule": "x"}}]}\n',
    );
  });
});
