import { sourceOf } from './ownership.js';
import { withLineFeeds } from './plan.js';
const USES = /^(\s*(?:- +)?uses: +)([\w.-]+\/[\w./-]+)@([0-9a-f]{40})( +#.*)?$/;
const IMAGE = /^(\s*(?:- +)?image: +)([\w./:-]+?)(@sha256:[0-9a-f]{64})?( +#.*)?$/;
const VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;
/**
 * `wanted`, with the pins that the owner of the committed file moved: of the same action the commit and its version
 * comment, of the same image (but for version numbers in its tag) tag and digest. Nothing but a full commit or sha256
 * digest is ever taken over. `chosen` images stand in the resource itself, which decides about them: one without a
 * digest takes over a digest of just this image.
 */
export function keepPins(wanted, committed, chosen = []) {
    const kept = [];
    if (wanted === committed)
        return { content: wanted, kept };
    const lines = wanted.split('\n');
    const ours = pinsIn(lines);
    if (ours.length === 0)
        return { content: wanted, kept };
    const theirs = groupBySubject(pinsIn(withLineFeeds(committed).split('\n')));
    for (const [subject, pins] of groupBySubject(ours)) {
        const candidates = theirs.get(subject) ?? [];
        for (const [index, pin] of pins.entries()) {
            // Where the numbers of uses differ nobody can say which is which.
            const same = candidates.length === pins.length;
            const keep = same ? candidates[index] : candidates.find((one) => one.pinned);
            if (keep === undefined || !keep.pinned || keep.reference === pin.reference)
                continue;
            if (chosen.includes(pin.reference) && !keep.reference.startsWith(`${pin.reference}@`))
                continue;
            // What this version's own comment asks for may be done with the comment left standing.
            const ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
            lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ''}`;
            kept.push({ line: keep.line + 1, kept: shown(keep), written: pin.reference });
        }
    }
    return { content: lines.join('\n'), kept };
}
function shown({ name, reference, comment }) {
    return `${name}${reference}${VERSION_COMMENT.test(comment) ? comment : ''}`;
}
/** The generated files, each with the pins of the file of ours that stands at its path, and which these are. */
export function withKeptPins(wanted, found, chosen = []) {
    const keptPins = [];
    const files = wanted.map((file) => {
        const there = found.get(file.path);
        if (there?.kind !== 'file' || sourceOf(there.content) === undefined)
            return file;
        const { content, kept } = keepPins(file.content, there.content, chosen);
        keptPins.push(...kept.map((pin) => ({ path: file.path, ...pin })));
        return { ...file, content };
    });
    return { files, keptPins };
}
function pinsIn(lines) {
    const pins = [];
    let block = -1;
    for (const [line, text] of lines.entries()) {
        const indent = text.search(/\S/);
        // Inside a block scalar (`run: |`) a line is text, whatever it looks like.
        if (block !== -1 && (indent === -1 || indent > block))
            continue;
        block = blockIndent(text);
        const pin = actionPin(line, text) ?? imagePin(line, text);
        if (pin !== undefined)
            pins.push(pin);
    }
    return pins;
}
/** How far in the key stands whose block scalar starts on this line; -1 where none does. */
function blockIndent(text) {
    if (!/^[^#]*(?:^|[:-]) +[|>][-+\d]*(?: +#.*)?$/.test(text))
        return -1;
    const [, indent = '', dashes = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(text) ?? [];
    return indent.length + (/^[|>]/.test(rest) ? 0 : dashes.length);
}
function actionPin(line, text) {
    const [, key, action, commit, comment = ''] = USES.exec(text) ?? [];
    if (key === undefined || action === undefined || commit === undefined)
        return undefined;
    return {
        line,
        subject: `uses ${action}`,
        before: `${key}${action}@`,
        name: `${action}@`,
        reference: commit,
        comment,
        pinned: true,
    };
}
function imagePin(line, text) {
    const [, key, image, digest = '', comment = ''] = IMAGE.exec(text) ?? [];
    if (key === undefined || image === undefined)
        return undefined;
    const tag = /:[\w.-]+$/.exec(image)?.[0] ?? '';
    const variant = tag.replace(/\d+(?:\.\d+)*/g, '0');
    return {
        line,
        subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
        before: key,
        name: '',
        reference: `${image}${digest}`,
        comment,
        pinned: digest !== '',
    };
}
function groupBySubject(pins) {
    const groups = new Map();
    for (const pin of pins)
        groups.set(pin.subject, [...(groups.get(pin.subject) ?? []), pin]);
    return groups;
}
