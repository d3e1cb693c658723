import { Document, isNode, Scalar, YAMLSeq } from 'yaml';
/**
 * A template ready to be filled. With `compat`, what is filled in is quoted where a YAML 1.1 reader such as GitLab's
 * would read it as something else (`yes`, `12:30:00`).
 */
export function readTemplate(embedded, { compat, ...options } = {}) {
    return {
        ...embedded,
        printer: new Document(null, compat === undefined ? {} : { compat }),
        options: {
            lineWidth: 0,
            flowCollectionPadding: false,
            singleQuote: true,
            // Over several lines the library escapes a blank that is alone on its line twice.
            doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
            ...options,
        },
    };
}
/**
 * The template with every fill done. The rest of its text stays byte for byte, comments and blank lines included: a
 * third of the time that parsing, changing and printing a document takes. A removed key takes the comment lines above
 * it along. Fills inside a removed part are dropped. Throws on a path the template does not have.
 */
export function fillTemplate(template, fills) {
    const splices = fills.map((fill) => {
        if ('remove' in fill)
            return removal(template, fill.remove);
        if ('rename' in fill)
            return renaming(template, fill.rename, fill.to);
        return 'note' in fill ? noteAbove(template, fill.note, fill.lines) : replacement(template, fill);
    });
    splices.sort((a, b) => a.start - b.start || b.end - a.end);
    let result = '';
    let at = 0;
    for (const { start, end, text } of splices) {
        if (start < at)
            continue;
        result += template.text.slice(at, start) + text;
        at = end;
    }
    return result + template.text.slice(at);
}
function replacement(template, fill) {
    const [start, end, anchorStart, , lineStart, , block] = place(template, fill.set);
    const lineEnd = endOfLine(template, end);
    // From the key's own column: behind a dash it is further in than its line.
    const wanted = printed(template, fill.to, anchorStart - lineStart);
    if (block === 1 || wanted.block) {
        // From behind the key's colon to the end of the old value's last line.
        const from = block === 0 ? start - 1 : template.text.lastIndexOf(':', start) + 1;
        const to = template.text[end - 1] === '\n' ? end - 1 : lineEnd;
        return { start: from, end: to, text: wanted.text };
    }
    if (fill.comment === undefined)
        return { start: start - 1, end, text: wanted.text };
    const comment = fill.comment === null ? '' : ` # ${fill.comment}`;
    return { start: start - 1, end: lineEnd, text: `${wanted.text}${comment}` };
}
/** A word that no YAML reader, 1.1 or 1.2, takes for anything but itself: it needs no quotes. */
const SAFE_WORD = /^(?!(?:y|yes|n|no|on|off|true|false|null|inf|nan|e\d+)$)[a-z](?:[a-z0-9/._-]|:(?=[a-z0-9])|\$\{\{ [a-z._]+ \}\})*$/i;
/** A line of plain ASCII, which stands as it is in single quotes, and after `|` unless it begins with a blank. */
const ASCII_LINE = /^[!-~][ -~]*$/;
/**
 * The commonest values, as the library would print them but in a tenth of its time: words, whole numbers, ASCII in
 * single quotes and after `|`. Undefined for everything else.
 */
function printedFast(value, indent) {
    if (typeof value === 'string')
        return SAFE_WORD.test(value) ? { text: ` ${value}`, block: false } : undefined;
    if (Number.isSafeInteger(value))
        return { text: ` ${value}`, block: false };
    if (!(value instanceof Scalar) || typeof value.value !== 'string')
        return undefined;
    const text = value.value;
    if (value.type === 'QUOTE_SINGLE' && ASCII_LINE.test(text))
        return { text: ` '${text.replaceAll("'", "''")}'`, block: false };
    if (value.type !== 'BLOCK_LITERAL' || !text.endsWith('\n'))
        return undefined;
    const lines = text.slice(0, -1).split('\n');
    // The first line decides the indent that a reader takes off.
    if (!ASCII_LINE.test(lines[0] ?? '') || !lines.every((line) => /^[ -~]*[!-~]$/.test(line)))
        return undefined;
    const pad = ''.padEnd(indent + 2);
    return { text: ` |${lines.map((line) => `\n${pad}${line}`).join('')}`, block: true };
}
/** A value as it stands behind `key:`, on the same line or on lines of its own. */
function printed(template, value, indent) {
    const fast = printedFast(value, indent);
    if (fast !== undefined)
        return fast;
    const node = typeof value === 'string' && value.includes('\n') ? literal(value) : value;
    template.printer.contents = template.printer.createNode(node, { aliasDuplicateObjects: false });
    const text = template.printer.toString(template.options).replace(/\n$/, '');
    // The library's own nodes are `quoted`, `literal` and `flow`, which stand on the key's line.
    const collection = typeof value === 'object' && value !== null && !isNode(value);
    if (!collection && !text.includes('\n'))
        return { text: ` ${text}`, block: false };
    const pad = ''.padEnd(indent + 2);
    const rows = text
        .split('\n')
        .map((row, index) => (row === '' || (!collection && index === 0) ? row : pad + row));
    return { text: collection ? `\n${rows.join('\n')}` : ` ${rows.join('\n')}`, block: true };
}
function removal(template, path) {
    const [, end, , , lineStart, indent] = place(template, path);
    const to = template.text[end - 1] === '\n' ? end : endOfLine(template, end) + 1;
    const before = withCommentsAbove(template, lineStart, indent);
    // Of the blank lines on both sides one stays; none behind the key of the map that this was the first of.
    const blankAfter = template.text[to] === '\n';
    if (blankAfter && template.text.endsWith(':\n', before))
        return { start: before, end: to + 1, text: '' };
    const double = template.text.endsWith('\n\n', before) && (blankAfter || to >= template.text.length);
    return { start: double ? before - 1 : before, end: to, text: '' };
}
function renaming(template, path, to) {
    const [, , start, end] = place(template, path);
    return { start, end, text: printed(template, to, 0).text.slice(1) };
}
function noteAbove(template, path, lines) {
    const [, , , , lineStart, indent] = place(template, path);
    const pad = ''.padEnd(indent);
    const start = withCommentsAbove(template, lineStart, indent);
    return { start, end: lineStart, text: lines.map((line) => `${pad}# ${line}\n`).join('') };
}
function withCommentsAbove(template, lineStart, indent) {
    const comment = `${''.padEnd(indent)}#`;
    let start = lineStart;
    for (;;) {
        const above = template.text.lastIndexOf('\n', start - 2) + 1;
        if (start === 0 || !template.text.startsWith(comment, above))
            return start;
        start = above;
    }
}
function endOfLine(template, offset) {
    const end = template.text.indexOf('\n', offset);
    return end < 0 ? template.text.length : end;
}
function place(template, path) {
    const found = template.places[path.join('\n')];
    if (found === undefined)
        throw new Error(`the template has no ${path.join('.')}`);
    return found;
}
/** A text that is always in single quotes, such as a cron. */
export function quoted(text) {
    return scalar(text, 'QUOTE_SINGLE');
}
/** A text of several lines after `|`; in double quotes where it begins with a blank, which `|` would take for indent. */
export function literal(text) {
    return scalar(text, /^\S/.test(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE');
}
function scalar(text, type) {
    const node = new Scalar(text);
    node.type = type;
    return node;
}
/** A list on one line. */
export function flow(items) {
    const node = new YAMLSeq();
    node.items = items.map((item) => new Scalar(item));
    node.flow = true;
    return node;
}
