/** Changes to a resource file that leave every other byte as it is, each proven by reading the result again. */
import { isDeepStrictEqual } from 'node:util';
import { LITERAL_SECRET, quote } from '../../text/secrets.js';
import { isRecord } from '../problem.js';
import { LIST_KIND } from '../schema/resource.js';
import { readDocuments } from '../yaml/documents.js';
import { findNode, locate } from '../yaml/positions.js';
import { appendDocument, cutDocument } from './document.js';
import { applySplices, openPage } from './page.js';
import { spliceEdit } from './splice.js';
import { readTokens } from './tokens.js';
import { editValue, valueAt } from './value.js';
/** The kind of JMo's own `~/.jmo/schedules.json`. */
export const STORE_KIND = 'ScheduleManifest';
/**
 * Makes all edits of the resource of that name, in order. An edit that says what is there already changes nothing. What
 * comes out has been read again and holds exactly the edited resource and every other one as it was; whether it is a
 * valid schedule is for `parseSchedules` to say.
 * @param more further edits that follow from what the first ones did
 */
export function editResource(text, file, name, edits, more = () => []) {
    return onBody(text, file, (stream) => {
        const found = findResource(stream, name);
        if ('diagnostics' in found)
            return found;
        const { document, base } = found;
        const tokens = readTokens(stream.source.text);
        const [from, to] = extentOf(stream, tokens, document);
        const original = stream.source.text.slice(from, to);
        let part = original;
        let value = found.value;
        const make = (edit) => {
            const next = editValue(value, edit);
            // A value that would leave everything as it is says the same already, or has no place there.
            const needless = 'remove' in edit || isDeepStrictEqual(valueAt(next, edit.path), edit.value);
            if (needless && isDeepStrictEqual(next, value))
                return undefined;
            const [here] = readTokens(part);
            if (here === undefined)
                throw new Error('the document is gone');
            const spliced = spliceEdit(openPage(part, here), here, base, edit);
            if (!Array.isArray(spliced))
                return spliced;
            value = next;
            part = applySplices(part, spliced);
            return undefined;
        };
        const makeAll = (all) => {
            for (const edit of all) {
                const at = part === original ? from : undefined;
                const refusal = make(edit);
                if (refusal)
                    return refuse(stream, document, base, refusal, at);
            }
            return undefined;
        };
        const refused = makeAll(edits) ?? makeAll(more(found.value, value));
        if (refused)
            return refused;
        const result = stream.source.text.slice(0, from) + part + stream.source.text.slice(to);
        const values = stream.documents.map((one) => one.value);
        values[document] = editValue(values[document], { path: base, value });
        return prove(stream, document, base, result, values);
    });
}
/** Takes the resource of that name out, with the comment lines right above it. */
export function removeResource(text, file, name) {
    return onBody(text, file, (stream) => {
        const found = findResource(stream, name);
        if ('diagnostics' in found)
            return found;
        const { document, base } = found;
        const body = stream.source.text;
        const all = readTokens(body);
        const tokens = tokensOf(stream, all, document);
        const edit = { path: [], remove: true };
        const spliced = base.length === 0
            ? [cutDocument(body, tokens)]
            : spliceEdit(openPage(body, tokens), tokens, base, edit);
        if (!Array.isArray(spliced))
            return refuse(stream, document, base, spliced, 0);
        const values = stream.documents.flatMap((one, index) => {
            if (index !== document)
                return [one.value];
            return base.length === 0 ? [] : [editValue(one.value, { path: base, remove: true })];
        });
        return prove(stream, document, base, applySplices(body, spliced), values);
    });
}
/** Adds a resource behind all others: as a document, or where the last document is a list, as an item of it. */
export function addResource(text, file, value) {
    return onBody(text, file, (stream) => {
        const body = stream.source.text;
        const all = readTokens(body);
        const last = stream.documents.length - 1;
        const list = stream.documents[last]?.value;
        const key = isRecord(list) ? listKey(list) : undefined;
        if (isRecord(list) && key !== undefined) {
            const items = list[key];
            const base = [key, Array.isArray(items) ? items.length : 0];
            const tokens = tokensOf(stream, all, last);
            const spliced = spliceEdit(openPage(body, tokens), tokens, [], { path: base, value });
            if (!Array.isArray(spliced))
                return refuse(stream, last, [], spliced, 0);
            const values = stream.documents.map((one, index) => index === last ? editValue(one.value, { path: base, value }) : one.value);
            return prove(stream, last, [], applySplices(body, spliced), values);
        }
        const bare = all.at(-1)?.document.value == null;
        const result = applySplices(body, [appendDocument(body, value, bare)]);
        return prove(stream, last, [], result, [...stream.documents.map((one) => one.value), value]);
    });
}
/** The resource of that name, whether it is valid or not; diagnostics where there is none or more than one. */
export function findResource(stream, name) {
    const found = stream.documents.flatMap(({ value }, document) => {
        if (!isRecord(value))
            return [];
        const key = listKey(value);
        const items = key === undefined ? undefined : value[key];
        if (key === undefined || !Array.isArray(items))
            return nameOf(value) === name ? [{ value, document, base: [] }] : [];
        return items.flatMap((item, index) => isRecord(item) && nameOf(item) === name ? [{ value: item, document, base: [key, index] }] : []);
    });
    const [one, two] = found;
    if (one !== undefined && two === undefined)
        return one;
    const { source } = stream;
    if (one === undefined || two === undefined) {
        const message = `there is no schedule named ${quote(name)}`;
        return {
            diagnostics: [
                {
                    severity: 'error',
                    code: 'no-such-schedule',
                    message,
                    file: source.file,
                    line: 1,
                    column: 1,
                    length: 0,
                },
            ],
        };
    }
    const message = `${found.length} schedules are named ${quote(name)}`;
    const at = source.span(...placeOf(stream, two.document, [...two.base, 'metadata', 'name']));
    return {
        diagnostics: [
            {
                severity: 'error',
                code: 'duplicate-name',
                message,
                hint: 'names are unique in the file',
                file: source.file,
                ...at,
            },
        ],
    };
}
/** Under which key a document holds several resources: a list of ours, or the store of JMo's own manager. */
function listKey(value) {
    if (value.kind === STORE_KIND)
        return 'schedules';
    return value.kind === LIST_KIND || ('items' in value && !('spec' in value)) ? 'items' : undefined;
}
function nameOf(value) {
    return valueAt(value, ['metadata', 'name']);
}
/** Reads the text without its byte order mark, and gives the mark back to the result. */
function onBody(text, file, edit) {
    const stream = readDocuments(text, file);
    const broken = stream.documents.some((one) => one.brokenFrom !== undefined);
    // What cannot be read to its end cannot be compared afterwards.
    if (broken || (stream.source.text === '' && stream.diagnostics.length > 0))
        return { diagnostics: stream.diagnostics };
    if (stream.diagnostics.some(({ code }) => UNREAD.has(code)))
        return { diagnostics: stream.diagnostics };
    const result = edit(stream);
    return 'text' in result && text.startsWith('\uFEFF') ? { text: `\uFEFF${result.text}` } : result;
}
const UNREAD = new Set([
    'yaml-syntax',
    'too-deep',
    'file-too-large',
    'control-character',
    'duplicate-key',
]);
function tokensOf(stream, all, document) {
    const start = stream.documents[document]?.root.range?.[0] ?? 0;
    const found = all.findLast((one) => one.document.offset <= start);
    if (found === undefined)
        throw new Error('a document without tokens');
    return found;
}
/** The offsets at which a document begins and the next one does. */
function extentOf(stream, all, document) {
    const tokens = tokensOf(stream, all, document);
    const next = all[all.indexOf(tokens) + 1];
    const end = tokens.marker?.offset ?? next?.document.offset ?? stream.source.text.length;
    return [tokens.document.offset, end];
}
function placeOf(stream, document, path) {
    const { root, aliases } = stream.documents[document];
    return locate(root, aliases, path);
}
function refuse(stream, document, base, { offset, ...problem }, from) {
    const at = from === undefined ? startOfResource(stream, document, base) : from + offset;
    return {
        diagnostics: [{ severity: 'error', ...problem, file: stream.source.file, ...stream.source.span(at) }],
    };
}
function startOfResource(stream, document, base) {
    const { root, aliases } = stream.documents[document];
    return findNode(root, aliases, base).node?.range?.[0] ?? 0;
}
/** The result, once it has been read and holds exactly these documents. */
function prove(stream, document, base, text, values) {
    const again = readDocuments(text, stream.source.file);
    const read = again.documents.map((one) => one.value);
    if (isDeepStrictEqual(read, values) && !hasNewErrors(stream, again))
        return { text };
    const at = document < 0 ? 0 : startOfResource(stream, document, base);
    const problem = {
        severity: 'error',
        code: 'cannot-edit',
        message: 'this change would not leave everything else in the file as it is',
        hint: 'make it by hand',
    };
    return { diagnostics: [{ ...problem, file: stream.source.file, ...stream.source.span(at) }] };
}
/** Whether the YAML itself is wrong where it was not before; a secret is not, and is told of later. */
function hasNewErrors(before, after) {
    const known = before.diagnostics.map(({ code }) => code);
    return after.diagnostics.some(({ code }) => {
        const at = known.indexOf(code);
        if (at !== -1)
            known.splice(at, 1);
        return at === -1 && code !== LITERAL_SECRET;
    });
}
