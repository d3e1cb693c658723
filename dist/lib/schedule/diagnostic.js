/** What is wrong with what the user wrote, and where. Bad input returns these; only a bug throws. */
/** Order for people: file, line, column, then code. */
export function compareDiagnostics(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
