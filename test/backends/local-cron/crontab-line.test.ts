import { describe, expect, it } from 'vitest';
import {
  type CronDaemon,
  crontabCommand,
  crontabLines,
  crontabTiming,
} from '../../../src/backends/local-cron/crontab-line.js';
import { refusePath, wordAfter } from '../../../src/backends/local-cron/crontab-table.js';
import { renderFragment } from '../../../src/backends/local-cron/fragment.js';
import { isInterval } from '../../../src/backends/local-cron/script.js';
import { cronOf } from '../../../src/backends/shared/schedule-cron.js';
import { quoteWord, trustedWord } from '../../../src/text/shell.js';
import { schedule } from './schedules.js';

const cron = (text: string) => cronOf(schedule({ schedule: text }));
const daemon = (zone: string | undefined, more: Partial<CronDaemon> = {}): CronDaemon => ({
  zone,
  cronTz: false,
  knowsChanges: false,
  ...more,
});
/** The fields, and the conditions under which they are right. */
function timing(text: string, zone: string, of: CronDaemon): string {
  const { fields, cronTz, superset, when } = crontabTiming(cron(text), zone, of);
  expect(when).toBe(`${text} ${zone}`);
  return `${fields}${cronTz === undefined ? '' : ` CRON_TZ=${cronTz}`}${superset ? ' --if-due' : ''}`;
}

describe("in the schedule's own zone", () => {
  it.each([
    ['30 2 * * *', 'Europe/Berlin', 'Europe/Berlin'],
    ['30 2 * * *', 'Europe/Berlin', 'Europe/Rome'],
    ['30 2 * * *', 'UTC', 'Etc/UTC'],
  ])('a cron that handles clock changes has %s of %s in %s unchanged', (text, zone, own) => {
    expect(timing(text, zone, daemon(own, { knowsChanges: true }))).toBe(text);
  });

  it.each([
    // 02:00 to 02:59 is skipped in spring and repeated in autumn.
    ['Europe/Berlin', '59 1 * * *', '59 1 * * *'],
    ['Europe/Berlin', '0 2 * * *', '0 * * * * --if-due'],
    ['Europe/Berlin', '30 2 * * *', '0,30 * * * * --if-due'],
    ['Europe/Berlin', '59 2 * * *', '0,59 * * * * --if-due'],
    ['Europe/Berlin', '0 3 * * *', '0 3 * * *'],
    ['Europe/Berlin', '*/30 2 * * *', '*/30 2 * * *'],
    ['Europe/Berlin', '30 */2 * * *', '30 */2 * * *'],
    // 02:00 to 02:29 is skipped, 01:30 to 01:59 repeated.
    ['Australia/Lord_Howe', '29 1 * * *', '29 1 * * *'],
    ['Australia/Lord_Howe', '30 1 * * *', '0,30 * * * * --if-due'],
    ['Australia/Lord_Howe', '59 1 * * *', '29,59 * * * * --if-due'],
    ['Australia/Lord_Howe', '15 2 * * *', '0,15,30,45 * * * * --if-due'],
    ['Australia/Lord_Howe', '29 2 * * *', '0,29,30,59 * * * * --if-due'],
    ['Australia/Lord_Howe', '30 2 * * *', '30 2 * * *'],
    // At midnight: the hour after it is skipped, the one before it repeated.
    ['America/Santiago', '30 0 * * *', '0,30 * * * * --if-due'],
    ['America/Santiago', '0 23 * * *', '0 * * * * --if-due'],
    ['America/Santiago', '59 23 * * *', '59 * * * * --if-due'],
    ['America/Santiago', '59 22 * * *', '59 22 * * *'],
    ['America/Santiago', '0 1 * * *', '0 1 * * *'],
  ])('in %s, one that does not has %s as %s', (zone, text, expected) => {
    expect(timing(text, zone, daemon(zone))).toBe(expected);
  });
});

