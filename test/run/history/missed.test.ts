import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRuns } from '../../../src/cron/next-runs.js';
import { missedRuns, START_RULES } from '../../../src/run/history/missed-runs.js';
import { cronOf } from '../../backends/local-cron/pretend-daemon.js';
import { tries } from '../../full.js';

type Platform = 'github-actions' | 'gitlab-ci';

function missed(
  platform: Platform,
  cron: string,
  range: { readonly from: string; readonly now: string; readonly zone?: string },
  starts: readonly string[],
): string[] {
  const found = missedRuns(
    { cron: cronOf(cron), zone: range.zone ?? 'UTC', rules: START_RULES[platform] },
    { from: new Date(range.from), now: new Date(range.now) },
    starts.map((start) => new Date(start)),
  );
  return found.map((at) => at.toISOString().slice(0, 16));
}

describe('a start on a platform', () => {
  const june = { from: '2026-06-14T00:00:00Z', now: '2026-06-16T12:00:00Z' };
  const others = ['2026-06-14T02:20:00Z', '2026-06-16T02:20:00Z'];

  it.each([
    ['in its minute', '2026-06-15T02:17:05Z', []],
    ['hours late', '2026-06-15T11:40:00Z', []],
    ['just before the next', '2026-06-16T02:16:00Z', []],
    ['stamped by a clock that is a little behind', '2026-06-15T02:16:50Z', []],
    ['before its time', '2026-06-15T02:15:00Z', ['2026-06-15T02:17']],
  ])('%s', (_, start, expected) => {
    for (const platform of ['github-actions', 'gitlab-ci'] as const)
      expect(missed(platform, '17 2 * * *', june, [...others, start])).toEqual(expected);
  });

  it('after the next time counts for that one', () => {
    const range = { from: '2026-06-15T00:00:00Z', now: '2026-06-15T04:00:00Z' };
    expect(missed('github-actions', '17 * * * *', range, ['2026-06-15T01:19:00Z'])).toEqual([
      '2026-06-15T00:17',
      '2026-06-15T02:17',
    ]);
  });

  it('is waited for: on GitHub three hours, on GitLab one, and never beyond the next time', () => {
    const at = (now: string) => ({ from: '2026-06-15T00:00:00Z', now });
    const cases = [
      ['github-actions', '2026-06-15T05:16:59Z', '2026-06-15T05:17:00Z'],
      ['gitlab-ci', '2026-06-15T03:16:59Z', '2026-06-15T03:17:00Z'],
    ] as const;
    for (const [platform, before, after] of cases) {
      expect(missed(platform, '17 2 * * *', at(before), [])).toEqual([]);
      expect(missed(platform, '17 2 * * *', at(after), [])).toEqual(['2026-06-15T02:17']);
    }
    expect(missed('github-actions', '*/10 * * * *', at('2026-06-15T00:20:00Z'), [])).toEqual([
      '2026-06-15T00:10',
    ]);
  });
});

describe('across a clock change', () => {
  const zone = 'America/New_York';

  it('a skipped time is due at the next one on GitHub, and never on GitLab', () => {
    const range = { from: '2026-03-07T12:00:00Z', now: '2026-03-10T00:00:00Z', zone };
    expect(missed('github-actions', '30 2 * * *', range, [])).toEqual([
      '2026-03-08T07:00',
      '2026-03-09T06:30',
    ]);
    expect(missed('gitlab-ci', '30 2 * * *', range, [])).toEqual(['2026-03-09T06:30']);
    expect(missed('github-actions', '30 2 * * *', range, ['2026-03-08T07:04:00Z'])).toEqual([
      '2026-03-09T06:30',
    ]);
  });

  it('a repeated time is due once on GitHub, twice on GitLab', () => {
    const range = { from: '2026-10-31T12:00:00Z', now: '2026-11-02T00:00:00Z', zone };
    const first = '2026-11-01T05:33:00Z';
    expect(missed('github-actions', '30 1 * * *', range, [first])).toEqual([]);
    expect(missed('gitlab-ci', '30 1 * * *', range, [first])).toEqual(['2026-11-01T06:30']);
  });
});

it('exactly the times without a start are missed, however late the others began', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Platform>('github-actions', 'gitlab-ci'),
      fc.constantFrom('17 2 * * *', '*/30 * * * *', '5 */6 * * 1-5'),
      fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
      fc.array(fc.record({ none: fc.boolean(), late: fc.double({ min: 0, max: 0.99, noNaN: true }) }), {
        minLength: 1,
      }),
      (platform, cron, zone, facts) => {
        const rules = START_RULES[platform];
        const from = new Date('2026-03-20T00:00:00Z');
        const now = new Date('2026-04-07T00:00:00Z');
        const times = nextRuns(cronOf(cron), zone, rules.platform, from, { count: 10_000, until: now });
        const left: Date[] = [];
        const starts: Date[] = [];
        for (const [index, time] of times.entries()) {
          const { none, late } = facts[index % facts.length] ?? { none: false, late: 0 };
          const next = times[index + 1];
          const until = next === undefined ? 0 : next.getTime() - rules.skewMs - 1 - time.getTime();
          if (!none) starts.push(new Date(time.getTime() + late * until));
          else if (next !== undefined || now.getTime() - time.getTime() >= rules.graceMs) left.push(time);
        }
        expect(missedRuns({ cron: cronOf(cron), zone, rules }, { from, now }, starts.reverse())).toEqual(
          left,
        );
      },
    ),
    { numRuns: tries(100) },
  );
});
