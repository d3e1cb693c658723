import { describe, expect, it } from 'vitest';
import { type Cron, parseCron } from '../../src/cron/cron.js';
import { nextRuns, type Platform, previousRun } from '../../src/cron/next-runs.js';

function cronOf(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

const iso = (runs: readonly Date[]) => runs.map((run) => run.toISOString().slice(0, 16));

function next(
  text: string,
  zone: string,
  from: string,
  count: number,
  until?: string,
  platform: Platform = 'github',
) {
  const limit = until === undefined ? { count } : { count, until: new Date(until) };
  return iso(nextRuns(cronOf(text), zone, platform, new Date(from), limit));
}

function previous(text: string, zone: string, at: string, platform: Platform = 'github') {
  return previousRun(cronOf(text), zone, platform, new Date(at))?.toISOString().slice(0, 16);
}

describe('the number of runs', () => {
  it('is zero for a count of zero or less', () => {
    expect(next('0 * * * *', 'UTC', '2026-01-01T00:00:00Z', 0)).toEqual([]);
    expect(next('0 * * * *', 'UTC', '2026-01-01T00:00:00Z', -1)).toEqual([]);
    expect(next('0 * * * *', 'Europe/Berlin', '2026-01-01T00:00:00Z', -3)).toEqual([]);
  });

  it('is exactly the count, however many a day has', () => {
    for (const count of [1, 23, 24, 25, 48, 49]) {
      expect(next('0 * * * *', 'UTC', '2026-01-01T23:30:00Z', count)).toHaveLength(count);
    }
  });
});

describe('the first and the last date that can have a run', () => {
  it.each([
    // Local dates far behind and ahead of UTC's.
    ['59 23 * * *', 'Pacific/Pago_Pago', '2026-03-02T10:58:59Z', '2026-03-02T10:59', '2026-03-01T10:59'],
    ['0 0 * * *', 'Pacific/Kiritimati', '2026-03-01T09:59:59Z', '2026-03-01T10:00', '2026-02-28T10:00'],
    ['59 23 1 3 *', 'Pacific/Pago_Pago', '2026-03-02T10:58:59Z', '2026-03-02T10:59', '2025-03-02T10:59'],
    ['0 0 2 3 *', 'Pacific/Kiritimati', '2026-03-01T09:59:59Z', '2026-03-01T10:00', '2025-03-01T10:00'],
    // Apia's 30 December 2011 runs when the 31st begins, and Cairo's skipped midnight at one.
    ['0 12 30 12 *', 'Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-30T10:00', '2010-12-30T22:00'],
    ['30 0 24 4 *', 'Africa/Cairo', '2026-04-23T21:59:59Z', '2026-04-23T22:00', '2025-04-23T22:30'],
  ])('%s in %s', (text, zone, from, run, before) => {
    expect(next(text, zone, from, 1)).toEqual([run]);
    expect(next(text, zone, from, 5, `${run}:00Z`)).toEqual([run]);
    expect(next(text, zone, from, 5, from)).toEqual([]);
    expect(previous(text, zone, `${run}:00Z`)).toBe(run);
    expect(previous(text, zone, from)).toBe(before);
  });

  it('is found for a date that comes once in 28 years, or 40 across the year 2100', () => {
    // Only a 29 February that is a Tuesday.
    const tuesday = { ...cronOf('0 0 29 2 */6'), dayOfWeek: [2] };
    const find = (from: string) =>
      iso(nextRuns(tuesday, 'UTC', 'github', new Date(from), { count: 1 }))[0]?.slice(0, 4);
    expect([find('2028-03-01T00:00:00Z'), find('2056-03-01T00:00:00Z')]).toEqual(['2056', '2084']);
    expect(find('2084-03-01T00:00:00Z')).toBe('2124');
    expect(previousRun(tuesday, 'UTC', 'github', new Date('2124-02-28T00:00:00Z'))).toEqual(
      new Date('2084-02-29T00:00:00Z'),
    );
  });
});

describe('around clock changes', () => {
  it.each([
    ['github', '30 2 * * *', ['2026-03-29T01:00']],
    ['debian-cron', '30 2 * * *', ['2026-03-29T01:00']],
    ['github', '*/30 2 * * *', ['2026-03-29T01:00']],
    ['debian-cron', '*/30 2 * * *', []],
    ['debian-cron', '30 */2 * * *', ['2026-03-28T23:30', '2026-03-29T02:30']],
    ['gitlab', '30 2 * * *', []],
    ['kubernetes', '30 2 * * *', []],
  ] as const)('%s handles the skipped time of %s', (platform, text, runs) => {
    expect(next(text, 'Europe/Berlin', '2026-03-28T22:00:00Z', 9, '2026-03-29T03:00:00Z', platform)).toEqual(
      runs,
    );
  });

  it.each([
    ['github', '30 2 * * *', ['2026-10-25T00:30']],
    ['debian-cron', '30 2 * * *', ['2026-10-25T00:30']],
    [
      'github',
      '*/30 2 * * *',
      ['2026-10-25T00:00', '2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30'],
    ],
    ['debian-cron', '30 */2 * * *', ['2026-10-24T22:30', '2026-10-25T00:30', '2026-10-25T01:30']],
    ['gitlab', '30 2 * * *', ['2026-10-25T00:30', '2026-10-25T01:30']],
    ['kubernetes', '30 2 * * *', ['2026-10-25T00:30', '2026-10-25T01:30']],
  ] as const)('%s handles the repeated time of %s', (platform, text, runs) => {
    expect(next(text, 'Europe/Berlin', '2026-10-24T21:00:00Z', 9, '2026-10-25T02:00:00Z', platform)).toEqual(
      runs,
    );
  });

  it('the previous run is the later of two runs on one date', () => {
    expect(previous('30 2 * * *', 'Europe/Berlin', '2026-10-26T00:00:00Z')).toBe('2026-10-25T00:30');
    expect(previous('30 2 * * *', 'Europe/Berlin', '2026-10-26T00:00:00Z', 'gitlab')).toBe(
      '2026-10-25T01:30',
    );
    expect(previous('0 1,2,3 * * *', 'UTC', '2026-10-26T02:59:59Z')).toBe('2026-10-26T02:00');
    // Clocks go back over midnight: the last run of the 4th comes after the first possible one of the 5th.
    expect(previous('30 23 * * *', 'America/Santiago', '2026-04-05T03:31:00Z', 'kubernetes')).toBe(
      '2026-04-05T03:30',
    );
    expect(
      next('30 23 * * *', 'America/Santiago', '2026-04-05T02:00:00Z', 2, undefined, 'kubernetes'),
    ).toEqual(['2026-04-05T02:30', '2026-04-05T03:30']);
  });
});