describe('in another zone', () => {
  it.each([
    ['17 2 * * *', 'UTC', 'Asia/Kathmandu', '2 * * * * --if-due'],
    ['17 2 * * *', 'Asia/Kathmandu', 'UTC', '32 * * * * --if-due'],
    ['5 2 * * *', 'UTC', 'America/St_Johns', '35 * * * * --if-due'],
    ['5,50 4 * * *', 'UTC', 'Europe/Berlin', '5,50 * * * * --if-due'],
    ['17 2 * * *', 'UTC', undefined, '2,17,32,47 * * * * --if-due'],
    ['30 2 * * *', 'Europe/Berlin', 'UTC', '0,30 * * * * --if-due'],
    // Jobs that follow the clock do not catch up.
    ['30 */2 * * *', 'Europe/Berlin', 'UTC', '30 * * * * --if-due'],
    ['* 2 * * *', 'Europe/Berlin', 'UTC', '* * * * * --if-due'],
    ['1-59 2 * * *', 'UTC', 'Europe/Berlin', '1,2,3,4,5,6,7,8,9,10,'],
  ])('%s of %s is in %s: %s', (text, zone, own, expected) => {
    const found = timing(text, zone, daemon(own, { knowsChanges: true }));
    expect(expected.endsWith(',') ? found.slice(0, expected.length) : found).toBe(expected);
  });

  it.each([
    ['30 4 * * *', 'Europe/Berlin', 'UTC', '30 4 * * * CRON_TZ=Europe/Berlin'],
    ['30 2 * * *', 'Europe/Berlin', 'UTC', '0,30 * * * * --if-due'],
    ['*/30 2 * * *', 'Europe/Berlin', 'UTC', '*/30 2 * * * CRON_TZ=Europe/Berlin'],
    ['30 4 * * *', 'Europe/Berlin', 'Europe/London', '30 * * * * --if-due'],
    ['30 * * * *', 'Europe/Berlin', 'Europe/London', '30 * * * * CRON_TZ=Europe/Berlin'],
    ['30 4 * * *', 'Europe/Berlin', undefined, '0,15,30,45 * * * * --if-due'],
    ['30 * * * *', 'Europe/Berlin', undefined, '30 * * * * CRON_TZ=Europe/Berlin'],
  ])('%s of %s is under CRON_TZ in %s: %s', (text, zone, own, expected) => {
    expect(timing(text, zone, daemon(own, { cronTz: true, knowsChanges: true }))).toBe(expected);
  });
});

it('jobs that follow the clock begin with * in minutes or hours', () => {
  expect(['* 2 * * *', '*/5 2 * * *', '5 * * * *', '5 */2 * * *'].map(cron).map(isInterval)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['5 2 * * *', '0-59 0-23 * * *', '5 2 */2 * *'].map(cron).map(isInterval)).toEqual([
    false,
    false,
    false,
  ]);
});

describe('the command of a line', () => {
  const script = quoteWord('/p/x.sh');
  const directory = quoteWord('/a b');

  it('has --if-due, and the folder of jmo, only if needed', () => {
    const due = crontabTiming(cron('17 2 * * *'), 'UTC', daemon(undefined));
    const exact = crontabTiming(cron('17 2 * * *'), 'UTC', daemon('UTC'));
    expect(crontabCommand(exact, { script, directory })).toBe("/p/x.sh --directory '/a b'");
    expect(crontabCommand(due, { script, directory, jmo: trustedWord('"$JMO"') })).toBe(
      `/p/x.sh --if-due '17 2 * * * UTC' --directory '/a b' --path "$JMO"`,
    );
  });

  it('yields the word after an option', () => {
    const lines = [
      'CRON_TZ=UTC',
      `30 2 * * * '/it'\\''s/x.sh' --if-due '30 2 * * * UTC' --directory /a\\ b --path /opt`,
    ];
    expect(wordAfter('--if-due', lines)).toBe('30 2 * * * UTC');
    expect(wordAfter('--directory', lines)).toBe('/a b');
    expect(wordAfter('--path', lines)).toBe('/opt');
    expect(wordAfter('*', lines)).toBe('*');
    expect(wordAfter('--other', lines)).toBeUndefined();
    expect(wordAfter('--path', ['x --path', 'y --path /b'])).toBe('/b');
    expect(wordAfter('--path', ['x --path'])).toBeUndefined();
    expect(wordAfter('--path', ["x --path ''"])).toBe('');
    expect(wordAfter('--path', ["x --path '/it'\\''s'/b\\'c"])).toBe("/it's/b'c");
  });

  it('contains no path that cron would break', () => {
    expect(refusePath('/a%b')).toBe('/a%b contains "%", which ends a crontab line');
    for (const path of ['/a\nb', '/a\rb'])
      expect(refusePath(path)).toBe('a path with a line break cannot be in a crontab');
    const long = `/${'x'.repeat(332)}`;
    expect(refusePath(long.slice(0, 332))).toBeUndefined();
    expect(refusePath(long)).toBe(`${long} is too long for a crontab line`);
    // Bytes count.
    expect(refusePath(`/${'é'.repeat(165)}`)).toBeUndefined();
    expect(refusePath(`/${'é'.repeat(166)}`)).toBeDefined();
  });
});

