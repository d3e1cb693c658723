import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cron, parseCron } from '../../../src/cron/cron.js';
import type { ActiveRun } from '../../../src/hosts/types.js';
import { guardDotenv, guardSummary } from '../../../src/run/guard/format.js';
import { decide, type GuardInput } from '../../../src/run/guard/guard.js';
import { CONCURRENCY_POLICIES } from '../../../src/schedule/types.js';

function cron(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if (!('cron' in parsed)) throw new Error(text);
  return parsed.cron;
}

const NOMINAL = new Date('2026-03-10T02:17:00Z');
const later = (seconds: number, from = NOMINAL) => new Date(from.getTime() + seconds * 1000);
const input = (more: Partial<GuardInput>): GuardInput => ({
  cron: cron('17 2 * * *'),
  zone: 'UTC',
  platform: 'github',
  suspend: false,
  concurrencyPolicy: 'Forbid',
  startingDeadlineSeconds: null,
  trigger: 'schedule',
  createdAt: later(0),
  now: later(10),
  older: [],
  ...more,
});
const older = (createdAt: Date, trigger: ActiveRun['trigger'] = 'schedule', id = '41'): ActiveRun => ({
  id,
  url: `https://github.com/octo/shop/actions/runs/${id}`,
  createdAt,
  trigger,
});

