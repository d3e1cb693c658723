import { describe, expect, it } from 'vitest';
import { parseCron } from '../../src/cron/cron.js';
import { utcSuperset } from '../../src/cron/utc-fallback.js';

// cron-utc-superset.test.ts shows that the lines miss no run; here, that they are exactly these.
function lines(text: string, zone: string): string[] {
  const parsed = parseCron(text, 'nightly');
  return 'cron' in parsed ? utcSuperset(parsed.cron, zone) : [];
}

describe('the UTC lines of a local schedule', () => {
  it.each([
    ['5/15 * 1-31 * *', 'UTC', '5-59/15 * 1-31 * *'],
    ['0 0 1-31 * 1', 'Etc/UTC', '0 0 1-31 * 1'],
    ['0 0 1-31 */2 */3', 'Africa/Abidjan', '0 0 1-31 */2 */3'],
    ['3,4,5 3 * * *', 'GMT', '3,4,5 3 * * *'],
  ])('of %s in %s, where clocks show UTC, are the cron as written', (text, zone, line) => {
    expect(lines(text, zone)).toEqual([line]);
  });

  it.each([
    // Dates that move with the day, across the ends of months.
    ['59 23 4-19/8 * *', 'America/Havana', ['59 4 5,13 * *', '59 3 5,13 * *']],
    ['0 20 28 2 *', 'America/Bogota', ['0 1 29 2 *', '0 1 1 3 *']],
    ['0 20 29 2 *', 'America/Bogota', ['0 1 1 3 *']],
    ['0 20 27,30 2,4,11 *', 'America/Bogota', ['0 1 28 2,4,11 *', '0 1 1 5,12 *']],
    ['0 20 31 12 *', 'America/Bogota', ['0 1 1 1 *']],
    ['0 3 1 1 *', 'Asia/Tokyo', ['0 18 31 12 *']],
    [
      '*/19 * */9 * */2,0',
      'America/Bogota',
      ['*/19 5-23 */9 * */2,0', '*/19 0-4 2,11,20,29 1,2,4-12 *', '*/19 0-4 1,2,11,20,29 3 *'],
    ],
    // Every day of some months: days that moved out of them become dates.
    [
      '59 * * */2 0-6',
      'America/Havana',
      [
        '59 4-23 * 1,3,5,7,9,11 *',
        '59 0-4 2-31 1,3,5,7 *',
        '59 0-4 1 2,4,6,8,10,12 *',
        '59 0-4 2-30 9,11 *',
        '0 5 8-14 3 *',
      ],
    ],
    [
      '10-50/10 * 1-31 2-4 5,6,0',
      'America/New_York',
      [
        '10-50/10 4-23 * 2-4 *',
        '10-50/10 0-4 2-29 2 *',
        '10-50/10 0-4 * 3,4 *',
        '10-50/10 0-4 1 5 *',
        '0 7 8-14 3 *',
      ],
    ],
    // Weekdays, with the neighbouring months that a day can move into.
    ['0 4 * */2 1', 'Europe/Berlin', ['0 3 * 1,3,5,7,9,11 1', '0 2 * 1,3,5,7,9,11 1']],
    ['30 0 * 1 0', 'Asia/Tokyo', ['30 15 * 1,12 6']],
    ['30 23 * 12 6', 'America/Bogota', ['30 4 * 1,12 0']],
    ['1,2,3,5 1-3 1-31 3 */2', 'America/Havana', ['1-3,5 5-8 * 3 0,2,4,6']],
    // Either field: both lines. Both fields: the rarer one, with weekdays counted four times.
    [
      '53 */3 12-24 */12 2-5/3,0-2/5,4,1-3',
      'Europe/Berlin',
      [
        '53 23 11-23 1 *',
        '53 23 * 1,12 0-4,6',
        '53 2-20/3 12-24 */12 2-5/3,0,4,1-3',
        '53 22 11-23 1 *',
        '53 22 * 1,12 0-4,6',
        '53 1-19/3 12-24 */12 2-5/3,0,4,1-3',
      ],
    ],
    ['56 14-20/6,*/23 27 1-6/7 */5', 'Europe/Berlin', ['56 22,23 26 1 *', '56 12,13,18,19,21,22 27 1 */5']],
    [
      '0 * 1-21 * */2,5-7',
      'Australia/Lord_Howe',
      ['30 13-23 * * 1,3-6', '30 0-12 1-21 * */2,5-6,0', '0 13-23 * * 1,3-6', '0 0-12 1-21 * */2,5-6,0'],
    ],
    [
      '10-50/10 * */10 * 0',
      'Pacific/Chatham',
      [
        '25-55/10 10 10,20,30,31 1,3,5,7,8,10,12 *',
        '25-55/10 10 10,20,28,29 2 *',
        '25-55/10 10 10,20,30 4,6,9,11 *',
        '5,25,35,45,55 11-23 10,20,30,31 1,3,5,7,8,10,12 *',
        '5,25,35,45,55 11-23 10,20,28,29 2 *',
        '5,25,35,45,55 11-23 10,20,30 4,6,9,11 *',
        '5,25,35,45,55 0-10 */10 * 0',
        '5 11 */10 * 0',
      ],
    ],
    // Dates of skipped fires on which no other line fires.
    [
      '15,45 2 28 * 5,6,0',
      'Australia/Lord_Howe',
      ['15,45 15 27 * *', '15,45 15 * * 4-6', '15 16 27 * *', '15 16 * * 4-6', '30 15 1-30 9,10 *'],
    ],
    ['5 */2 * * *', 'America/Havana', ['5 1-23/2 * * *', '5 */2 * * *', '0 5 8-14 3 *']],
    ['59 2 * * *', 'Europe/Berlin', ['59 1 * * *', '59 0 * * *', '0 1 25-31 3 *']],
    ['0 2 * * *', 'Europe/Berlin', ['0 1 * * *', '0 0 * * *']],
    ['1 2 1 4 *', 'Europe/Berlin', ['1 1 1 4 *', '1 0 1 4 *']],
  ])('%s in %s', (text, zone, expected) => {
    expect(lines(text, zone)).toEqual(expected);
  });

  it('are merged if there are more than twenty', () => {
    expect(lines('* */7 1 * 1', 'Australia/Adelaide')).toHaveLength(20);
    expect(lines('* */14 */30,3-9,1-11,18 * *', 'Pacific/Chatham')).toHaveLength(20);
    expect(lines('* */7 * 5-10,1-12/2 *', 'Pacific/Chatham')).toEqual([
      '* 10-12,17-19 1-30 1,3 *',
      '* 10-12,17-19 28,29 2 *',
      '* 10-12,17-19 30 4 *',
      '* 10-12,17-19 * 5-10 *',
      '* 10-12,17-19 1-29 11 *',
      '* 10-12,17-19 31 12 *',
      '* 0-2,7-9 * 1,3,5-11 *',
    ]);
  });

  it('are one per offset, unless two would fire in the same minute', () => {
    expect(lines('*/20 * 1-31 2 */2', 'Australia/Lord_Howe')).toEqual([
      '30,50 13 * 1,2 1,3,5,6',
      '10,30,50 14-23 * 1,2 1,3,5,6',
      '10,30,50 0-12 * 2 0,2,4,6',
      '10 13 * 2 0,2,4,6',
      '0,20,40 13-23 * 1,2 1,3,5,6',
      '0,20,40 0-12 * 2 0,2,4,6',
    ]);
    expect(lines('0 1,2 * * *', 'Europe/Berlin')).toEqual(['0 0,1,23 * * *']);
    expect(lines('0 1,3 * * *', 'Europe/Berlin')).toEqual(['0 0,2 * * *', '0 1,23 * * *']);
    expect(lines('0 0,23 * * *', 'Europe/Berlin')).toEqual(['0 21-23 * * *']);
  });
});
