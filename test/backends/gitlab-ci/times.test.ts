import { describe, expect, it } from 'vitest';
import {
  checkClockChanges,
  checkMonths,
  isOddChange,
  ODD_ZONES,
} from '../../../src/backends/gitlab-ci/check-times.js';
import { type Cron, parseCron } from '../../../src/cron/cron.js';
import { gitlabRuns } from '../../../src/cron/fugit.js';
import { nextRuns } from '../../../src/cron/next-runs.js';
import { clockRulesOf } from '../../../src/cron/zone/clock-rules.js';
import { isZone } from '../../../src/cron/zone/zone.js';
import { LINKS } from '../../../src/cron/zone/zone-names.js';
import { slow } from '../../full.js';

function cronOf(text: string): Cron {
  const parsed = parseCron(text, 'nightly', 'plain');
  if (!('cron' in parsed)) throw new Error(`${text} is no cron`);
  return parsed.cron;
}

const gitlab = (cron: string, zone: string, from: string, count: number) =>
  nextRuns(cronOf(cron), zone, 'gitlab', new Date(from), { count }).map((run) => run.toISOString());

// The expected values are fugit's own answers; the conformance run asks it about thousands more.
describe("fugit's runs", () => {
  it('do not happen at a time that the clocks skip', () => {
    expect(gitlab('30 2 * * *', 'America/New_York', '2026-03-07T12:00:00Z', 2)).toEqual([
      '2026-03-09T06:30:00.000Z',
      '2026-03-10T06:30:00.000Z',
    ]);
  });

  it('happen twice at a time that the clocks repeat', () => {
    expect(gitlab('30 1 * * *', 'America/New_York', '2026-11-01T00:00:00Z', 3)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  it('miss a whole day without a midnight if the day before is not due', () => {
    expect(gitlab('0 3 * * 0', 'America/Havana', '2026-03-07T12:00:00Z', 1)).toEqual([
      '2026-03-15T07:00:00.000Z',
    ]);
    expect(gitlab('0 3 * * *', 'America/Havana', '2026-03-07T12:00:00Z', 1)).toEqual([
      '2026-03-08T07:00:00.000Z',
    ]);
  });

  it('end when fugit raises an error', () => {
    const answers = [...gitlabRuns(cronOf('0 3 * 11 *'), 'America/Havana', Date.UTC(2026, 9, 1))];
    expect(answers).toEqual([{ kind: 'raises', on: '2026-11-01' }]);
  });

  it('skip months that have none of the days of month', () => {
    expect(gitlab('0 0 31 9-11 5', 'UTC', '2026-08-31T00:00:00Z', 1)).toEqual(['2026-10-02T00:00:00.000Z']);
  });

  it('never happen for a cron whose months are all skipped', () => {
    expect(gitlab('0 0 31 2 */2', 'UTC', '2026-01-01T00:00:00Z', 1)).toEqual([]);
  });
});

describe('diagnostics about times', () => {
  it('refuse a cron that GitLab refuses', () => {
    expect(checkMonths(cronOf('0 0 31 2 */2'))).toMatchObject({
      severity: 'error',
      code: 'months-left-out',
    });
  });

  it('warn about skipped months only if a weekday in them would match', () => {
    expect(checkMonths(cronOf('0 0 31 9-11 5'))?.message).toContain('never runs in Sep, Nov on GitLab');
    expect(checkMonths(cronOf('0 0 31 9-11 *'))).toBeUndefined();
    expect(checkMonths(cronOf('0 0 31 * 5'))).toBeUndefined();
  });

  it.each([
    ['0 3 * * 0', 'America/Havana', '2026-03-08T03:00:00-04:00'],
    ['0 3 * * 0', 'Asia/Beirut', '2026-03-29T03:00:00+03:00'],
    ['0 4 * * 0', 'America/Santiago', '2026-09-06T04:00:00-03:00'],
  ])('warn that %s in %s misses the run of %s', (cron, zone, run) => {
    expect(checkClockChanges(cronOf(cron), zone)).toMatchObject({
      severity: 'warning',
      code: 'clock-change',
      message: expect.stringContaining(run),
    });
  });

  it.each(['0 3 * 11 *', '40 0 * 3 *', '0 1 1 10 0'])(
    'warn that GitLab cannot compute the next run of %s in America/Havana',
    (cron) => {
      expect(checkClockChanges(cronOf(cron), 'America/Havana')).toMatchObject({
        severity: 'warning',
        code: 'clock-change',
        message: expect.stringContaining('cannot tell the next run in America/Havana around 2026-11-01'),
      });
    },
  );

  it.each([
    ['0 3 * * *', 'America/Havana'],
    ['0 4 * * 6', 'Africa/Cairo'],
    ['59 2 * * 7', 'Pacific/Chatham'],
    ['30 2 * * 0', 'America/New_York'],
  ])('say nothing about %s in %s, which misses no run', (cron, zone) => {
    expect(checkClockChanges(cronOf(cron), zone)).toBeUndefined();
  });

  it.each([
    // Before and after in minutes from UTC, as wall times of 12:00 UTC.
    ['02:00 to 03:00', 'T01:00Z', 60, 120, false],
    ['03:00 to 02:00', 'T01:00Z', 120, 60, false],
    ['23:00 to 00:00', 'T21:00Z', 120, 180, true],
    ['00:00 to 23:00', 'T22:00Z', 120, 60, true],
    ['00:00 to 01:00', 'T22:00Z', 120, 180, true],
    ['02:00 to 02:30', 'T01:00Z', 60, 90, true],
    ['02:30 to 02:00', 'T01:00Z', 90, 60, true],
    ['02:01 to 03:01', 'T01:00Z', 61, 121, true],
  ])(
    'tell whether fugit may miss clocks that go from %s (%s, offset %i to %i minutes): %s',
    (_, at, before, after, odd) => {
      expect(isOddChange({ at: new Date(`2026-06-15${at}`), before, after })).toBe(odd);
    },
  );

  slow('list every zone in which fugit can miss a run', () => {
    const zones = [...Intl.supportedValuesOf('timeZone'), ...LINKS.filter(isZone)];
    const odd = zones.filter((zone) => clockRulesOf(zone).changes.some(isOddChange));
    expect([...ODD_ZONES].sort()).toEqual(odd.sort());
  });
});
