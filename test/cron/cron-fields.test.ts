import { describe, expect, it } from 'vitest';
import { type CronProblem, parseCron } from '../../src/cron/cron.js';

/** A field's name, its first and last value, the last value of `H`, and its largest step. */
const FIELDS = [
  { label: 'minute', a: 'a minute', min: 0, max: 59, hash: 59, step: 59 },
  { label: 'hour', a: 'an hour', min: 0, max: 23, hash: 23, step: 23 },
  { label: 'day of month', a: 'a day of month', min: 1, max: 31, hash: 28, step: 31 },
  { label: 'month', a: 'a month', min: 1, max: 12, hash: 12, step: 12 },
  { label: 'day of week', a: 'a day of week', min: 0, max: 7, hash: 6, step: 6 },
] as const;
const PLAIN = ['0', '0', '*', '*', '*'];

/** A cron with this text in one field and ordinary ones in the others, and the field's offset. */
function withField(index: number, text: string): { readonly text: string; readonly start: number } {
  const words = PLAIN.map((plain, i) => (i === index ? text : plain));
  return { text: words.join(' '), start: index * 2 };
}

function problems(text: string, name = 'nightly'): readonly CronProblem[] {
  const parsed = parseCron(text, name);
  return 'problems' in parsed ? parsed.problems : [];
}

function written(index: number, text: string, name = 'nightly'): string | readonly CronProblem[] {
  const parsed = parseCron(withField(index, text).text, name);
  return 'cron' in parsed ? (parsed.cron.text.split(' ')[index] ?? '') : parsed.problems;
}

describe.each(FIELDS.map((field, index) => ({ ...field, index })))('$label', (field) => {
  const { index, label, a, min, max, hash, step } = field;
  const fault = (text: string, code: string, message: string, hint: string) => {
    const { text: whole, start } = withField(index, text);
    expect(problems(whole)).toEqual([{ code, message, hint, start, end: start + text.length }]);
  };

  it('accepts its first and last value, and refuses their neighbours', () => {
    expect(written(index, `${min}`)).toBe(`${min}`);
    expect(written(index, `${max}`)).toBe(label === 'day of week' ? '0' : `${max}`);
    for (const value of [max + 1, ...(min > 0 ? [min - 1] : [])]) {
      fault(
        `${value}`,
        'cron-out-of-range',
        `${value} is out of range for ${label}`,
        `it goes from ${min} to ${max}`,
      );
    }
  });

  it('accepts its largest step, and refuses larger ones', () => {
    expect(written(index, `*/${step}`)).toBe(`*/${step}`);
    expect(written(index, '*/1')).toBe('*');
    const hint = 'only the first value would ever be reached: write that value alone';
    const message = `step ${step + 1} is larger than the range of ${label} (at most ${step})`;
    fault(`*/${step + 1}`, 'cron-step', message, hint);
    fault(`${min}/${step + 1}`, 'cron-step', message, hint);
    fault('*/00', 'cron-step', 'a step of 0 never moves', 'leave the step out, or use 1 or more');
    for (const text of ['x', '1x', 'x1', '', '-1', '1/2']) {
      const hint = `a step is a number from 1 to ${step}`;
      fault(`${min}-${max}/${text}`, 'cron-step', `"${text}" is not a step`, hint);
    }
  });

  it('refuses text that is not a value', () => {
    const hint = 'a field takes numbers, "*", ",", "-" and "/"';
    for (const text of ['-5', '5-', '1--2', '1-2-3', '**', '*-3', '1-*', '1.5', '5x', 'x5', '٣x', 'x٣']) {
      fault(text, 'cron-syntax', `"${text}" is not ${a}`, hint);
    }
    fault('٣', 'cron-syntax', '"٣" is not written in ASCII digits', 'use the digits 0 to 9');
    fault('2-٣', 'cron-syntax', '"٣" is not written in ASCII digits', 'use the digits 0 to 9');
    fault('2-99', 'cron-out-of-range', `99 is out of range for ${label}`, `it goes from ${min} to ${max}`);
    fault('/5', 'cron-syntax', `nothing before "/" in ${label}`, 'write "*/5"');
  });

  it('says what to write instead of an unknown name', () => {
    const list = { month: 'names are JAN to DEC, or use 1 to 12' } as Record<string, string>;
    list['day of week'] = 'names are SUN to SAT, or use 0 to 6';
    const hint = list[label] ?? `use numbers from ${min} to ${max}`;
    for (const text of ['xyz', 'hx', 'HX', 'quux']) fault(text, 'cron-name', `"${text}" is not ${a}`, hint);
  });

  it('spreads H over all values that every month has', () => {
    const seen = new Set(Array.from({ length: 1500 }, (_, i) => Number(written(index, 'h', `team-${i}`))));
    expect([...seen].sort((x, y) => x - y)).toEqual(
      Array.from({ length: hash - min + 1 }, (_, i) => min + i),
    );
  });

  it('accepts H with a range, and a step no larger than the range', () => {
    expect(written(index, 'H(2-5)/4')).toMatch(/^[2-5]$/);
    const large = 'only the first value would ever be reached: write that value alone';
    const above = `step 5 is larger than the range of ${label} (at most 4)`;
    fault('H(2-5)/5', 'cron-step', above, large);
    fault('H(5-2)', 'cron-reversed-range', 'the range of "H(5-2)" runs backwards', 'write "H(2-5)"');
    fault('H/', 'cron-step', '"" is not a step', `a step is a number from 1 to ${hash - min + 1}`);
    for (const inside of ['', '9', '-9', '9-', '1-2-3']) {
      const hint = `write "H(${min}-${hash})", for example`;
      fault(`H(${inside})`, 'cron-hash', `"H(${inside})" needs a range of two values`, hint);
    }
    const forms = 'write "H", "H/15", "H(0-29)" or "H(0-29)/10"';
    for (const text of ['H5', 'H(1-2', 'H(H', 'H(1-2)x', 'H(1-2)(1-2)']) {
      fault(text, 'cron-hash', `"${text}" is not a form of "H"`, forms);
    }
    const range = `it goes from ${min} to ${max}`;
    fault('H(1-99)', 'cron-out-of-range', `99 is out of range for ${label}`, range);
    fault('H(98-99)', 'cron-out-of-range', `98 is out of range for ${label}`, range);
  });
});

