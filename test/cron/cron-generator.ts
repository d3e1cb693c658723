import fc from 'fast-check';

/** A field as text, with its meaning computed independently of the parser. */
export interface GeneratedField {
  readonly text: string;
  readonly values: readonly number[];
  /** The text begins with `*`, or its list contains a lone star. */
  readonly star: boolean;
  readonly loneStar: boolean;
}

export interface GeneratedCron {
  readonly text: string;
  readonly fields: readonly [GeneratedField, GeneratedField, GeneratedField, GeneratedField, GeneratedField];
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const DAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ');
const BOUNDS = [
  { min: 0, max: 59, top: 59, names: [] as string[] },
  { min: 0, max: 23, top: 23, names: [] as string[] },
  { min: 1, max: 31, top: 31, names: [] as string[] },
  { min: 1, max: 12, top: 12, names: MONTHS },
  { min: 0, max: 6, top: 7, names: DAYS },
];

interface Element {
  readonly text: string;
  readonly values: readonly number[];
}

function count(first: number, last: number, step: number): number[] {
  const values: number[] = [];
  for (let value = first; value <= last; value += step) values.push(value);
  return values;
}

function element(index: number): fc.Arbitrary<Element> {
  const { min, max, top, names } = BOUNDS[index] as (typeof BOUNDS)[number];
  const step = fc.integer({ min: 1, max });
  const write = fc
    .record({
      style: fc.constantFrom('plain', 'zero', 'upper', 'lower', 'mixed'),
      value: fc.integer({ min, max: top }),
    })
    .map(({ style, value }) => {
      const name = names[value - min];
      if (style === 'zero') return { value, text: `0${value}` };
      if (style === 'plain' || name === undefined) return { value, text: String(value) };
      return {
        value,
        text:
          style === 'lower'
            ? name.toLowerCase()
            : style === 'mixed'
              ? `${name[0]}${name.slice(1).toLowerCase()}`
              : name,
      };
    });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({ text: '*', values: count(min, max, 1) }) },
    { weight: 2, arbitrary: step.map((n) => ({ text: `*/${n}`, values: count(min, max, n) })) },
    { weight: 4, arbitrary: write.map(({ value, text }) => ({ text, values: [value] })) },
    {
      weight: 3,
      arbitrary: fc.tuple(write, write, fc.option(step)).map(([a, b, n]) => {
        const [low, high] = a.value <= b.value ? [a, b] : [b, a];
        return {
          text: `${low.text}-${high.text}${n === null ? '' : `/${n}`}`,
          values: count(low.value, high.value, n ?? 1),
        };
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(write, step)
        .map(([a, n]) => ({ text: `${a.text}/${n}`, values: count(a.value, Math.max(max, a.value), n) })),
    },
  );
}

function field(index: number): fc.Arbitrary<GeneratedField> {
  return fc.array(element(index), { minLength: 1, maxLength: 3 }).map((elements) => {
    const text = elements.map((part) => part.text).join(',');
    const loneStar = elements.some((part) => part.text === '*' || part.text === '*/1');
    const values = new Set(
      elements.flatMap((part) => part.values.map((value) => (index === 4 ? value % 7 : value))),
    );
    return {
      text,
      loneStar,
      star: loneStar || text.startsWith('*'),
      values: [...values].sort((a, b) => a - b),
    };
  });
}

export const generatedCron: fc.Arbitrary<GeneratedCron> = fc
  .tuple(fc.tuple(field(0), field(1), field(2), field(3), field(4)), fc.constantFrom(' ', '  ', '\t'))
  .map(([fields, gap]) => ({ fields, text: fields.map((part) => part.text).join(gap) }));

/** Whether it fires on a date: the manuals' rules, implemented independently of the program. */
export function firesOnDate(cron: GeneratedCron, date: Date, rule: 'vixie' | 'plain'): boolean {
  const [, , day, month, weekday] = cron.fields;
  if (!month.values.includes(date.getUTCMonth() + 1)) return false;
  const a = day.values.includes(date.getUTCDate());
  const b = weekday.values.includes(date.getUTCDay());
  const both = rule === 'vixie' ? day.star || weekday.star : day.loneStar || weekday.loneStar;
  return both ? a && b : a || b;
}

/** Whether it fires in the minute that a clock shows, given as a UTC date. */
export function firesAtWall(cron: GeneratedCron, wall: Date, rule: 'vixie' | 'plain'): boolean {
  const [minute, hour] = cron.fields;
  return (
    minute.values.includes(wall.getUTCMinutes()) &&
    hour.values.includes(wall.getUTCHours()) &&
    firesOnDate(cron, wall, rule)
  );
}
