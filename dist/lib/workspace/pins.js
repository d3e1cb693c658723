import { sourceOf } from './ownership.js';
import { withLineFeeds } from './plan.js';
const KEY = /^ *(?:- +)?(uses|image|name|component): +/;
const ACTION = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40})$/;
const IMAGE = /^([\w./:${}-]+)(@sha256:[0-9a-f]{64})?$/;
const COMPONENT = /^([\w./:${}-]+)@(\d{1,9}\.\d{1,9}\.\d{1,9}|[0-9a-f]{40})$/;
const VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;
/**
 * `wanted`, with the pins that the owner of the committed file moved: of the same action the commit and its version
 * comment, of the same image (but for version numbers in its tag) tag and digest, of the same component a commit or a newer
 * version (an older one is what an earlier version of ours wrote). Nothing but a full commit, a sha256 digest or a
 * component's full version is ever taken over. `chosen` images stand in the resource itself, which decides about them: one
 * without a digest takes over a digest of just this image. Of an action that the server takes in some `majors` only, no
 * other is kept.
 */
export function keepPins(wanted, committed, chosen = [], majors = []) {
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
            if (isOlder(keep.reference, pin.reference))
                continue;
            if (chosen.includes(pin.reference) && !keep.reference.startsWith(`${pin.reference}@`))
                continue;
            if (isRefused(keep, majors))
                continue;
            // What this version's own comment asks for may be done with the comment left standing.
            const ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
            lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ''}`;
            kept.push({ line: keep.line + 1, kept: shown(keep), written: pin.reference });
        }
    }
    return { content: lines.join('\n'), kept };
}
/** Whether the server is known to refuse this version; a commit without one may be any. */
function isRefused({ name, comment }, majors) {
    const major = /^ +# v?(\d{1,9})/.exec(comment)?.[1];
    return (major !== undefined &&
        majors.some(({ action, from, to }) => name === `${action}@` && (Number(major) < from || Number(major) > to)));
}
function shown({ name, reference, comment }) {
    return `${name}${reference}${VERSION_COMMENT.test(comment) ? comment : ''}`;
}
/** The generated files, each with the pins of the file of ours that stands at its path, and which these are. */
export function withKeptPins(wanted, found, chosen = [], majorsOf = () => []) {
    const keptPins = [];
    const files = wanted.map((file) => {
        const there = found.get(file.path);
        if (there?.kind !== 'file' || sourceOf(there.content) === undefined)
            return file;
        const { content, kept } = keepPins(file.content, there.content, chosen, majorsOf(file));
        keptPins.push(...kept.map((pin) => ({ path: file.path, ...pin })));
        return { ...file, content };
    });
    return { files, keptPins };
}
function pinsIn(lines) {
    const pins = [];
    let block = -1;
    // GitLab's `image:` as a map: where its key stands, and its own keys.
    let image = -1;
    let child = -1;
    for (const [line, text] of lines.entries()) {
        const indent = text.search(/\S/);
        // Inside a block scalar (`run: |`) a line is text, whatever it looks like.
        if (block !== -1 && (indent === -1 || indent > block))
            continue;
        block = blockIndent(text);
        if (indent === -1 || text[indent] === '#')
            continue;
        if (indent <= image)
            image = -1;
        else if (image !== -1 && child === -1)
            child = indent;
        const pin = pinOn(line, text, image !== -1 && indent === child && text[indent] !== '-');
        if (pin !== undefined)
            pins.push(pin);
        if (!/^ *(?:- +)?image: *(?:#|$)/.test(text))
            continue;
        image = text.indexOf('image:');
        child = -1;
    }
    return pins;
}
/** How far in the key stands whose block scalar starts on this line; -1 where none does. */
function blockIndent(text) {
    const hash = text.indexOf('#');
    if (hash > 0 && text[hash - 1] !== ' ')
        return -1;
    const body = (hash === -1 ? text : text.slice(0, hash)).trimEnd();
    const last = body.lastIndexOf(' ') + 1;
    if (last === 0 || !/^[|>][-+\d]*$/.test(body.slice(last)))
        return -1;
    const before = body.slice(0, last).trimEnd();
    if (before !== '' && !before.endsWith(':') && !before.endsWith('-'))
        return -1;
    const [whole = '', indent = '', dashes = ''] = /^( *)((?:- +)*)/.exec(body) ?? [];
    return indent.length + (whole.length === last ? 0 : dashes.length);
}
function pinOn(line, text, isImageName) {
    const [before = '', key] = KEY.exec(text) ?? [];
    if (key === undefined)
        return undefined;
    const rest = text.slice(before.length);
    const space = rest.indexOf(' ');
    const value = space === -1 ? rest : rest.slice(0, space);
    const behind = rest.slice(value.length);
    const comment = behind.trim() === '' ? '' : behind;
    if (comment !== '' && !comment.trimStart().startsWith('#'))
        return undefined;
    const place = { line, comment };
    if (key === 'uses')
        return referencePin('uses', ACTION, value, before, place);
    if (key === 'component')
        return referencePin('component', COMPONENT, value, before, place);
    return key === 'image' || isImageName ? imagePin(value, before, place) : undefined;
}
function referencePin(kind, pattern, value, before, place) {
    const [, name, reference] = pattern.exec(value) ?? [];
    if (name === undefined || reference === undefined)
        return undefined;
    return {
        ...place,
        subject: `${kind} ${name}`,
        before: `${before}${name}@`,
        name: `${name}@`,
        reference,
        pinned: true,
    };
}
function imagePin(value, before, place) {
    const [, image, digest = ''] = IMAGE.exec(value) ?? [];
    if (image === undefined)
        return undefined;
    const colon = image.lastIndexOf(':');
    const tag = colon > image.lastIndexOf('/') ? image.slice(colon) : '';
    const variant = tag.replace(/\d+(?:\.\d+)*/g, '0');
    return {
        ...place,
        subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
        before,
        name: '',
        reference: `${image}${digest}`,
        pinned: digest !== '',
    };
}
/** Of two versions; a commit or digest is neither older nor newer. */
function isOlder(reference, than) {
    const numbers = (text) => (/^[\d.]+$/.test(text) ? text.split('.').map(Number) : []);
    const [mine, theirs] = [numbers(reference), numbers(than)];
    if (mine.length !== 3 || theirs.length !== 3)
        return false;
    const at = mine.findIndex((number, index) => number !== theirs[index]);
    return (mine[at] ?? 0) < (theirs[at] ?? 0);
}
function groupBySubject(pins) {
    const groups = new Map();
    for (const pin of pins)
        groups.set(pin.subject, [...(groups.get(pin.subject) ?? []), pin]);
    return groups;
}
