// Valid, nearly valid and invalid crons, for both validations.
import fc from 'fast-check';

const place = fc.oneof(
  fc.nat({ max: 62 }).map(String),
  fc.constantFrom(
    '0',
    '1',
    '7',
    '00',
    '05',
    '008',
    '12',
    '23',
    '24',
    '31',
    '32',
    '59',
    '60',
    '-1',
    '+1',
    '1.5',
  ),
  fc.constantFrom(
    'MON',
    'sun',
    'Sat',
    'JAN',
    'dec',
    'Monday',
    'May',
    'FOO',
    'L',
    'W',
    '15W',
    'MON#2',
    '5L',
    'H',
    'R',
    '?',
    '',
  ),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  place.map((by) => `/${by}`),
);
const item = fc
  .tuple(
    fc.oneof(
      fc.constant('*'),
      place,
      fc.tuple(place, place).map((ends) => ends.join('-')),
    ),
    step,
  )
  .map((parts) => parts.join(''));
const strange = fc.oneof(
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')),
  fc.constantFrom(
    '*,',
    ',1',
    '1,,2',
    '*/',
    '1-',
    '-5',
    '1-2-3',
    '*/2/3',
    '**',
    '*-5',
    'H/5',
    'H(0-3)',
    '1;2',
    'a',
    '~',
    '0~5',
  ),
);
/** A field of a cron, usually a valid one. */
const field = (low, high) => {
  const one = fc.integer({ min: low, max: high });
  const pair = fc.tuple(one, one).map((ends) => ends.sort((a, b) => a - b).join('-'));
  const right = fc.oneof(
    fc.constant('*'),
    one.map(String),
    pair,
    fc
      .tuple(fc.oneof(fc.constant('*'), pair), fc.integer({ min: 1, max: high }))
      .map((parts) => parts.join('/')),
    fc.tuple(one, one).map((all) => all.join(',')),
  );
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: strange });
};
const fields = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6));
const blank = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '  ', '\t', '\n', '\u00a0', '');
/** Mostly five valid fields; also fewer and more. */
export const cron = fc.oneof(
  { weight: 8, arbitrary: fields.map((all) => all.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(fields, blank, blank).map(([all, a, b]) => `${all.join(` ${a}`)}${b}`) },
  { weight: 1, arbitrary: fc.tuple(strange, fields).map(([first, all]) => [first, ...all].join(' ')) },
  {
    weight: 1,
    arbitrary: fc.tuple(fields, fc.nat({ max: 4 })).map(([all, count]) => all.slice(0, count).join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '@yearly',
        '@annually',
        '@monthly',
        '@weekly',
        '@daily',
        '@midnight',
        '@hourly',
        '@reboot',
        '@DAILY',
      ],
      ...['@every 1h', '@every 90m', '@every 1s', '@every', '@every x', '@fortnightly', ' @daily', '@daily '],
      ...['TZ=UTC 0 3 * * *', 'CRON_TZ=Europe/Berlin 0 3 * * *', 'TZ=Nowhere 0 3 * * *', 'TZ=UTC'],
      ...['0 0 30 2 *', '0 0 31 4,6 *', '0 0 29 2 *', '0 0 30 2 MON', '', ' ', 'H 3 * * *', 'H H * * H'],
    ),
  },
);
