import type { CommandSpec } from './command.js';
import { json, output, source } from './flags.js';

/** The commands that look at what has run. */
export const HISTORY: readonly CommandSpec[] = [
  {
    name: 'status',
    summary: 'show what local-cron schedules have run, and missed',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      since: {
        type: 'text',
        value: 'ISO',
        summary: 'count missed runs from this time on (default 31 days ago)',
      },
      output: output(['json', 'yaml'], "machine-readable output, with the resource's status block"),
    },
    example: 'jmo-schedule status nightly -o json',
    load: () => import('./status.js'),
  },
  {
    name: 'prune',
    summary: 'plan, then delete, local-cron results beyond the history limits',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      apply: { type: 'switch', summary: 'delete them; without it they are only named' },
      output: json,
    },
    example: 'jmo-schedule prune nightly --apply',
    load: () => import('./prune.js'),
  },
];
