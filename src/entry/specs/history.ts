import type { CommandSpec, Flag } from '../../cli/command.js';
import { json, output, source } from '../../cli/flags.js';

/** Where platforms have their runs on record. */
const platforms = {
  repository: {
    type: 'text',
    value: 'OWNER/NAME',
    summary: "the GitHub repository (default: the workflow's own)",
  },
  project: {
    type: 'text',
    value: 'GROUP/NAME',
    summary: "the GitLab project (default: the pipeline's own)",
  },
  'gitlab-url': {
    type: 'text',
    value: 'URL',
    summary: "the GitLab server (default: the pipeline's own, else https://gitlab.com)",
  },
} as const satisfies Record<string, Flag>;

/** The commands that look at what has run. */
export const HISTORY: readonly CommandSpec[] = [
  {
    name: 'status',
    summary: 'show what schedules have run, and missed',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      ...platforms,
      since: {
        type: 'text',
        value: 'ISO',
        summary: 'look at runs, and count missed ones, from this time on (default 31 days ago)',
      },
      output: output(['json', 'yaml'], "machine-readable output, with the resource's status block"),
    },
    example: 'jmo-schedule status nightly --repository owner/name',
    load: () => import('../../commands/status/status.js'),
  },
  {
    name: 'prune',
    summary: 'plan, then delete, runs and results beyond the history limits',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      ...platforms,
      apply: { type: 'switch', summary: 'delete them; without it they are only named' },
      output: json,
    },
    example: 'jmo-schedule prune nightly --repository owner/name --apply',
    load: () => import('../../commands/prune/prune.js'),
  },
];
