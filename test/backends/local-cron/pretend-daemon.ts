import { type Cron, parseCron } from '../../../src/cron/cron.js';
import { matchesDate } from '../../../src/cron/days.js';
import { offsetMinutesAt } from '../../../src/cron/zone/zone.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/**
 * The instants at which a cron daemon starts a line, minute by minute: the main loop of cron(8) (Vixie's, which Debian and
 * Debian and cronie share), with its virtual clock that lags behind a jump, and cronie's reading of CRON_TZ. A minute in
 * which it makes up for several skipped ones is in the list as often as it starts the line in it.
 */
export function pretendDaemon(
  line: { readonly fields: string; readonly cronTz: string | undefined },
  zone: string,
  from: Date,
  until: Date,
): Date[] {
  const matches = wallMatcher(cronOf(line.fields));
  const offsetOf = offsetTable(zone, from, until);
  const offsetThere = line.cronTz === undefined ? offsetOf : offsetTable(line.cronTz, from, until);
  const [minutes = '', hours = ''] = line.fields.split(' ');
  const wild = minutes.startsWith('*') || hours.startsWith('*');
  const starts: Date[] = [];
  let virtual = Number.NaN;
  let virtualOffset = 0;
  let offset = 0;
  let found = false;
  // `vtime` is minutes of local time; `gmtoff` the offset with which the loop computed it.
  const findJobs = (vtime: number, doWild: boolean, doFixed: boolean, gmtoff: number) => {
    if (!(wild ? doWild : doFixed)) return;
    if (line.cronTz !== undefined) {
      if (gmtoff !== offset) return;
      found ||= matches(vtime - gmtoff + offsetThere((vtime - gmtoff) * MINUTE));
    } else found ||= matches(vtime);
  };
  const runQueue = (time: number) => {
    if (found) starts.push(new Date(time));
    found = false;
  };
  for (let time = from.getTime(); time < until.getTime(); time += MINUTE) {
    offset = offsetOf(time);
    const running = time / MINUTE + offset;
    const difference = Number.isNaN(virtual) ? 1 : running - virtual;
    if (difference === 1 || Math.abs(difference) > 180) {
      virtual = running;
      virtualOffset = offset;
      findJobs(virtual, true, true, offset);
    } else if (difference > 0) {
      const small = difference <= 5;
      if (!small) findJobs(running, true, false, offset);
      while (virtual < running) {
        runQueue(time);
        virtual++;
        if (virtual >= running) virtualOffset = offset;
        findJobs(virtual, small, true, virtualOffset);
      }
    } else findJobs(running, true, false, offset);
    runQueue(time);
  }
  return starts;
}

/** The same for BusyBox, which only compares each minute of the clock with the fields. */
export function pretendBusyBox(
  line: { readonly fields: string },
  zone: string,
  from: Date,
  until: Date,
): Date[] {
  const matches = wallMatcher(cronOf(line.fields));
  const offsetOf = offsetTable(zone, from, until);
  const starts: Date[] = [];
  for (let time = from.getTime(); time < until.getTime(); time += MINUTE)
    if (matches(time / MINUTE + offsetOf(time))) starts.push(new Date(time));
  return starts;
}

export function cronOf(text: string): Cron {
  const parsed = parseCron(text, 'nightly');
  if ('problems' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.cron;
}

/** A zone's offsets in minutes by time in ms, cached for a quarter of an hour: clocks change at no other time. */
function offsetTable(zone: string, from: Date, until: Date): (time: number) => number {
  const first = Math.floor(from.getTime() / QUARTER);
  const count = Math.ceil(until.getTime() / QUARTER) - first;
  const offsets = Int16Array.from({ length: count }, (_, i) =>
    offsetMinutesAt(zone, new Date((first + i) * QUARTER)),
  );
  return (time) => offsets[Math.floor(time / QUARTER) - first] ?? 0;
}

function wallMatcher(cron: Cron): (wall: number) => boolean {
  const times = new Uint8Array(1440);
  for (const hour of cron.hour) for (const minute of cron.minute) times[hour * 60 + minute] = 1;
  return (wall) => {
    if (times[((wall % 1440) + 1440) % 1440] === 0) return false;
    const date = new Date(wall * MINUTE);
    return matchesDate(cron, 'vixie', {
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      dayOfWeek: date.getUTCDay(),
    });
  };
}
