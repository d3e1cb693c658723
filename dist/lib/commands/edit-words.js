import { readForeignDocuments } from '../schedule/documents.js';
import { parsePath } from '../schedule/edit-schedule.js';
import { Failure } from './io.js';
/** `k=v` words as a map; with `removals`, `k-` too, as undefined. Throws Failure on any other word. */
export function readPairs(flag, words, removals = false) {
    const pairs = new Map();
    for (const word of words) {
        const at = word.indexOf('=');
        if (at > 0)
            pairs.set(word.slice(0, at), word.slice(at + 1));
        else if (removals && at === -1 && /^.+-$/.test(word))
            pairs.set(word.slice(0, -1), undefined);
        else
            throw new Failure(`--${flag} must be KEY=VALUE${removals ? ', or KEY- to remove it' : ''}`);
    }
    if (pairs.has('__proto__'))
        throw new Failure(`--${flag} '__proto__' cannot be a key`);
    return pairs;
}
/** The edits of `--set PATH=VALUE` and `--unset PATH`, in that order. Throws Failure on a path that is none. */
export function readSettings(args) {
    const set = args.texts('set').map((word) => {
        const at = word.indexOf('=');
        if (at <= 0)
            throw new Failure('--set must be PATH=VALUE, such as jobTemplate.options.threads=4');
        const path = readPath('set', word.slice(0, at));
        return { path, value: readValue(word.slice(0, at), word.slice(at + 1)) };
    });
    return [
        ...set,
        ...args.texts('unset').map((word) => ({ path: readPath('unset', word), remove: true })),
    ];
}
function readPath(flag, text) {
    const path = parsePath(text);
    if ('problem' in path)
        throw new Failure(`--${flag} '${text}' ${path.problem}`);
    return path;
}
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/**
 * A word as YAML's core schema reads it: true, false, null and numbers as such, `[…]` and `{…}` as a list and a map,
 * quotes taken off. What only looks like a number (1.20, 012) stays text, since it would come back as another one.
 */
function readValue(path, text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null' || text === '~')
        return null;
    if (NUMBER.test(text) && String(Number(text)) === text)
        return Number(text);
    if (!/^[[{"']/.test(text))
        return text;
    const documents = readForeignDocuments(text, '1.2');
    if (documents?.length !== 1)
        throw new Failure(`--set ${path}: the value can't be read as YAML; put a text that begins with ${text[0]} in quotes`);
    if (JSON.stringify(documents).includes('"__proto__":'))
        throw new Failure(`--set ${path}: "__proto__" cannot be a key`);
    return documents[0];
}
