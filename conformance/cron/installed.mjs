import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';

/** The name of the schedule at this place of a project. */
export const nameOf = (index) => `n${index}`;

/** The document of one schedule for local cron. JSON is YAML. */
export function resourceText(schedule, name, timezone) {
  const backend = { type: 'local-cron' };
  const spec = { schedule, timezone, backend, jobTemplate: { targets: { repo: '.' } } };
  const item = { apiVersion: 'jmo.security/v1alpha1', kind: 'ScanSchedule', metadata: { name }, spec };
  return `${JSON.stringify(item)}\n`;
}

/** Writes a project of such schedules and renders it. @returns {Promise<string>} the text of its resource file */
export async function makeProject(context, folder, crons, zone) {
  const text = crons.map((cron, index) => resourceText(cron, nameOf(index), zone)).join('---\n');
  writeBelow(folder, 'jmo-schedules.yaml', text);
  const crontab = readFileSync(join(context.here, 'cron/pretend-crontab.sh'));
  writeBelow(folder, 'bin/crontab', crontab, 0o755);
  await cli(context, ['render'], folder);
  return text;
}

/** The whole crontab that `install` writes on a machine whose clock has this zone, and each schedule's lines in it, by name. */
export async function installedTable(context, folder, zone) {
  const file = join(folder, `${zone.replaceAll('/', '-')}.crontab`);
  await cli(context, ['install', '--all', '--cron-zone', zone], folder, {
    PATH: `${join(folder, 'bin')}:${context.environment.PATH}`,
    PRETEND_CRONTAB: file,
    JMO_STATE_DIR: join(folder, 'state'),
  });
  const table = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const blocks = table.matchAll(/^# BEGIN jmo-schedule (\S+) from .*\n((?:(?!# END).*\n)*)# END/gm);
  return { table, lines: new Map([...blocks].map(([, name, lines]) => [name, lines])) };
}

/** The same for the lines that `render` writes for a crontab that is kept by hand. */
export function renderedTable(folder) {
  const table = readFileSync(join(folder, '.jmo/cron/jmo-schedules.crontab'), 'utf8');
  const lines = table.matchAll(/^[^#\n].* "\$JMO_PROJECT"\/\S*\/jmo-(\S+)\.sh .*\n/gm);
  return { table, lines: new Map([...lines].map(([line, name]) => [name, line])) };
}

async function cli(context, args, cwd, env) {
  const { status, stdout, stderr } = await context.cli(args, { cwd, env });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stdout}${stderr}`.slice(0, 4000));
}
