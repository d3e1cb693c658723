import type { CommandSpec } from '../../cli/command.js';
import { json, output, source, text, toggle } from '../../cli/flags.js';

/** The repository and project on their servers. */
export const platforms = {
  project: text('GROUP/NAME', "the GitLab project (default: the pipeline's own, else the git remote's)"),
  'gitlab-url': text('URL', "the GitLab server (default: the pipeline's own, else the git remote's)"),
  repository: text(
    'OWNER/NAME',
    "the GitHub repository (default: the workflow's own, else the git remote's)",
  ),
  'github-url': text('URL', "the GitHub server (default: the workflow's own, else the git remote's)"),
};

/** The commands that start runs, and look at what has run. */
export const HISTORY: readonly CommandSpec[] = [
  {
    name: 'run',
    summary: 'start a run of a schedule now',
    positionals: ['NAME'],
    flags: {
      ...source,
      wait: toggle('follow the run to its end: exit code 0 if it succeeds, 1 if not'),
      timeout: text('MINUTES', 'with --wait: stop waiting after so long (default 360)'),
      ref: text('REF', "the branch or tag (default: the schedule's own)"),
      ...platforms,
      output: json,
    },
    example: 'jmo-schedule run nightly --wait',
    load: () => import('../../commands/run/run.js'),
  },
  {
    name: 'status',
    summary: 'show the runs of schedules, and missed ones',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      ...platforms,
      since: text('ISO', 'look at runs, and count missed ones, from this time on (default 31 days ago)'),
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
      apply: toggle('delete them; without it they are only listed'),
      output: json,
    },
    example: 'jmo-schedule prune nightly --repository owner/name --apply',
    load: () => import('../../commands/prune/prune.js'),
  },
];
