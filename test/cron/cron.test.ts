import { isValidCron } from '@actions/workflow-parser/model/converter/cron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cron, type CronProblem, parseCron } from '../../src/cron/cron.js';
import { hashSlot } from '../../src/cron/hash.js';
import { anyCharacter } from '../any-character.js';
import { tries } from '../full.js';
import { generatedCron } from './cron-generator.js';

function valid(text: string, name = 'nightly'): Cron {
  const parsed = parseCron(text, name);
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

function invalid(text: string): CronProblem[] {
  const parsed = parseCron(text, 'nightly');
  return 'problems' in parsed ? parsed.problems : [];
}

/** `code@underlined text`, then the hint. */
function brief(text: string): string[] {
  return invalid(text).map((p) => `${p.code} [${text.slice(p.start, p.end)}] ${p.hint ?? ''}`);
}

describe('the normalised text', () => {
  it.each([
    ['0 2 * * 1', '0 2 * * 1'],
    ['  00\t02   * *  01 ', '0 2 * * 1'],
    ['0 2 * JAN-mar Mon,WED,fri', '0 2 * 1-3 1,3,5'],
    ['0 0 * * 7', '0 0 * * 0'],
    ['0 0 * * 0,7', '0 0 * * 0'],
    ['0 0 * * 5-7', '0 0 * * 5-6,0'],
    ['0 0 * * fri-SUN', '0 0 * * 5-6,0'],
    ['0 0 * * 6-7', '0 0 * * 6,0'],
    ['0 0 * * 2-7,0', '0 0 * * 2-6,0'],
    ['0 0 * * 1-7', '0 0 * * 0-6'],
    ['0 0 * * 0-7', '0 0 * * 0-6'],
    ['0 0 * * 7-7', '0 0 * * 0'],
    ['0 0 * * SUN-TUE', '0 0 * * 0-2'],
    ['0 0 * * 1-7/2', '0 0 * * 1,3,5,0'],
    ['5/15 * * * *', '5-59/15 * * * *'],
    ['50/15 * * * *', '50 * * * *'],
    ['*/1 * * * *', '* * * * *'],
    ['*/5 * * * *', '*/5 * * * *'],
    ['1,1,1 3-3 * * *', '1 3 * * *'],
    ['0 0 5,* * *', '0 0 * * *'],
    ['10-20/15 * * * *', '10 * * * *'],
    ['7,*/20 * * * *', '7,*/20 * * * *'],
  ])('of %j is %j', (text, written) => {
    expect(valid(text).text).toBe(written);
  });

  it('keeps whether a day field begins with a star', () => {
    const flags = (text: string) => [valid(text).anyDayOfMonth, valid(text).anyDayOfWeek];
    expect(flags('0 0 * * *')).toEqual([true, true]);
    expect(flags('0 0 */2 * 1')).toEqual([true, false]);
    expect(flags('0 0 1 * */2')).toEqual([false, true]);
    expect(flags('0 0 1-31 * 0-6')).toEqual([false, false]);
  });

  it('means the same as the original, for every cron of the grammar, and GitHub accepts it', () => {
    fc.assert(
      fc.property(generatedCron, (generated) => {
        const [minute, hour, dayOfMonth, month, dayOfWeek] = generated.fields;
        const parsed = parseCron(generated.text, 'any');
        if ('problems' in parsed) {
          // The only possible problem of a cron of the grammar is a date that never comes.
          expect(parsed.problems.map((p) => p.code)).toEqual(['cron-never']);
          const longest = Math.max(
            ...month.values.map((m) => (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31)),
          );
          expect(Math.min(...dayOfMonth.values)).toBeGreaterThan(longest);
          return;
        }
        const { text, ...sets } = parsed.cron;
        expect(sets).toEqual({
          minute: minute.values,
          hour: hour.values,
          dayOfMonth: dayOfMonth.values,
          month: month.values,
          dayOfWeek: dayOfWeek.values,
          anyDayOfMonth: dayOfMonth.star,
          anyDayOfWeek: dayOfWeek.star,
        });
        expect(valid(text)).toEqual(parsed.cron);
        expect(isValidCron(text), text).toBe(true);
      }),
      { numRuns: tries(2000) },
    );
  });
});

describe('problems', () => {
  it.each([
    ['@daily', ['cron-macro [@daily] write "0 0 * * *"']],
    ['@midnight', ['cron-macro [@midnight] write "0 0 * * *"']],
    [' @Hourly ', ['cron-macro [@Hourly] write "0 * * * *"']],
    ['@weekly', ['cron-macro [@weekly] write "0 0 * * 0"']],
    ['@monthly', ['cron-macro [@monthly] write "0 0 1 * *"']],
    ['@yearly', ['cron-macro [@yearly] write "0 0 1 1 *"']],
    ['@annually', ['cron-macro [@annually] write "0 0 1 1 *"']],
    ['@every 30m', ['cron-macro [@every 30m] write "*/30 * * * *"']],
    ['@every 6h', ['cron-macro [@every 6h] write "0 */6 * * *"']],
    ['@every 24h', ['cron-macro [@every 24h] write "0 0 * * *"']],
    [
      '@every 7m',
      ['cron-macro [@every 7m] write five fields: minute, hour, day of month, month, day of week'],
    ],
    ['@reboot', ['cron-macro [@reboot] write five fields: minute, hour, day of month, month, day of week']],
    ['0 0 ? * 1', ['cron-quartz [?] use "*"']],
    [
      '0 0 L * *',
      ['cron-quartz [L] five fields have no last day; "28" is the last day that every month has'],
    ],
    [
      '0 0 15W * *',
      ['cron-quartz [15W] five fields have no nearest weekday; "1-5" in the fifth field is Monday to Friday'],
    ],
    ['0 0 * * 5L', ['cron-quartz [5L] five fields have no last weekday of a month; every week is "5"']],
    [
      '0 0 * * fri#2',
      ['cron-quartz [fri#2] five fields can\'t count weekdays in a month; every week is "FRI"'],
    ],
    ['0 0 2 * * 1', ['cron-field-count [0 0 2 * * 1] drop the seconds: "0 2 * * 1"']],
    ['0 0 2 ? * MON', ['cron-field-count [0 0 2 ? * MON] drop the seconds: "0 2 * * MON"']],
    ['0 2 * * 1 2027', ['cron-field-count [0 2 * * 1 2027] drop the year: "0 2 * * 1"']],
    ['0 0 2 * * 1 2027', ['cron-field-count [0 0 2 * * 1 2027] drop the seconds and year: "0 2 * * 1"']],
    ['0 2 *', ['cron-field-count [0 2 *] the five are minute, hour, day of month, month, day of week']],
    ['*', ['cron-field-count [*] the five are minute, hour, day of month, month, day of week']],
    [
      'CRON_TZ=Asia/Tokyo 0 2 * * *',
      ['cron-timezone-prefix [CRON_TZ=Asia/Tokyo] remove it and set spec.timezone to "Asia/Tokyo"'],
    ],
    [
      'TZ=UTC 0 25 * * *',
      [
        'cron-timezone-prefix [TZ=UTC] remove it and set spec.timezone to "UTC"',
        'cron-out-of-range [25] it goes from 0 to 23',
      ],
    ],
    ['0 2\n* * *', ['cron-newline [\n] put the five fields on one line']],
    [
      '60 24 0,32 13 8',
      [
        'cron-out-of-range [60] it goes from 0 to 59',
        'cron-out-of-range [24] it goes from 0 to 23',
        'cron-out-of-range [0] it goes from 1 to 31',
        'cron-out-of-range [32] it goes from 1 to 31',
        'cron-out-of-range [13] it goes from 1 to 12',
        'cron-out-of-range [8] it goes from 0 to 7',
      ],
    ],
    ['0 23-5 * * *', ['cron-reversed-range [23-5] write "23,0-5"']],
    ['0 22-3/2 * * *', ['cron-reversed-range [22-3/2] write "22,0,2"']],
    [
      '0 0 * NOV-FEB FRI-MON',
      ['cron-reversed-range [NOV-FEB] write "11-12,1-2"', 'cron-reversed-range [FRI-MON] write "5-6,0-1"'],
    ],
    ['0 0 * * 7-3', ['cron-reversed-range [7-3] write "0-3"']],
    ['0 0 * * 5-0', ['cron-reversed-range [5-0] write "5-6,0"']],
    ['*/0 * * * *', ['cron-step [*/0] leave the step out, or use 1 or more']],
    ['*/90 * * * *', ['cron-step [*/90] only the first value would ever be reached: write that value alone']],
    ['* */x * * *', ['cron-step [*/x] a step is a number from 1 to 23']],
    ['*/ * * * *', ['cron-step [*/] a step is a number from 1 to 59']],
    ['/5 * * * *', ['cron-syntax [/5] write "*/5"']],
    ['1,,2 , * * *', ['cron-syntax [,] remove the extra comma', 'cron-syntax [,] remove the extra comma']],
    [
      '-5 1--2 ** *-3 1-2-3',
      Array.from(
        ['-5', '1--2', '**', '*-3', '1-2-3'],
        (x) => `cron-syntax [${x}] a field takes numbers, "*", ",", "-" and "/"`,
      ),
    ],
    ['٣ * * * *', ['cron-syntax [٣] use the digits 0 to 9']],
    ['1.5 * * * *', ['cron-syntax [1.5] a field takes numbers, "*", ",", "-" and "/"']],
    ['* * * January mon', ['cron-name [January] write "JAN"']],
    ['* MON * * *', ['cron-name [MON] weekday names belong in the fifth field']],
    ['* * * * JAN', ['cron-name [JAN] month names belong in the fourth field']],
    ['* * * * xyz', ['cron-name [xyz] names are SUN to SAT, or use 0 to 6']],
    ['0 0 30 2 *', ['cron-never [30 2] day 28 is in every month']],
    ['0 0 31 4,6,9,11 *', ['cron-never [31 4,6,9,11] day 28 is in every month']],
    ['H(9 * * * *', ['cron-hash [H(9] write "H", "H/15", "H(0-29)" or "H(0-29)/10"']],
    ['H(9) * * * *', ['cron-hash [H(9)] write "H(0-59)", for example']],
    ['H(30-10) * * * *', ['cron-reversed-range [H(30-10)] write "H(10-30)"']],
    [
      'H(0-60) H(0-9)/20 * * *',
      [
        'cron-out-of-range [H(0-60)] it goes from 0 to 59',
        'cron-step [H(0-9)/20] only the first value would ever be reached: write that value alone',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(brief(text)).toEqual(problems);
  });

  it.each(['', ' ', '\t \t'])('lists the five fields for %j', (text) => {
    expect(invalid(text)).toMatchObject([{ code: 'cron-empty', start: 0, end: text.length }]);
  });

  it.each([
    ['a 10 kB list', Array(5000).fill('1').join(',')],
    ['10 kB of digits', '9'.repeat(10_000)],
    ['10 kB of blanks', ' '.repeat(10_000)],
    ['10 kB of slashes', '/'.repeat(10_000)],
  ])('refuses %s without parsing it', (_, text) => {
    expect(invalid(text).map((p) => p.code)).toEqual(['cron-too-long']);
  });

  it('accepts a thousand characters and no more', () => {
    const list = (length: number) => `${'1,'.repeat((length - 10) / 2)}1 * * * *`.padEnd(length);
    expect(valid(list(1000)).text).toBe('1 * * * *');
    expect(invalid(list(1001)).map((p) => p.code)).toEqual(['cron-too-long']);
  });

  it('accept a date that comes only by weekday, and one in leap years', () => {
    expect(valid('0 0 30 2 1').text).toBe('0 0 30 2 1');
    expect(valid('0 0 29 2 *').text).toBe('0 0 29 2 *');
    expect(brief('0 0 30 2 */2')).toEqual(['cron-never [30 2] day 28 is in every month']);
  });

  it('know the longest possible length of each month', () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      [28, 29, 30, 31].filter((day) => brief(`0 0 ${day} ${month + 1} *`).length === 0).at(-1),
    );
    expect(days).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(brief('0 0 30,31 2,4 *')).toEqual([]); // 30 April
  });

  it('are inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'0 1 7 59 * / - , ? # L W H ( ) @ = MON JAN TZ= \t \n é ٣'.split(/ /),
      ' ',
      ' ',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 40 }),
      fc.array(pieces, { maxLength: 25 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, code, message } of invalid(written)) {
          expect(code).toMatch(/^cron-[a-z-]+$/);
          expect(message).not.toMatch(/\p{Cc}/u);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(written.length);
          if (written.length > 0) expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: tries(3000) },
    );
  });
});

