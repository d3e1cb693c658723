/** Text for a comment: on one line, without control characters, at most 200 characters. */
export function oneLine(text) {
    const flat = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
}
