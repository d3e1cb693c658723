import type { Cron } from '../../cron/cron.js';
import { needsBothDays } from '../../cron/days.js';
import type { ScanSchedule } from '../../schedule/types.js';
import { quoteWord, type ShellWord, trustedWord } from '../../text/shell.js';
import { channelsOf, channelVariable } from '../shared/channels.js';
import { configOf } from '../shared/check-config.js';
import { fileHeader } from '../shared/header.js';
import { declaredPaths } from '../shared/paths.js';
import { buildScanCommand, type ScanCommand } from '../shared/scan-command.js';
import { cronOf } from '../shared/schedule-cron.js';
import type { RenderContext } from '../types.js';
import { attemptsOf, type CronConfig, cronConfigSchema, runSeconds } from './config.js';
import { templates } from './templates.generated.js';

/** The template's line from which on all scripts are the same. */
const SAME_FROM_HERE = '# ---- The same in every script from here on';

/** shellcheck's warnings about data: `$` and `~` in quotes, a backslash at the end, curly quotes. */
const DATA_LOOKS_LIKE = 'SC1003,SC1110,SC1111,SC1112,SC2016,SC2088,SC2089,SC2090,SC2191';

/** The bash script of one valid schedule. Template: the parts in templates/local-cron/run.sh/. */
export function renderScript(schedule: ScanSchedule, context: RenderContext): string {
  const template = templates['run.sh'];
  const body = template.slice(template.indexOf(SAME_FROM_HERE));
  const cron = cronOf(schedule);
  const config = configOf(schedule, cronConfigSchema);
  const assignments = [
    ...timing(schedule, cron),
    ...limits(schedule, config),
    ...scan(schedule, config),
    ...channels(schedule),
    ...paths(schedule),
  ];
  return [
    template.slice(0, template.indexOf('\n') + 1),
    fileHeader(schedule, cron, context),
    `# shellcheck disable=${DATA_LOOKS_LIKE}\n`,
    ...assignments.map(([name, value]) => `jmo_${name}=${value}\n`),
    `\n${body}`,
  ].join('');
}

/** A variable of the script's head, without its prefix, and its value. */
type Assignment = readonly [name: string, value: ShellWord];

function timing({ metadata, spec }: ScanSchedule, cron: Cron): Assignment[] {
  return [
    ['name', quoteWord(metadata.name)],
    ['profile', quoteWord(spec.jobTemplate.profile)],
    ['zone', quoteWord(spec.timezone)],
    ['when', quoteWord(whenText(cron, spec.timezone))],
    ['minutes', numbers(cron.minute, 2)],
    ['hours', numbers(cron.hour, 2)],
    ['days', numbers(cron.dayOfMonth, 2)],
    ['months', numbers(cron.month, 2)],
    ['weekdays', numbers(cron.dayOfWeek, 1)],
    ['both_days', number(needsBothDays(cron, 'vixie') ? 1 : 0)],
    ['fixed_time', number(isInterval(cron) ? 0 : 1)],
  ];
}

/** The time in a crontab line's `--if-due`, by which the script detects an outdated line. Without `%`. */
export function whenText(cron: Cron, zone: string): string {
  return `${cron.text} ${zone}`;
}

/** Whether cron(8) lets the job follow the clock, instead of treating it as a fixed time: `*` in minute or hour. */
export function isInterval(cron: Cron): boolean {
  const [minute = '', hour = ''] = cron.text.split(' ');
  return minute.startsWith('*') || hour.startsWith('*');
}

function limits({ spec }: ScanSchedule, config: CronConfig): Assignment[] {
  return [
    ['policy', quoteWord(spec.concurrencyPolicy)],
    ['results', quoteWord(spec.jobTemplate.results.dir)],
    ['logs', quoteWord(config.log_dir ?? '')],
    ['keep_successful', number(spec.successfulJobsHistoryLimit)],
    ['keep_failed', number(spec.failedJobsHistoryLimit)],
    ['timeout', number(runSeconds(config))],
    ['attempts', number(attemptsOf(config))],
  ];
}

function scan(schedule: ScanSchedule, { env = {} }: CronConfig): Assignment[] {
  const command = buildScanCommand(schedule, { listFolder: undefined, resultsDir: undefined, failOn: true });
  const variables = Object.entries(env).map(([name, value]) => quoteWord(`${name}=${value}`));
  const environment = variables.length === 0 ? [] : ['env', ...variables];
  return [
    ['gitlab_token', quoteWord(command.gitlabToken ?? '')],
    ['command', trustedWord(`(\n  ${[...environment, ...command.lines].join('\n  ')}\n)`)],
    ['images', words(valuesFor(command, '--images-file'))],
    ['urls', words(valuesFor(command, '--urls-file'))],
  ];
}

function valuesFor(command: ScanCommand, flag: string): readonly string[] {
  return command.lists.find((entry) => entry.flag === flag)?.values ?? [];
}

/** Paths that the script checks before JMo starts. */
function paths(schedule: ScanSchedule): Assignment[] {
  const declared = declaredPaths(schedule);
  return [
    // In the form that the script shows: `targets.repo`.
    ['path_fields', words(declared.map(({ at }) => at.slice(2).join('.')))],
    ['paths', words(declared.map(({ path }) => path))],
  ];
}

function channels(schedule: ScanSchedule): Assignment[] {
  const notified = channelsOf(schedule);
  return [
    ['secrets', words(notified.map(channelVariable))],
    ['events', words(notified.map((channel) => channel.events.join(' ')))],
    [
      'bot_channels',
      words(notified.map((channel) => (channel.token === undefined ? '' : (channel.channel ?? '')))),
    ],
  ];
}

/** A bash array. */
function words(values: readonly string[]): ShellWord {
  return trustedWord(`(${values.map(quoteWord).join(' ')})`);
}

function number(value: number): ShellWord {
  return quoteWord(String(value));
}

/** `' 05 30 '`: each number between blanks, so that the script finds it without splitting. */
function numbers(values: readonly number[], digits: number): ShellWord {
  return quoteWord(` ${values.map((value) => String(value).padStart(digits, '0')).join(' ')} `);
}
