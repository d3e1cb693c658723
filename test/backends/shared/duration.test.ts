import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/backends/shared/config-fields.js';

const UNITS: [number, string[]][] = [
  [1, ['s', 'sec', 'secs', 'second', 'seconds']],
  [60, ['m', 'min', 'mins', 'minute', 'minutes']],
  [3_600, ['h', 'hr', 'hrs', 'hour', 'hours']],
  [86_400, ['d', 'day', 'days']],
];

describe('a duration', () => {
  it.each(UNITS)('of units of %i seconds', (seconds, names) => {
    for (const name of names) {
      expect(parseDuration(`1${name}`)).toBe(seconds);
      expect(parseDuration(`20 ${name}`)).toBe(20 * seconds);
    }
  });

  it.each([
    ['90m', 5_400],
    ['1h 30m', 5_400],
    ['1h30m', 5_400],
    ['1 hour  30 minutes 5 s', 5_405],
    ['1d 2h 3m 4s', 93_784],
    ['  2 Hours\t', 7_200],
    ['0h 1s', 1],
    ['1s', 1],
    ['999999s', 999_999],
    [`1m${' '.repeat(62)}`, 60],
  ])('%j', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a word', 'soon'],
    ['no unit', '90'],
    ['no number', 'h'],
    ['a unit that is none', '5 weeks'],
    ['a unit that every object has', '5 constructor'],
    ['something before it', 'x 1h'],
    ['a sign', '-1h'],
    ['something between', '1h, 30m'],
    ['something behind', '1h 30'],
    ['a fraction', '1.5h'],
    ['no time at all', '0s'],
    ['no time in two units', '0h 0m'],
    ['seven digits', '1000000s'],
    ['more than 64 characters', `1m${' '.repeat(63)}`],
  ])('may not be %s', (_, text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
