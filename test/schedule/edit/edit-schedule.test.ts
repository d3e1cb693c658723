import { describe, expect, it } from 'vitest';
import { editSchedule, newResource, parsePath, timestamp } from '../../../src/schedule/edit/edit-schedule.js';
import { head, set, unset } from './edit-texts.js';

const now = new Date('2026-11-23T05:06:07.890Z');

describe('a new resource', () => {
  const spec = { jobTemplate: { targets: { repo: '.' }, profile: 'fast' }, schedule: '0 2 * * *' };
  const identity = { uid: 'u', now };

  it('has what was asked for, in the usual order', () => {
    const made = newResource({ name: 'n', labels: { l: 'm' }, annotations: { o: 'p' }, spec }, identity);
    expect(JSON.stringify(made)).toBe(
      '{"apiVersion":"jmo.security/v1alpha1","kind":"ScanSchedule","metadata":{"name":"n","uid":"u",' +
        '"labels":{"l":"m"},"annotations":{"o":"p"},"creationTimestamp":"2026-11-23T05:06:07Z","generation":1},' +
        '"spec":{"schedule":"0 2 * * *","jobTemplate":{"profile":"fast","targets":{"repo":"."}}}}',
    );
  });

  it('has no empty maps', () => {
    const metadata = { name: 'n', uid: 'u', creationTimestamp: timestamp(now), generation: 1 };
    expect(newResource({ name: 'n', spec }, identity).metadata).toEqual(metadata);
    expect(newResource({ name: 'n', labels: {}, annotations: {}, spec }, identity).metadata).toEqual(
      metadata,
    );
  });
});

describe('the generation', () => {
  const text = (metadata: string, spec = '{schedule: "0 2 * * *", jobTemplate: {targets: {repo: .}}}') =>
    `${head}metadata:\n  name: a\n${metadata}spec: ${spec}\n`;

  it('is that in metadata, if it is a number', () => {
    const raised = (metadata: string) => {
      const result = editSchedule(text(metadata), 'f', 'a', [set('spec.suspend', true)]);
      return 'text' in result ? [result.generation, result.text.includes('generation: ')] : result;
    };
    expect(raised('  generation: 0\n')).toEqual([1, true]);
    expect(raised('  generation: "4"\n')).toEqual([undefined, true]);
    expect(raised('  generation: "4"\n  uid: u\n')).toEqual([2, true]);
    expect(raised('  uid: 5\n')).toEqual([undefined, false]);
  });

  it('rises if an invalid spec changes, and not if it stays the same', () => {
    const invalid = text('  generation: 1\n', '{x: 1}');
    expect(editSchedule(invalid, 'f', 'a', [set('spec.x', 2)])).toEqual({
      text: text('  generation: 2\n', '{x: 2}'),
      generation: 2,
    });
    expect(editSchedule(invalid, 'f', 'a', [set('metadata.labels.x', 'w')])).toEqual({
      text: text('  labels:\n    x: w\n  generation: 1\n', '{x: 1}'),
    });
  });

  it('rises in a resource without kind if the meaning of spec changes', () => {
    const bare = text('  generation: 1\n').replace(head, '');
    expect(editSchedule(bare, 'f', 'a', [set('spec.suspend', false)])).not.toHaveProperty('generation');
    expect(editSchedule(bare, 'f', 'a', [set('spec.suspend', true)])).toHaveProperty('generation', 2);
    expect(editSchedule(bare, 'f', 'a', [unset('spec')])).toHaveProperty('generation', 2);
  });

  it('is not returned if the edit is refused', () => {
    const shared = `${text('  generation: &g 1\n')}status: {g: *g}\n`;
    const result = editSchedule(shared, 'f', 'a', [set('spec.suspend', true)]);
    expect(result).toMatchObject({ diagnostics: [{ code: 'shared-value' }] });
    expect(result).not.toHaveProperty('generation');
  });
});

describe('paths of --set', () => {
  it.each([
    ['a', ['spec', 'a']],
    ['a.b', ['spec', 'a', 'b']],
    ['a[0]', ['spec', 'a', 0]],
    ['a[12][9999].b', ['spec', 'a', 12, 9999, 'b']],
    ['a[0].b', ['spec', 'a', 0, 'b']],
    ['a\\.b', ['spec', 'a.b']],
    ['a\\[0\\]', ['spec', 'a[0]']],
    ['\\\\', ['spec', '\\']],
    ['spec.a', ['spec', 'a']],
    ['specs', ['spec', 'specs']],
    ['a b.c-d', ['spec', 'a b', 'c-d']],
    ['metadata.labels', ['metadata', 'labels']],
    ['metadata.labels.name', ['metadata', 'labels', 'name']],
    ['metadata.annotations.x', ['metadata', 'annotations', 'x']],
  ])('%s', (text, path) => expect(parsePath(text)).toEqual(path));

  const noPath = 'is not a path; write keys with dots between them, and [0] for a list';
  const notOurs = 'cannot be set; labels, annotations and all of spec can';
  it.each([
    ['', 'lacks a key'],
    ['.', 'lacks a key'],
    ['.a', 'lacks a key'],
    ['a.', 'lacks a key'],
    ['a..b', 'lacks a key'],
    ['[0]', 'lacks a key'],
    ['a.[0]', 'lacks a key'],
    ['a[0]b', 'lacks a dot'],
    ['a[x]', noPath],
    ['a[]', noPath],
    ['a[-1]', noPath],
    ['a[10000]', noPath],
    ['a]', noPath],
    ['a\\', noPath],
    ['spec', notOurs],
    ['metadata', notOurs],
    ['metadata.name', notOurs],
    ['spec.__proto__', 'contains a key that cannot be one'],
    ['a.__proto__.b', 'contains a key that cannot be one'],
  ])('do not include %j', (text, problem) => expect(parsePath(text)).toEqual({ problem }));
});
