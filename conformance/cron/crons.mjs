// Crons for local cron: every form that a field has, most of them firing in the hours in which clocks change.
import fc from 'fast-check';

const one = (...values) => fc.constantFrom(...values);
const number = (low, high) => fc.integer({ min: low, max: high });
const text = (arbitrary) => arbitrary.map(String);
const range = (low, high) =>
  fc.tuple(number(low, high), number(low, high)).map((ends) => ends.sort((a, b) => a - b).join('-'));
const list = (low, high) =>
  fc.uniqueArray(number(low, high), { minLength: 2, maxLength: 4 }).map((all) => all.join(','));
const stepped = (base, most) => fc.tuple(base, number(2, most)).map((parts) => parts.join('/'));
const weighed = (...pairs) => fc.oneof(...pairs.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const minute = weighed(
  [8, one('0', '15', '29', '30', '31', '45', '59')],
  [4, text(number(0, 59))],
  [2, list(0, 59)],
  [1, one('*', '*/5', '*/7', '*/15', '*/30')],
  [1, range(0, 59)],
  [1, stepped(range(0, 59), 30)],
  [1, stepped(text(number(0, 59)), 30)],
  [1, one('H', 'H/20', 'H(0-29)', 'H(10-50)/15')],
);
const hour = weighed(
  [8, one('0', '1', '2', '3', '23')],
  [3, one('0-3', '1,2', '2,3', '1-5/2', '22-23', '0,2', '0-23', '1/2')],
  [3, one('*', '*/2', '*/3')],
  [2, text(number(0, 23))],
  [1, range(0, 23)],
  [1, one('H', 'H(0-3)', 'H/6')],
);
const dayOfMonth = weighed(
  [8, one('*')],
  [2, one('*/2', '*/10', '1-7', '8-14', '25-31', '1,15', '31', '29')],
  [1, text(number(1, 31))],
  [1, range(1, 31)],
  [1, one('H', '1/5')],
);
const month = weighed(
  [8, one('*')],
  [2, one('3', '10', '3,4,10,11', '*/2', 'MAR-APR', '9-11', 'oct')],
  [1, range(1, 12)],
  [1, one('H', 'H/3')],
);
const dayOfWeek = weighed(
  [8, one('*')],
  [2, one('0', '7', 'SUN', '1-5', '6,7', '*/2', 'SAT', '5-7', 'FRI-SUN', 'sun-tue', '0-7', '1/3')],
  [1, range(0, 7)],
  [1, one('H')],
);

const five = fc.tuple(minute, hour, dayOfMonth, month, dayOfWeek).map((fields) => fields.join(' '));
/** One run a day at most, so that years of them are short. */
const daily = fc
  .tuple(text(number(0, 59)), text(number(0, 23)), dayOfMonth, month, dayOfWeek)
  .map((fields) => fields.join(' '));

export const cronTexts = (seed, numRuns) => fc.sample(five, { seed, numRuns });
export const dailyTexts = (seed, numRuns) => fc.sample(daily, { seed, numRuns });
