import { missingFlag } from '../../cli/arguments.js';
import type { Arguments } from '../../cli/command.js';
import { CliError } from '../../cli/io.js';
import type { Path } from '../../schedule/diagnostic.js';
import type { Edit } from '../../schedule/edit/edit.js';
import type { NewSchedule } from '../../schedule/edit/edit-schedule.js';
import { editValue } from '../../schedule/edit/value.js';
import { valueAt } from '../../schedule/problem.js';
import { readPairs, readSettings } from './settings.js';
import { TARGETS } from './target-flags.js';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Repeatable flags, and the list that each fills. */
const LISTS: Readonly<Record<string, string>> = { image: 'images', url: 'urls' };

/** The schedule that the flags of `create` describe. Throws CliError on a value it can't parse; rules are checked later. */
export function readNewSchedule(name: string, args: Arguments): NewSchedule {
  const cron = args.text('cron');
  if (cron === undefined) throw missingFlag('cron', 'create');
  const labels = pairsOf('label', args.texts('label'));
  const annotations = withDescription(
    pairsOf('annotation', args.texts('annotation')),
    args.text('description'),
  );
  const targets = Object.keys(TARGETS).map((flag): [string, unknown] => {
    const list = LISTS[flag];
    return list === undefined
      ? [flag.replaceAll('-', '_'), args.text(flag)]
      : [list, filled(args.texts(flag))];
  });
  const options = given({
    fail_on: args.text('fail-on'),
    threads: wholeNumber('threads', args.text('threads')),
  });
  const channels = args.texts('slack-env').map(slackChannel);
  const spec = given({
    schedule: cron,
    timezone: args.text('timezone'),
    suspend: args.on('suspend') || undefined,
    concurrencyPolicy: args.text('concurrency-policy'),
    startingDeadlineSeconds: wholeNumber('starting-deadline-seconds', args.text('starting-deadline-seconds')),
    backend: filled(given({ type: args.text('backend') })),
    jobTemplate: given({
      profile: args.text('profile'),
      targets: given({
        ...Object.fromEntries(targets),
        k8s_all_namespaces: args.on('k8s-all-namespaces') || undefined,
      }),
      results: filled(given({ dir: args.text('results-dir') })),
      options: filled(options),
      notifications: channels.length === 0 ? undefined : { channels },
    }),
  });
  let whole: unknown = { metadata: { labels, annotations }, spec };
  for (const edit of readSettings(args.texts('set'), [])) whole = editValue(whole, edit as Edit);
  const { metadata, spec: edited } = whole as { metadata: NewSchedule; spec: NewSchedule['spec'] };
  return { name, labels: metadata.labels ?? {}, annotations: metadata.annotations ?? {}, spec: edited };
}

/** What `create` writes out, since everybody who reads a schedule wants to know it. */
const WRITTEN: readonly (readonly [Path, unknown])[] = [
  [['backend', 'type'], 'github-actions'],
  [['jobTemplate', 'profile'], 'balanced'],
];

/** The schedule with its backend and its profile, unless the file's `ScanDefaults` have them. */
export function withUsual(schedule: NewSchedule, defaults: unknown): NewSchedule {
  const isMissing = ([path]: readonly [Path, unknown]) =>
    valueAt(defaults, ['spec', ...path]) == null &&
    valueAt(schedule.spec, path) === undefined &&
    valueAt(schedule.spec, path.slice(0, 1)) !== null;
  const spec = WRITTEN.filter(isMissing).reduce<unknown>(
    (made, [path, value]) => editValue(made, { path, value }),
    schedule.spec,
  );
  return { ...schedule, spec: spec as NewSchedule['spec'] };
}

/** Without undefined values. */
function given(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

/** Undefined if it is empty. */
function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** JMo's guide keeps descriptions in annotations. */
function withDescription(
  annotations: Record<string, string>,
  description: string | undefined,
): Record<string, string> {
  if (description === undefined) return annotations;
  if (annotations.description !== undefined)
    throw new CliError('--description and --annotation description=… say the same; give one of them');
  return { description, ...annotations };
}

function pairsOf(flag: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(readPairs(flag, words)) as Record<string, string>;
}

function slackChannel(name: string): object {
  // The value is not shown: it may be the webhook's URL.
  if (!VARIABLE.test(name))
    throw new CliError('--slack-env must be the NAME of a variable or CI secret, never the URL itself');
  return { type: 'slack', url: `\${${name}}` };
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new CliError(`--${flag} must be a whole number`);
  return Number(text);
}
