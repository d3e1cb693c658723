import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { CliError, EXIT } from '../cli/io.js';
import { formatTable } from '../cli/output/table.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { formatInZone } from '../cron/zone/zone.js';
import { openScheduleFile } from '../project/load.js';
import { type UpcomingRun, upcomingRuns } from '../project/upcoming.js';
import { timestamp } from '../schedule/edit/edit-schedule.js';
import { jsonText } from '../text/log.js';

const MAX_COUNT = 1000;

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const [name] = args.positionals;
  const from = readTime('from', args.text('from')) ?? io.now();
  const until = readTime('until', args.text('until'));
  const count = readCount(args.text('count') ?? '5');
  const load = args.on('load');
  const json = args.text('output') === 'json';
  const loaded = (await openScheduleFile(choice, io)).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const schedules = name === undefined ? loaded.schedules : [findSchedule(loaded, name)];
  const active = schedules.map((schedule) => schedule.resource).filter((schedule) => !schedule.spec.suspend);
  const runs = upcomingRuns(active, { from, until, count });
  if (load) io.out(json ? jsonText(loadOf(runs)) : loadTable(runs));
  else io.out(json ? jsonText(runs.map(asJson)) : runTable(runs));
  return EXIT.fine;
};

function asJson(run: UpcomingRun): { name: string; time: string; utc: string } {
  return { name: run.name, time: formatInZone(run.at, run.zone), utc: timestamp(run.at) };
}

function runTable(runs: readonly UpcomingRun[]): string {
  if (runs.length === 0) return 'No upcoming runs.\n';
  return formatTable([
    ['NAME', 'TIME', 'ZONE', 'UTC'],
    ...runs.map((run) => [run.name, formatInZone(run.at, run.zone), run.zone, timestamp(run.at)]),
  ]);
}

/** The minutes in which most schedules start together, busiest first. */
function loadOf(runs: readonly UpcomingRun[]): { utc: string; starts: number; names: string[] }[] {
  const minutes = new Map<string, string[]>();
  for (const run of runs)
    minutes.set(timestamp(run.at), [...(minutes.get(timestamp(run.at)) ?? []), run.name]);
  return [...minutes]
    .map(([utc, names]) => ({ utc, starts: names.length, names }))
    .sort((a, b) => b.starts - a.starts || (a.utc < b.utc ? -1 : 1));
}

function loadTable(runs: readonly UpcomingRun[]): string {
  if (runs.length === 0) return 'No upcoming runs.\n';
  return formatTable([
    ['UTC', 'STARTS', 'SCHEDULES'],
    ...loadOf(runs).map(({ utc, starts, names }) => [utc, String(starts), names.join(',')]),
  ]);
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MAX_COUNT)
    throw new CliError(`--count must be a whole number from 1 to ${MAX_COUNT}`);
  return count;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The time that a flag gives. Throws CliError if the text is not a time. */
export function readTime(flag: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (!ISO.test(text) || Number.isNaN(at.getTime()))
    throw new CliError(
      `--${flag} must be a date or a time with its offset, such as 2026-03-07 or 2026-03-07T00:00:00Z`,
    );
  const date = text.slice(0, 10);
  if (!isOnCalendar(date)) throw new CliError(`--${flag}: there is no ${date}`);
  return at;
}

/** `Date` would accept 30 February as 2 March. */
function isOnCalendar(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
