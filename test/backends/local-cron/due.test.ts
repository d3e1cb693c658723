import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CronDaemon, crontabTiming } from '../../../src/backends/local-cron/crontab-line.js';
import { nextRuns } from '../../../src/cron/next-runs.js';
import { FULL, few, slow } from '../../full.js';
import { cronOf, pretendBusyBox, pretendDaemon } from './pretend-daemon.js';
import { schedule, scriptOf } from './schedules.js';

const folder = mkdtempSync(join(tmpdir(), 'jmo-due-'));
afterAll(() => rmSync(folder, { recursive: true }));
let scripts = 0;

const FROM = new Date('2026-01-01T00:00:00Z');
// `npm test` ends after the first clock change.
const UNTIL = new Date(FULL ? '2027-01-01T00:00:00Z' : '2026-04-01T00:00:00Z');

// Every kind of clock change: at night, at midnight, by half an hour, on a day that is the day before in UTC.
const ZONES = [
  ['America/New_York', ['30 2 * * *', '30 1 * * *', '*/30 1-3 * * *']],
  ['Europe/Berlin', ['30 2 * * *', '15 2 25-31 */2 0', '0,20,40 2,3 * * *']],
  ['Australia/Lord_Howe', ['15 2 * * *', '45 1 * * 0']],
  ['America/Santiago', ['30 0 * * *', '30 23 * * 6']],
  ['Pacific/Chatham', ['50 2 * * *', '5 4 */7 * 0']],
  ['America/St_Johns', ['5 2 * * 0', '31 1 1-7 11 *']],
] as const;

const DAEMONS: readonly CronDaemon[] = [
  { zone: 'UTC', cronTz: false, knowsChanges: true },
  { zone: 'Asia/Kathmandu', cronTz: false, knowsChanges: true },
  { zone: 'Europe/London', cronTz: false, knowsChanges: true },
  { zone: 'UTC', cronTz: true, knowsChanges: true },
  { zone: 'Europe/London', cronTz: true, knowsChanges: true },
  { zone: 'UTC', cronTz: false, knowsChanges: false },
];

describe.each(few(ZONES))('every minute in %s', (zone, crons) => {
  it.each(few(crons))(
    '%s: crontab line and script together run exactly when they should',
    async (text) => {
      const cron = cronOf(text);
      const wanted = nextRuns(cron, zone, 'debian-cron', new Date(FROM.getTime() - 1), {
        count: 600_000,
        until: new Date(UNTIL.getTime() - 1),
      });
      expect(wanted.length).toBeGreaterThan(0);
      const daemons = [
        ...few(DAEMONS),
        { zone, cronTz: false, knowsChanges: true },
        { zone, cronTz: false, knowsChanges: false },
      ];
      const lines = daemons.map((daemon) => {
        const timing = crontabTiming(cron, zone, daemon);
        return {
          daemon,
          timing,
          starts: (daemon.knowsChanges ? pretendDaemon : pretendBusyBox)(
            timing,
            daemon.zone ?? 'UTC',
            FROM,
            UNTIL,
          ),
        };
      });
      const woken = lines.filter(({ timing }) => timing.superset).flatMap(({ starts }) => starts.map(Number));
      const due = new Set(await dueOf(text, zone, [...new Set(woken)]));
      for (const { daemon, timing, starts } of lines) {
        const runs = timing.superset ? starts.filter((at) => due.has(at.getTime())) : starts;
        expect(runs, `${timing.fields} under ${JSON.stringify(daemon)}`).toEqual(wanted);
      }
    },
    120_000,
  );
});

slow('a cron of unknown zone is right in any zone, in every minute of 2026', async () => {
  const cron = cronOf('20 2 * * *');
  const timing = crontabTiming(cron, 'Europe/Berlin', { zone: undefined, cronTz: false, knowsChanges: true });
  const wanted = nextRuns(cron, 'Europe/Berlin', 'debian-cron', new Date(FROM.getTime() - 1), {
    count: 1000,
    until: new Date(UNTIL.getTime() - 1),
  });
  expect(wanted).toHaveLength(365);
  const zones = ['UTC', 'Asia/Kolkata', 'Pacific/Chatham', 'America/New_York'];
  const starts = zones.map((zone) => pretendDaemon(timing, zone, FROM, UNTIL));
  const due = new Set(await dueOf('20 2 * * *', 'Europe/Berlin', [...new Set(starts.flat().map(Number))]));
  for (const [index, zone] of zones.entries())
    expect(
      starts[index]?.filter((at) => due.has(at.getTime())),
      zone,
    ).toEqual(wanted);
});

