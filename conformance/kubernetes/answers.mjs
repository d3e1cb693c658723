// The guard's decision and the controller's in one form, and the ways in which a run is not like a Job.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of the built program is asked. */
export async function builtParts(root) {
  const load = (file) => import(pathToFileURL(join(root, 'build', file)).href);
  const [{ parseCron }, { nextRuns }, { offsetMinutesAt }, { decide }] = await Promise.all(
    ['cron/cron.js', 'cron/next-runs.js', 'cron/zone/zone.js', 'run/guard/guard.js'].map(load),
  );
  const crons = new Map();
  const cronOf = (text) => {
    if (!crons.has(text)) crons.set(text, parseCron(text, '').cron);
    return crons.get(text);
  };
  return {
    cronOf,
    decide,
    offsetAt: (zone, time) => offsetMinutesAt(zone, date(time)),
    timesOf: (cron, zone, from, count) =>
      nextRuns(cronOf(cron), zone, 'kubernetes', new Date(from * 1000), { count }).map(seconds),
  };
}

const seconds = (date) => date.getTime() / 1000;
const date = (time) => new Date(time * 1000);

/** What the guard is told of a history. */
export function guardInput(history, cron) {
  return {
    cron,
    zone: history.timeZone,
    platform: 'kubernetes',
    suspend: history.suspend,
    concurrencyPolicy: history.concurrencyPolicy,
    startingDeadlineSeconds: history.startingDeadlineSeconds,
    trigger: 'schedule',
    createdAt: date(history.createdAt),
    now: date(history.now),
    older: history.active.map(({ id, nominalTime, createdAt }) => ({
      id,
      url: '',
      createdAt: date(createdAt),
      trigger: nominalTime === null ? 'manual' : 'schedule',
    })),
  };
}

/** @returns {{started: number | null, deleted: string[], why: string}} */
export function guardAnswer({ run, reason, nominalTime, cancel }) {
  const why = /suspended/.test(reason)
    ? 'suspended'
    : /policy is Forbid/.test(reason)
      ? 'Forbid'
      : 'no start';
  return {
    started: run ? seconds(nominalTime) : null,
    deleted: cancel.map(({ id }) => id).sort(),
    why: run ? 'started' : why,
  };
}

/** The controller's reasons not to start a Job, in its own words. */
const SKIPPED = {
  'Not starting job because the cron is suspended': 'suspended',
  'Not starting job because prior execution is still running and concurrency policy is Forbid': 'Forbid',
  'Not starting job because the scheduled time is already processed': 'no start',
  'Missed starting window': 'no start',
  'No unmet start times': 'no start',
};

/** As `guardAnswer`, of what the controller did. */
export function controllerAnswer({ started, deleted, log }) {
  if (started !== null) return { started, deleted: deleted.sort(), why: 'started' };
  const why = log.map((line) => SKIPPED[line]).find((reason) => reason !== undefined);
  if (why === undefined) throw new Error(`the controller gave no reason: ${log.join('; ')}`);
  return { started, deleted, why };
}

/**
 * The rows of the table in docs/guard.md, by their first column. `fits` says whether a history is of this kind, and `asJob` tells
 * the guard what would make its run like a Job: it then has to decide as the controller does.
 */
export const EXCEPTIONS = [
  {
    name: 'a run was started by hand',
    fits: ({ active }) => active.some(({ nominalTime }) => nominalTime === null),
    asJob: (input) => ({ ...input, older: input.older.filter(({ trigger }) => trigger === 'schedule') }),
  },
  {
    name: 'a start is repeated after its run has ended',
    fits: ({ lastScheduleTime, active }, { due }) =>
      due === lastScheduleTime && !active.some(({ nominalTime }) => nominalTime === due),
    asJob: (input, { due }) => ({
      ...input,
      older: [...input.older, { id: 'ended', url: '', createdAt: date(due), trigger: 'schedule' }],
    }),
  },
  {
    name: 'a run waits until the next start is due',
    fits: (_, { meant, due }) => due > meant,
    asJob: (input, { due }) => ({ ...input, createdAt: date(due) }),
  },
  {
    name: 'a run is created up to 30 s early',
    fits: ({ createdAt, now }, { next }) => createdAt < next && createdAt + 30 >= next && now < next,
    asJob: (input, { due }) => ({ ...input, createdAt: date(due) }),
  },
];

/** As `EXCEPTIONS`, of starts that the controller cannot find: nothing that the guard could be told makes it as blind. */
export const LOST_STARTS = [
  {
    name: 'several starts were missed, at uneven distances',
    fits: estimatesPastDue,
  },
  {
    // robfig/cron goes from day to day and from hour to hour, and can step over the day or the hour that it looks for.
    name: 'the clocks changed on that day, at midnight or by half an hour',
    fits: ({ timeZone }, { due }, offsetAt) =>
      [15, 30, 45].includes(Math.abs(offsetAt(timeZone, due) - offsetAt(timeZone, due - DAY))) ||
      offsetAt(timeZone, due) !== offsetAt(timeZone, midnightBefore(due, offsetAt(timeZone, due)) - 1),
  },
];
const DAY = 86_400;

/** The beginning of the day in a zone whose clocks are so many minutes ahead of UTC. */
const midnightBefore = (time, offset) => time - ((time + offset * 60) % DAY);

/** More than lie between a generated creation and now. */
const TIMES_AROUND = 30;

/** The times that exceptions go by: what the run was created for, what is due now, and what comes after. */
export function timesAround({ schedule, timeZone, creation, createdAt, now }, timesOf) {
  const times = timesOf(schedule, timeZone, creation, TIMES_AROUND);
  return {
    times,
    meant: times.findLast((time) => time <= createdAt),
    due: times.findLast((time) => time <= now),
    next: times.find((time) => time > now),
  };
}

/**
 * Whether the controller looks for the last start behind it: it takes the distance of the first two missed starts for that of all,
 * and begins two such distances before now.
 */
function estimatesPastDue({ lastScheduleTime, creation, startingDeadlineSeconds, now }, { times, due }) {
  const earliest = Math.max(lastScheduleTime ?? creation, now - (startingDeadlineSeconds ?? now));
  const [first, second] = times.filter((time) => time > earliest);
  if (second === undefined || second > now) return false;
  const distance = second - first;
  return due <= first + (Math.floor((now - first) / distance) - 1) * distance;
}
