import { describe, it } from 'vitest';
import type { Edit } from '../../../src/schedule/edit/edit.js';
import { expectSpec, set, unset } from './edit-texts.js';

// Name, before, edit, after.
type Case = [string, string, Edit, string];
const lists = 'spec:\n  - a: 1\n    b: 2\n  - c\n';

describe('{} becomes a block', () => {
  it.each<Case>([
    [
      'below its key',
      'spec:\n  a:\n    {}\n  b: 1\n',
      set('spec.a', { x: 1 }),
      'spec:\n  a:\n    x: 1\n  b: 1\n',
    ],
    [
      'before its comment',
      'spec:\n  a: {}   # c\n',
      set('spec.a', { x: 1 }),
      'spec:\n  a:   # c\n    x: 1\n',
    ],
    [
      'between two comments',
      'spec:\n  a: # d\n    {} # c\n',
      set('spec.a', { x: 1 }),
      'spec:\n  a: # d # c\n    x: 1\n',
    ],
    [
      'with CRLF',
      'spec:\r\n  a: {}\r\n',
      set('spec.a', { x: [1, 2] }),
      'spec:\r\n  a:\r\n    x:\r\n      - 1\r\n      - 2\r\n',
    ],
    ['for a list too', 'spec:\n  a: []\n', set('spec.a', ['x']), 'spec:\n  a:\n    - x\n'],
    [
      'by a key that has more below it',
      'spec:\n  a: {}\n',
      set('spec.a.b.c', 1),
      'spec:\n  a:\n    b:\n      c: 1\n',
    ],
    ['by an item that is a map', 'spec:\n  a: []\n', set('spec.a.0', { x: 1 }), 'spec:\n  a:\n    - x: 1\n'],
    ['not for one plain value', 'spec:\n  a: {}\n', set('spec.a.b', 1), 'spec:\n  a: {b: 1}\n'],
    ['not for an empty one', 'spec:\n  a: {}\n', set('spec.a.b', []), 'spec:\n  a: {b: []}\n'],
    ['not in a list', 'spec:\n  - []\n', set('spec.0.0', { x: 1 }), 'spec:\n  - [{x: 1}]\n'],
    ['not in braces', 'spec: {a: {}}\n', set('spec.a.b', { x: 1 }), 'spec: {a: {b: {x: 1}}}\n'],
    [
      'not where it holds something',
      'spec:\n  a: {b: 1}\n',
      set('spec.a.c', { x: 1 }),
      'spec:\n  a: {b: 1, c: {x: 1}}\n',
    ],
    ['not by its equal', 'spec:\n  a: {}\n', set('spec.a', []), 'spec:\n  a: []\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('an empty value is filled', () => {
  it.each<Case>([
    ['null by a text', 'spec:\n  a: null # c\n', set('spec.a', 'x'), 'spec:\n  a: x # c\n'],
    ['null by a map', 'spec:\n  a: null # c\n', set('spec.a.x', 1), 'spec:\n  a: {x: 1} # c\n'],
    ['Null by a map', 'spec:\n  a: Null\n', set('spec.a.x', 1), 'spec:\n  a: {x: 1}\n'],
    ['NULL by a map', 'spec:\n  a: NULL\n', set('spec.a.x', 1), 'spec:\n  a: {x: 1}\n'],
    ['~ by a list', 'spec:\n  a: ~\n', set('spec.a.0.b', 1), 'spec:\n  a: [{b: 1}]\n'],
    ['a key by a text', 'spec:\n  a:\n', set('spec.a', 'x'), 'spec:\n  a: x\n'],
    ['a key by an empty map', 'spec:\n  a:\n', set('spec.a', {}), 'spec:\n  a: {}\n'],
    ['a key by a cron', 'spec:\n  a:\n', set('spec.a', '* * * * *'), 'spec:\n  a: "* * * * *"\n'],
    ['a dash by a text', 'spec:\n  -\n  - b\n', set('spec.0', 'x: y'), 'spec:\n  - "x: y"\n  - b\n'],
    ['a dash by a map', 'spec:\n  -\n  - b\n', set('spec.0', { x: 1 }), 'spec:\n  - {x: 1}\n  - b\n'],
    ['a key in braces by a text', 'spec: {a: , b}\n', set('spec.a', 'x:y'), 'spec: {a: "x:y", b}\n'],
    ['a key in JSON', 'spec: {"a": , "b": 1}\n', set('spec.a', 'x'), 'spec: {"a": "x", "b": 1}\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('a block is replaced', () => {
  it.each<Case>([
    ['by a text, between two dashes', lists, set('spec.0', 's'), 'spec:\n  - s\n  - c\n'],
    [
      'before a comment behind a dash',
      'spec:\n  - a: 1\n    b: 2 # c\n',
      set('spec.0', 's'),
      'spec:\n  - s # c\n',
    ],
    ['by another map behind a dash', lists, set('spec.0', { z: 1 }), 'spec:\n  - {z: 1}\n  - c\n'],
    ['by a list behind a dash', 'spec:\n  - - a\n    - b\n', set('spec.0', [1, 2]), 'spec:\n  - [1, 2]\n'],
    [
      'map by map',
      'spec:\n  a:\n      x: 1 # c\n  b: 1\n',
      set('spec.a', { z: 1, u: 2 }),
      'spec:\n  a:\n      z: 1\n      u: 2 # c\n  b: 1\n',
    ],
    ['map by list', 'spec:\n  a:\n    x: 1\n  b: 1\n', set('spec.a', ['z']), 'spec:\n  a: [z]\n  b: 1\n'],
    ['list by map', 'spec:\n  a:\n  - x\n  b: 1\n', set('spec.a', { z: 1 }), 'spec:\n  a: {z: 1}\n  b: 1\n'],
    [
      'by an empty list, comments left',
      'spec:\n  a: # c\n    # d\n    - 1\n    # e\n',
      set('spec.a', []),
      'spec:\n  a: [] # c\n    # d\n    # e\n',
    ],
    ['by null', 'spec:\n  a:\n    x: 1\n', set('spec.a', null), 'spec:\n  a: null\n'],
    [
      'by a fraction, with CRLF',
      'spec:\r\n  a:\r\n    x: 1\r\n  b: 1\r\n',
      set('spec.a', 1.5),
      'spec:\r\n  a: 1.5\r\n  b: 1\r\n',
    ],
    [
      'by the last key of a map that goes',
      'spec:\n  - a: 1\n  - c\n',
      unset('spec.0.a'),
      'spec:\n  - {}\n  - c\n',
    ],
    ['by the last item of a list that goes', 'spec:\n  a:\n  - 1\n', unset('spec.a.0'), 'spec:\n  a: []\n'],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('a block text', () => {
  it.each<Case>([
    ['of no lines', 'spec:\n  a: |\n  b: 1\n', set('spec.a', 'z'), 'spec:\n  a: z\n  b: 1\n'],
    ['of no lines, at the end', 'spec:\n  a: |', set('spec.a', 'z'), 'spec:\n  a: z'],
    [
      'of empty lines',
      'spec:\n  a: | # c\n\n\n  b: 1\n',
      set('spec.a', 'z'),
      'spec:\n  a: z # c\n\n\n  b: 1\n',
    ],
    [
      'that keeps its breaks',
      'spec:\n  a: |+ # c\n    x\n\n  b: 1\n',
      set('spec.a', 'z'),
      'spec:\n  a: z # c\n\n  b: 1\n',
    ],
    [
      'of no lines, that keeps its breaks',
      'spec:\n  a: |+ # c\n  b: 1\n',
      set('spec.a', 'z'),
      'spec:\n  a: z # c\n  b: 1\n',
    ],
    [
      'that keeps its breaks, by its sign behind a number',
      'spec:\n  a: |2+\n     x\n\n  b: 1\n',
      set('spec.a', 'z'),
      'spec:\n  a: z\n\n  b: 1\n',
    ],
    [
      'that keeps none, with a plus in its comment',
      'spec:\n  a: >- # a+b\n    x\n      \n  b: 1\n',
      set('spec.a', 'z'),
      'spec:\n  a: z # a+b\n      \n  b: 1\n',
    ],
    [
      'with CRLF',
      'spec:\r\n  a: |+ # c\r\n    x\r\n\r\n  b: 1\r\n',
      set('spec.a', 'z'),
      'spec:\r\n  a: z # c\r\n\r\n  b: 1\r\n',
    ],
    [
      'with blanks at its end',
      'spec:\n  a: |\n    x  \n    \n  b: 1\n',
      unset('spec.a'),
      'spec:\n    \n  b: 1\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});

describe('a new value keeps the style of its place', () => {
  it.each<Case>([
    ['double quotes in braces', 'spec: {"a": x, b: 2}\n', set('spec.a', 'w'), 'spec: {"a": "w", b: 2}\n'],
    [
      'double quotes for a number that becomes text',
      'spec: {"a": 1}\n',
      set('spec.a', '1'),
      'spec: {"a": "1"}\n',
    ],
    [
      'none where the first key has none',
      'spec: {a: 1, "b": 2}\n',
      set('spec.b', 'w'),
      'spec: {a: 1, "b": w}\n',
    ],
    ['in brackets, whatever the items are', 'spec: ["a"]\n', set('spec.1', 'w'), 'spec: ["a", w]\n'],
    [
      'all of it, where it says so already',
      'spec:\n  a: [x,z]\n',
      set('spec.a', ['x', 'z']),
      'spec:\n  a: [x,z]\n',
    ],
    ['single quotes', "spec: ['a']\n", set('spec.0', 'p, q'), "spec: ['p, q']\n"],
    [
      'single quotes but for a line break',
      "spec:\n  a: 'b'\n",
      set('spec.a', 'p\nq'),
      'spec:\n  a: "p\\nq"\n',
    ],
    [
      'JSON within YAML',
      'spec:\n  a: {"b": {"c": 1}}\n',
      set('spec.a.d', { e: ['f'] }),
      'spec:\n  a: {"b": {"c": 1}, "d": {"e": ["f"]}}\n',
    ],
    [
      'a colon and a comma are plain on a line of their own',
      'spec:\n  a: x\n',
      set('spec.a', 'p:q,r'),
      'spec:\n  a: p:q,r\n',
    ],
  ])('%s', (_, before, edit, after) => expectSpec(before, edit, after));
});
