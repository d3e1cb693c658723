import type { CommandSpec } from '../../cli/command.js';
import {
  backend,
  dryRun,
  json,
  oneOf,
  output,
  report,
  source,
  store,
  strict,
  text,
  toggle,
} from '../../cli/flags.js';
import { HISTORY, platforms } from './history.js';
import { MANAGE } from './manage.js';
import { RUN } from './run.js';

const format = output(['table', 'wide', 'yaml', 'json', 'name'], 'format (default table)');
/** The cron that crontab lines are for. */
const cronHost = {
  'cron-tz': oneOf(['yes', 'no'], 'whether your cron supports CRON_TZ (default: detected)'),
  'cron-zone': text('ZONE', "the time zone of the cron daemon (default: this machine's)"),
};

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    summary: 'write a commented starter file and the pull-request check',
    positionals: [],
    flags: {
      ...source,
      backend: { ...backend, summary: 'what runs the schedules (default: by git remote and files)' },
      'auto-fix': toggle('GitHub: also write a workflow that keeps a pull request with the rendered files'),
    },
    example: 'jmo-schedule init --backend gitlab-ci',
    load: () => import('../../commands/init/init.js'),
  },
  {
    name: 'explain',
    summary: 'describe a field of a schedule',
    positionals: ['[FIELD]'],
    flags: { backend: { ...backend, summary: 'only settings of this backend' }, output: json },
    example: 'jmo-schedule explain spec.backend.config',
    load: () => import('../../commands/explain.js'),
  },
  {
    name: 'validate',
    summary: 'report all problems of the file',
    positionals: [],
    flags: {
      ...source,
      strict,
      output: report,
    },
    example: 'jmo-schedule validate --strict',
    load: () => import('../../commands/validate.js'),
  },
  {
    name: 'list',
    summary: 'list schedules',
    positionals: [],
    flags: {
      ...source,
      store,
      selector: text('SELECTOR', 'labels: k=v, k!=v, k in (a,b)', { short: 'l' }),
      backend,
      output: format,
    },
    example: "jmo-schedule list -l 'team in (security,web)'",
    load: () => import('../../commands/list.js'),
  },
  {
    name: 'get',
    summary: 'show one schedule',
    positionals: ['NAME'],
    flags: {
      ...source,
      store,
      output: format,
    },
    example: 'jmo-schedule get nightly -o yaml',
    load: async () => ({ run: (await import('../../commands/list.js')).get }),
  },
  ...MANAGE,
  {
    name: 'next',
    summary: 'show upcoming runs, in the zone of the schedule and in UTC',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      store,
      count: text('N', 'runs per schedule (default 5)'),
      from: text('ISO', 'start after this time (default now)'),
      until: text('ISO', 'stop at this time'),
      load: toggle('show how many start in the same minute instead'),
      output: json,
    },
    example: 'jmo-schedule next nightly --count 3 --from 2026-03-07T00:00:00Z',
    load: () => import('../../commands/next.js'),
  },
  {
    name: 'export',
    summary: 'print one schedule as a standalone file',
    positionals: ['NAME'],
    flags: {
      ...source,
      store,
      backend: { ...backend, summary: 'for this backend instead of its own' },
      output: text('FILE', 'write to FILE instead of standard output', { short: 'o' }),
    },
    example: 'jmo-schedule export nightly > .github/workflows/jmo-nightly.yml',
    load: () => import('../../commands/export.js'),
  },
  {
    name: 'render',
    summary: 'write all generated files, delete obsolete ones',
    positionals: [],
    flags: {
      ...source,
      store,
      'dry-run': dryRun,
      'update-pins': toggle('reset pins that were bumped in generated files'),
      output: json,
    },
    example: 'jmo-schedule render --dry-run',
    load: () => import('../../commands/render.js'),
  },
  {
    name: 'check',
    summary: 'show drift between the generated files and what render would write',
    positionals: [],
    flags: {
      ...source,
      'update-pins': toggle('count bumped pins as drift'),
      strict,
      comment: toggle('in an action: comment on a pull request that fails'),
      output: report,
    },
    example: 'jmo-schedule check',
    load: () => import('../../commands/check/check.js'),
  },
  {
    name: 'sync',
    summary: "plan, then change, GitLab's pipeline schedules or GitHub's workflows",
    positionals: [],
    flags: {
      ...source,
      apply: toggle('make the changes; without it they are only shown'),
      'allow-mass-change': toggle(
        'GitLab: delete two or more pipeline schedules that are more than half of ours',
      ),
      ...platforms,
      output: output(['json', 'markdown'], 'machine-readable output, or a table for a merge request'),
    },
    example: 'jmo-schedule sync --project group/name --apply',
    load: () => import('../../commands/sync/sync.js'),
  },
  {
    name: 'install',
    summary: 'put local-cron schedules into your crontab',
    positionals: ['[NAME]'],
    flags: {
      ...source,
      all: toggle('every local-cron schedule of the file; removes those that left it'),
      ...cronHost,
      'dry-run': dryRun,
      output: json,
    },
    example: 'jmo-schedule install --all',
    load: () => import('../../commands/install/install.js'),
  },
  {
    name: 'uninstall',
    summary: 'remove schedules from your crontab',
    positionals: ['[NAME]'],
    flags: { ...source, all: toggle('every schedule that came from the file') },
    example: 'jmo-schedule uninstall nightly',
    load: () => import('../../commands/install/uninstall.js'),
  },
  {
    name: 'installed',
    summary: 'list the schedules in your crontab',
    positionals: [],
    flags: { ...cronHost, output: json },
    example: 'jmo-schedule installed',
    load: () => import('../../commands/install/installed.js'),
  },
  ...HISTORY,
  ...RUN,
  {
    name: 'completion',
    summary: 'print completion for your shell',
    positionals: ['SHELL'],
    flags: {},
    example: 'jmo-schedule completion bash >> ~/.bashrc',
    load: async () => ({ run: (await import('../completion/completion.js')).completionOf(COMMANDS) }),
  },
];
