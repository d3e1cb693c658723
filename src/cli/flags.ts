import type { FileChoice } from '../project/world.js';
import { BACKEND_TYPES } from '../schedule/types.js';
import type { Arguments, Flag } from './command.js';

export const file: Flag = {
  type: 'text',
  short: 'f',
  value: 'FILE',
  summary: 'the resource file (default jmo-schedules.yaml)',
};
export const directory: Flag = {
  type: 'text',
  short: 'C',
  value: 'DIR',
  summary: "the project's directory (default .)",
};
export const source = { file, directory };
export const output = (choices: readonly string[], summary: string): Flag => ({
  type: 'text',
  short: 'o',
  value: choices.join('|'),
  choices,
  summary,
});
export const json = output(['json'], 'machine-readable output');
export const selector: Flag = {
  type: 'text',
  short: 'l',
  value: 'SELECTOR',
  summary: 'labels: k=v, k!=v, k in (a,b)',
};
export const backend: Flag = {
  type: 'text',
  value: BACKEND_TYPES.join('|'),
  choices: BACKEND_TYPES,
  summary: 'only schedules of this backend',
};
export const store: Flag = {
  type: 'text',
  value: '[PATH]',
  fallback: '~/.jmo/schedules.json',
  summary: "JMo's own store instead of the file (default ~/.jmo/schedules.json)",
};
export const timing = {
  name: { type: 'text', value: 'NAME', summary: "the schedule's name" },
  cron: { type: 'text', value: 'CRON', summary: 'its five cron fields' },
  timezone: { type: 'text', value: 'ZONE', summary: 'its IANA time zone (default UTC)' },
} as const satisfies Record<string, Flag>;

/** For which cron crontab lines are. */
export const cronHost = {
  'cron-tz': {
    type: 'text',
    value: 'yes|no',
    choices: ['yes', 'no'],
    summary: 'whether your cron knows CRON_TZ (default: look)',
  },
  'cron-zone': {
    type: 'text',
    value: 'ZONE',
    summary: "the time zone of the cron daemon (default: this machine's)",
  },
} as const satisfies Record<string, Flag>;

/** The file or store that `--file`, `--directory` and `--store` name. */
export function fileChoiceOf(args: Arguments): FileChoice {
  return { directory: args.text('directory'), file: args.text('file'), store: args.text('store') };
}