describe('the lines of a schedule', () => {
  const place = { script: '/p/x.sh', directory: '/p' };
  const tokyo = schedule({ schedule: '30 9 * * *', timezone: 'Asia/Tokyo' });

  it("are one if the clock is in the schedule's zone, and three if the zone must be named", () => {
    expect(crontabLines(tokyo, daemon('Asia/Tokyo', { cronTz: true }), place)).toEqual([
      '30 9 * * * /p/x.sh --directory /p',
    ]);
    const utc = daemon('UTC', { cronTz: true });
    expect(crontabLines(tokyo, utc, { ...place, inherited: '', jmo: '/b in' })).toEqual([
      'CRON_TZ=Asia/Tokyo',
      "30 9 * * * /p/x.sh --directory /p --path '/b in'",
      'CRON_TZ=""',
    ]);
  });
});

describe('lines for users who edit their crontab', () => {
  const fragment = (config: Record<string, unknown>, spec: Record<string, unknown> = {}) =>
    renderFragment([schedule({ backend: { type: 'local-cron', config }, ...spec })], {
      source: 'jmo-schedules.yaml',
    });

  it.each([
    [{}, '"$JMO_PROJECT"/.jmo/cron/jmo-nightly.sh'],
    [{ script_dir: 'my bin' }, `"$JMO_PROJECT"/'my bin/jmo-nightly.sh'`],
    [{ script_dir: '/opt/my bin' }, "'/opt/my bin/jmo-nightly.sh'"],
  ])('have the script in its folder: %j', (config, script) => {
    expect(fragment(config).split('\n').slice(-4)).toEqual([
      '',
      '# nightly: At 02:30 every day, UTC (30 2 * * *)',
      `0,15,30,45 * * * * ${script} --if-due '30 2 * * * UTC' --directory "$JMO_PROJECT"`,
      '',
    ]);
  });

  it('are right in any zone, also for jobs that follow the clock', () => {
    expect(fragment({}, { schedule: '*/15 3 * * *' }).split('\n').at(-2)).toBe(
      `0,15,30,45 * * * * "$JMO_PROJECT"/.jmo/cron/jmo-nightly.sh --if-due '*/15 3 * * * UTC' --directory "$JMO_PROJECT"`,
    );
  });

  it('name suspended schedules, below a header that explains them', () => {
    expect(fragment({}, { suspend: true })).toBe(
      `# Generated by jmo-schedule from jmo-schedules.yaml. Do not edit: change that file, then run
#   jmo-schedule render
#
# "jmo-schedule install --all" puts lines made for your cron into your crontab. To do it by hand, copy these there
# and write the project's absolute path behind JMO_PROJECT. They are right for a cron in any time zone: each starts
# its script at every minute at which a run might be due, and the script exits at once if none is.

JMO_PROJECT=/path/to/the/project

# nightly is suspended.
`,
    );
  });
});
