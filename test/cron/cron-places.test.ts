import { describe, expect, it } from 'vitest';
import { parseCron } from '../../src/cron/cron.js';
import { clip } from '../../src/cron/problem.js';

/** Each problem as `code start-end: message; hint`. */
function problems(text: string): string[] {
  const parsed = parseCron(text, 'nightly');
  if ('cron' in parsed) return [];
  return parsed.problems.map((p) => `${p.code} ${p.start}-${p.end}: ${p.message}; ${p.hint}`);
}

const ORDER = 'minute, hour, day of month, month, day of week';

describe('a problem of the whole text, and its place', () => {
  const macro = (text: string) => `"${text}" is not five fields, and not every platform knows it`;

  it.each([
    ['', `cron-empty 0-0: the schedule is empty; five fields: ${ORDER}, as in "0 2 * * 1"`],
    ['\n0 2 * * *', 'cron-newline 0-1: a schedule is one line; put the five fields on one line'],
    ['0 2\r* * *', 'cron-newline 3-4: a schedule is one line; put the five fields on one line'],
    ['  @daily ', `cron-macro 2-8: ${macro('@daily')}; write "0 0 * * *"`],
    ['\t@EVERY \t 5m', `cron-macro 1-12: ${macro('@EVERY \\t 5m')}; write "*/5 * * * *"`],
    [
      '9'.repeat(1001),
      'cron-too-long 0-1001: a schedule of 1001 characters is too long (at most 1000); use ranges and steps, or several schedules',
    ],
    [
      ' 0 0 30 2 * ',
      'cron-never 5-9: this date never comes: none of these months has such a day; day 28 is in every month',
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it.each([
    [' 0  ', 'this has 1', `the five are ${ORDER}`, 1, 2],
    ['0 2 * *', 'this has 4', `the five are ${ORDER}`, 0, 7],
    ['0 0 2 * * ?', 'this has 6', 'drop the seconds: "0 2 * * *"', 0, 11],
    ['0 2 * * 1 999', 'this has 6', `drop the seconds: the five are ${ORDER}`, 0, 13],
    ['0 2 * * 1 12027', 'this has 6', `drop the seconds: the five are ${ORDER}`, 0, 15],
    ['0 0 2 * * 2027x', 'this has 6', `drop the seconds: the five are ${ORDER}`, 0, 15],
    ['0 2 * * 1 2027', 'this has 6', 'drop the year: "0 2 * * 1"', 0, 14],
    ['0 99 * * 1 2027', 'this has 6', `drop the year: the five are ${ORDER}`, 0, 15],
    ['0 0 2 ? * 1 2027', 'this has 7', 'drop the seconds and year: "0 2 * * 1"', 0, 16],
    ['0 0 2 * * 1 *', 'this has 7', 'drop the seconds and year: "0 2 * * 1"', 0, 13],
    ['0 0 2 * * 1 * *', 'this has 8', `the five are ${ORDER}`, 0, 15],
    ['XTZ=UTC 0 2 * * *', 'this has 6', 'drop the seconds: "0 2 * * *"', 0, 17],
  ])('%j does not have five fields', (text, has, hint, start, end) => {
    expect(problems(text)).toEqual([
      `cron-field-count ${start}-${end}: a schedule has five fields, ${has}; ${hint}`,
    ]);
  });

  it.each([
    ['TZ=UTC 0 2 * * *', 'TZ=UTC', '0-6', 'remove it and set spec.timezone to "UTC"'],
    [
      ' cron_tz=Asia/Tokyo 0 2 * * *',
      'cron_tz=Asia/Tokyo',
      '1-19',
      'remove it and set spec.timezone to "Asia/Tokyo"',
    ],
    ['tz= 0 2 * * *', 'tz=', '0-3', 'remove it and use spec.timezone'],
    ['TZ=A=B 0 2 * * *', 'TZ=A=B', '0-6', 'remove it and set spec.timezone to "A=B"'],
  ])('%j has a time zone, which belongs in spec.timezone', (text, prefix, place, hint) => {
    expect(problems(text)).toEqual([
      `cron-timezone-prefix ${place}: "${prefix}" is not part of a schedule; ${hint}`,
    ]);
  });

  it('is reported together with a time zone prefix', () => {
    const prefix =
      'cron-timezone-prefix 0-6: "TZ=UTC" is not part of a schedule; remove it and set spec.timezone to "UTC"';
    expect(problems('TZ=UTC')).toEqual([
      prefix,
      `cron-field-count 0-6: a schedule has five fields, this has none; the five are ${ORDER}`,
    ]);
    expect(problems('TZ=UTC  @every 30m  ')).toEqual([
      prefix,
      `cron-macro 8-18: ${macro('@every 30m')}; write "*/30 * * * *"`,
    ]);
    expect(problems('TZ=UTC 0 2 * *')).toEqual([
      prefix,
      `cron-field-count 7-14: a schedule has five fields, this has 4; the five are ${ORDER}`,
    ]);
  });
});

describe('@every', () => {
  const five = `five fields: ${ORDER}`;
  it.each([
    ['1m', '* * * * *'],
    ['2m', '*/2 * * * *'],
    ['030m', '*/30 * * * *'],
    ['60m', '0 * * * *'],
    ['120m', '0 */2 * * *'],
    ['720m', '0 */12 * * *'],
    ['1h', '0 * * * *'],
    ['8h', '0 */8 * * *'],
    ['24h', '0 0 * * *'],
    ...[
      '0m',
      '0h',
      '7m',
      '59m',
      '61m',
      '90m',
      '96m',
      '5h',
      '23h',
      '25h',
      '48h',
      '1440m',
      '5',
      '5s',
      '5mm',
      'm',
    ].map((time) => [time, undefined] as const),
  ] as const)('%s: %s', (time, same) => {
    expect(problems(`@every ${time}`)[0]?.split('; ')[1]).toBe(same ? `write "${same}"` : `write ${five}`);
  });

  it('must be the whole text', () => {
    expect(problems('@every5m')[0]?.split('; ')[1]).toBe(`write ${five}`);
    expect(problems('@daily @every 5m')[0]?.split('; ')[1]).toBe(`write ${five}`);
  });
});

describe('Quartz', () => {
  const none = 'five fields have no last weekday of a month; every week is';
  const count = "five fields can't count weekdays in a month; every week is";
  const near = 'five fields have no nearest weekday; "1-5" in the fifth field is Monday to Friday';
  const last = 'five fields have no last day; "28" is the last day that every month has';
  it.each([
    ['0 0 ? * *', 4, '?', 'use "*"'],
    ['0 0 L * *', 4, 'L', last],
    ['0 0 l-12 * *', 4, 'l-12', last],
    ['0 0 lw * *', 4, 'lw', near],
    ['0 0 15w * *', 4, '15w', near],
    ['0 0 * * L', 8, 'L', 'write "6" for Saturday'],
    ['0 0 * * l', 8, 'l', 'write "6" for Saturday'],
    ['0 0 * * sunL', 8, 'sunL', `${none} "SUN"`],
    ['0 0 * * 7L', 8, '7L', `${none} "7"`],
    ['0 0 * * sat#1', 8, 'sat#1', `${count} "SAT"`],
    ['0 0 * * 0#12', 8, '0#12', `${count} "0"`],
    ['0 0 * * 8#2', 8, '8#2', `${count} "1"`],
    ['0 0 * * x5#2', 8, 'x5#2', `${count} "1"`],
  ])('%s', (text, start, element, hint) => {
    const shown = element === '?' ? '"?" is Quartz syntax' : `"${element}" is Quartz syntax`;
    expect(problems(text)).toEqual([`cron-quartz ${start}-${start + element.length}: ${shown}; ${hint}`]);
  });

  it.each([
    ['0 L * * *', 'cron-name'],
    ['0 0 L-x * *', 'cron-name'],
    ['0 0 xL * *', 'cron-name'],
    ['0 0 L-5x * *', 'cron-name'],
    ['0 0 L- * *', 'cron-syntax'],
    ['0 0 W * *', 'cron-name'],
    ['0 0 5Wx * *', 'cron-syntax'],
    ['0 0 x5W * *', 'cron-syntax'],
    ['0 0 * * xL', 'cron-name'],
    ['0 0 * * Lx', 'cron-name'],
    ['0 0 * * 5Lx', 'cron-syntax'],
    ['0 0 * * x5L', 'cron-syntax'],
    ['0 0 5L * *', 'cron-syntax'],
  ])('%s is not Quartz syntax', (text, code) => {
    expect(problems(text)[0]?.split(' ')[0]).toBe(code);
  });
});

describe('quoted text', () => {
  it('is cut after 32 characters, with escapes for characters that act on terminals', () => {
    expect(clip('x'.repeat(32))).toBe('x'.repeat(32));
    expect(clip('x'.repeat(33))).toBe(`${'x'.repeat(32)}…`);
    expect(clip('a\u001bb\u2028c\u2029d\u200be\u0000')).toBe('a\\u001bb\\u2028c\\u2029d\\u200be\\u0000');
    expect(clip('é ٣ "')).toBe('é ٣ "');
  });
});
