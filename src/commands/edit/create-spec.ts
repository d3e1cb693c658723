import type { Arguments } from '../../cli/command.js';
import { CliError } from '../../cli/io.js';
import type { Edit } from '../../schedule/edit/edit.js';
import type { NewSchedule } from '../../schedule/edit/edit-schedule.js';
import { editValue } from '../../schedule/edit/value.js';
import { readPairs, readSettings } from './flags.js';
import { TARGETS } from './target-flags.js';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The schedule that the words of `create` ask for. Throws CliError on a word that can't be read; rules are checked later. */
export function readNewSchedule(name: string, args: Arguments): NewSchedule {
  const cron = args.text('cron');
  if (cron === undefined) throw new CliError("--cron is missing; see 'jmo-schedule create --help'");
  const labels = pairsOf(args, 'label');
  const annotations = readAnnotations(args);
  const deadline = args.text('starting-deadline-seconds');
  const given = (flag: string, key = flag) =>
    args.text(flag) === undefined ? {} : { [key]: args.text(flag) };
  const spec = {
    schedule: cron,
    ...given('timezone'),
    ...(args.on('suspend') ? { suspend: true } : {}),
    ...given('concurrency-policy', 'concurrencyPolicy'),
    ...(deadline === undefined
      ? {}
      : { startingDeadlineSeconds: wholeNumber('starting-deadline-seconds', deadline) }),
    backend: { type: args.text('backend') ?? 'github-actions' },
    jobTemplate: {
      profile: args.text('profile') ?? 'balanced',
      targets: readTargets(args),
      ...(args.text('results-dir') === undefined ? {} : { results: { dir: args.text('results-dir') } }),
      ...readOptions(args),
      ...readChannels(args),
    },
  };
  let whole: unknown = { metadata: { labels, annotations }, spec };
  for (const edit of readSettings(args)) whole = editValue(whole, edit as Edit);
  const { metadata, spec: edited } = whole as { metadata: NewSchedule; spec: NewSchedule['spec'] };
  return { name, labels: metadata.labels ?? {}, annotations: metadata.annotations ?? {}, spec: edited };
}

/** The guide keeps a description among the annotations. */
function readAnnotations(args: Arguments): Record<string, string> {
  const annotations = pairsOf(args, 'annotation');
  const description = args.text('description');
  if (description === undefined) return annotations;
  if (annotations.description !== undefined)
    throw new CliError('--description and --annotation description=… say the same; give one of them');
  return { description, ...annotations };
}

function pairsOf(args: Arguments, flag: string): Record<string, string> {
  return Object.fromEntries(readPairs(flag, args.texts(flag))) as Record<string, string>;
}

/** Flags that may be given more than once, and the list they fill. */
const LISTS: Readonly<Record<string, string>> = { image: 'images', url: 'urls' };

function readTargets(args: Arguments): Record<string, unknown> {
  const targets: Record<string, unknown> = {};
  for (const flag of Object.keys(TARGETS)) {
    const list = LISTS[flag];
    const values = args.texts(flag);
    if (values.length > 0)
      targets[list ?? flag.replaceAll('-', '_')] = list === undefined ? values[0] : values;
  }
  if (args.on('k8s-all-namespaces')) targets.k8s_all_namespaces = true;
  return targets;
}

function readOptions(args: Arguments): object {
  const threads = args.text('threads');
  const failOn = args.text('fail-on');
  const options = {
    ...(failOn === undefined ? {} : { fail_on: failOn }),
    ...(threads === undefined ? {} : { threads: wholeNumber('threads', threads) }),
  };
  return Object.keys(options).length === 0 ? {} : { options };
}

function readChannels(args: Arguments): object {
  const names = args.texts('slack-env');
  if (names.length === 0) return {};
  const channels = names.map((name) => {
    // The word is not shown: it may be the URL itself.
    if (!VARIABLE.test(name))
      throw new CliError('--slack-env must be the NAME of a variable or CI secret, never the URL itself');
    return { type: 'slack', url: `\${${name}}` };
  });
  return { notifications: { channels } };
}

function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new CliError(`--${flag} must be a whole number`);
  return Number(text);
}
