import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRuns } from '../../../src/cron/next-runs.js';
import { missedRuns, START_RULES } from '../../../src/run/history/missed-runs.js';
import { tries } from '../../full.js';
import { call, leaveRun, logged, NOW } from './history.js';
import { cronOf } from './pretend-daemon.js';
import { makeProject, type Project } from './project.js';
import { resourceText } from './schedules.js';

const rules = START_RULES['local-cron'];
let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const json = async (words: readonly string[] = [], now = NOW) => {
  const { code, out, err } = await call(project, ['status', ...words, '-o', 'json'], now);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};
const table = async () => {
  const { code, out } = await call(project, ['status']);
  expect(code).toBe(0);
  return out.split('\n').map((line) => line.split(/ {3,}/));
};
const resources = (text: string) => project.write('jmo-schedules.yaml', text);

describe('missed runs', () => {
  const days = (...numbers: number[]) =>
    numbers.map((day) => `2026-06-${String(day).padStart(2, '0')}T02:30:01Z`);
  const misses = async (spec: Record<string, unknown> = {}, words: string[] = [], now = NOW) => {
    resources(resourceText(spec));
    return (await json(words, now))[0].missed;
  };

  it('are those since the first known run at which none started', async () => {
    for (const time of days(9, 10, 12, 13)) leaveRun(project, time, 'success');
    expect(await misses()).toEqual({
      count: 3,
      since: '2026-06-09T02:30:01Z',
      times: ['2026-06-11T02:30:00Z', '2026-06-14T02:30:00Z', '2026-06-15T02:30:00Z'],
    });
    const [, row, note] = await table();
    expect(row?.[6]).toBe('3 since 2026-06-09');
    expect(note).toEqual([
      'nightly: missed 3 runs, at 2026-06-11T02:30:00+00:00, 2026-06-14T02:30:00+00:00, 2026-06-15T02:30:00+00:00',
    ]);
  });

  it('are not those that Forbid skipped, or whose results were removed by rotation', async () => {
    project.write(
      'results/jmo-nightly.log',
      `${days(9, 10, 11)
        .map((time) => logged(time))
        .join(
          '',
        )}2026-06-12T02:30:00Z nightly skipped: the run before it is still going\n${logged(days(13)[0] ?? '')}`,
    );
    leaveRun(project, '2026-06-13T02:30:01Z', 'success');
    leaveRun(project, '2026-06-14T02:30:01Z', 'killed');
    expect(await misses({ successfulJobsHistoryLimit: 1 })).toMatchObject({
      count: 1,
      since: '2026-06-09T02:30:01Z',
      times: ['2026-06-15T02:30:00Z'],
    });
  });

  it('are counted, without a log, from the time since which rotation has removed no results', async () => {
    leaveRun(project, '2026-06-01T02:30:01Z', 'failure');
    for (const time of days(12, 13, 14, 15)) leaveRun(project, time, 'success');
    expect(await misses({ successfulJobsHistoryLimit: 4 })).toEqual({
      count: 0,
      since: '2026-06-12T02:30:01Z',
      times: [],
    });
    expect((await misses({ successfulJobsHistoryLimit: 5 })).count).toBe(10);
    // With a limit of 0, the last success is unknown.
    expect(await misses({ failedJobsHistoryLimit: 0 })).toEqual({ count: 0, since: null, times: [] });
  });

  it('are searched for 31 days back by default, or as far as requested', async () => {
    leaveRun(project, '2026-01-01T02:30:01Z', 'success');
    const found = await misses();
    expect(found).toMatchObject({ count: 31, since: '2026-05-15T12:00:00Z' });
    expect((await misses({}, ['--since', '2026-06-14T02:30:00Z'])).times).toEqual([
      '2026-06-14T02:30:00Z',
      '2026-06-15T02:30:00Z',
    ]);
    expect((await misses({}, ['--since', '2025-01-01'])).since).toBe('2026-01-01T02:30:01Z');
    expect(await call(project, ['status', '--since', 'yesterday'])).toMatchObject({ code: 2, out: '' });
  });

  it('are named by their times, at most the latest hundred', async () => {
    leaveRun(project, '2026-01-01T02:30:01Z', 'success');
    const found = await misses({ schedule: '* * * * *' });
    expect(found.count).toBe(31 * 1440 - 1);
    expect(found.times).toHaveLength(100);
    expect(found.times.at(-1)).toBe('2026-06-15T11:58:00Z');
    expect((await call(project, ['status'])).out).toContain('missed 44639 runs, the last at ');
  });

  it('do not exist for a suspended schedule, and are unknown if nothing has run', async () => {
    expect(await misses()).toEqual({ count: 0, since: null, times: [] });
    expect((await table())[1]?.slice(1)).toEqual([
      '<none>',
      '<none>',
      '<none>',
      '<none>',
      '0',
      '<unknown>',
      '2026-06-16T02:30:00+00:00',
    ]);
    leaveRun(project, '2026-06-01T02:30:01Z', 'success');
    expect(await misses({ suspend: true })).toEqual({ count: 0, since: null, times: [] });
    expect((await table())[1]?.slice(5)).toEqual(['0', '0', '<suspended>']);
    const [{ status }] = await json();
    expect(status.conditions).toMatchObject([{ status: 'False', reason: 'Suspended' }]);
    expect(status.nextScheduleTime).toBeNull();
  });

  it("follow the zone's clock", async () => {
    // On 29 March Berlin has no half past two: cron runs it at three.
    leaveRun(project, '2026-03-28T01:30:00Z', 'success');
    leaveRun(project, '2026-03-29T01:00:00Z', 'success');
    const now = new Date('2026-03-30T06:00:00Z');
    expect((await misses({ timezone: 'Europe/Berlin' }, [], now)).times).toEqual(['2026-03-30T00:30:00Z']);
  });

  const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'];
  const CRONS = ['30 2 * * *', '*/10 * * * *', '0 2,3 * * *', '15 1 * * 0', '5 */4 1-7 * *'];

  it('are exactly those that were left out, whatever else started', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...CRONS),
        fc.array(fc.record({ missed: fc.nat(5), late: fc.nat(110) }), { minLength: 1, maxLength: 13 }),
        (zone, text, facts) => {
          const cron = cronOf(text);
          const from = new Date('2026-03-20T00:00:00Z');
          const now = new Date('2026-04-07T00:00:00Z');
          const nominal = nextRuns(cron, zone, 'debian-cron', from, { count: 10_000, until: now });
          const left: Date[] = [];
          const starts: Date[] = [];
          for (const [index, time] of nominal.entries()) {
            const { missed, late } = facts[index % facts.length] ?? { missed: 0, late: 0 };
            // Too recent for cron to be late.
            if (missed === 0 && now.getTime() - time.getTime() >= 120_000) left.push(time);
            else starts.push(new Date(time.getTime() + late * 1000));
          }
          expect(missedRuns({ cron, zone, rules }, { from, now }, starts.reverse())).toEqual(left);
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it.each([
    ['in its minute', '2026-06-15T02:30:59Z', 0],
    ['by a machine that slept', '2026-06-15T05:29:59Z', 0],
    ['too late to be meant for it', '2026-06-15T05:30:00Z', 1],
    ['before it', '2026-06-15T02:29:59Z', 1],
  ])('do not include a run that started %s', (_, start, count) => {
    const range = { from: new Date('2026-06-15T00:00:00Z'), now: NOW };
    expect(
      missedRuns({ cron: cronOf('30 2 * * *'), zone: 'UTC', rules }, range, [new Date(start)]),
    ).toHaveLength(count);
  });

  it('are not those of the last two minutes', () => {
    const timing = { cron: cronOf('30 2 * * *'), zone: 'UTC', rules };
    const at = (now: string) =>
      missedRuns(timing, { from: new Date('2026-06-15T00:00:00Z'), now: new Date(now) }, []);
    expect(at('2026-06-15T02:31:59Z')).toEqual([]);
    expect(at('2026-06-15T02:32:00Z')).toHaveLength(1);
  });
});
