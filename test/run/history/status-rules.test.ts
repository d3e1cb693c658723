import { describe, expect, it } from 'vitest';
import { missedRuns, START_RULES } from '../../../src/run/history/missed-runs.js';
import type { PastRun } from '../../../src/run/history/past-run.js';
import { pastRunOf, platformHistory, resultOf } from '../../../src/run/history/platform-history.js';
import { planPrune } from '../../../src/run/history/prune-plan.js';
import { LOOK_BACK_MS, statusOf } from '../../../src/run/history/run-status.js';
import { cronOf } from '../../backends/local-cron/pretend-daemon.js';

const at = (text: string) => new Date(`2026-06-${text}Z`);
const NOW = at('15T12:00:00');
const run = (start: string, result: PastRun['result'], more: Partial<PastRun> = {}): PastRun => ({
  folder: undefined,
  url: undefined,
  start: at(start),
  end: undefined,
  durationSeconds: undefined,
  exitCode: undefined,
  result,
  reason: '',
  ...more,
});

describe('the status', () => {
  const statusWith = (runs: readonly PastRun[], older: readonly PastRun[] = [], more = {}) =>
    statusOf({
      cron: cronOf('30 2 * * *'),
      zone: 'UTC',
      suspend: false,
      rules: START_RULES['local-cron'],
      history: { runs, older, starts: [], known: undefined },
      now: NOW,
      since: undefined,
      ...more,
    });

  it('counts the recorded runs, and skipped ones as neither', () => {
    const results = ['success', 'success', 'failure', 'stopped', 'running', 'skipped'] as const;
    const runs = results.map((result, index) => run(`0${index + 1}T02:30:00`, result));
    const status = statusWith(runs, [run('01T01:00:00', 'success')]);
    expect(status).toEqual({
      last: runs[5],
      lastSuccess: at('02T02:30:00'),
      active: [runs[4]],
      succeeded: 2,
      failed: 2,
      next: at('16T02:30:00'),
      missed: undefined,
    });
    expect(statusWith(runs, [], { suspend: true })).toMatchObject({ next: undefined, missed: undefined });
    expect(statusWith([])).toMatchObject({
      last: undefined,
      lastSuccess: undefined,
      succeeded: 0,
      failed: 0,
    });
  });

  it('has the run that started last; of two that started together, the later in the list', () => {
    const two = [run('02T02:30:00', 'success'), run('02T02:30:00', 'failure')];
    expect(statusWith([...two, run('01T02:30:00', 'success')]).last).toBe(two[1]);
    expect(statusWith([], two).last).toBe(two[1]);
  });

  it('uses a run that is no longer recorded only if it is more than five seconds later', () => {
    const kept = run('02T02:30:00', 'failure');
    const gone = (start: string) => [run(start, 'success')];
    expect(statusWith([kept], gone('02T02:30:05')).last).toBe(kept);
    expect(statusWith([kept], gone('02T02:30:05.001')).last?.result).toBe('success');
    expect(statusWith([kept], gone('01T02:30:00')).last).toBe(kept);
  });

  it('has the end of the last success, even if that is no longer recorded', () => {
    const end = at('02T03:00:00');
    expect(statusWith([run('02T02:30:00', 'success', { end })]).lastSuccess).toEqual(end);
    expect(statusWith([run('02T02:30:00', 'failure', { end })]).lastSuccess).toBe(undefined);
    const gone = run('03T02:30:00', 'success', { end: at('03T03:00:00') });
    expect(statusWith([run('02T02:30:00', 'success')], [gone]).lastSuccess).toEqual(gone.end);
    // Its end is unknown.
    expect(statusWith([], [run('03T02:30:00', 'success')]).lastSuccess).toBe(undefined);
    expect(statusWith([], [{ ...gone, result: 'failure' }]).lastSuccess).toBe(undefined);
  });

  it('looks for missed runs as far back as starts are known, at most 31 days by default', () => {
    const missed = (known: string, since?: string) =>
      statusWith([], [], {
        history: { runs: [], older: [], starts: [], known: new Date(known) },
        since: since && new Date(since),
      }).missed;
    expect(missed('2026-06-14T02:30:00Z')).toEqual({
      since: at('14T02:30:00'),
      times: [at('14T02:30:00'), at('15T02:30:00')],
    });
    expect(missed('2026-06-14T02:30:00.001Z')?.times).toEqual([at('15T02:30:00')]);
    expect(missed('2026-01-01T00:00:00Z')?.since).toEqual(new Date('2026-05-15T12:00:00Z'));
    expect(LOOK_BACK_MS).toBe(NOW.getTime() - Date.parse('2026-05-15T12:00:00Z'));
    expect(missed('2026-01-01T00:00:00Z', '2026-06-15T00:00:00Z')?.times).toEqual([at('15T02:30:00')]);
    expect(missed('2026-06-15T00:00:00Z', '2026-01-01T00:00:00Z')?.since).toEqual(at('15T00:00:00'));
  });
});

