import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/schedule/diagnostic.js';
import { addResource, type Edit, editResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { editSchedule, parsePath } from '../../../src/schedule/edit/edit-schedule.js';
import { expectSpec, head, set, textOf, unset } from './edit-texts.js';

const schedule = (name: string, spec = '{schedule: "0 2 * * *", jobTemplate: {targets: {repo: .}}}') =>
  `${head}metadata:\n  name: ${name}\nspec: ${spec}\n`;

describe('a value in its place', () => {
  it.each<[string, string, Edit, string]>([
    ['keeps double quotes', 'spec:\n  a: "x" # c\n', set('spec.a', 'w'), 'spec:\n  a: "w" # c\n'],
    ['keeps single quotes', "spec:\n  a: 'x'\n", set('spec.a', "y's"), "spec:\n  a: 'y''s'\n"],
    ['keeps plain text plain', 'spec:\n  a: x\n', set('spec.a', 'y z'), 'spec:\n  a: y z\n'],
    ['quotes what YAML would read otherwise', 'spec:\n  a: x\n', set('spec.a', 'no'), 'spec:\n  a: "no"\n'],
    [
      'quotes a cron that begins with a star',
      'spec:\n  a: x\n',
      set('spec.a', '*/5 * * * *'),
      'spec:\n  a: "*/5 * * * *"\n',
    ],
    ['takes quotes off a number', 'spec:\n  a: "4"\n', set('spec.a', 4), 'spec:\n  a: 4\n'],
    [
      'replaces an alias by itself',
      'spec:\n  a: &v x\n  b: *v\n',
      set('spec.b', 'w'),
      'spec:\n  a: &v x\n  b: w\n',
    ],
    [
      'keeps the comment of a block text',
      'spec:\n  a: | # c\n    one\n    two\n\n  b: 1\n',
      set('spec.a', 'w'),
      'spec:\n  a: w # c\n\n  b: 1\n',
    ],
    [
      'replaces text of several lines',
      'spec:\n  a: "one\n    two" # c\n  b: 1\n',
      set('spec.a', 'w'),
      'spec:\n  a: "w" # c\n  b: 1\n',
    ],
    [
      'writes several lines on one',
      'spec:\n  a: x\n',
      set('spec.a', 'one\ntwo\n'),
      'spec:\n  a: "one\\ntwo\\n"\n',
    ],
    [
      'fills an empty value before its comment',
      'spec:\n  a: # c\n  b: 1\n',
      set('spec.a', true),
      'spec:\n  a: true # c\n  b: 1\n',
    ],
    [
      'fills an empty value below its comment',
      'spec:\n  a: # c\n  b: 1\n',
      set('spec.a.x', 1),
      'spec:\n  a: # c\n    x: 1\n  b: 1\n',
    ],
    ['quotes for a flow list', 'spec: {a: [x]}\n', set('spec.a.0', 'p, q'), 'spec: {a: ["p, q"]}\n'],
    [
      'replaces a list in its style',
      'spec:\n  a:\n  - x # c\n  - y\n',
      set('spec.a', ['z']),
      'spec:\n  a:\n  - z\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('a new key', () => {
  it.each<[string, string, Edit, string]>([
    [
      'stands where it usually does',
      'spec:\n  schedule: x # c\n  # job\n  jobTemplate: {}\n',
      set('spec.suspend', true),
      'spec:\n  schedule: x # c\n  suspend: true\n  # job\n  jobTemplate: {}\n',
    ],
    [
      'comes first if it must',
      'spec:\n  # b\n  timezone: UTC\n',
      set('spec.schedule', '0 2 * * *'),
      'spec:\n  # b\n  schedule: "0 2 * * *"\n  timezone: UTC\n',
    ],
    [
      'is indented as its neighbours',
      'spec:\n      a: 1\n',
      set('spec.z', 2),
      'spec:\n      a: 1\n      z: 2\n',
    ],
    ['leaves the last line without a break', 'spec:\n  a: 1', set('spec.z', 2), 'spec:\n  a: 1\n  z: 2'],
    ['goes into a flow map', 'spec: { a: 1 } # c\n', set('spec.z', 'x'), 'spec: { a: 1, z: x } # c\n'],
    ['goes before the comma at the end', 'spec: {a: 1,}\n', set('spec.z', 2), 'spec: {a: 1, z: 2}\n'],
    [
      'gets a line in a flow map with lines',
      'spec: {\n  a: 1 # c\n}\n',
      set('spec.z', 2),
      'spec: {\n  a: 1, # c\n  z: 2\n}\n',
    ],
    [
      'makes the maps above it',
      'spec:\n  a: 1\n',
      set('spec.backend.config.tags.0', 'x'),
      'spec:\n  backend:\n    config:\n      tags:\n        - x\n  a: 1\n',
    ],
    [
      'is one more of a list',
      'spec:\n  a:\n    - x # c\n  # d\n  b: 1\n',
      set('spec.a.1', 'w'),
      'spec:\n  a:\n    - x # c\n    - w\n  # d\n  b: 1\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('a removed key', () => {
  it.each<[string, string, Edit, string]>([
    ['takes its line and its comment', 'spec:\n  a: 1 # c\n  b: 2\n', unset('spec.a'), 'spec:\n  b: 2\n'],
    [
      'leaves the comment above it',
      'spec:\n  # c\n  a: 1\n  b: 2\n',
      unset('spec.a'),
      'spec:\n  # c\n  b: 2\n',
    ],
    [
      'takes all of its lines',
      'spec:\n  a:\n    x: 1\n\n    y: 2\n\n  b: 2\n',
      unset('spec.a'),
      'spec:\n\n  b: 2\n',
    ],
    [
      'leaves an empty map',
      'spec:\n  a:\n    # c\n    x: 1\n  b: 2\n',
      unset('spec.a.x'),
      'spec:\n  a: {}\n    # c\n  b: 2\n',
    ],
    ['takes a comma along', 'spec: {a: 1, b: 2}\n', unset('spec.b'), 'spec: {a: 1}\n'],
    ['takes the other comma along', 'spec: {a: 1, b: 2}\n', unset('spec.a'), 'spec: {b: 2}\n'],
    ['that is not there changes nothing', 'spec: {a: 1}\n', unset('spec.b.c'), 'spec: {a: 1}\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('the rest of the file', () => {
  const file = `# File\n\n${schedule('a')}---\n# B\n${schedule('b')}`;

  it('keeps CRLF, a byte order mark and a missing final line break', () => {
    const text = `\uFEFF${file.replaceAll('\n', '\r\n').slice(0, -2)}`;
    const edited = textOf(editResource(text, 'f', 'b', [set('metadata.labels.team', 'x')]));
    expect(edited).toBe(text.replace('  name: b\r\n', '  name: b\r\n  labels:\r\n    team: x\r\n'));
  });

  it('may be a list, or JSON', () => {
    const list = `apiVersion: jmo.security/v1alpha1\nkind: ScanScheduleList\nitems:\n  # first\n  - metadata: {name: a}\n    spec: {}\n  - metadata: {name: b}\n    spec: {}\n`;
    expect(textOf(editResource(list, 'f', 'b', [set('spec.suspend', true)]))).toBe(
      list.replace('{name: b}\n    spec: {}', '{name: b}\n    spec: {suspend: true}'),
    );
    expect(textOf(removeResource(list, 'f', 'a'))).toBe(
      list.replace(/ {2}# first\n {2}- metadata: {name: a}\n {4}spec: {}\n/, ''),
    );
    const json = JSON.stringify({ kind: 'ScanSchedule', metadata: { name: 'a' }, spec: {} }, null, 2);
    const edited = textOf(editResource(json, 'f', 'a', [set('spec.a.b', [1])]));
    expect(JSON.parse(edited)).toEqual({
      kind: 'ScanSchedule',
      metadata: { name: 'a' },
      spec: { a: { b: [1] } },
    });
    expect(edited.slice(0, 40)).toBe(json.slice(0, 40));
  });

  it('loses only the document, with its dashes and its comment', () => {
    expect(textOf(removeResource(file, 'f', 'b'))).toBe(`# File\n\n${schedule('a')}`);
    expect(textOf(removeResource(file, 'f', 'a'))).toBe(`# File\n\n---\n# B\n${schedule('b')}`);
    const apart = `${schedule('a')}\n# about b\n\n---\n${schedule('b')}\n# the end\n`;
    expect(textOf(removeResource(apart, 'f', 'b'))).toBe(`${schedule('a')}\n# about b\n\n# the end\n`);
    expect(textOf(removeResource(schedule('a'), 'f', 'a'))).toBe('');
  });

  it('gains a document, whatever its end looks like', () => {
    const value = { kind: 'ScanSchedule', spec: { schedule: '0 2 1 1 1' } };
    const text = 'kind: ScanSchedule\nspec:\n  schedule: "0 2 1 1 1"\n';
    expect(textOf(addResource('', 'f', value))).toBe(text);
    expect(textOf(addResource('# File\n', 'f', value))).toBe(`# File\n\n${text}`);
    expect(textOf(addResource('# File\n---\n', 'f', value))).toBe(`# File\n---\n${text}`);
    expect(textOf(addResource(file, 'f', value))).toBe(`${file}---\n${text}`);
    expect(textOf(addResource(`${file}...\n`, 'f', value))).toBe(`${file}...\n---\n${text}`);
    expect(textOf(addResource(file.trimEnd(), 'f', value))).toBe(`${file}---\n${text}`.trimEnd());
  });
});

describe('a value that aliases share is not changed for others', () => {
  const shared = `${head}metadata: {name: a}\nspec:\n  jobTemplate: &job\n    profile: fast\n  backend:\n    config: {x: &v 1}\nstatus:\n  job: *job\n  v: *v\n`;
  const codes = (result: object) =>
    'diagnostics' in result
      ? (result.diagnostics as Diagnostic[]).map(({ code, line }) => [code, line])
      : result;

  it.each<[string, Edit]>([
    ['a value under an anchor', set('spec.jobTemplate.profile', 'deep')],
    ['the anchored value', set('spec.backend.config.x', 2)],
    ['a new key under an anchor', set('spec.jobTemplate.options.threads', 2)],
    ['an anchor that would go', unset('spec.backend')],
    ['a value behind an alias', set('status.job.profile', 'deep')],
  ])('%s', (_, edit) => {
    const result = codes(editResource(shared, 'f', 'a', [edit])) as [string, number][];
    expect(result.map(([code]) => code)).toEqual(['shared-value']);
  });

  it('an anchor may be removed together with its aliases', () => {
    const text = `${head}metadata: {name: a}\nspec:\n  a:\n    x: &v 1\n    y: *v\n  b: 1\n`;
    expect(textOf(editResource(text, 'f', 'a', [unset('spec.a')]))).toBe(
      `${head}metadata: {name: a}\nspec:\n  b: 1\n`,
    );
  });

  it('the refusal names the place, also for values without a safe form', () => {
    const text = `${head}metadata: {name: a}\nspec:\n  ? a\n  : 1\n`;
    const result = editResource(text, 'f', 'a', [set('spec.a', 2)]);
    expect(result).toMatchObject({
      diagnostics: [{ code: 'cannot-edit', line: 5, hint: 'change it by hand' }],
    });
    expect(editResource(text, 'f', 'b', [])).toMatchObject({ diagnostics: [{ code: 'no-such-schedule' }] });
    expect(editResource(`${text}---\n${text}`, 'f', 'a', [])).toMatchObject({
      diagnostics: [{ code: 'duplicate-name', line: 10 }],
    });
    expect(editResource(`${schedule('a')}---\n a: [\n`, 'f', 'a', [])).toMatchObject({
      diagnostics: [{ code: 'yaml-syntax' }],
    });
  });
});

describe('generation', () => {
  const text = (metadata: string) => schedule('a').replace('name: a', `name: a${metadata}`);
  const raised = (metadata: string, edit: Edit) => {
    const result = editSchedule(text(metadata), 'f', 'a', [edit]);
    return [/generation: (\d+)/.exec(textOf(result))?.[1], result.generation];
  };

  it('rises only if spec changes', () => {
    expect(raised('\n  generation: 3', set('spec.suspend', true))).toEqual(['4', 4]);
    expect(raised('\n  generation: 3', set('metadata.labels.a', 'b'))).toEqual(['3', undefined]);
    // Writing a default out changes no meaning; setting the present value changes no byte.
    expect(raised('\n  generation: 3', set('spec.suspend', false))).toEqual(['3', undefined]);
    expect(
      textOf(editSchedule(text('\n  generation: 3'), 'f', 'a', [set('spec.schedule', '0 2 * * *')])),
    ).toBe(text('\n  generation: 3'));
  });

  it('starts if there is a uid, but not for a handwritten resource', () => {
    expect(raised('\n  uid: u', set('spec.suspend', true))).toEqual(['2', 2]);
    expect(raised('', set('spec.suspend', true))).toEqual([undefined, undefined]);
  });
});

describe('paths of --set', () => {
  it.each([
    ['timezone', ['spec', 'timezone']],
    ['spec.timezone', ['spec', 'timezone']],
    [
      'jobTemplate.notifications.channels[0].events[1]',
      ['spec', 'jobTemplate', 'notifications', 'channels', 0, 'events', 1],
    ],
    ['metadata.labels.a\\.b/c', ['metadata', 'labels', 'a.b/c']],
  ])('%s', (text, path) => expect(parsePath(text)).toEqual(path));

  it.each([
    '',
    '.',
    'a..b',
    'a.',
    '[0]',
    'a[x]',
    'a[0]b',
    'spec',
    'metadata.name',
    'metadata.uid',
    'metadata.labels.__proto__',
  ])('do not include %j', (text) => expect(parsePath(text)).toHaveProperty('problem'));
});
