import { describe, expect, it } from 'vitest';
import {
  checkAnnotations,
  checkLabels,
  checkLabelValue,
  checkQualifiedName,
  MAX_NAME,
  scheduleName,
} from '../../../src/schedule/schema/kubernetes-names.js';

const KIB = 1024;
const ENDS = 'must be letters, digits, "-", "_" and ".", with a letter or digit at both ends';

describe('the name of a schedule', () => {
  it.each(['a', '0', 'a-b', 'a--b', 'a.b', 'a1.b-2.c', '0.1', 'x'.repeat(52)])('may be %s', (name) => {
    expect(scheduleName(name)).toBeUndefined();
  });

  it('has at most 52 characters', () => {
    expect(MAX_NAME).toBe(52);
    expect(scheduleName('x'.repeat(53))).toEqual({
      code: 'bad-name',
      message: 'has 53 characters; at most 52 are allowed',
    });
  });

  it.each([
    ['Nightly', 'nightly'],
    ['a b', 'a-b'],
    ['a  &  b', 'a-b'],
    ['-a', 'a'],
    ['--a', 'a'],
    ['a-', 'a'],
    ['a.-', 'a'],
    ['.a', 'a'],
    ['.-a', 'a'],
    ['a.', 'a'],
    ['a..b', 'a.b'],
    ['a-.b', 'a.b'],
    ['a--.-.b', 'a.b'],
    ['a.-b', 'a.b'],
    ['a_b', 'a-b'],
    ['täglich', 't-glich'],
    ['My Scan!', 'my-scan'],
    ['-', undefined],
    ['', undefined],
    ['é', undefined],
  ])('may not be %j; %s is suggested', (name, better) => {
    expect(scheduleName(name)).toEqual({
      code: 'bad-name',
      message: `must be lower-case letters, digits, "-" and ".", with a letter or digit at both ends and beside each ".", found ${JSON.stringify(name)}`,
      ...(better === undefined ? {} : { hint: `for example ${better}` }),
    });
  });
});

describe('the key of a label or annotation', () => {
  const name63 = 'x'.repeat(63);
  const prefix253 = `${'x'.repeat(250)}.yz`;

  it.each(['a', 'A', '0', 'a_b.c-D', 'example.com/A_b', 'a/b', name63, `${prefix253}/${name63}`])(
    'may be %.40s',
    (key) => {
      expect(checkQualifiedName(key)).toBeUndefined();
    },
  );

  const noDns = 'has a prefix that is not a DNS name (lower-case letters, digits, "-" and ".")';
  it.each([
    ['', 'has an empty name'],
    ['a/', 'has an empty name'],
    ['/a', 'has an empty prefix before the "/"'],
    ['/', 'has an empty prefix before the "/"'],
    ['a/b/c', 'contains more than one "/"'],
    ['a//', 'contains more than one "/"'],
    [`${name63}x`, 'has a name of 64 characters; at most 63 are allowed'],
    [`a/${name63}x`, 'has a name of 64 characters; at most 63 are allowed'],
    [`x${prefix253}/a`, 'has a prefix of 254 characters; at most 253 are allowed'],
    ['A/b', noDns],
    ['-a/b', noDns],
    ['a-/b', noDns],
    ['.a/b', noDns],
    ['a./b', noDns],
    ['a.-b/c', noDns],
    ['a-.b/c', noDns],
    ['a..b/c', noDns],
    ['a_b/c', noDns],
    ['-a', ENDS],
    ['a-', ENDS],
    ['.', ENDS],
    ['a b', ENDS],
    ['é', ENDS],
    ['a/_b', ENDS],
    ['a/b.', ENDS],
  ])('%.40j: %s', (key, message) => {
    expect(checkQualifiedName(key)).toEqual({ code: 'bad-label-key', message });
  });
});

describe('the value of a label', () => {
  it.each(['', 'a', '0', 'A.b_c-d', 'x'.repeat(63)])('may be %j', (value) => {
    expect(checkLabelValue(value)).toBeUndefined();
  });

  it.each(['-a', 'a-', 'a b', '_', 'a/b'])('may not be %j', (value) => {
    expect(checkLabelValue(value)).toEqual({
      code: 'bad-label-value',
      message: `${ENDS}, found "${value}"`,
      hint: 'put free text under annotations',
    });
  });

  it('has at most 63 characters', () => {
    expect(checkLabelValue('x'.repeat(64))).toEqual({
      code: 'bad-label-value',
      message: 'has 64 characters; at most 63 are allowed',
      hint: 'put longer texts under annotations',
    });
  });
});

describe('labels and annotations', () => {
  it('are reported by the places of their keys and values', () => {
    expect(checkLabels({ 'a b': 'c', ok: '-', 'x y': '!', other: 5 })).toEqual([
      { path: ['a b'], part: 'key', code: 'bad-label-key', message: `the label key "a b" ${ENDS}` },
      {
        path: ['ok'],
        part: 'value',
        code: 'bad-label-value',
        message: `the label "ok" ${ENDS}, found "-"`,
        hint: 'put free text under annotations',
      },
      { path: ['x y'], part: 'key', code: 'bad-label-key', message: `the label key "x y" ${ENDS}` },
      {
        path: ['x y'],
        part: 'value',
        code: 'bad-label-value',
        message: `the label "x y" ${ENDS}, found "!"`,
        hint: 'put free text under annotations',
      },
    ]);
    expect(checkAnnotations({ '': 5, fine: 'any text: "-"\n\tof lines\r\n' })).toEqual([
      { path: [''], part: 'key', code: 'bad-label-key', message: 'the annotation key "" has an empty name' },
    ]);
  });

  it.each([[undefined], [null], ['text'], [['a b']], [5]])('are not checked in %j', (value) => {
    expect(checkLabels(value)).toEqual([]);
    expect(checkAnnotations(value)).toEqual([]);
  });

  it('may not contain control characters except line breaks and tabs', () => {
    const refused = Array.from({ length: 0xa0 }, (_, code) => code).filter(
      (code) => checkAnnotations({ a: `x${String.fromCharCode(code)}` }).length > 0,
    );
    const controls = Array.from({ length: 32 }, (_, code) => code).filter(
      (code) => ![9, 10, 13].includes(code),
    );
    expect(refused).toEqual([...controls, 127]);
    expect(checkAnnotations({ a: '\0' })).toEqual([
      {
        path: ['a'],
        code: 'control-character',
        message: 'the annotation "a" must not contain control characters other than line breaks and tabs',
      },
    ]);
  });

  it('of a resource have at most 256 KiB of keys and values together, in bytes', () => {
    const sized = (bytes: number) => ({
      key: 'é'.repeat(64 * KIB),
      k: 'x'.repeat(bytes - 128 * KIB - 4),
      no: 5,
    });
    expect(checkAnnotations(sized(256 * KIB))).toEqual([]);
    expect(checkAnnotations(sized(256 * KIB + 1))).toEqual([
      {
        path: [],
        part: 'key',
        code: 'too-long',
        message: 'the annotations have 257 KiB together; at most 256 KiB are allowed',
      },
    ]);
    expect(checkAnnotations(sized(258 * KIB))[0]?.message).toMatch(/ 258 KiB together/);
  });
});
