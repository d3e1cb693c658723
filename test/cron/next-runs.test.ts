import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ODD_ZONES } from '../../src/backends/gitlab-ci/check-times.js';
import { type Cron, parseCron } from '../../src/cron/cron.js';
import { monthsByFugit } from '../../src/cron/fugit.js';
import { dayRuleDiffers, nextRuns, type Platform, previousRun } from '../../src/cron/next-runs.js';
import { formatInZone } from '../../src/cron/zone/zone.js';
import { tries } from '../full.js';
import { firesAtWall, firesOnDate, type GeneratedCron, generatedCron } from './cron-generator.js';

const PLATFORMS: readonly Platform[] = ['github', 'gitlab', 'debian-cron', 'kubernetes'];
const MINUTE = 60_000;
const DAY = 86_400_000;

function cronOf(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

/** All runs between two instants, in the zone's time. */
function runs(text: string, zone: string, platform: Platform, from: string, until: string): string[] {
  const limit = { count: 1000, until: new Date(until) };
  return nextRuns(cronOf(text), zone, platform, new Date(from), limit).map((at) => formatInZone(at, zone));
}

describe('in UTC', () => {
  it('runs agree with a clock stepped minute by minute', () => {
    fc.assert(
      fc.property(
        generatedCron,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...PLATFORMS),
        (generated, from, platform) => {
          const parsed = parseCron(generated.text, 'any');
          if (!('cron' in parsed)) return;
          if (platform === 'gitlab' && !walksLikeFugit(parsed.cron, 'UTC')) return;
          const rule = platform === 'github' || platform === 'debian-cron' ? 'vixie' : 'plain';
          const expected: number[] = [];
          const horizon = from.getTime() + 400 * DAY;
          const first = Math.floor(from.getTime() / MINUTE) * MINUTE + MINUTE;
          for (let at = first; at <= horizon && expected.length < 25; at += MINUTE) {
            if (!firesOnDate(generated, new Date(at), rule)) at = Math.floor(at / DAY) * DAY + DAY - MINUTE;
            else if (firesAtWall(generated, new Date(at), rule)) expected.push(at);
          }
          const limit = { count: 25, until: new Date(horizon) };
          expect(nextRuns(parsed.cron, 'UTC', platform, from, limit).map(Number)).toEqual(expected);
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it('runs are after the start, up to and including the end, and at most as many as asked for', () => {
    const at = (text: string) => new Date(text);
    const hourly = cronOf('0 * * * *');
    const iso = (from: string, limit: { count: number; until?: Date }) =>
      nextRuns(hourly, 'UTC', 'github', at(from), limit).map((run) => run.toISOString().slice(11, 16));
    expect(iso('2026-01-01T00:00:00Z', { count: 2 })).toEqual(['01:00', '02:00']);
    expect(iso('2025-12-31T23:59:59.999Z', { count: 1 })).toEqual(['00:00']);
    expect(iso('2026-01-01T00:00:00Z', { count: 9, until: at('2026-01-01T02:00:00Z') })).toEqual([
      '01:00',
      '02:00',
    ]);
    expect(iso('2026-01-01T00:00:00Z', { count: 9, until: at('2025-01-01T02:00:00Z') })).toEqual([]);
    expect(iso('2026-01-01T00:00:00Z', { count: 0 })).toEqual([]);
  });

  it('runs that come once in decades are found, and the search for impossible ones ends', () => {
    const from = new Date('2096-03-01T00:00:00Z');
    // 2100 is not a leap year: eight years without a 29 February.
    expect(nextRuns(cronOf('0 0 29 2 *'), 'UTC', 'github', from, { count: 1 })).toEqual([
      new Date('2104-02-29T00:00:00Z'),
    ]);
    const rare = { ...cronOf('0 0 29 2 */6'), dayOfWeek: [6] };
    expect(nextRuns(rare, 'UTC', 'github', new Date('2021-01-01T00:00:00Z'), { count: 1 })).toEqual([
      new Date('2048-02-29T00:00:00Z'), // the next one after 2020
    ]);
    const never = { ...rare, dayOfWeek: [] };
    expect(nextRuns(never, 'UTC', 'github', from, { count: 1 })).toEqual([]);
    expect(previousRun(never, 'UTC', 'github', from)).toBeUndefined();
  });
});

describe('both day fields', () => {
  const may = (text: string, platform: Platform) =>
    runs(text, 'UTC', platform, '2026-05-01T00:00:00Z', '2026-05-12T00:00:00Z').map((run) =>
      Number(run.slice(8, 10)),
    );

  it.each(PLATFORMS)('match if either does when both are restricted: %s', (platform) => {
    expect(may('0 12 5,9 * 1', platform)).toEqual([4, 5, 9, 11]); // Mondays are 4 and 11
    expect(may('0 12 1-31 * 1', platform)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('must both match with a stepped star under Vixie cron, but not under fugit and robfig/cron', () => {
    expect(may('0 12 */2 * 1', 'debian-cron')).toEqual([11]);
    expect(may('0 12 */2 * 1', 'github')).toEqual([11]);
    expect(may('0 12 */2 * 1', 'gitlab')).toEqual([1, 3, 4, 5, 7, 9, 11]);
    expect(may('0 12 */2 * 1', 'kubernetes')).toEqual([1, 3, 4, 5, 7, 9, 11]);
  });

  it.each([
    ['0 12 */2 * 1', true],
    ['0 12 1 * */2', true],
    ['0 12 */2 * */3', true],
    ['0 12 */2 * *', false],
    ['0 12 * * */2', false],
    ['0 12 1 * 1', false],
    ['0 12 1-31/2 * 1', false],
    ['0 12 */1 * 1', false],
    ['0 12 * * *', false],
  ])('of %s differ between platforms: %s', (text, differs) => {
    expect(dayRuleDiffers(cronOf(text))).toBe(differs);
  });
});

describe('the skipped hour', () => {
  const newYork = (text: string, platform: Platform) =>
    runs(text, 'America/New_York', platform, '2026-03-08T05:30:00Z', '2026-03-08T08:30:00Z').map((run) =>
      run.slice(11),
    );

  it.each([
    ['30 2 * * *', 'github', ['03:00:00-04:00']],
    ['30 2 * * *', 'debian-cron', ['03:00:00-04:00']],
    ['30 2 * * *', 'kubernetes', []],
    ['30 2 * * *', 'gitlab', []],
    ['15,45 2,3 * * *', 'github', ['03:00:00-04:00', '03:15:00-04:00', '03:45:00-04:00']],
    ['0,30 2,3 * * *', 'github', ['03:00:00-04:00', '03:30:00-04:00']],
    ['30 * * * *', 'github', ['01:30:00-05:00', '03:00:00-04:00', '03:30:00-04:00', '04:30:00-04:00']],
    ['30 * * * *', 'debian-cron', ['01:30:00-05:00', '03:30:00-04:00', '04:30:00-04:00']],
    ['*/30 2 * * *', 'debian-cron', []],
    ['0 3 * * *', 'debian-cron', ['03:00:00-04:00']],
  ] as const)('%s under %s: %j', (text, platform, expected) => {
    expect(newYork(text, platform)).toEqual(expected);
  });

  it.each([
    [
      'Europe/Berlin',
      '30 2 * * *',
      '2026-03-28T12:00:00Z',
      '2026-03-29T12:00:00Z',
      '2026-03-29T03:00:00+02:00',
    ],
    [
      'Australia/Lord_Howe',
      '15 2 * * *',
      '2026-10-03T12:00:00Z',
      '2026-10-04T11:00:00Z',
      '2026-10-04T02:30:00+11:00',
    ],
    // Cairo and Beirut skip midnight: the day has no first minute.
    [
      'Africa/Cairo',
      '0 0 * * 5',
      '2026-04-23T12:00:00Z',
      '2026-04-24T12:00:00Z',
      '2026-04-24T01:00:00+03:00',
    ],
  ])('in %s', (zone, text, from, until, expected) => {
    expect(runs(text, zone, 'github', from, until)).toEqual([expected]);
    expect(runs(text, zone, 'debian-cron', from, until)).toEqual([expected]);
    expect(runs(text, zone, 'kubernetes', from, until)).toEqual([]);
    expect(runs(text, zone, 'gitlab', from, until)).toEqual([]);
  });

  it('can be a whole day: Apia had no 30 December 2011', () => {
    const apia = (platform: Platform) =>
      runs('0 12 * * *', 'Pacific/Apia', platform, '2011-12-29T00:00:00Z', '2011-12-31T12:00:00Z');
    expect(apia('kubernetes')).toEqual(['2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00']);
    expect(apia('github')).toEqual([
      '2011-12-29T12:00:00-10:00',
      '2011-12-31T00:00:00+14:00',
      '2011-12-31T12:00:00+14:00',
    ]);
  });
});

describe('the repeated hour', () => {
  it.each([
    ['30 1 * * *', 'github', ['01:30:00-04:00']],
    ['30 1 * * *', 'debian-cron', ['01:30:00-04:00']],
    ['30 1 * * *', 'kubernetes', ['01:30:00-04:00', '01:30:00-05:00']],
    ['30 1 * * *', 'gitlab', ['01:30:00-04:00', '01:30:00-05:00']],
    ['30 * * * *', 'github', ['00:30:00-04:00', '01:30:00-04:00', '01:30:00-05:00', '02:30:00-05:00']],
    ['30 * * * *', 'debian-cron', ['00:30:00-04:00', '01:30:00-04:00', '01:30:00-05:00', '02:30:00-05:00']],
    ['*/30 1 * * *', 'debian-cron', ['01:00:00-04:00', '01:30:00-04:00', '01:00:00-05:00', '01:30:00-05:00']],
    ['0,30 1 * * *', 'debian-cron', ['01:00:00-04:00', '01:30:00-04:00']],
    ['0 2 * * *', 'kubernetes', ['02:00:00-05:00']],
  ] as const)('%s under %s: %j', (text, platform, expected) => {
    const found = runs(text, 'America/New_York', platform, '2026-11-01T04:00:00Z', '2026-11-01T07:59:00Z');
    expect(found.map((run) => run.slice(11))).toEqual(expected);
  });

  it('lasts half an hour on Lord Howe', () => {
    const lordHowe = (platform: Platform) =>
      runs(
        '15,45 1 * * *',
        'Australia/Lord_Howe',
        platform,
        '2026-04-04T13:00:00Z',
        '2026-04-04T17:00:00Z',
      ).map((run) => run.slice(11));
    expect(lordHowe('github')).toEqual(['01:15:00+11:00', '01:45:00+11:00']);
    expect(lordHowe('kubernetes')).toEqual(['01:15:00+11:00', '01:45:00+11:00', '01:45:00+10:30']);
  });
});

/** The time that a zone's clock shows, from Intl and not from the program. */
function wallClock(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  };
}

/** Kubernetes and fugit: a run in every minute whose local time matches. */
function stepped(cron: GeneratedCron, walls: readonly (readonly [number, number])[]): number[] {
  return walls.filter(([, wall]) => firesAtWall(cron, new Date(wall), 'plain')).map(([at]) => at);
}

/** The loop of Debian's daemon by its manual: fixed jobs catch up on skipped minutes and skip repeated ones. */
function daemon(cron: GeneratedCron, walls: readonly (readonly [number, number])[]): number[] {
  const wildcard = cron.fields[0].star || cron.fields[1].star;
  const fires = (wall: number) => firesAtWall(cron, new Date(wall), 'vixie');
  const ran: number[] = [];
  let caughtUp = (walls[0]?.[1] ?? 0) - MINUTE;
  for (const [at, wall] of walls) {
    if (wildcard) {
      if (fires(wall)) ran.push(at);
      continue;
    }
    let due = false;
    for (; caughtUp < wall; caughtUp += MINUTE) due ||= fires(caughtUp + MINUTE);
    if (due) ran.push(at);
  }
  return ran;
}

/** Whether GitLab makes every run that a plain walk through time finds. */
function walksLikeFugit(cron: Cron, zone: string): boolean {
  return !ODD_ZONES.has(zone) && monthsByFugit(cron).length === cron.month.length;
}

describe('around clock changes', () => {
  const cases = [
    ['America/New_York', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-11-01T06:00:00Z'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['America/Havana', '2026-03-08T05:00:00Z'], // midnight is skipped
    ['America/Havana', '2026-11-01T05:00:00Z'], // midnight to one comes twice
    ['America/Santiago', '2026-04-05T03:00:00Z'], // back over midnight: 23:00 comes twice
  ] as const;

  it.each(cases)('%s %s: every platform agrees with its own loop', (zone, change) => {
    const clock = wallClock(zone);
    const start = Date.parse(change) - 4 * 60 * MINUTE;
    const walls = Array.from(
      { length: 8 * 60 },
      (_, i) => [start + i * MINUTE, clock(start + i * MINUTE)] as const,
    );
    expect(new Set(walls.map(([at, wall]) => wall - at)).size).toBe(2); // contains the clock change
    fc.assert(
      fc.property(generatedCron, (generated) => {
        const parsed = parseCron(generated.text, 'any');
        if (!('cron' in parsed)) return;
        const limit = { count: 10_000, until: new Date(walls.at(-1)?.[0] ?? 0) };
        const found = (platform: Platform) =>
          nextRuns(parsed.cron, zone, platform, new Date(start - 1), limit).map(Number);
        const plain = stepped(generated, walls);
        expect(found('kubernetes')).toEqual(plain);
        // If fugit skips runs, fugit itself decides: the row gitlab-times of the conformance run.
        const gitlab = found('gitlab');
        if (walksLikeFugit(parsed.cron, zone)) expect(gitlab).toEqual(plain);
        else expect(plain).toEqual(expect.arrayContaining(gitlab));
        const debian = daemon(generated, walls);
        expect(found('debian-cron')).toEqual(debian);
        // GitHub differs from the daemon only in moving skipped times of wildcard jobs too.
        const github = found('github');
        expect(github.filter((at) => at !== Date.parse(change))).toEqual(
          debian.filter((at) => at !== Date.parse(change)),
        );
      }),
      { numRuns: tries(150) },
    );
  });

  it('previousRun is the last of nextRuns', () => {
    fc.assert(
      fc.property(
        generatedCron,
        fc.constantFrom(...cases),
        fc.integer({ min: -300, max: 300 }),
        fc.constantFrom(...PLATFORMS),
        (generated, [zone, change], minutes, platform) => {
          const parsed = parseCron(generated.text, 'any');
          if (!('cron' in parsed)) return;
          if (platform === 'gitlab' && !walksLikeFugit(parsed.cron, zone)) return;
          const at = new Date(Date.parse(change) + minutes * MINUTE);
          const from = new Date(at.getTime() - 3 * DAY);
          const all = nextRuns(parsed.cron, zone, platform, from, { count: 10_000, until: at });
          const previous = previousRun(parsed.cron, zone, platform, at);
          if (all.length > 0) expect(previous).toEqual(all.at(-1));
          else {
            if (previous === undefined) return;
            expect(previous.getTime()).toBeLessThanOrEqual(from.getTime());
            // The last run before now is a run itself, so nothing is in between.
            const back = new Date(previous.getTime() - 1);
            expect(nextRuns(parsed.cron, zone, platform, back, { count: 2, until: at })).toEqual([previous]);
          }
        },
      ),
      { numRuns: tries(600) },
    );
  });

  it('previousRun counts a run at that very instant', () => {
    const cron = cronOf('30 2 * * *');
    const at = new Date('2026-03-08T07:00:00Z');
    expect(previousRun(cron, 'America/New_York', 'github', at)).toEqual(at);
    expect(previousRun(cron, 'America/New_York', 'kubernetes', at)).toEqual(new Date('2026-03-07T07:30:00Z'));
    expect(previousRun(cron, 'America/New_York', 'github', new Date(at.getTime() - 1))).toEqual(
      new Date('2026-03-07T07:30:00Z'),
    );
  });
});
