import { describe, expect, it } from 'vitest';
import { cronHistory, resultOf } from '../../../src/run/history/cron-history.js';
import { parseRunLog } from '../../../src/run/history/cron-log.js';
import { timeOf } from '../../../src/run/history/times.js';

const day = (date: number, clock = '02:30:01') =>
  new Date(`2026-06-${String(date).padStart(2, '0')}T${clock}Z`);
const EMPTY = { since: undefined, starts: [], skips: [], ended: [] };
const MANY = { successful: 9, failed: 9 };
const folderOf = (date: number, record: string | undefined, active = false) => ({
  name: `${day(date).toISOString().slice(0, 10)}T023001Z-nightly`,
  record,
  active,
});

describe('a time', () => {
  it("is parsed in the script's format only", () => {
    expect(timeOf('2026-06-01T02:30:01Z')).toEqual(day(1));
    for (const text of [
      ' 2026-06-01T02:30:01Z',
      '2026-06-01T02:30:01Z ',
      '2026-06-01T02:30:01',
      '2026-06-01T02:30:01.5Z',
      '2026-13-01T02:30:01Z',
      '',
      undefined,
      20_260_601,
    ])
      expect(timeOf(text)).toBe(undefined);
  });
});

describe('the result of a folder', () => {
  it.each([
    ['{"result":"success"}', false, 'success'],
    ['{"result":"stopped"}', false, 'stopped'],
    ['{"result":"failure"}', false, 'failure'],
    ['{"result":"successful"}', false, 'failure'],
    ['{"result": "success"}', false, 'failure'],
    ['', false, 'failure'],
    // With a record the run has ended, whoever holds the lock.
    ['{"result":"success"}', true, 'success'],
    [undefined, true, 'running'],
    [undefined, false, 'stopped'],
  ])('with %j, active %s, is %s', (record, active, expected) => {
    expect(resultOf({ name: 'x', record, active })).toBe(expected);
  });
});

describe('the run of a folder', () => {
  const runs = (...folders: Parameters<typeof folderOf>[]) =>
    cronHistory({ folders: folders.map((folder) => folderOf(...folder)), log: EMPTY, limits: MANY }).runs;
  const bare = {
    folder: '2026-06-01T023001Z-nightly',
    url: undefined,
    start: day(1),
    end: undefined,
    durationSeconds: undefined,
    exitCode: undefined,
    reason: '',
  };

  it('comes from its record', () => {
    const record = JSON.stringify({
      start: '2026-06-01T02:30:02Z',
      end: '2026-06-01T02:40:02Z',
      durationSeconds: 600,
      exitCode: 7,
      result: 'failure',
      reason: 'exit code 7',
    });
    expect(runs([1, record])).toEqual([
      {
        ...bare,
        start: day(1, '02:30:02'),
        end: day(1, '02:40:02'),
        durationSeconds: 600,
        exitCode: 7,
        result: 'failure',
        reason: 'exit code 7',
      },
    ]);
  });

  it('comes from its name if the record lacks a valid time', () => {
    const wrong = '{"start":1,"end":"soon","durationSeconds":"1","exitCode":null,"reason":["x"]}';
    for (const record of ['', 'null', '[]', '{"start":', '{"start":"2026-06-01"}', wrong])
      expect(runs([1, record])).toEqual([{ ...bare, result: 'failure' }]);
  });

  it('is active, or was killed, if there is no record', () => {
    expect(runs([1, undefined, true])).toEqual([{ ...bare, result: 'running' }]);
    expect(runs([1, undefined])).toEqual([
      { ...bare, result: 'stopped', reason: 'it was killed, or the machine went down' },
    ]);
  });

  it('does not exist if the name has no time', () => {
    const names = ['nightly', '2026-06-01T02:30:01Z-nightly', '2026-99-01T023001Z-nightly', ''];
    const folders = names.map((name) => ({ name, record: '{}', active: false }));
    expect(cronHistory({ folders, log: EMPTY, limits: MANY }).runs).toEqual([]);
  });
});

