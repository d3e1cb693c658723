/** YAML as the tokens it is written with, comments and blanks included: where an edit may cut and paste. */
import { CST, Parser } from 'yaml';
/** The documents of a text without its byte order mark. The text has been read before: nothing here is too deep. */
export function readTokens(text) {
    const found = [];
    for (const token of new Parser().parse(text)) {
        if (token.type === 'document')
            found.push({ document: token });
        const last = found.at(-1);
        if (token.type === 'doc-end' && last !== undefined)
            last.marker = token;
    }
    return found;
}
export function isCollection(token) {
    return token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';
}
export function isMapping(token) {
    return token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
}
export function isBlock(token) {
    return token.type !== 'flow-collection';
}
/** The items that stand for something: not the comments or the comma behind the last one. */
export function itemsOf(collection) {
    return collection.items.filter((item) => item.key != null || item.value != null || hasToken(item.start, 'seq-item-ind', 'explicit-key-ind'));
}
export function hasToken(tokens, ...types) {
    return tokens?.some((token) => types.includes(token.type)) ?? false;
}
/** The item of a map under a key (the last one, as when it is read), or of a list at an index. */
export function findItem(collection, step) {
    const items = itemsOf(collection);
    if (typeof step === 'number')
        return isMapping(collection) ? undefined : items[step];
    return isMapping(collection) ? items.findLast((item) => keyText(item) === step) : undefined;
}
export function keyText(item) {
    return item.key && CST.isScalar(item.key) ? CST.resolveAsScalar(item.key)?.value : undefined;
}
/** What an item holds: in a flow list that is what the parser calls its key. */
export function itemValue(collection, item) {
    if (isMapping(collection))
        return item.value ?? undefined;
    return item.value ?? (hasToken(item.sep, 'map-value-ind') ? undefined : (item.key ?? undefined));
}
/** The tokens between a key (or dash) and its value, where anchors and tags of the value stand. */
export function propertiesOf(collection, item) {
    return (isMapping(collection) ? item.sep : item.start) ?? [];
}
const MARKS = ['anchor', 'tag', 'seq-item-ind', 'explicit-key-ind', 'map-value-ind'];
/** Where an item begins: its dash, its key's anchor, or its key. */
export function startOf(item) {
    const mark = item.start.find((token) => MARKS.includes(token.type));
    return mark?.offset ?? item.key?.offset ?? item.value?.offset ?? 0;
}
/** Where an item's own text ends, a comment behind it not included. */
export function endOf(item) {
    if (item.value)
        return contentEnd(item.value);
    const mark = item.sep?.findLast((token) => MARKS.includes(token.type));
    if (mark)
        return mark.offset + mark.source.length;
    if (item.key)
        return contentEnd(item.key);
    const start = item.start.findLast((token) => MARKS.includes(token.type));
    return start === undefined ? 0 : start.offset + start.source.length;
}
/** Where a value's text begins: of a block map its first item. */
export function contentStart(token) {
    if (isCollection(token) && isBlock(token)) {
        const [first] = itemsOf(token);
        return first === undefined ? token.offset : startOf(first);
    }
    return token.offset;
}
/** Where a value's text ends. Of a block scalar that is its last line with text, or its header; with `+` its last line. */
export function contentEnd(token) {
    switch (token.type) {
        case 'block-map':
        case 'block-seq': {
            const last = itemsOf(token).at(-1);
            return last === undefined ? token.offset : endOf(last);
        }
        case 'flow-collection': {
            const close = token.end.find((one) => one.type === 'flow-map-end' || one.type === 'flow-seq-end');
            return close === undefined ? token.offset + 1 : close.offset + 1;
        }
        case 'block-scalar': {
            const text = headerOf(token) + token.source;
            const own = /^\S*\+/.test(text) ? text.replace(/\r?\n$/, '') : text.trimEnd();
            return token.offset + own.length;
        }
        default:
            return 'source' in token ? token.offset + token.source.length : token.offset;
    }
}
/** The first line of a block scalar, its line break included: `|+ # comment`. */
function headerOf(token) {
    return token.props.map((one) => ('source' in one ? one.source : '')).join('');
}
/** A comment behind the header of a block scalar, with the blanks before it. */
export function headerComment(token) {
    if (token.type !== 'block-scalar')
        return '';
    const comment = /#.*/.exec(headerOf(token))?.[0];
    return comment === undefined ? '' : ` ${comment}`;
}
export function findSharing({ document }) {
    const marks = [];
    const note = (token) => {
        if (!token)
            return;
        if (token.type === 'anchor' || token.type === 'alias')
            marks.push({ kind: token.type, name: token.source.slice(1), offset: token.offset });
        if (!isCollection(token))
            return;
        for (const item of token.items) {
            for (const one of [...item.start, item.key, ...(item.sep ?? []), item.value])
                note(one);
        }
    };
    document.start.forEach(note);
    note(document.value);
    marks.sort((a, b) => a.offset - b.offset);
    const uses = new Map();
    const current = new Map();
    for (const { kind, name, offset } of marks) {
        const anchor = current.get(name);
        if (kind === 'anchor')
            current.set(name, offset);
        else if (anchor !== undefined)
            uses.set(anchor, [...(uses.get(anchor) ?? []), offset]);
    }
    const anchors = marks.filter(({ kind }) => kind === 'anchor').map(({ offset }) => offset);
    return {
        aliasesOf: (anchor) => uses.get(anchor) ?? [],
        anchorsIn: (start, end) => anchors.filter((offset) => offset >= start && offset < end),
    };
}
