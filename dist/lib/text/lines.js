/** Where lines begin. CR LF, LF, and as editors have it a CR alone, end one. */
export function findLineStarts(text) {
    const starts = [0];
    if (!text.includes('\r')) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        return starts;
    }
    for (const match of text.matchAll(/\r\n?|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
