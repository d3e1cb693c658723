/** The text around an edit: its lines, its columns, and what is said where an edit cannot be made. */
import { formatPath } from '../problem.js';
import { findSharing, isCollection, isMapping, itemsOf, } from './tokens.js';
export function openPage(text, tokens) {
    const { value } = tokens.document;
    return {
        text,
        newline: newlineOf(text),
        sharing: findSharing(tokens),
        json: value !== undefined && isJson(value),
    };
}
/** The line break that a text uses: its first. */
export function newlineOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** A flow map whose keys stand in double quotes. */
export function isJson(token) {
    if (!isCollection(token) || token.type !== 'flow-collection' || !isMapping(token))
        return false;
    return itemsOf(token)[0]?.key?.type === 'double-quoted-scalar';
}
export function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** The end of the line that `at` is on, its line break not included. */
export function lineEnd(text, at) {
    const feed = text.indexOf('\n', at);
    if (feed === -1)
        return text.length;
    return text[feed - 1] === '\r' ? feed - 1 : feed;
}
/** The start of the next line, or the end of the text. */
export function nextLine(text, at) {
    const feed = text.indexOf('\n', at);
    return feed === -1 ? text.length : feed + 1;
}
/** The end of the line before the one that `at` is on; 0 on the first line. */
export function previousLineEnd(text, at) {
    const start = lineStart(text, at);
    return start === 0 ? 0 : start - (text[start - 2] === '\r' ? 2 : 1);
}
/** Blanks as far as the text at `at` stands in from its line's start. */
export function indentOf(text, at) {
    return ' '.repeat(at - lineStart(text, at));
}
/** The blanks that stand at `at`. */
export function blanksAt(text, at) {
    let end = at;
    while (text[end] === ' ' || text[end] === '\t')
        end++;
    return text.slice(at, end);
}
/** Whether nothing but blanks stands before `at` on its line. */
export function beginsLine(text, at) {
    const start = lineStart(text, at);
    return start + blanksAt(text, start).length >= at;
}
/** The start of the comment lines right above the line that `at` is on, or of that line. */
export function withCommentsAbove(text, at) {
    let start = lineStart(text, at);
    while (start > 0) {
        const above = lineStart(text, start - 1);
        if (!/^[ \t]*#/.test(text.slice(above, start)))
            break;
        start = above;
    }
    return start;
}
export function cannotEdit(offset, path) {
    return {
        offset,
        code: 'cannot-edit',
        message: `${formatPath(path) || 'the resource'} cannot be changed in the form it is written in here`,
        hint: 'change it by hand',
    };
}
/** The refusal where a range goes that an alias outside of it still needs. */
export function refuseLeaving({ sharing }, start, end, path) {
    for (const anchor of sharing.anchorsIn(start, end)) {
        if (sharing.aliasesOf(anchor).some((alias) => alias < start || alias >= end))
            return shared(anchor, path);
    }
    return undefined;
}
export function shared(offset, path) {
    return {
        offset,
        code: 'shared-value',
        message: `${formatPath(path) || 'the resource'} cannot be changed alone: an anchor (&) or alias (*) here shares its value with other places`,
        hint: 'write the value out in each place, then change it',
    };
}
/** The text with every splice made; they do not overlap. */
export function applySplices(text, splices) {
    let result = '';
    let done = 0;
    for (const { start, end, text: inserted } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start < done)
            throw new Error('two changes overlap');
        result += text.slice(done, start) + inserted;
        done = end;
    }
    return result + text.slice(done);
}
