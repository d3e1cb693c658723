import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCron } from '../../src/cron/cron.js';
import { describeCron } from '../../src/cron/describe.js';
import { tries } from '../full.js';
import { firesOnDate, type GeneratedCron, generatedCron } from './cron-generator.js';

function words(text: string): string {
  const parsed = parseCron(text, 'nightly');
  return 'cron' in parsed ? describeCron(parsed.cron) : 'invalid';
}

describe('the description of a cron', () => {
  it.each([
    ['* * * * *', 'Every minute'],
    ['*/15 * * * *', 'Every 15 minutes'],
    ['*/7 * * * *', 'At every 7th minute of every hour'],
    ['0 * * * *', 'Every hour'],
    ['17 * * * *', 'At minute 17 of every hour'],
    ['0 */6 * * *', 'Every 6 hours'],
    ['5 */6 * * *', 'At minute 5 past every 6th hour'],
    ['0 */5 * * *', 'At minute 0 past every 5th hour'],
    ['0 2 * * *', 'At 02:00 every day'],
    ['0 2 * * 1', 'At 02:00 on Monday'],
    ['0 2,14 * * *', 'At 02:00 and 14:00 every day'],
    ['*/30 2 * * *', 'At 02:00 and 02:30 every day'],
    ['0 9 * * 1-5', 'At 09:00 on Monday through Friday'],
    ['0 9 * * 1,3,5', 'At 09:00 on Monday, Wednesday and Friday'],
    ['0 9 * * 6,0', 'At 09:00 on Saturday and Sunday'],
    ['0 9 * * fri-sun', 'At 09:00 on Friday through Sunday'],
    ['17 2 1 * *', 'At 02:17 on day 1 of the month'],
    ['0 0 1,15 * *', 'At 00:00 on days 1 and 15 of the month'],
    ['0 0 1-7 * *', 'At 00:00 on days 1 through 7 of the month'],
    ['0 0 */2 * *', 'At 00:00 on every 2nd day of the month'],
    ['0 0 */10 * *', 'At 00:00 on days 1, 11, 21 and 31 of the month'],
    ['0 0 1 1 *', 'At 00:00 on day 1 of January'],
    ['0 0 1 */3 *', 'At 00:00 on day 1 of January, April, July and October'],
    ['0 0 * 6-8 1', 'At 00:00 on Monday in June through August'],
    ['0 0 * 6 *', 'At 00:00 in June'],
    ['0 0 13 * 5', 'At 00:00 on day 13 of the month or on Friday'],
    ['0 0 13 6 5', 'At 00:00 on day 13 of the month or on Friday, in June'],
    ['0 0 */2 * 1,3', 'At 00:00 on every 2nd day of the month if it is Monday or Wednesday'],
    ['0 0 1 * 0-6', 'At 00:00 every day'],
    ['0,30 9-17 * * *', 'At minutes 0 and 30 past every hour from 9 through 17'],
    [
      '0-29/10 9-17/2,20 * * *',
      'At every 10th minute from 0 through 29 past hour 20 and every 2nd hour from 9 through 17',
    ],
    ['* 2 * * *', 'At every minute past hour 2'],
    ['30 1 * * *', 'At 01:30 every day'],
    ['0-59 * * * *', 'Every minute'],
    ['*/2 * * * *', 'Every 2 minutes'],
    ['*/30 * * * *', 'Every 30 minutes'],
    ['7,*/20 * * * *', 'At minute 7 and every 20th minute of every hour'],
    ['*/20,7 * * * *', 'At minute 7 and every 20th minute of every hour'],
    ['*/11 * * * *', 'At every 11th minute of every hour'],
    ['*/13 * * * *', 'At every 13th minute of every hour'],
    ['*/14 * * * *', 'At every 14th minute of every hour'],
    ['*/21 * * * *', 'At every 21st minute of every hour'],
    ['*/22 * * * *', 'At every 22nd minute of every hour'],
    ['*/23 * * * *', 'At every 23rd minute of every hour'],
    ['*/24 * * * *', 'At every 24th minute of every hour'],
    ['5-45/10 * * * *', 'At every 10th minute from 5 through 45 of every hour'],
    ['1-58/12 * * * *', 'At every 12th minute from 1 through 58 of every hour'],
    ['1 * * * *', 'At minute 1 of every hour'],
    ['0,1 * * * *', 'At minutes 0 and 1 of every hour'],
    ['0 */8 * * *', 'Every 8 hours'],
    ['0 */12 * * *', 'At 00:00 and 12:00 every day'],
    ['0 */6 * * 1', 'Every 6 hours on Monday'],
    ['0 */2 * 3 *', 'Every 2 hours in March'],
    ['0 */23 * * *', 'At 00:00 and 23:00 every day'],
    ['1 */6 * * *', 'At minute 1 past every 6th hour'],
    ['0,30 */12 * * *', 'At 00:00, 00:30, 12:00 and 12:30 every day'],
    ['0 1,2,3,4 * * *', 'At 01:00, 02:00, 03:00 and 04:00 every day'],
    ['0 1,2,3,4,5 * * *', 'At minute 0 past hours 1, 2, 3, 4 and 5'],
    [
      '5,20-40/5 3-23 * * *',
      'At minute 5 and every 5th minute from 20 through 40 past every hour from 3 through 23',
    ],
    ['9 9,10 * * *', 'At 09:09 and 10:09 every day'],
    ['0 0 * * 1-2', 'At 00:00 on Monday and Tuesday'],
    ['0 0 * * 1-3', 'At 00:00 on Monday through Wednesday'],
    ['0 0 * * 0,1,2,4', 'At 00:00 on Monday, Tuesday, Thursday and Sunday'],
    ['0 0 */7 * *', 'At 00:00 on every 7th day of the month'],
    ['0 0 */8 * *', 'At 00:00 on days 1, 9, 17 and 25 of the month'],
    ['0 0 1-3,5,7-8 * *', 'At 00:00 on days 1 through 3, 5, 7 and 8 of the month'],
    ['0 0 2,*/9 * *', 'At 00:00 on days 1, 2, 10, 19 and 28 of the month'],
    ['0 0 */3 5 *', 'At 00:00 on every 3rd day of May'],
    ['0 0 1-31 * 1', 'At 00:00 every day'],
    ['0 0 1-31 * 0-6', 'At 00:00 every day'],
    ['0 0 1-31 2 1', 'At 00:00 in February'],
    ['0 0 * * 0-6', 'At 00:00 every day'],
    ['0 0 */2 6 1', 'At 00:00 on every 2nd day of the month if it is Monday, in June'],
    [
      '0 0 1 */11 1-3,5',
      'At 00:00 on day 1 of the month or on Monday through Wednesday and Friday, in January and December',
    ],
    ['0 0 1 * */3', 'At 00:00 on day 1 of the month if it is Wednesday, Saturday or Sunday'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('names every month and weekday', () => {
    const each = (count: number, text: (n: number) => string) =>
      Array.from({ length: count }, (_, i) =>
        words(text(i + 1))
          .split(' ')
          .at(-1),
      );
    expect(each(12, (month) => `0 0 * ${month} *`).join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
    expect(each(7, (day) => `0 0 * * ${day}`).join(' ')).toBe(
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    );
  });

  it('is the same only for crons that fire at the same times', () => {
    // One field replaced, so that the others cannot make the difference.
    const pair = fc.tuple(generatedCron, generatedCron, fc.nat({ max: 4 })).map(([a, b, index]) => {
      const fields = a.fields.map((field, i) =>
        i === index ? b.fields[i] : field,
      ) as unknown as GeneratedCron['fields'];
      return [a, { fields, text: fields.map((field) => field.text).join(' ') }] as const;
    });
    let same = 0;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [words(a.text), words(b.text)];
        if (one === 'invalid' || one !== other) return;
        same++;
        expect([a.fields[0].values, a.fields[1].values]).toEqual([b.fields[0].values, b.fields[1].values]);
        for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
          const date = new Date(day);
          expect(firesOnDate(a, date, 'vixie')).toBe(firesOnDate(b, date, 'vixie'));
        }
      }),
      { numRuns: tries(3000) },
    );
    expect(same).toBeGreaterThan(tries(20));
  });
});
