/** Which problems of a text are the work of an edit, and which were there before it. */
import { findLineStarts } from '../../text/lines.js';
/**
 * The problems of `after` that `before` does not have. A problem is known by its code and by the text that it marks:
 * lines move, and messages name lines and stand-ins that an edit elsewhere changes.
 */
export function newProblems(before, after) {
    const known = new Map();
    for (const key of identitiesOf(before))
        known.set(key, (known.get(key) ?? 0) + 1);
    const keys = identitiesOf(after);
    return after.diagnostics.filter((_, index) => {
        const key = keys[index];
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        return left <= 0;
    });
}
function identitiesOf({ text, diagnostics }) {
    const starts = findLineStarts(text);
    // A byte order mark is no column.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    return diagnostics.map(({ severity, code, line, column, length }) => {
        const start = (starts[line - 1] ?? 0) + column - 1 + (line === 1 ? shift : 0);
        return `${severity} ${code} ${text.slice(start, start + length)}`;
    });
}