describe('the line', () => {
  const timing = (text: string, zone: string, daemon: CronDaemon) =>
    crontabTiming(cronOf(text), zone, daemon);

  it("has the schedule's fields in the daemon's zone, and in one with the same clock", () => {
    const plain = { fields: '30 2 * * 1', cronTz: undefined, superset: false };
    expect(
      timing('30 2 * * 1', 'Europe/Berlin', { zone: 'Europe/Berlin', cronTz: true, knowsChanges: true }),
    ).toMatchObject(plain);
    expect(timing('30 2 * * 1', 'UTC', { zone: 'Etc/UTC', cronTz: false, knowsChanges: true })).toMatchObject(
      plain,
    );
  });

  it('names the zone if cron supports CRON_TZ and no clock change is near', () => {
    const daemon = { zone: 'UTC', cronTz: true, knowsChanges: true };
    expect(timing('30 9 * * 1', 'Europe/Berlin', daemon)).toEqual({
      fields: '30 9 * * 1',
      cronTz: 'Europe/Berlin',
      superset: false,
      when: '30 9 * * 1 Europe/Berlin',
    });
    expect(timing('30 2 * * 1', 'Europe/Berlin', daemon).superset).toBe(true);
    expect(timing('30 2 * * 1', 'Asia/Tokyo', daemon).cronTz).toBe('Asia/Tokyo');
    expect(
      timing('30 9 * * 1', 'Asia/Tokyo', { zone: 'Europe/London', cronTz: true, knowsChanges: true })
        .superset,
    ).toBe(true);
  });

  it('asks the script where a clock change skips two times, since cron starts each of them', () => {
    const daemon = { zone: 'Europe/Berlin', cronTz: false, knowsChanges: true };
    const isSuperset = (text: string) => timing(text, 'Europe/Berlin', daemon).superset;
    expect(['0,30 2 * * *', '0 2,3 * * *', '0 1-4 * * *'].map(isSuperset)).toEqual([true, true, true]);
    expect(['30 2,3 * * *', '0,30 1 * * *', '*/30 2 * * *', '0 3,4 * * *'].map(isSuperset)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('otherwise starts in every hour, at the possible minutes', () => {
    const daemon = { zone: 'UTC', cronTz: false, knowsChanges: true };
    expect(timing('20 9 * * 1', 'Europe/Berlin', daemon).fields).toBe('20 * * * *');
    expect(timing('20 2 * * 1', 'Europe/Berlin', daemon).fields).toBe('0,20 * * * *');
    expect(timing('20 9 * * 1', 'Asia/Kathmandu', daemon).fields).toBe('35 * * * *');
    expect(timing('20 9 * * 1', 'Australia/Lord_Howe', daemon).fields).toBe('20,50 * * * *');
    expect(
      timing('20 9 * * 1', 'Europe/Berlin', { zone: undefined, cronTz: true, knowsChanges: true }).fields,
    ).toBe('5,20,35,50 * * * *');
    expect(timing('* 9 * * 1', 'Europe/Berlin', daemon).fields).toBe('* * * * *');
  });
});

/** Those of the times (ms) that the generated script itself calls due, in one bash for all of them. */
async function dueOf(text: string, timezone: string, times: readonly number[]): Promise<number[]> {
  const script = join(folder, `${scripts++}.sh`);
  writeFileSync(script, scriptOf(schedule({ schedule: text, timezone })));
  const bash = spawn('bash', [script, '--due'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // bash copies its environment at every look at the clock, so a small one is fast.
    env: { PATH: process.env.PATH },
  });
  const output: Buffer[] = [];
  bash.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  bash.stdin.end(times.map((time) => `${time / 1000}\n`).join(''));
  const code = await new Promise((resolve) => bash.on('close', resolve));
  expect(code).toBe(0);
  return Buffer.concat(output)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((second) => Number(second) * 1000);
}