describe('a missed run', () => {
  const missed = (
    type: keyof typeof START_RULES,
    cron: string,
    now: string,
    starts: readonly string[] = [],
  ) =>
    missedRuns(
      { cron: cronOf(cron), zone: 'UTC', rules: START_RULES[type] },
      { from: at('15T00:00:00'), now: at(now) },
      starts.map(at),
    ).map((time) => time.toISOString().slice(11, 16));

  it('is one that cron did not start within two minutes', () => {
    expect(missed('local-cron', '0 2 * * *', '15T02:01:59.999')).toEqual([]);
    expect(missed('local-cron', '0 2 * * *', '15T02:02:00')).toEqual(['02:00']);
    expect(missed('local-cron', '* * * * *', '15T00:02:59.999')).toEqual([]);
    expect(missed('local-cron', '* * * * *', '15T00:03:00')).toEqual(['00:01']);
  });

  it('on a platform is counted after the next time, but two minutes later at the earliest', () => {
    for (const type of ['github-actions', 'gitlab-ci'] as const) {
      expect(missed(type, '* * * * *', '15T00:02:59.999')).toEqual([]);
      expect(missed(type, '* * * * *', '15T00:03:00')).toEqual(['00:01']);
      expect(missed(type, '*/10 * * * *', '15T00:19:59.999')).toEqual([]);
      expect(missed(type, '*/10 * * * *', '15T00:20:00')).toEqual(['00:10']);
    }
  });

  it('is not one that cron caught up with, in less than three hours', () => {
    expect(missed('local-cron', '0 2 * * *', '15T12:00:00', ['15T04:59:59.999'])).toEqual([]);
    expect(missed('local-cron', '0 2 * * *', '15T12:00:00', ['15T05:00:00'])).toEqual(['02:00']);
    expect(missed('local-cron', '0 2 * * *', '15T12:00:00', ['15T02:00:00'])).toEqual([]);
    expect(missed('local-cron', '0 2 * * *', '15T12:00:00', ['15T01:59:59.999'])).toEqual(['02:00']);
  });

  it('is not one that a platform started, by a clock at most half a minute behind', () => {
    for (const type of ['github-actions', 'gitlab-ci'] as const) {
      expect(missed(type, '0 2 * * *', '15T12:00:00', ['15T01:59:30'])).toEqual([]);
      expect(missed(type, '0 2 * * *', '15T12:00:00', ['15T01:59:29.999'])).toEqual(['02:00']);
    }
  });

  it('has no start of another time, in any order of starts', () => {
    const starts = ['15T04:00:05', '15T01:00:05', '15T01:30:00', '15T02:00:01'];
    expect(missed('local-cron', '0 1-5 * * *', '15T05:00:00', starts)).toEqual(['03:00']);
  });
});

