import type { CommandSpec, Flag } from '../../cli/command.js';
import {
  backend,
  boolean,
  dryRun,
  oneOf,
  output,
  source,
  store,
  text,
  texts,
  timing,
  toggle,
} from '../../cli/flags.js';
import { TARGETS } from '../../commands/edit/target-flags.js';
import { CONCURRENCY_POLICIES, SEVERITIES } from '../../schedule/types.js';

const settings = {
  label: texts('K=V', 'a label'),
  annotation: texts('K=V', 'an annotation'),
  set: texts('PATH=VALUE', 'any other field of spec, such as backend.config.image=…'),
};
const resource = output(['yaml', 'json', 'name'], 'print only the resource');
const edited = { ...source, store, 'dry-run': dryRun, output: resource };
/** The commands that edit the file or JMo's store. */
export const MANAGE: readonly CommandSpec[] = [
  {
    name: 'create',
    summary: 'add a schedule to the file',
    positionals: ['NAME'],
    flags: {
      ...source,
      store,
      cron: timing.cron,
      profile: text('PROFILE', 'the scan profile (default balanced)'),
      timezone: timing.timezone,
      backend: { ...backend, summary: 'what runs it (default github-actions)' },
      ...Object.fromEntries(
        Object.entries(TARGETS).map(([name, summary]): [string, Flag] => {
          const multiple = name === 'image' || name === 'url';
          return [name, { type: 'text', multiple, summary: `target: ${summary}` }];
        }),
      ),
      'k8s-all-namespaces': toggle('target: all namespaces'),
      'fail-on': oneOf(SEVERITIES, 'the lowest severity that fails the run', 'SEVERITY'),
      threads: text('N', 'how many tools run at the same time'),
      'results-dir': text('DIR', 'where results are written (default results)'),
      'concurrency-policy': oneOf(
        CONCURRENCY_POLICIES,
        'Forbid, Allow or Replace an active run (default Forbid)',
        'POLICY',
      ),
      'starting-deadline-seconds': text('SECONDS', 'how late a run may start'),
      suspend: toggle('start no runs yet'),
      'slack-env': texts('NAME', 'notify Slack: the variable or CI secret that holds the webhook URL'),
      description: text('TEXT', 'what it is for (the annotation description)'),
      ...settings,
      'dry-run': dryRun,
      output: resource,
    },
    example:
      "jmo-schedule create nightly --cron '17 2 * * *' --profile balanced --repo . --slack-env SLACK_WEBHOOK_URL",
    load: () => import('../../commands/edit/create.js'),
  },
  {
    name: 'update',
    summary: 'change one schedule in the file',
    positionals: ['NAME'],
    flags: {
      ...edited,
      cron: timing.cron,
      profile: text('PROFILE', 'the scan profile'),
      timezone: { ...timing.timezone, summary: 'its IANA time zone' },
      suspend: boolean('whether no runs are started'),
      ...settings,
      label: texts('K=V|K-', 'a label; K- removes it'),
      annotation: texts('K=V|K-', 'an annotation; K- removes it'),
      unset: texts('PATH', 'remove a field, such as jobTemplate.options.threads'),
    },
    example: "jmo-schedule update nightly --cron '47 3 * * *' --set jobTemplate.options.threads=4",
    load: () => import('../../commands/edit/update.js'),
  },
  {
    name: 'suspend',
    summary: 'start no more runs of a schedule',
    positionals: ['NAME'],
    flags: edited,
    example: 'jmo-schedule suspend nightly',
    load: async () => ({ run: (await import('../../commands/edit/update.js')).suspend }),
  },
  {
    name: 'resume',
    summary: 'start runs of a suspended schedule again',
    positionals: ['NAME'],
    flags: edited,
    example: 'jmo-schedule resume nightly',
    load: async () => ({ run: (await import('../../commands/edit/update.js')).resume }),
  },
  {
    name: 'delete',
    summary: 'delete a schedule from the file',
    positionals: ['NAME'],
    flags: {
      ...source,
      store,
      yes: toggle('do not ask', { short: 'y' }),
      'dry-run': dryRun,
      output: output(['name'], 'print only the name'),
    },
    example: 'jmo-schedule delete nightly --yes',
    load: () => import('../../commands/edit/delete.js'),
  },
  {
    name: 'import',
    summary: "convert JMo's own store to this format",
    positionals: ['[STORE]'],
    flags: {
      ...source,
      write: toggle('append to the file instead of printing'),
      'dry-run': toggle('with --write: show what would be added'),
      output: output(['yaml', 'json'], 'format of what is printed (default yaml)'),
    },
    example: 'jmo-schedule import ~/.jmo/schedules.json --write',
    load: () => import('../../commands/edit/import.js'),
  },
];