describe('the starts are complete', () => {
  const success = (date: number) => folderOf(date, '{"result":"success"}');
  const failure = (date: number) => folderOf(date, '{"result":"failure"}');
  const killed = (date: number) => folderOf(date, undefined);
  const since = (
    folders: readonly ReturnType<typeof folderOf>[],
    limits: { successful: number; failed: number },
    log: { since: Date | undefined } = EMPTY,
  ) => cronHistory({ folders, limits, log: { ...EMPTY, ...log } }).known;

  it('since the first run, while there are fewer runs of each kind than the limits allow', () => {
    const folders = [failure(1), success(2), success(3)];
    expect(since(folders, { successful: 3, failed: 2 })).toEqual(day(1));
    expect(since([], { successful: 3, failed: 2 })).toBe(undefined);
  });

  it('since the first run of a kind that is at its limit; with both at their limits, the later one', () => {
    const folders = [failure(1), success(2), success(3), killed(4)];
    expect(since(folders, { successful: 2, failed: 3 })).toEqual(day(2));
    expect(since(folders, { successful: 3, failed: 2 })).toEqual(day(1));
    expect(since(folders, { successful: 2, failed: 2 })).toEqual(day(2));
    expect(since([success(1), killed(2)], { successful: 1, failed: 1 })).toEqual(day(2));
    expect(since([success(1), folderOf(2, '{"result":"stopped"}')], { successful: 9, failed: 1 })).toEqual(
      day(2),
    );
    expect(since([success(1), failure(2)], { successful: 9, failed: 1 })).toEqual(day(2));
    // An active one is of neither kind.
    expect(since([folderOf(1, undefined, true), success(2)], { successful: 9, failed: 1 })).toEqual(day(1));
  });

  it('since no time if a limit is zero', () => {
    expect(since([success(1)], { successful: 9, failed: 0 })).toBe(undefined);
    expect(since([failure(1)], { successful: 0, failed: 9 })).toBe(undefined);
  });

  it("since the log's beginning, if that is earlier or the only time known", () => {
    expect(since([success(3)], MANY, { since: day(2) })).toEqual(day(2));
    expect(since([success(3)], MANY, { since: day(4) })).toEqual(day(3));
    expect(since([success(3)], { successful: 9, failed: 0 }, { since: day(4) })).toEqual(day(4));
  });
});

describe('the log', () => {
  const line = (text: string, name = 'nightly', time = '2026-06-01T02:30:01Z') => `${time} ${name} ${text}`;

  it('has the starts, skips and ends of its schedule', () => {
    const text = [
      line('check', 'nightly', '2026-06-01T00:00:00Z'),
      line('start profile=fast'),
      line('skipped: the run before it is still going', 'nightly', '2026-06-02T02:30:01Z'),
      line('end result=success exit=0 duration=61s', 'nightly', '2026-06-01T02:31:02Z'),
      line('start profile=fast', 'weekly'),
      'start profile=fast',
      '',
    ].join('\n');
    const ended = [
      {
        folder: undefined,
        url: undefined,
        start: day(1),
        end: day(1, '02:31:02'),
        durationSeconds: 61,
        exitCode: 0,
        result: 'success',
        reason: '',
      },
    ];
    const log = parseRunLog(text, 'nightly');
    expect(log).toEqual({ since: day(1, '00:00:00'), starts: [day(1)], skips: [day(2)], ended });
    const history = cronHistory({ folders: [folderOf(3, '{}')], log, limits: MANY });
    expect(history.older).toEqual(ended);
    expect(history.starts).toEqual([day(3), day(1), day(2)]);
    expect(parseRunLog(text, 'daily')).toEqual(EMPTY);
  });

  it.each([
    ['end result=stopped exit=143 duration=5s', ['stopped', 143, 5, '']],
    [
      'end result=failure exit=7 duration=0s (exit code 7 (of jmo))',
      ['failure', 7, 0, 'exit code 7 (of jmo)'],
    ],
    ['end result=failure exit=7 duration=5s ()', ['failure', 7, 5, '']],
    ['end result=success exit=0 duration=5s findings="3 HIGH"', ['success', 0, 5, '']],
    ['end result=failure exit=1 duration=5s findings="" (over it)', ['failure', 1, 5, 'over it']],
  ])('yields %j', (text, expected) => {
    const { ended } = parseRunLog(line(text), 'nightly');
    expect(ended.map((run) => [run.result, run.exitCode, run.durationSeconds, run.reason])).toEqual([
      expected,
    ]);
  });

  it.each([
    'the end result=success exit=0 duration=5s',
    'end result=success exit=0 duration=5s.',
    'end result=running exit=0 duration=5s',
    'end result=success exit=1000 duration=5s',
    'end result=success exit= duration=5s',
    'end result=success exit=0 duration=1234567890s',
    'no start profile=fast',
    'was skipped: x',
  ])('ignores %j', (text) => {
    expect(parseRunLog(line(text), 'nightly')).toEqual({ ...EMPTY, since: day(1) });
  });
});
