// The guard's decision and the controller's in a common form, and the differences between a run and a Job.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of the built program that are compared. */
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

/** The guard's input for a history. */
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

/** The controller's log messages for a Job that it does not start. */
const SKIPPED = {
  'Not starting job because the cron is suspended': 'suspended',
  'Not starting job because prior execution is still running and concurrency policy is Forbid': 'Forbid',
  'Not starting job because the scheduled time is already processed': 'no start',
  'Missed starting window': 'no start',
  'No unmet start times': 'no start',
};

/** The controller's decision, in the form of `guardAnswer`. */
export function controllerAnswer({ started, deleted, log }) {
  if (started !== null) return { started, deleted: deleted.sort(), why: 'started' };
  const why = log.map((line) => SKIPPED[line]).find((reason) => reason !== undefined);
  if (why === undefined) throw new Error(`the controller gave no reason: ${log.join('; ')}`);
  return { started, deleted, why };
}

/**
 * The rows of the table in docs/guard.md, by their first column. `fits` says whether a history is of this kind, and `asJob`
 * changes the guard's input to make its run like a Job: it then has to decide as the controller does.
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

/** Like `EXCEPTIONS`, for starts that the controller cannot find; no input makes the guard miss them too. */
export const LOST_STARTS = [
  {
    name: 'several starts were missed, at uneven distances',
    fits: estimatesPastDue,
  },
  {
    // robfig/cron steps from day to day and from hour to hour, and can step over the day or hour that it looks for.
    name: 'the clocks changed on that day, at midnight or by half an hour',
    fits: ({ timeZone }, { due }, offsetAt) =>
      [15, 30, 45].includes(Math.abs(offsetAt(timeZone, due) - offsetAt(timeZone, due - DAY))) ||
      offsetAt(timeZone, due) !== offsetAt(timeZone, midnightBefore(due, offsetAt(timeZone, due)) - 1),
  },
];
const DAY = 86_400;

/** The beginning of the day in a zone whose clocks are so many minutes ahead of UTC. */
const midnightBefore = (time, offset) => time - ((time + offset * 60) % DAY);

/** More than there are between a generated creation and now. */
const TIMES_AROUND = 30;

/** The times that decide exceptions: what the run was created for, what is due now, and what comes next. */
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
 * Whether the controller searches only after the last start: it assumes that all missed starts are as far apart as the first two,
 * and begins two such intervals before now.
 */
function estimatesPastDue({ lastScheduleTime, creation, startingDeadlineSeconds, now }, { times, due }) {
  const earliest = Math.max(lastScheduleTime ?? creation, now - (startingDeadlineSeconds ?? now));
  const [first, second] = times.filter((time) => time > earliest);
  if (second === undefined || second > now) return false;
  const distance = second - first;
  return due <= first + (Math.floor((now - first) / distance) - 1) * distance;
}