describe("a platform's run", () => {
  const record = {
    id: '1',
    url: 'https://x.example/1',
    trigger: 'schedule',
    createdAt: at('01T02:30:00'),
    startedAt: at('01T02:31:00'),
    endedAt: at('01T02:41:00'),
    durationSeconds: 600,
    state: 'success',
    word: 'success',
  } as const;
  const judged = { skipped: false, failedJobs: [] };

  it('becomes this run of the schedule', () => {
    expect(pastRunOf(record, judged)).toEqual({
      folder: undefined,
      url: 'https://x.example/1',
      start: at('01T02:31:00'),
      end: at('01T02:41:00'),
      durationSeconds: 600,
      exitCode: undefined,
      result: 'success',
      reason: '',
    });
  });

  it.each([
    ['active', 'in_progress', judged, 'running', ''],
    ['success', 'success', { ...judged, skipped: true }, 'skipped', 'its guard skipped it'],
    ['skipped', 'skipped', judged, 'skipped', ''],
    ['cancelled', 'cancelled', judged, 'stopped', 'it was cancelled'],
    ['cancelled', 'stale', judged, 'stopped', 'nothing ran it'],
    ['failure', 'failure', judged, 'failure', ''],
    ['failure', 'failed', judged, 'failure', ''],
    ['failure', 'timed_out_at_last', judged, 'failure', 'timed out at last'],
    ['failure', 'timed_out', { ...judged, failedJobs: ['a', 'b'] }, 'failure', 'failed jobs: a, b'],
    ['success', 'success', { ...judged, failedJobs: ['a'] }, 'success', ''],
  ] as const)('that is %s (%s) with %j is %s: %j', (state, word, judgement, result, reason) => {
    expect(pastRunOf({ ...record, state, word }, judgement)).toMatchObject({ result, reason });
    expect(resultOf({ state }, judgement.skipped)).toBe(result);
  });

  it('belongs to a history that is complete from the latest of its limits', () => {
    const schedule = { name: 'n', id: 1, createdAt: undefined, active: true, obstacle: undefined, notes: [] };
    const byHand = { ...record, trigger: 'manual', createdAt: at('03T02:30:00') } as const;
    const older = [run('01T01:00:00', 'success')];
    const read = {
      since: at('01T00:00:00'),
      runs: [byHand, record].map((one) => ({ record: one, run: pastRunOf(one, judged) })),
      complete: true,
      older,
    };
    expect(platformHistory(schedule, read)).toEqual({
      runs: read.runs.map((one) => one.run),
      older,
      starts: [record.createdAt],
      known: at('01T00:00:00'),
    });
    const known = (of: object, has: object) =>
      platformHistory({ ...schedule, ...of }, { ...read, ...has }).known;
    expect(known({ createdAt: at('02T00:00:00') }, {})).toEqual(at('02T00:00:00'));
    expect(known({}, { complete: false })).toEqual(record.createdAt);
    expect(known({ createdAt: at('02T00:00:00') }, { complete: false })).toEqual(at('02T00:00:00'));
    expect(known({}, { complete: false, runs: [] })).toEqual(at('01T00:00:00'));
    expect(known({ id: undefined }, {})).toBe(undefined);
  });
});

it('the surplus is the oldest, and what was skipped before the successes that stay', () => {
  const results = ['skipped', 'success', 'failure', 'skipped', 'success', 'stopped', 'running'] as const;
  const runs = results.map((result, index) => ({ id: `${index}${result}`, result }));
  const plan = (successful: number, failed: number) => {
    const { surplus, kept } = planPrune(runs, { successful, failed });
    return { gone: surplus.map(({ id }) => id), kept };
  };
  expect(plan(1, 1)).toEqual({
    gone: ['0skipped', '1success', '2failure', '3skipped'],
    kept: { successful: 1, failed: 1, running: 1, skipped: 0 },
  });
  expect(plan(2, 2)).toEqual({
    gone: ['0skipped'],
    kept: { successful: 2, failed: 2, running: 1, skipped: 1 },
  });
  expect(plan(3, 0)).toEqual({
    gone: ['2failure', '5stopped'],
    kept: { successful: 2, failed: 0, running: 1, skipped: 2 },
  });
});
