import type { FileChoice } from '../project/world.js';
import { BACKEND_TYPES, DEFAULT_FILE, DEFAULT_STORE } from '../schedule/types.js';
import type { Arguments, Flag } from './command.js';

/** A flag with a value; `value` is the placeholder that help shows. */
export const text = (value: string, summary: string, more: Partial<Flag> = {}): Flag => ({
  type: 'text',
  value,
  summary,
  ...more,
});
/** A flag with a value that may be repeated. */
export const texts = (value: string, summary: string) => text(value, summary, { multiple: true });
export const toggle = (summary: string, more: Partial<Flag> = {}): Flag => ({
  type: 'switch',
  summary,
  ...more,
});
export const oneOf = (choices: readonly string[], summary: string, value = choices.join('|')) =>
  text(value, summary, { choices });
export const boolean = (summary: string) => oneOf(['true', 'false'], summary);

export const source = {
  file: text('FILE', `the resource file (default ${DEFAULT_FILE})`, { short: 'f' }),
  directory: text('DIR', "the project's directory (default .)", { short: 'C' }),
};
export const sourceOrInput = {
  ...source,
  file: text('FILE', `the resource file, or - for standard input (default ${DEFAULT_FILE})`, { short: 'f' }),
};
export const output = (choices: readonly string[], summary: string): Flag => ({
  ...oneOf(choices, summary),
  short: 'o',
});
export const json = output(['json'], 'machine-readable output');
export const report = output(['json', 'github', 'codequality', 'sarif'], 'machine-readable output');
export const backend = oneOf(BACKEND_TYPES, 'only schedules of this backend');
export const store = text('[PATH]', `JMo's own store instead of the file (default ${DEFAULT_STORE})`, {
  fallback: DEFAULT_STORE,
});
export const strict = toggle('fail on warnings too, with exit code 1');
export const dryRun = toggle('show what would change, write nothing');
export const timing = {
  name: text('NAME', "the schedule's name"),
  cron: text('CRON', 'its five cron fields'),
  timezone: text('ZONE', 'its IANA time zone (default UTC)'),
};

/** The file or store that `--file`, `--directory` and `--store` name. */
export function fileChoiceOf(args: Arguments): FileChoice {
  return { directory: args.text('directory'), file: args.text('file'), store: args.text('store') };
}
