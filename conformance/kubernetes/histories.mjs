// Histories of a CronJob and of a schedule's runs, generated from one seed. All times are whole seconds since 1970.
import fc from 'fast-check';

/** Zones with stable rules: the time zone data of Node and Go differ in age. */
const ZONES = [
  'UTC',
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];
const CRONS = [
  '30 2 * * *',
  '30 1,2 * * *',
  '0 0 * * *',
  '*/15 * * * *',
  '*/7 1 * * *',
  '5 * * * *',
  '0 9-17/2 * * *',
  '15 */6 * * 1-5',
  '30 1-3 * * 0',
  '45 23 1,15 * 3',
  '59 23 28-31 * *',
  '0 3 * * SUN',
  '20 4 1 */3 *',
];
/** The year, and the weeks in which most clocks change. */
const SPANS = [
  ['2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'],
  ['2026-03-04T00:00:00Z', '2026-03-16T00:00:00Z'],
  ['2026-03-25T00:00:00Z', '2026-04-08T00:00:00Z'],
  ['2026-09-02T00:00:00Z', '2026-09-10T00:00:00Z'],
  ['2026-10-22T00:00:00Z', '2026-11-05T00:00:00Z'],
];
/** A run that was created this shortly before a nominal time counts for that one. */
const SKEW = 30;
/** The number of nominal times of a history. */
const TIMES = 10;

const fraction = fc.noBias(fc.nat({ max: 999 })).map((number) => number / 1000);
const onceIn = (count) => fc.noBias(fc.nat({ max: count - 1 })).map((number) => number === 0);

const parts = fc.record({
  cron: fc.constantFrom(...CRONS),
  zone: fc.constantFrom(...ZONES),
  span: fc.constantFrom(...SPANS),
  at: fraction,
  policy: fc.constantFrom('Allow', 'Forbid', 'Replace'),
  deadline: fc.option(fc.noBias(fc.integer({ min: 0, max: 20_000 })), { freq: 2 }),
  suspend: onceIn(12),
  /** The index of the run's nominal time, and of the last started one; -1 for none. */
  nominal: fc.integer({ min: 1, max: TIMES - 3 }),
  last: fc.integer({ min: -1, max: TIMES - 3 }),
  delay: fraction,
  queue: fraction,
  exactlyLate: onceIn(8),
  startedEarly: onceIn(40),
  waitsForNext: onceIn(25),
  active: fc.array(fc.record({ before: fc.integer({ min: 0, max: 4 }), delay: fraction }), { maxLength: 3 }),
  byHand: onceIn(12),
  byHandBefore: fraction,
});

/**
 * @param {(cron: string, zone: string, from: number, count: number) => number[]} timesOf nominal times after `from`
 * @returns {object[]} the controller's input (kubernetes/program/history.go), and `createdAt` of our run
 */
export function histories(timesOf, seed, count) {
  return fc.sample(parts, { seed, numRuns: count }).map((part) => historyOf(part, timesOf));
}

function historyOf(part, timesOf) {
  const [from, until] = part.span.map((text) => Date.parse(text) / 1000);
  const times = timesOf(part.cron, part.zone, from + Math.floor(part.at * (until - from)), TIMES);
  const nominal = times[part.nominal];
  const next = times[part.nominal + 1];
  const room = next - nominal - SKEW - 1;
  let createdAt = nominal + Math.floor(part.delay * room);
  if (part.startedEarly) createdAt = next - 1 - Math.floor(part.delay * SKEW);
  let now = createdAt + Math.floor(part.queue * (next - createdAt));
  if (part.exactlyLate && part.deadline !== null) now = Math.max(createdAt, nominal + part.deadline);
  if (part.waitsForNext) now = next + Math.floor(part.queue * (times[part.nominal + 2] - next));

  const active = [];
  for (const { before, delay } of part.active) {
    const index = part.nominal - before;
    if (index < 0 || active.some(({ nominalTime }) => nominalTime === times[index])) continue;
    const created = times[index] + Math.floor(delay * (times[index + 1] - times[index] - SKEW - 1));
    if (created <= createdAt)
      active.push({ id: `${times[index]}`, nominalTime: times[index], createdAt: created });
  }
  if (part.byHand)
    active.push({
      id: 'by hand',
      nominalTime: null,
      createdAt: createdAt - Math.floor(part.byHandBefore * 3600),
    });
  active.sort((a, b) => a.createdAt - b.createdAt);
  // Active Jobs were started, so the last start is not before theirs.
  const started = active.map(({ nominalTime }) => nominalTime).filter((time) => time !== null);
  if (part.last >= 0) started.push(times[Math.min(part.last, part.nominal)]);
  return {
    schedule: part.cron,
    timeZone: part.zone,
    concurrencyPolicy: part.policy,
    startingDeadlineSeconds: part.deadline,
    suspend: part.suspend,
    creation: times[0] - 1,
    lastScheduleTime: started.length === 0 ? null : Math.max(...started),
    active,
    createdAt,
    now,
  };
}
