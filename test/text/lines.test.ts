import { describe, expect, it } from 'vitest';
import { findLineStarts } from '../../src/text/lines.js';

describe('line starts', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['\n', [0, 1]],
    ['\n\na\nbc', [0, 1, 2, 4]],
    ['a\nb\n', [0, 2, 4]],
    ['\r', [0, 1]],
    ['\r\n', [0, 2]],
    ['a\r\nb\rc\nd', [0, 3, 5, 7]],
    ['\n\r\r\n\n', [0, 1, 2, 4, 5]],
  ])('%j: %j', (text, starts) => {
    expect(findLineStarts(text)).toEqual(starts);
  });
});