describe('the truth table of docs/guard.md', () => {
  const text = readFileSync(new URL('../../../docs/guard.md', import.meta.url), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => /^\| (schedule|manual) /.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const runs: Record<string, readonly ActiveRun[]> = {
    none: [],
    'same nominal time': [older(later(5))],
    'earlier nominal time': [older(later(-86_400))],
    'started by hand': [older(later(5), 'manual')],
  };
  const each = <T>(cell: string | undefined, any: readonly T[], one: (text: string) => T): readonly T[] =>
    cell === '–' ? any : [one(cell ?? '')];
  const amount = (cell: string) => (cell === 'none' ? null : Number(/^(\d+) s$/.exec(cell)?.[1]));

  it('has rows', () => {
    expect(rows).toHaveLength(17);
  });

  it.each(rows)('%s, suspend %s, deadline %s, late %s, older run %s, %s: %s', (...row) => {
    const [trigger, suspend, deadline, late, run, policy, answer] = row;
    let tried = 0;
    for (const suspended of each(suspend, [true, false], (cell) => cell === 'yes'))
      for (const limit of each(deadline, [null, 900], amount))
        for (const lateness of each(late, [0, 60, 100_000], amount))
          for (const active of each(run, Object.values(runs), (cell) => runs[cell] ?? []))
            for (const concurrencyPolicy of each(policy, CONCURRENCY_POLICIES, (cell) => {
              const found = CONCURRENCY_POLICIES.find((known) => known === cell);
              if (found === undefined) throw new Error(cell);
              return found;
            })) {
              const decision = decide(
                input({
                  trigger: trigger === 'schedule' ? 'schedule' : 'manual',
                  suspend: suspended,
                  startingDeadlineSeconds: limit,
                  now: later(lateness ?? 0),
                  older: active,
                  concurrencyPolicy,
                }),
              );
              expect(`${decision.run ? 'run' : 'skip'}${decision.cancel.length > 0 ? ', end it' : ''}`).toBe(
                answer,
              );
              tried++;
            }
    expect(tried).toBeGreaterThan(0);
  });
});

describe('the decision', () => {
  it('gives its facts', () => {
    expect(decide(input({ now: later(42) }))).toEqual({
      run: true,
      reason: 'meant for 2026-03-10T02:17:00+00:00, 42 s late',
      nominalTime: NOMINAL,
      latenessSeconds: 42,
      cancel: [],
    });
    expect(decide(input({ trigger: 'manual' }))).toEqual({
      run: true,
      reason: 'started by hand',
      cancel: [],
    });
    expect(decide(input({ startingDeadlineSeconds: 1800, now: later(7200 + 240) }))).toMatchObject({
      run: false,
      reason: 'meant for 2026-03-10T02:17:00+00:00, 2 h 4 min late: the starting deadline is 1800 s',
      latenessSeconds: 7440,
    });
    const two = [older(later(-86_400)), older(later(-3600), 'manual', '42')];
    expect(decide(input({ older: two })).reason).toBe(
      'meant for 2026-03-10T02:17:00+00:00, 10 s late: run 41 and 1 more still active, and the policy is Forbid',
    );
    expect(decide(input({ older: two, concurrencyPolicy: 'Replace' })).cancel).toEqual(two);
  });

  it.each([
    [-5, '0 s'],
    [0.999, '0 s'],
    [119.999, '119 s'],
    [120, '2 min'],
    [7_199, '119 min'],
    [7_200, '2 h 0 min'],
    [7_260, '2 h 1 min'],
    [172_799, '47 h 59 min'],
    [172_800, '2 days'],
    [259_199, '2 days'],
    [259_200, '3 days'],
  ])('about a run of %d s says that it is %s late', (seconds, words) => {
    // Yearly, so that no other time has passed since.
    expect(decide(input({ cron: cron('17 2 10 3 *'), now: later(seconds) })).reason).toBe(
      `meant for 2026-03-10T02:17:00+00:00, ${words} late`,
    );
  });

  it('says why it skips, or what it replaces', () => {
    const reason = (more: Partial<GuardInput>) => decide(input(more)).reason;
    const meant = 'meant for 2026-03-10T02:17:00+00:00, 10 s late';
    const yesterday = older(later(-86_400));
    expect(decide(input({ suspend: true }))).toEqual({
      run: false,
      reason: 'the schedule is suspended',
      cancel: [],
    });
    expect(decide(input({ older: [older(later(5))] }))).toEqual({
      run: false,
      reason: `${meant}: run 41 has started for that time`,
      nominalTime: NOMINAL,
      latenessSeconds: 10,
      cancel: [],
    });
    expect(reason({ older: [yesterday] })).toBe(`${meant}: run 41 still active, and the policy is Forbid`);
    expect(reason({ older: [yesterday], concurrencyPolicy: 'Replace' })).toBe(`${meant}: replaces run 41`);
    expect(reason({ older: [yesterday], concurrencyPolicy: 'Allow' })).toBe(meant);
    expect(reason({ older: [yesterday], trigger: 'manual' })).toBe(
      'started by hand: run 41 still active, and the policy is Forbid',
    );
    const three = [yesterday, yesterday, yesterday];
    expect(reason({ older: three, concurrencyPolicy: 'Replace' })).toBe(
      `${meant}: replaces run 41 and 2 more`,
    );
  });

  it('is to skip a run exactly as late as the deadline, to the millisecond', () => {
    const run = (seconds: number) => decide(input({ startingDeadlineSeconds: 60, now: later(seconds) })).run;
    expect([run(59.999), run(60)]).toEqual([true, false]);
  });

  it('matches an older run of the same time by its age, with clocks half a minute apart', () => {
    const reason = (seconds: number) => decide(input({ older: [older(later(seconds))] })).reason;
    expect(reason(-30)).toContain('has started for that time');
    expect(reason(-30.001)).toContain('still active');
  });

  it('uses the time at which the run was created, not at which a runner was free', () => {
    const hourly = { cron: cron('17 * * * *'), createdAt: later(60), now: later(4000) };
    expect(decide(input(hourly))).toMatchObject({ nominalTime: NOMINAL, latenessSeconds: 4000 });
  });

  it("tolerates a difference of half a minute between two servers' clocks", () => {
    const early = { createdAt: later(-30), now: later(-29), startingDeadlineSeconds: 60 };
    expect(decide(input(early))).toMatchObject({ run: true, nominalTime: NOMINAL, latenessSeconds: 0 });
    expect(decide(input({ ...early, createdAt: later(-31) })).run).toBe(false);
  });

  it.each([
    // 02:30 does not exist: GitHub runs at 03:00, Kubernetes and GitLab only on the day before.
    ['github', '2026-03-08T07:05:00Z', '2026-03-08T07:00:00.000Z'],
    ['kubernetes', '2026-03-08T07:05:00Z', '2026-03-07T07:30:00.000Z'],
    ['gitlab', '2026-03-08T07:05:00Z', '2026-03-07T07:30:00.000Z'],
  ] as const)("follows %s's rule for the skipped hour", (platform, createdAt, nominal) => {
    const late = { cron: cron('30 2 * * *'), zone: 'America/New_York', platform };
    const at = new Date(createdAt);
    const decision = decide(input({ ...late, createdAt: at, now: at }));
    expect(decision.nominalTime?.toISOString()).toBe(nominal);
  });

  it.each([
    ['2026-11-01T05:31:00Z', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T06:31:00Z', '2026-11-01T06:30:00.000Z'],
  ])('knows that GitLab runs twice in the repeated hour: %s', (createdAt, nominal) => {
    const at = new Date(createdAt);
    const twice = { cron: cron('30 1 * * *'), zone: 'America/New_York', platform: 'gitlab' } as const;
    const decision = decide(input({ ...twice, createdAt: at, now: at }));
    expect(decision.nominalTime?.toISOString()).toBe(nominal);
  });
});

describe('a UTC superset', () => {
  // 02:30 in Berlin is 01:30 UTC in winter, 00:30 in summer.
  const berlin = { cron: cron('30 2 * * *'), zone: 'Europe/Berlin' };
  it.each([
    ['winter, meant', '30 1 * * *', '2026-01-10T01:31:00Z', '2026-01-10T01:30:00.000Z'],
    ['winter, not meant', '30 0 * * *', '2026-01-10T00:31:00Z', undefined],
    [
      'winter, not meant, so late that the meant one has come',
      '30 0 * * *',
      '2026-01-10T01:45:00Z',
      undefined,
    ],
    ['summer, meant', '30 0 * * *', '2026-07-10T00:31:00Z', '2026-07-10T00:30:00.000Z'],
    ['summer, meant, late by hours', '30 0 * * *', '2026-07-10T05:00:00Z', '2026-07-10T00:30:00.000Z'],
    ['summer, not meant', '30 1 * * *', '2026-07-10T01:31:00Z', undefined],
    ['both on one line, meant', '30 0,1 * * *', '2026-07-10T00:50:00Z', '2026-07-10T00:30:00.000Z'],
    ['both on one line, not meant', '30 0,1 * * *', '2026-07-10T01:50:00Z', undefined],
    ['no name, meant', undefined, '2026-07-10T00:50:00Z', '2026-07-10T00:30:00.000Z'],
    ['no name, not meant', undefined, '2026-07-10T01:50:00Z', undefined],
    ['a name that is no cron', 'nonsense', '2026-07-10T00:50:00Z', '2026-07-10T00:30:00.000Z'],
    ['the skipped hour', '0 1 * * *', '2026-03-29T01:02:00Z', '2026-03-29T01:00:00.000Z'],
  ])('%s', (_, fired, createdAt, nominal) => {
    const at = new Date(createdAt);
    const decision = decide(input({ ...berlin, superset: { fired }, createdAt: at, now: at }));
    expect(decision.run).toBe(nominal !== undefined);
    expect(decision.nominalTime?.toISOString()).toBe(nominal);
    if (nominal === undefined)
      expect(decision.reason).toBe('this start is not one that the schedule means in Europe/Berlin');
  });

  it('is ignored in a manual start', () => {
    const at = new Date('2026-07-10T01:50:00Z');
    expect(
      decide(input({ ...berlin, superset: { fired: undefined }, createdAt: at, trigger: 'manual' })).run,
    ).toBe(true);
  });
});

describe('the text', () => {
  const hostile = {
    run: false,
    reason: 'a "quoted" $HOME `x`\nJMO_GUARD_RUN=true <b>|</b> ::error::y',
    cancel: [],
  };

  it('for GitLab is two lines that values cannot extend', () => {
    expect(guardDotenv(hostile)).toBe(
      'JMO_GUARD_RUN=false\nJMO_GUARD_REASON=a quoted HOME x JMO_GUARD_RUN true b /b ::error::y\n',
    );
    expect(guardDotenv({ ...hostile, reason: '"' })).toBe('JMO_GUARD_RUN=false\nJMO_GUARD_REASON=-\n');
    expect(guardDotenv({ ...hostile, reason: 'x'.repeat(9000) }).length).toBeLessThan(5 * 1024);
  });

  it('for GitLab has at most 400 characters: letters, digits and harmless signs', () => {
    const reason = (text: string) =>
      guardDotenv({ run: true, reason: text, cancel: [] }).replace(
        /^JMO_GUARD_RUN=true\nJMO_GUARD_REASON=(.*)\n$/,
        '$1',
      );
    expect(reason('x'.repeat(400))).toBe('x'.repeat(400));
    expect(reason('x'.repeat(401))).toBe('x'.repeat(400));
    expect(reason(' AZ az 09 .,:;/+()_-  é№\t#\n')).toBe('AZ az 09 .,:;/+()_-');
    expect(reason('')).toBe('-');
  });

  it('for the summary is this line', () => {
    expect(guardSummary('a_b', { run: true, reason: 'meant: now', cancel: [] })).toBe(
      '▶️ **Scan** a\\_b: meant&#58; now\n',
    );
    expect(guardSummary('n', { run: false, reason: 'r', cancel: [] })).toBe('⏭️ **Skip** n: r\n');
  });

  it('for the summary is one line of plain text', () => {
    const line = guardSummary('night|ly', hostile);
    expect(line.trimEnd()).not.toContain('\n');
    expect(line).toMatch(/^⏭️ \*\*Skip\*\* night\\\|ly: /);
    expect(line).not.toMatch(/<b>|[^\\]\|/);
  });
});
