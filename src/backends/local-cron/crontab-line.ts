import type { Cron } from '../../cron/cron.js';
import { type ClockRules, clockRulesOf } from '../../cron/zone/clock-rules.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord } from '../../text/shell.js';
import { cronOf } from '../shared/schedule-cron.js';
import { isInterval, whenText } from './script.js';

/** The cron that reads a crontab. */
export interface CronDaemon {
  /** The time zone of its clock; undefined if unknown. */
  readonly zone: string | undefined;
  /** Whether a `CRON_TZ=` line sets the zone of the lines below it, as in cronie. */
  readonly cronTz: boolean;
  /** Whether it handles clock changes as cron(8) does; others, such as BusyBox, only compare the clock. */
  readonly knowsChanges: boolean;
}

/** The five fields of a crontab line, and the conditions under which they are right. */
export interface CrontabTiming {
  readonly fields: string;
  /** The zone for a `CRON_TZ=` line above; undefined for the daemon's own. */
  readonly cronTz: string | undefined;
  /** Whether the line fires more often than the schedule, so that the script has to check the time. */
  readonly superset: boolean;
  /** The schedule's fields and zone. */
  readonly when: string;
}

/**
 * When a crontab line has to start a schedule's script:
 * - in the daemon's own zone the schedule's fields as they are; cron(8) itself knows about clock changes there, but none may
 *   skip two of the schedule's times, since it starts the script for each; with another cron none may come near;
 * - under CRON_TZ: at the schedule's fields, unless a clock change is near: cronie only compares them with that zone's clock,
 *   so it drops skipped times and repeats repeated ones, and runs no fixed time of any zone in an hour that the daemon's own
 *   clock repeats;
 * - otherwise a superset: at its minutes in every hour. With `*` as its hour, cron(8) starts it through all clock changes,
 *   and it stays right when a country changes its rules.
 */
export function crontabTiming(cron: Cron, zone: string, daemon: CronDaemon): CrontabTiming {
  const own = daemon.zone === undefined ? undefined : clockRulesOf(daemon.zone);
  const meant = clockRulesOf(zone);
  const when = whenText(cron, zone);
  const touches = daemon.knowsChanges ? skipsSeveral : touchesChange;
  const isSafe = isInterval(cron) || !touches(cron, meant);
  if (own !== undefined && sameClock(own, meant) && isSafe) {
    return { fields: cron.text, cronTz: undefined, superset: false, when };
  }
  const untouched = own?.changes.length === 0 && !touchesChange(cron, meant);
  if (daemon.cronTz && (isInterval(cron) || untouched)) {
    return { fields: cron.text, cronTz: zone, superset: false, when };
  }
  const fields = `${supersetMinutes(cron, meant, own)} * * * *`;
  return { fields, cronTz: undefined, superset: true, when };
}

/** The command of a crontab line; paths are shell words (`quoteWord`, or a variable in double quotes). */
export function crontabCommand(
  timing: CrontabTiming,
  paths: { readonly script: ShellWord; readonly directory: ShellWord; readonly jmo?: ShellWord },
): string {
  const words = [paths.script];
  if (timing.superset) words.push(trustedWord('--if-due'), quoteWord(timing.when));
  words.push(trustedWord('--directory'), paths.directory);
  if (paths.jmo !== undefined) words.push(trustedWord('--path'), paths.jmo);
  return words.join(' ');
}

/**
 * The crontab lines of one schedule on one machine, without newlines. All paths are absolute. `inherited` is the CRON_TZ in
 * force at their place, if any; the last line restores it.
 */
export function crontabLines(
  schedule: ScanSchedule,
  daemon: CronDaemon,
  place: {
    readonly script: string;
    readonly directory: string;
    readonly jmo?: string | undefined;
    readonly inherited?: string;
  },
): string[] {
  const inherited = place.inherited ?? '';
  // Below a user's CRON_TZ line, cronie does not handle clock changes, and an unknown cron may read such lines too.
  const zone = inherited === '' ? daemon.zone : undefined;
  const timing = crontabTiming(cronOf(schedule), schedule.spec.timezone, { ...daemon, zone });
  const command = crontabCommand(timing, {
    script: quoteWord(place.script),
    directory: quoteWord(place.directory),
    ...(place.jmo === undefined ? {} : { jmo: quoteWord(place.jmo) }),
  });
  const line = `${timing.fields} ${command}`;
  if (timing.cronTz === undefined) return [line];
  // An empty value must be quoted: without quotes, cron reads the line as a job.
  return [`CRON_TZ=${timing.cronTz}`, line, `CRON_TZ=${inherited === '' ? '""' : inherited}`];
}

function sameClock(a: ClockRules, b: ClockRules): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a clock change, on any date, skips or repeats a time of day of the cron. */
function touchesChange(cron: Cron, rules: ClockRules): boolean {
  return rules.changes.some(({ at, before, after }) => {
    const start = Math.min(before, after);
    return countWithin(cron, minutesOf(at) + start, Math.abs(after - before)) > 0;
  });
}

/** Whether several times at which the cron fires fall together at the end of a clock change that skips the others. */
function skipsSeveral(cron: Cron, rules: ClockRules): boolean {
  return rules.changes.some(
    ({ at, before, after }) =>
      after > before && countWithin(cron, minutesOf(at) + before, after - before + 1) > 1,
  );
}

/** How many times of day at which the cron fires are in so many minutes. */
function countWithin(cron: Cron, start: number, length: number): number {
  let count = 0;
  for (let minute = start; minute < start + length; minute++) {
    const inDay = ((minute % 1440) + 1440) % 1440;
    if (cron.hour.includes(Math.floor(inDay / 60)) && cron.minute.includes(inDay % 60)) count++;
  }
  return count;
}

/**
 * The minutes on the daemon's clock at which the schedule may run: for every pair of offsets, and at the end of a clock change
 * that skips a run. A daemon of unknown zone may differ by any quarter of an hour.
 */
function supersetMinutes(cron: Cron, meant: ClockRules, daemon: ClockRules | undefined): string {
  const own = daemon?.offsets ?? [0, 15, 30, 45];
  const minutes = new Set<number>();
  const add = (utc: number) => {
    for (const offset of own) minutes.add((((utc + offset) % 60) + 60) % 60);
  };
  for (const offset of meant.offsets) for (const minute of cron.minute) add(minute - offset);
  for (const { at, before, after } of isInterval(cron) ? [] : meant.changes) {
    if (after > before && countWithin(cron, minutesOf(at) + before, after - before) > 0) add(minutesOf(at));
  }
  return minutes.size === 60 ? '*' : [...minutes].sort((a, b) => a - b).join(',');
}

/** Minutes since midnight in UTC. */
function minutesOf(at: Date): number {
  return at.getUTCHours() * 60 + at.getUTCMinutes();
}