describe('H', () => {
  // Pinned: a change here would move every schedule of every user.
  it.each([
    ['nightly', 'H H * * *', '22 9 * * *'],
    ['weekly-deep', 'H H * * H', '17 2 * * 4'],
    ['monthly', 'H H H * *', '44 17 26 * *'],
    ['quarterly', 'H(0-29)/10 H(0-7) H H *', '0-29/10 5 5 1 *'],
    ['often', 'H/15 * * * *', '3-59/15 * * * *'],
  ])('for %s: %j is %j', (name, text, written) => {
    expect(valid(text, name).text).toBe(written);
  });

  it.each([
    ['', 0, 60, 40],
    ['a', 0, 60, 11],
    ['a1', 0, 1000, 579],
    ['a', 10, 1000, 803],
    ['nightly', 2, 28, 10],
    ['nightly', 4, 0x7fffffff, 1903748130],
  ])('has a stable number for %j and field %i among %i: %i', (name, field, size, slot) => {
    expect(hashSlot(name, field, size)).toBe(slot);
  });

  it('stays in its range, and starts steps at an offset below the step', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 28 }), (name, step) => {
        const cron = valid(`H(10-39)/${step} H(3-3) H H H`, name);
        expect(cron.minute[0]).toBeGreaterThanOrEqual(10);
        expect(cron.minute[0]).toBeLessThan(10 + step);
        expect(cron.minute.every((m, i) => m === (cron.minute[0] ?? 0) + i * step && m < 40)).toBe(true);
        expect((cron.minute.at(-1) ?? 0) + step).toBeGreaterThan(39);
        expect(cron.hour).toEqual([3]);
        expect(cron.dayOfMonth[0]).toBeLessThanOrEqual(28);
        expect([cron.anyDayOfMonth, cron.anyDayOfWeek]).toEqual([false, false]);
      }),
    );
  });

  it('spreads a thousand names over the hour, independently per field', () => {
    const slots = Array<number>(60).fill(0);
    let same = 0;
    for (let i = 0; i < 1000; i++) {
      const minute = hashSlot(`team-${i}`, 0, 60);
      slots[minute] = (slots[minute] ?? 0) + 1;
      if (minute % 24 === hashSlot(`team-${i}`, 1, 24)) same++;
    }
    // 16.7 are expected in each; five standard deviations allow 37.
    expect(Math.max(...slots)).toBeLessThan(37);
    expect(Math.min(...slots)).toBeGreaterThan(2);
    expect(same).toBeLessThan(80); // 42 are expected
  });
});
