import { editValue } from '../schedule/edit-value.js';
import { readPairs, readSettings } from './edit-words.js';
import { Failure } from './io.js';
import { TARGETS } from './target-flags.js';
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The schedule that the words of `create` ask for. Throws Failure on a word that can't be read; rules are checked later. */
export function readNewSchedule(name, args) {
    const cron = args.text('cron');
    if (cron === undefined)
        throw new Failure("--cron is missing; see 'jmo-schedule create --help'");
    const labels = pairsOf(args, 'label');
    const annotations = readAnnotations(args);
    const deadline = args.text('starting-deadline-seconds');
    const given = (flag, key = flag) => args.text(flag) === undefined ? {} : { [key]: args.text(flag) };
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
    let whole = { metadata: { labels, annotations }, spec };
    for (const edit of readSettings(args))
        whole = editValue(whole, edit);
    const { metadata, spec: edited } = whole;
    return { name, labels: metadata.labels ?? {}, annotations: metadata.annotations ?? {}, spec: edited };
}
/** The guide keeps a description among the annotations. */
function readAnnotations(args) {
    const annotations = pairsOf(args, 'annotation');
    const description = args.text('description');
    if (description === undefined)
        return annotations;
    if (annotations.description !== undefined)
        throw new Failure('--description and --annotation description=… say the same; give one of them');
    return { description, ...annotations };
}
function pairsOf(args, flag) {
    return Object.fromEntries(readPairs(flag, args.texts(flag)));
}
/** Flags that may be given more than once, and the list they fill. */
const LISTS = { image: 'images', url: 'urls' };
function readTargets(args) {
    const targets = {};
    for (const flag of Object.keys(TARGETS)) {
        const list = LISTS[flag];
        const values = args.texts(flag);
        if (values.length > 0)
            targets[list ?? flag.replaceAll('-', '_')] = list === undefined ? values[0] : values;
    }
    if (args.on('k8s-all-namespaces'))
        targets.k8s_all_namespaces = true;
    return targets;
}
function readOptions(args) {
    const threads = args.text('threads');
    const failOn = args.text('fail-on');
    const options = {
        ...(failOn === undefined ? {} : { fail_on: failOn }),
        ...(threads === undefined ? {} : { threads: wholeNumber('threads', threads) }),
    };
    return Object.keys(options).length === 0 ? {} : { options };
}
function readChannels(args) {
    const names = args.texts('slack-env');
    if (names.length === 0)
        return {};
    const channels = names.map((name) => {
        // The word is not shown: it may be the URL itself.
        if (!VARIABLE.test(name))
            throw new Failure('--slack-env must be the NAME of a variable or CI secret, never the URL itself');
        return { type: 'slack', url: `\${${name}}` };
    });
    return { notifications: { channels } };
}
function wholeNumber(flag, text) {
    if (!/^\d{1,15}$/.test(text))
        throw new Failure(`--${flag} must be a whole number`);
    return Number(text);
}