it('parseCron returns ascending values without duplicates', () => {
  expect(parseCron('30,5,30,7 9,3,1-2 31,2-3,3-4 12,1 7,2,0', 'nightly')).toEqual({
    cron: {
      minute: [5, 7, 30],
      hour: [1, 2, 3, 9],
      dayOfMonth: [2, 3, 4, 31],
      month: [1, 12],
      dayOfWeek: [0, 2],
      anyDayOfMonth: false,
      anyDayOfWeek: false,
      text: '30,5,7 9,3,1-2 31,2-3,3-4 12,1 0,2',
    },
  });
});

describe('names', () => {
  it('in a range of H are not confused with H', () => {
    const [problem] = problems('H(hx-5) 0 * * *');
    expect(problem).toMatchObject({ code: 'cron-name', message: '"hx" is not a minute' });
  });

  it('of months and weekdays are accepted in any case', () => {
    const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
    expect(months.map((name) => written(3, name))).toEqual(months.map((_, i) => `${i + 1}`));
    const days = 'Sun mON TUE wed Thu fri Sat'.split(' ');
    expect(days.map((name) => written(4, name))).toEqual(days.map((_, i) => `${i}`));
  });

  it('written in full, or in the wrong field, get the right hint', () => {
    const hint = (index: number, text: string) => problems(withField(index, text).text).map((p) => p.hint);
    expect(hint(4, 'Monday')).toEqual(['write "MON"']);
    expect(hint(3, 'september')).toEqual(['write "SEP"']);
    for (const index of [0, 1, 2, 4])
      expect(hint(index, 'dec')).toEqual(['month names belong in the fourth field']);
    for (const index of [0, 1, 2, 3])
      expect(hint(index, 'sat')).toEqual(['weekday names belong in the fifth field']);
  });
});

describe('Sunday at the end of a range', () => {
  it.each([
    ['7/2', '0'],
    ['6/2', '6'],
    ['4/2', '4-6/2'],
    ['SUN-SUN', '0'],
    ['7-SUN', '0'],
    ['MON-SUN', '0-6'],
    ['TUE-SUN', '2-6,0'],
    ['TUE-SUN/2', '2,4,6'],
    ['SAT-SUN', '6,0'],
    ['MON-SUN/6', '1,0'],
    ['0-7/2', '0,2,4,6'],
    ['6-7/2', '6'],
    ['1-5/4', '1-5/4'],
  ])('%s becomes %s', (text, expected) => {
    expect(written(4, text)).toBe(expected);
  });
});

describe('a range that runs backwards', () => {
  it.each([
    [0, '59-0', '59,0'],
    [0, '58-0', '58-59,0'],
    [1, '7-3', '7-23,0-3'],
    [1, '5-0', '5-23,0'],
    [1, '23-3/2', '23,1,3'],
    [1, '22-4/2', '22,0,2,4'],
    [2, '30-1', '30-31,1'],
    [2, '30-2/2', '30,1'],
    [2, '31-2', '31,1-2'],
    [3, '10-3/2', '10,12,2'],
    [3, 'DEC-JAN', '12,1'],
    [4, '7-0', '0'],
    [4, '7-3/2', '0,2'],
    [4, '6-3', '6,0-3'],
    [4, '6-3/2', '6,1,3'],
  ])('field %i, %s: suggests %s', (index, text, better) => {
    const { text: whole, start } = withField(index, text);
    expect(problems(whole)).toEqual([
      {
        code: 'cron-reversed-range',
        message: `the range "${text}" runs backwards`,
        hint: `write "${better}"`,
        start,
        end: start + text.length,
      },
    ]);
    expect(written(index, better)).toBe(better);
  });
});

describe('the place of a problem in a list', () => {
  const places = (minutes: string) =>
    problems(`  ${minutes} * * * *`).map((p) => [p.start, p.end, p.message]);

  it('is the element, or the comma beside an empty one', () => {
    expect(places('5,60,7,61')).toEqual([
      [4, 6, '60 is out of range for minute'],
      [9, 11, '61 is out of range for minute'],
    ]);
    expect(places(',5')).toEqual([[2, 3, 'empty value in minute']]);
    expect(places('15,')).toEqual([[4, 5, 'empty value in minute']]);
    expect(places('1,,2')).toEqual([[3, 4, 'empty value in minute']]);
    expect(places(',')).toEqual([[2, 3, 'empty value in minute']]);
    expect(places(',,')).toEqual([
      [2, 3, 'empty value in minute'],
      [3, 4, 'empty value in minute'],
    ]);
  });
});
