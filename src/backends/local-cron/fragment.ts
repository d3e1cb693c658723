import type { ScanSchedule } from '../../schedule/types.js';
import { oneLine } from '../../text/comment.js';
import { quoteWord, trustedWord } from '../../text/shell.js';
import { configOf } from '../shared/check-config.js';
import { sourceLines, whenItRuns } from '../shared/header.js';
import { cronOf } from '../shared/schedule-cron.js';
import type { RenderContext } from '../types.js';
import { cronConfigSchema } from './config.js';
import { crontabCommand, crontabTiming } from './crontab-line.js';

/** The folder of scripts and fragment, relative to the project. */
export const CRON_FOLDER = '.jmo/cron';

export function scriptName(schedule: ScanSchedule): string {
  return `jmo-${schedule.metadata.name}.sh`;
}

/**
 * Crontab lines of all schedules, for users who edit their crontab themselves. They are the same on every machine, so they
 * must suit a cron in any zone, and the project's path is a variable.
 */
export function renderFragment(schedules: readonly ScanSchedule[], context: RenderContext): string {
  const lines = [
    ...sourceLines(context),
    '#',
    '# "jmo-schedule install --all" puts lines made for your cron into your crontab. To do it by hand, copy these there',
    "# and write the project's absolute path behind JMO_PROJECT. They are right for a cron in any time zone: each starts",
    '# its script at every minute at which a run might be due, and the script exits at once if none is.',
    '',
    'JMO_PROJECT=/path/to/the/project',
  ];
  for (const schedule of schedules) lines.push('', ...linesOf(schedule));
  return `${lines.join('\n')}\n`;
}

function linesOf(schedule: ScanSchedule): string[] {
  const { metadata, spec } = schedule;
  const cron = cronOf(schedule);
  if (spec.suspend) return [`# ${metadata.name} is suspended.`];
  const folder = configOf(schedule, cronConfigSchema).script_dir;
  const name = scriptName(schedule);
  const timing = crontabTiming(cron, spec.timezone, {
    zone: undefined,
    cronTz: false,
    knowsChanges: false,
  });
  const command = crontabCommand(timing, {
    script: folder?.startsWith('/')
      ? quoteWord(`${folder}/${name}`)
      : trustedWord(`"$JMO_PROJECT"/${quoteWord(`${folder ?? CRON_FOLDER}/${name}`)}`),
    directory: trustedWord('"$JMO_PROJECT"'),
  });
  return [`# ${metadata.name}: ${oneLine(whenItRuns(schedule, cron))}`, `${timing.fields} ${command}`];
}
