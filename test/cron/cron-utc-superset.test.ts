import { isValidCron } from '@actions/workflow-parser/model/converter/cron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cron, parseCron } from '../../src/cron/cron.js';
import { nextRuns } from '../../src/cron/next-runs.js';
import { utcSuperset } from '../../src/cron/utc-fallback.js';
import { tries } from '../full.js';
import { generatedCron } from './cron-generator.js';

function cronOf(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

const superset = (text: string, zone: string) => utcSuperset(cronOf(text), zone);

describe('a local schedule in UTC', () => {
  it.each([
    ['0 2 * * 1', 'UTC', ['0 2 * * 1']],
    ['0 2 * * 1', 'Etc/UTC', ['0 2 * * 1']],
    ['0 2 * * 1', 'Atlantic/Reykjavik', ['0 2 * * 1']],
    ['0 2 * * 1', 'Europe/Berlin', ['0 1 * * 1', '0 0 * * 1']],
    ['30 0 * * 1', 'Europe/Berlin', ['30 23 * * 0', '30 22 * * 0']],
    ['30 1 * * 1', 'Europe/Berlin', ['30 0 * * 1', '30 23 * * 0']],
    ['30 23 * * 6', 'America/New_York', ['30 4 * * 0', '30 3 * * 0']],
    ['30 2 * * *', 'Asia/Kolkata', ['0 21 * * *']],
    ['15 3 * * 2', 'Asia/Kathmandu', ['30 21 * * 1']],
    ['15 12 * * *', 'Australia/Lord_Howe', ['45 1 * * *', '15 1 * * *']],
    ['30 0 1 * *', 'Asia/Tokyo', ['30 15 31 1,3,5,7,8,10,12 *', '30 15 28,29 2 *', '30 15 30 4,6,9,11 *']],
    ['30 0 1 3 *', 'Asia/Tokyo', ['30 15 28,29 2 *']],
    ['30 23 31 * *', 'America/Bogota', ['30 4 1 1,2,4,6,8,9,11 *']],
    ['30 0 2-5 * *', 'Asia/Tokyo', ['30 15 1-4 * *']],
    ['30 0 13 * 5', 'Asia/Tokyo', ['30 15 12 * *', '30 15 * * 4']],
    ['30 9 13 * 5', 'Asia/Tokyo', ['30 0 13 * 5']],
    ['30 0 * 1 *', 'Asia/Tokyo', ['30 15 1-30 1 *', '30 15 31 12 *']],
    ['*/15 * * * *', 'Europe/Berlin', ['*/15 * * * *']],
    ['* * * * *', 'Asia/Kathmandu', ['* * * * *']],
    // The skipped 02:30 runs at 03:00, which is 07:00 UTC on the second Sunday of March.
    ['30 2 * * *', 'America/New_York', ['30 7 * * *', '30 6 * * *', '0 7 8-14 3 *']],
    ['30 2 * * 1-5', 'America/New_York', ['30 7 * * 1-5', '30 6 * * 1-5']],
    ['0 2 * * *', 'America/New_York', ['0 7 * * *', '0 6 * * *']],
  ])('%s in %s', (text, zone, expected) => {
    expect(superset(text, zone)).toEqual(expected);
  });

  const zones = [
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'America/St_Johns',
    'Africa/Casablanca',
  ];
  // At most three minutes a day, to keep the number of runs per year small.
  const sparse = fc
    .tuple(
      generatedCron,
      fc.array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 2 }),
      fc.array(fc.nat({ max: 23 }), { minLength: 1, maxLength: 3 }),
    )
    .map(
      ([cron, minutes, hours]) =>
        `${minutes} ${hours} ${cron.fields
          .slice(2)
          .map((f) => f.text)
          .join(' ')}`,
    );

  it.each(zones)('misses no run of any platform in any year: %s', (zone) => {
    fc.assert(
      fc.property(sparse, fc.constantFrom(2026, 2028, 2031), (text, year) => {
        const parsed = parseCron(text, 'any');
        if (!('cron' in parsed)) return;
        const lines = utcSuperset(parsed.cron, zone);
        expect(lines.length).toBeLessThanOrEqual(50);
        expect(lines.filter((line) => !isValidCron(line))).toEqual([]);
        expect(new Set(lines).size).toBe(lines.length);
        const limit = { count: 20_000, until: new Date(Date.UTC(year + 1, 0, 2)) };
        const from = new Date(Date.UTC(year - 1, 11, 30));
        const fired = new Set(
          lines.flatMap((line) => nextRuns(cronOf(line), 'UTC', 'github', from, limit).map(Number)),
        );
        const wanted = (['github', 'debian-cron'] as const).flatMap((platform) =>
          nextRuns(parsed.cron, zone, platform, from, limit),
        );
        expect(wanted.filter((at) => !fired.has(at.getTime())).map((at) => at.toISOString())).toEqual([]);
      }),
      { numRuns: tries(25) },
    );
  });

  it('misses no run of dense crons either', () => {
    fc.assert(
      fc.property(
        generatedCron,
        fc.constantFrom(...zones),
        fc.constantFrom('2026-03-01', '2026-10-01', '2028-02-27'),
        (generated, zone, start) => {
          const parsed = parseCron(generated.text, 'any');
          if (!('cron' in parsed)) return;
          const lines = utcSuperset(parsed.cron, zone);
          expect(lines.length).toBeLessThanOrEqual(50);
          const from = new Date(start);
          const limit = { count: 100_000, until: new Date(from.getTime() + 7 * 86_400_000) };
          const fired = new Set(
            lines.flatMap((line) => nextRuns(cronOf(line), 'UTC', 'github', from, limit).map(Number)),
          );
          const wanted = nextRuns(parsed.cron, zone, 'debian-cron', from, limit);
          expect(wanted.filter((at) => !fired.has(at.getTime())).map((at) => at.toISOString())).toEqual([]);
        },
      ),
      { numRuns: tries(200) },
    );
  });

  it.each([
    ['0 2 * * 1', 'Europe/Berlin', 2.1],
    ['30 0 1 * *', 'Europe/Berlin', 2.5],
    ['30 0 1 * *', 'Asia/Tokyo', 1.1],
    ['0 9 * * 1-5', 'Asia/Kolkata', 1],
    ['*/10 9-17 * * 1-5', 'America/New_York', 1.2],
    ['45 23 31 12 *', 'Pacific/Chatham', 2],
  ])('%s in %s starts the guard at most %s times per run', (text, zone, times) => {
    const limit = { count: 200_000, until: new Date('2029-01-01T00:00:00Z') };
    const from = new Date('2026-01-01T00:00:00Z');
    const fires = superset(text, zone).flatMap((line) =>
      nextRuns(cronOf(line), 'UTC', 'github', from, limit),
    );
    const wanted = nextRuns(cronOf(text), zone, 'github', from, limit);
    expect(fires.length / wanted.length).toBeLessThanOrEqual(times);
  });
});
