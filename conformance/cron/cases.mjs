import { join } from 'node:path';
import { eachOf } from '../each-of.mjs';
import { cronTexts, dailyTexts } from './crons.mjs';
import { installedTable, makeProject, nameOf, renderedTable } from './installed.mjs';
import { lateSleeps, middleOf, windows, YEARS, ZONES } from './windows.mjs';

const CRONS_PER_ZONE = 40;
const DAILY_CRONS = 100;

/**
 * @typedef {object} Case   a schedule's lines on a machine, in some days
 * @property {object} resource
 * @property {string} table   the lines
 * @property {string} zone    the machine's
 * @property {number} from
 * @property {number} until
 * @property {{at: number, seconds: number}[]} late   sleeps of the machine
 * @property {string} script
 */

/**
 * The cases, and the tables that they are from: a machine has the schedule's own zone or another one, and `install` knows it or
 * `render` wrote the lines for all.
 * @returns {Promise<{cases: Case[], tables: {table: string, schedules: number}[]}>}
 */
export async function timeCases(context, validate, seed) {
  const projects = await eachOf(ZONES, (zone, place) => casesOf(context, validate, zone, seed + place));
  return {
    cases: projects.flatMap(({ cases }) => cases),
    tables: projects.flatMap(({ tables }) => tables),
  };
}

async function casesOf(context, validate, zone, seed) {
  const folder = join(context.work, 'cron-times', zone.replaceAll('/', '-'));
  const resources = await project(context, folder, validate, cronTexts(seed, CRONS_PER_ZONE), zone);
  // 7 has no factor in common with the number of zones, so that each zone meets several others.
  const other = ZONES[(ZONES.indexOf(zone) + 7) % ZONES.length];
  const own = await installedTable(context, folder, zone);
  const foreign = await installedTable(context, folder, other);
  const anywhere = renderedTable(folder);
  const cases = [];
  for (const [index, resource] of resources.entries()) {
    const name = nameOf(index);
    const add = ({ lines }, machine, { from, until }, isLate = false) =>
      cases.push({
        resource,
        table: lines.get(name),
        zone: machine,
        from,
        until,
        late: isLate ? lateSleeps({ from, until }, machine, seed + index) : [],
        script: join(folder, '.jmo/cron', `jmo-${name}.sh`),
      });
    const weeks = windows([zone], seed + index);
    const week = weeks[index % weeks.length];
    // A line with --if-due starts its script in every hour, and some in every minute: a part of those is enough.
    if (own.lines.get(name).includes('--if-due')) add(own, zone, middleOf(week));
    else for (const each of weeks) add(own, zone, each);
    if (isDense(foreign.lines.get(name)) && index % 8 > 0) continue;
    add(own, zone, middleOf(week), true);
    const both = windows([zone, other], seed + index);
    if (index % 2 === 0) add(foreign, other, middleOf(both[index % both.length]), index % 6 === 0);
    if (index % 4 === 1) add(anywhere, other, middleOf(both[(index + 1) % both.length]));
  }
  const tables = [own, foreign, anywhere].map(({ table }) => ({ table, schedules: resources.length }));
  return { cases, tables };
}

/** Whether a line starts its script at many minutes of an hour. */
function isDense(line) {
  const [minutes] = line.split(' ');
  return minutes === '*' || minutes.split(',').length > 8;
}

/** A table of schedules that run once a day or less, for all years; in UTC, where none waits for another to be made up for. */
export async function yearTable(context, validate, seed) {
  const folder = join(context.work, 'cron-times/years');
  const resources = await project(context, folder, validate, dailyTexts(seed, DAILY_CRONS), 'UTC');
  const { table } = await installedTable(context, folder, 'UTC');
  return { resources, table, zone: 'UTC', from: YEARS.from - 30, until: YEARS.until - 30 };
}

async function project(context, folder, validate, crons, zone) {
  const { schedules, diagnostics } = validate(await makeProject(context, folder, crons, zone));
  if (schedules.length !== crons.length)
    throw new Error(`refused: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return schedules.map(({ resource }) => resource);
}
