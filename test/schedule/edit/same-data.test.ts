import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameData } from '../../../src/schedule/edit/value.js';

const value = fc.anything({
  maxDepth: 3,
  maxKeys: 3,
  withNullPrototype: true,
  values: [fc.constantFrom(0, -0, NaN, '', undefined, null)],
});

it('isSameData agrees with isDeepStrictEqual on data', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isSameData(a, b)).toBe(isDeepStrictEqual(a, b));
      expect(isSameData(a, structuredClone(a))).toBe(isDeepStrictEqual(a, structuredClone(a)));
    }),
  );
});

it('isSameData ignores the order of keys', () => {
  expect(isSameData({ a: [1], b: {} }, { b: {}, a: [1] })).toBe(true);
  expect(isSameData({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false);
  expect(isSameData([], {})).toBe(false);
});
