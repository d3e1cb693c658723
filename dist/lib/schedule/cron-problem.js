/** What was written, short enough for one line, with nothing in it that a terminal would act on. */
export function clip(text) {
    const seen = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
    return seen.length > 32 ? `${seen.slice(0, 32)}…` : seen;
}
