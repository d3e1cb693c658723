import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { askCron } from '../cron/ask.mjs';
import { timeCases, yearTable } from '../cron/cases.mjs';
import { dueMinutes } from '../cron/due.mjs';
import { eachOf } from '../each-of.mjs';

const SEED = 1;
/** More than one a minute in a week, or one a day in eleven years. */
const MOST_RUNS = 20_000;
/** How much later than its minute a start may be on a machine that slept: cron waits ten seconds between those it makes up for. */
const MOST_LATE = 6 * 60;

/** When cron starts what `install` and `render` put into a crontab, against what `next` says. */
export const cronTimes = {
  id: 'cron-times',
  title:
    'around every clock change of two years, and in other weeks of eleven, cron starts each schedule when `next` shows a run, in its own zone, in another and after the machine slept',
  consumer: "Debian's cron, its own parser and loop under a virtual clock",
  unit: 'schedules in some days',
  tools: ['debian-cron'],
  async run(context) {
    const load = (file) => import(pathToFileURL(join(context.root, 'build', file)).href);
    const { nextRuns, validate } = await load('core.js');
    const { offsetMinutesAt } = await load('cron/zone/zone.js');
    const expected = (resource, { from, until }) =>
      nextRuns(resource, { from: date(from), until: date(until), count: MOST_RUNS }).map(seconds);

    const { cases, tables } = await timeCases(context, validate, SEED);
    const years = await yearTable(context, validate, SEED);
    const answers = await askCron(context, [years, ...tables, ...cases]);
    const failures = new Set();
    for (const [index, one] of [years, ...tables, ...cases].entries()) {
      const { refused, offsets = [] } = answers[index];
      if (refused !== undefined) failures.add(`cron refuses a table: ${refused}\n${one.table}`);
      for (const [at, offset] of offsets)
        if (offsetMinutesAt(one.zone, date(at)) * 60 !== offset)
          failures.add(`this machine's data for ${one.zone} are not those of Node`);
    }
    if (failures.size > 0) return { cases: cases.length, failures: [...failures] };

    const [ofYears, ...rest] = answers;
    for (const failure of judgeYears(years, ofYears.starts, expected)) failures.add(failure);
    for (const [index, { entries }] of rest.slice(0, tables.length).entries())
      if (entries.length !== tables[index].schedules)
        failures.add(`cron sees ${entries.length} jobs instead of ${tables[index].schedules}`);

    const started = cases.map((one, index) => ({
      ...one,
      starts: rest[tables.length + index].starts.map(([, at]) => at),
    }));
    const asking = started.filter(({ table }) => table.includes('--if-due'));
    const plain = started.filter(({ table }) => !table.includes('--if-due'));
    for (const one of plain) {
      const wanted = expected(one.resource, one);
      if (!inTheirMinutes(one.starts, wanted, one.late.length > 0))
        failures.add(difference(one, one.starts, wanted));
    }
    const byScript = [...Map.groupBy(asking, ({ script }) => script)];
    await eachOf(byScript, async ([script, ones]) => {
      const { when, minutes } = await dueMinutes(
        context,
        script,
        // A late start counts for its minute only if the schedule has had a run.
        ones.map(({ starts, late, from }) =>
          late.length > 0 ? { starts, last: minuteOf(from) } : { starts },
        ),
      );
      for (const [index, one] of ones.entries()) {
        const wanted = expected(one.resource, one);
        if (!isDeepStrictEqual(minutes[index], wanted)) failures.add(difference(one, minutes[index], wanted));
        if (!one.table.includes(`--if-due '${when}'`)) failures.add(`${one.table} is not for "${when}"`);
      }
    });
    const late = cases.filter((one) => one.late.length > 0).length;
    const notes = [
      `seed ${SEED}; ${plain.length} with the schedule's own fields, ${asking.length} with \`--if-due\`; ${late} on a machine that slept; and ${years.resources.length} schedules in every minute of 2026 to 2036`,
    ];
    return { cases: cases.length, failures: [...failures], notes };
  },
};

const date = (time) => new Date(time * 1000);
const seconds = (at) => at.getTime() / 1000;
const minuteOf = (time) => time - (time % 60);

function judgeYears(years, starts, expected) {
  const byPlace = Map.groupBy(starts, ([place]) => place);
  return years.resources.flatMap((resource, index) => {
    const seen = (byPlace.get(index) ?? []).map(([, at]) => minuteOf(at));
    const wanted = expected(resource, years);
    return isDeepStrictEqual(seen, wanted)
      ? []
      : [difference({ ...years, resource, late: [] }, seen, wanted)];
  });
}

/** Whether each start is in the minute of its run, or soon after it if it may be late; and no run is left over. */
function inTheirMinutes(starts, runs, mayBeLate) {
  const most = mayBeLate ? MOST_LATE : 60;
  return (
    starts.length === runs.length && starts.every((at, index) => at >= runs[index] && at < runs[index] + most)
  );
}

function difference({ resource, table, zone, from, late }, seen, wanted) {
  const { schedule, timezone } = resource.spec;
  const minutes = seen.map(minuteOf);
  const list = (times) =>
    times
      .slice(0, 5)
      .map((time) => date(time).toISOString())
      .join(' ') || 'nothing';
  return [
    `${schedule} ${timezone} on a machine in ${zone}, from ${date(from).toISOString()}${late.length > 0 ? ', with sleeps' : ''}:`,
    `only next has ${list(wanted.filter((time) => !minutes.includes(time)))}`,
    `only cron has ${list(minutes.filter((time, index) => !wanted.includes(time) || time === minutes[index - 1]))}`,
    table.slice(0, 200).trim(),
  ].join('\n');
}
