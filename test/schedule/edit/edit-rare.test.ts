import { describe, expect, it } from 'vitest';
import { type Edit, editResource, removeResource } from '../../../src/schedule/edit/edit.js';
import { set, unset, whole } from './edit-texts.js';

// Forms that users rarely write. A refusal is safe: the file does not change.
const refused = { diagnostics: [{ severity: 'error', code: 'cannot-edit' }] };

describe('a rare form is refused', () => {
  it.each<[string, string, Edit]>([
    ['a value with a tag', 'spec:\n  a: !!str 5\n', set('spec.a', 6)],
    ['a value with an anchor that nobody uses', 'spec:\n  a: &v x\n', set('spec.a', 'w')],
    ['a key behind a text that keeps its breaks', 'spec:\n  a: |+\n    x\n\n', set('spec.z', 2)],
    ['the only entry, with a comment in the braces', 'spec: {\n  a: 1, # c\n}\n', unset('spec.a')],
    ['a key with a tag', 'spec: {!!str a: 1, b: 2}\n', unset('spec.a')],
    ['a key with an anchor', 'spec: {b: 2, &v a: 1}\n', unset('spec.a')],
    ['a tag before {}', 'spec:\n  a: !!map {}\n', set('spec.a', { x: 1 })],
    ['a tag before nothing', 'spec:\n  a: !!null\n', set('spec.a', 1)],
    ['a tag before a comment', 'spec:\n  a:  !!null # c\n', set('spec.a', 1)],
    ['a tag before a comment, for lines', 'spec:\n  a: !!null # c\n', set('spec.a', { x: 1 })],
    ['a tag before lines that go', 'spec:\n  a: !!map\n    x: 1\n', set('spec.a', 5)],
    ['a tag before lines that change', 'spec:\n  a: !!map\n    x: 1\n', set('spec.a', { z: 1 })],
    ['a tag before an anchor', 'spec:\n  a: !!map &v\n    x: 1\n', set('spec.a', 5)],
    ['a tag behind an anchor', 'spec:\n  a: &v !!map\n    x: 1\n', set('spec.a', { z: 1 })],
    ['a tag in a list', 'spec:\n  - !!str  5\n', set('spec.0', 6)],
    ['a tag in brackets', 'spec: [!!str\t5, !!int 6]\n', set('spec.0', 'x')],
    ['a tag in braces', 'spec: {a: !!null , b}\n', set('spec.a', 'x')],
    ['an anchor of nothing, for lines', 'spec:\n  a: &v\n  b: 1\n', set('spec.a.x', 1)],
    ['an anchor of nothing, for a text', 'spec:\n  a: &v # c\n  b: 1\n', set('spec.a', 'x')],
    ['an anchor behind a dash', 'spec:\n  - &v\n  - b\n', set('spec.0.x', 1)],
    ['a key without a colon', 'spec: {a, b}\n', set('spec.a', 1)],
    ['a key without a colon, for a map', 'spec: {a, b}\n', set('spec.b.x', 'p, q')],
    ['an anchor before lines', 'spec:\n  a: &v\n    x: 1\n', set('spec.a', 'a: b')],
    ['an anchor before a block text', 'spec:\n  a: &v |\n    x\n  b: 1\n', set('spec.a', 'z')],
  ])('%s', (_, spec, edit) => expect(editResource(whole(spec), 'f', 'a', [edit])).toMatchObject(refused));
});

const named = (name: string) => `metadata: {name: ${name}}\nspec: {}\n`;
const [a, b, c] = [named('a'), named('b'), named('c')];

describe('removing a document is refused', () => {
  it.each<[string, string]>([
    ['with a directive', `%YAML 1.2\n---\n${b}...\n---\n${c}`],
    ['above the dots of a directive', `${a}---\n${b}...\n%YAML 1.2\n---\n${c}`],
    ['above the dots of a directive further below', `${a}---\n${b}...\n\n%YAML 1.2\n---\n${c}`],
    ['with two directives', `${a}...\n%YAML 1.2\n%TAG ! x:\n---\n${b}`],
    ['with a directive above its one line', `%YAML 1.2\n--- {metadata: {name: b}}\n...\n---\n${c}`],
    ['with a tag', `${a}---\n!!map\n${b}---\n${c}`],
    ['with a tag and a comment', `${a}---\n# x\n!!map\n${b}---\n${c}`],
    ['with an anchor, without dashes', `# x\n&v\n${b}---\n${c}`],
    ['with a tag, without dashes', `# x\n!!map\n${b}---\n${c}`],
    ['with a tag behind the dashes', `${a}--- !!map\n${b}---\n${c}`],
    ['with an anchor and a tag', `${a}---\n&here !!map\n${b}---\n${c}`],
  ])('%s', (_, text) => expect(removeResource(text, 'f', 'b')).toMatchObject(refused));
});
