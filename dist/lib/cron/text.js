export function isFive(list) {
    return list.length === 5;
}
/** The fields of a text that the parser wrote: single spaces between them. */
export function splitFields(text) {
    return text.split(' ');
}
/** What stands before the first separator, and what stands after it: undefined where there is none. */
export function cut(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
/** Ascending values one by one; three or more in a row become their first and last with `through` between. */
export function writeRuns(values, through, write = String) {
    const runs = [];
    for (const value of values) {
        const run = runs.at(-1);
        if (run?.last === value - 1)
            run.last = value;
        else
            runs.push({ first: value, last: value });
    }
    return runs.flatMap(({ first, last }) => {
        if (last - first > 1)
            return [`${write(first)}${through}${write(last)}`];
        return first === last ? [write(first)] : [write(first), write(last)];
    });
}
