import { describe, expect, it } from 'vitest';
import { type Edit, editResource } from '../../../src/schedule/edit/edit.js';
import { inUsualOrder } from '../../../src/schedule/edit/items.js';
import { expectSpec, set, textOf, unset } from './edit-texts.js';

// Name, before, edit, after.
type Case = [string, string, Edit, string];

describe('a new key', () => {
  const spec = 'spec:\n  schedule: x\n  suspend: true\n';
  it.each<Case>([
    [
      'behind the nearest key above it',
      spec,
      set('spec.timezone', 'UTC'),
      'spec:\n  schedule: x\n  timezone: UTC\n  suspend: true\n',
    ],
    ['behind all of them', spec, set('spec.backend', 1), `${spec}  backend: 1\n`],
    [
      'behind the last of them, in whatever order they are',
      'spec:\n  suspend: true\n  schedule: x\n',
      set('spec.backend', 1),
      'spec:\n  suspend: true\n  backend: 1\n  schedule: x\n',
    ],
    [
      'at the end, where nobody knows it',
      'spec:\n  jobTemplate: {}\n  schedule: x\n',
      set('spec.z', 1),
      'spec:\n  jobTemplate: {}\n  schedule: x\n  z: 1\n',
    ],
    [
      'first, where those there are unknown',
      'spec:\n  p: 1\n  q: 2\n',
      set('spec.suspend', true),
      'spec:\n  suspend: true\n  p: 1\n  q: 2\n',
    ],
    [
      'first, before a key that is an alias',
      'spec:\n  q: &k x\n  *k : 1\n',
      set('spec.schedule', 'x'),
      'spec:\n  schedule: "x"\n  q: &k x\n  *k : 1\n',
    ],
    [
      'at the end of a map of no such name',
      'spec:\n  other:\n    config: 1\n',
      set('spec.other.type', 1),
      'spec:\n  other:\n    config: 1\n    type: 1\n',
    ],
    [
      'at its place in a map of that name',
      'spec:\n  backend:\n    config: 1\n',
      set('spec.backend.type', 'x'),
      'spec:\n  backend:\n    type: x\n    config: 1\n',
    ],
    [
      'at its place below jobTemplate',
      'spec:\n  jobTemplate:\n    notifications: 1\n',
      set('spec.jobTemplate.results', 'x'),
      'spec:\n  jobTemplate:\n    results: x\n    notifications: 1\n',
    ],
    [
      'in a map of a list at its end',
      'spec:\n  - spec: 1\n  - c\n',
      set('spec.0.z', 2),
      'spec:\n  - spec: 1\n    z: 2\n  - c\n',
    ],
    [
      'in a map of a list as in a resource',
      'spec:\n  - spec: 1\n  - c\n',
      set('spec.0.kind', 2),
      'spec:\n  - kind: 2\n    spec: 1\n  - c\n',
    ],
    [
      'with its lines',
      'spec:\r\n  a: 1\r\n',
      set('spec.b', { c: { d: 1 }, e: [] }),
      'spec:\r\n  a: 1\r\n  b:\r\n    c:\r\n      d: 1\r\n    e: []\r\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));

  it('is at its usual place in the resource and its metadata', () => {
    const text = 'kind: ScanSchedule\nmetadata:\n  name: a\n  generation: 1\nstatus: {}\n';
    const edits = [
      set('spec', 1),
      set('apiVersion', 'x'),
      set('metadata.labels.b', 'c'),
      set('metadata.uid', 'u'),
    ];
    expect(textOf(editResource(text, 'f', 'a', edits))).toBe(
      'apiVersion: x\nkind: ScanSchedule\nmetadata:\n  name: a\n  uid: u\n  labels:\n    b: c\n  generation: 1\nspec: 1\nstatus: {}\n',
    );
  });
});

describe('the usual order', () => {
  it('applies to every map that has one; other keys keep their order, after these', () => {
    const value = {
      z: { type: 1, config: 2 },
      jobTemplate: { z: 1, notifications: 1, options: 1, results: 1, targets: { z: 1, a: 1 }, profile: 1 },
      a: 1,
      backend: { z: 1, config: { type: 1, b: 1 }, type: 1 },
      failedJobsHistoryLimit: 1,
      successfulJobsHistoryLimit: 1,
      startingDeadlineSeconds: 1,
      concurrencyPolicy: 1,
      suspend: 1,
      timezone: 1,
      schedule: 1,
    };
    expect(JSON.stringify(inUsualOrder(value, 'spec'))).toBe(
      '{"schedule":1,"timezone":1,"suspend":1,"concurrencyPolicy":1,"startingDeadlineSeconds":1,' +
        '"successfulJobsHistoryLimit":1,"failedJobsHistoryLimit":1,"backend":{"type":1,"config":{"type":1,"b":1},"z":1},' +
        '"jobTemplate":{"profile":1,"targets":{"z":1,"a":1},"results":1,"options":1,"notifications":1,"z":1},' +
        '"z":{"type":1,"config":2},"a":1}',
    );
    const resource = {
      z: 1,
      status: 1,
      spec: 1,
      metadata: { z: 1, generation: 1, creationTimestamp: 1, annotations: 1, labels: 1, uid: 1, name: 1 },
      kind: 1,
      apiVersion: 1,
    };
    expect(JSON.stringify(inUsualOrder(resource))).toBe(
      '{"apiVersion":1,"kind":1,"metadata":{"name":1,"uid":1,"labels":1,"annotations":1,"creationTimestamp":1,' +
        '"generation":1,"z":1},"spec":1,"status":1,"z":1}',
    );
  });

  it.each([[null], ['x'], [['spec', 'kind']], [undefined]])('does not change %j', (value) => {
    expect(inUsualOrder({ spec: value })).toEqual({ spec: value });
    expect(inUsualOrder(value, 'spec')).toBe(value);
  });
});

describe('an entry added to braces or brackets', () => {
  it.each<Case>([
    ['that are empty', 'spec: {}\n', set('spec.a', 'b'), 'spec: {a: b}\n'],
    ['that hold a blank', 'spec: { }\n', set('spec.a', 'b'), 'spec: { a: b }\n'],
    ['that hold a line break', 'spec: {\n}\n', set('spec.a', 'b'), 'spec: {a: b\n}\n'],
    ['as text, where it is a list', 'spec: []\n', set('spec.0', 'b: c'), 'spec: ["b: c"]\n'],
    ['behind the last', 'spec: [ 1, 2 ]\n', set('spec.2', 3), 'spec: [ 1, 2, 3 ]\n'],
    ['behind a comma', 'spec: [1, 2, ]\n', set('spec.2', 3), 'spec: [1, 2, 3 ]\n'],
    [
      'on a line of its own',
      'spec: [\n    1,\n    2\n  ]\n',
      set('spec.2', 'x'),
      'spec: [\n    1,\n    2,\n    x\n  ]\n',
    ],
    [
      'on a line of its own behind a comma',
      'spec: {\n  a: 1,\n  b: 2, # d\n}\n',
      set('spec.c', 3),
      'spec: {\n  a: 1,\n  b: 2, # d\n  c: 3\n}\n',
    ],
    [
      'on a line of its own before the bracket',
      'spec: {\n  a: 1,\n  b: 2 }\n',
      set('spec.c', 3),
      'spec: {\n  a: 1,\n  b: 2,\n  c: 3 }\n',
    ],
    [
      'on a line of its own between a comma and the bracket',
      'spec: {\n  a: 1,\n  b: 2, }\n',
      set('spec.c', 3),
      'spec: {\n  a: 1,\n  b: 2,\n  c: 3 }\n',
    ],
    [
      'on a line of its own, with the comma below a comment',
      'spec: {\n  a: 1,\n  b: 2 # d\n  ,}\n',
      set('spec.c', 3),
      'spec: {\n  a: 1,\n  b: 2, # d\n  c: 3\n  ,}\n',
    ],
    [
      'on the line of the first one',
      'spec: {a: 1,\n  b: 2}\n',
      set('spec.c', 3),
      'spec: {a: 1,\n  b: 2,\n  c: 3}\n',
    ],
    [
      'on the one line there is',
      '  spec: {a: 1}\n'.trimStart(),
      set('spec.c', { d: [1] }),
      'spec: {a: 1, c: {d: [1]}}\n',
    ],
    ['with CRLF', 'spec: [\r\n  1\r\n]\r\n', set('spec.1', 2), 'spec: [\r\n  1,\r\n  2\r\n]\r\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('an entry removed from braces or brackets', () => {
  it.each<Case>([
    ['with the blanks beside it, being the only one', 'spec: { a: 1 }\n', unset('spec.a'), 'spec: {}\n'],
    ['with its comma, being the only one', 'spec: [ 1, ]\n', unset('spec.0'), 'spec: []\n'],
    ['from the middle', 'spec: [1, 2,  3]\n', unset('spec.1'), 'spec: [1, 3]\n'],
    ['from the end, with a comma behind it', 'spec: [1, 2,]\n', unset('spec.1'), 'spec: [1,]\n'],
    ['with its line', 'spec: {\n  a: 1, # c\n  b: 2\n}\n', unset('spec.a'), 'spec: {\n  b: 2\n}\n'],
    [
      'with its line and the comma above',
      'spec: {\n  a: 1, # c\n  b: 2 # d\n}\n',
      unset('spec.b'),
      'spec: {\n  a: 1 # c\n}\n',
    ],
    [
      'with its line and its own comma',
      'spec: {\n  a: 1,\n  b: 2,\n}\n',
      unset('spec.b'),
      'spec: {\n  a: 1,\n}\n',
    ],
    [
      'but for the bracket on its line',
      'spec: {\n  a: 1,\n  b: 2 }\n',
      unset('spec.b'),
      'spec: {\n  a: 1 }\n',
    ],
    [
      'but for the bracket right behind it',
      'spec: {\n  a: 1,\n  b: 2}\n',
      unset('spec.b'),
      'spec: {\n  a: 1}\n',
    ],
    [
      'but for the comma and bracket on its line',
      'spec: {\n  a: 1,\n  b: 2, }\n',
      unset('spec.b'),
      'spec: {\n  a: 1, }\n',
    ],
    [
      'but for the next one on its line',
      'spec: {\n  a: 1, b: 2\n}\n',
      unset('spec.a'),
      'spec: {\n  b: 2\n}\n',
    ],
    [
      'but for the one before it on its line',
      'spec: {\n  a: 1, b: 2\n}\n',
      unset('spec.b'),
      'spec: {\n  a: 1\n}\n',
    ],
    ['from the line of the bracket', 'spec: {a: 1,\n  b: 2}\n', unset('spec.a'), 'spec: {b: 2}\n'],
    [
      'but for the comments above it',
      'spec: {\n  a: 1,\n  # c\n  b: 2,\n  d: 3\n}\n',
      unset('spec.b'),
      'spec: {\n  a: 1,\n  # c\n  d: 3\n}\n',
    ],
    ['with the tag of nothing', 'spec: {b: 1, a: !!null }\n', unset('spec.a'), 'spec: {b: 1}\n'],
    ['with the anchor of nothing', 'spec: {b: 1, a: &v }\n', unset('spec.a'), 'spec: {b: 1}\n'],
    ['with its colon', 'spec: {b: 1, a: }\n', unset('spec.a'), 'spec: {b: 1}\n'],
    ['without a colon', 'spec: {b: 1, a }\n', unset('spec.a'), 'spec: {b: 1 }\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('an entry removed from lines', () => {
  it.each<Case>([
    ['from behind a dash', 'spec:\n  - a: 1\n    b: 2\n', unset('spec.0.a'), 'spec:\n  - b: 2\n'],
    ['from behind two dashes', 'spec:\n  - - a\n    - b\n', unset('spec.0.0'), 'spec:\n  - - b\n'],
    [
      'from below a dash',
      'spec:\n  - a: 1\n    b: 2 # c\n  - c\n',
      unset('spec.0.b'),
      'spec:\n  - a: 1\n  - c\n',
    ],
    ['with nothing behind its dash', 'spec:\n  - b\n  -\n', unset('spec.1'), 'spec:\n  - b\n'],
    ['with nothing behind its colon', 'spec:\n  a: # c\n  b:\n', unset('spec.a'), 'spec:\n  b:\n'],
    ['at the end of the file', 'spec:\n  a: 1\n  b: 2', unset('spec.b'), 'spec:\n  a: 1'],
    ['at the end of a file with CRLF', 'spec:\r\n  a: 1\r\n  b: 2', unset('spec.b'), 'spec:\r\n  a: 1'],
    [
      'with a line break at the end of the file',
      'spec:\n  a: 1\n  b: 2\n',
      unset('spec.b'),
      'spec:\n  a: 1\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});
