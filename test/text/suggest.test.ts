import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/text/suggest.js';

describe('the suggested word', () => {
  it.each([
    // One letter wrong, missing, too many, or two swapped.
    ['balxnced', ['fast', 'balanced'], 'balanced'],
    ['balancd', ['fast', 'balanced'], 'balanced'],
    ['ballanced', ['fast', 'balanced'], 'balanced'],
    ['balacned', ['fast', 'balanced'], 'balanced'],
    ['abdc', ['abcd'], 'abcd'],
    ['bacd', ['abcd'], 'abcd'],
    // Up to a third of the letters, and one in a short word.
    ['f', ['a'], 'a'],
    ['fx', ['fa'], 'fa'],
    ['xy', ['ab'], undefined],
    ['abcxy', ['abcde'], undefined],
    ['abcdxy', ['abcdef'], 'abcdef'],
    ['abcxyz', ['abcdef'], undefined],
    ['abcdefxyz', ['abcdefghi'], 'abcdefghi'],
    ['abcdewxyz', ['abcdefghi'], undefined],
    ['abcxdxy', ['abcdef'], undefined],
    ['bacdfe', ['abcdef'], 'abcdef'], // two swaps
    ['bca', ['abc'], undefined], // moving a letter by two places counts as two changes
    ['bcadef', ['abcdef'], 'abcdef'],
    ['abcd', ['abcde1'], 'abcde1'],
    ['xbcd', ['abcde'], undefined],
    ['abcdefg', ['abcde'], 'abcde'],
    ['abcdefgh', ['abcde'], undefined],
    // The closest; of equally close ones, the first.
    ['abcdef', ['abcdxy', 'abcdex', 'abcdey'], 'abcdex'],
    ['abcdef', ['abcdey', 'abcdef', 'abcdex'], 'abcdef'],
    // Case, hyphens, underscores and blanks are ignored.
    ['FAIL-ON', ['failOn'], 'failOn'],
    ['fail_on', ['Fail on'], 'Fail on'],
    ['a_b-c\td', ['abcd'], 'abcd'],
    ['  x', ['-y_'], '-y_'],
    // Four letters or more may abbreviate a word of any length.
    ['desc', ['name', 'description'], 'description'],
    ['des', ['description'], undefined],
    ['crit', ['high', 'CRITICAL'], 'CRITICAL'],
    ['crit', ['crat', 'critical'], 'critical'],
    ['crit', ['critical', 'crat'], 'critical'],
    ['conf', ['config', 'confirm'], 'config'],
    // An exact match comes before a longer word.
    ['Name', ['name', 'namespace'], 'name'],
    ['Name', ['namespace', 'name'], 'name'],
    ['ritical-things', ['ritical'], undefined],
    ['tion', ['description'], undefined],
    ['', ['a'], undefined],
    ['-_ ', ['a'], undefined],
    ['abc', [], undefined],
    ['a', [''], ''],
  ])('for %s among %j is %s', (word, candidates, meant) => {
    expect(suggest(word, candidates)).toBe(meant);
    expect(didYouMean(word, candidates)).toBe(meant === undefined ? undefined : `did you mean "${meant}"?`);
  });

  it('is searched for up to 64 letters', () => {
    const near = `${'x'.repeat(63)}`;
    expect(suggest('x'.repeat(64), [near])).toBe(near);
    expect(suggest(`--${'x'.repeat(64)}`, [near])).toBe(near);
    expect(suggest('x'.repeat(65), [near])).toBeUndefined();
  });
});
