const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
/**
 * One POSIX shell word that yields exactly `text` (IEEE Std 1003.1, 2.2.2: nothing is special between single quotes).
 * `${{` and `$[[` are broken apart, since GitHub and GitLab replace those in scripts before any shell sees them.
 */
export function quoteWord(text) {
    if (PLAIN.test(text))
        return text;
    // A function, since `$'` in a replacement text means the rest of the subject.
    const quoted = text.replaceAll("'", "'\\''").replace(/\$(?=\{\{|\[\[)/g, () => "$''");
    return `'${quoted}'`;
}
/**
 * The same for a text in which `$NAME` and `${NAME}` stand for variables, as in an image of a GitLab job: they become
 * `${NAME}` in double quotes, where the shell neither splits nor expands their values; the rest stays text.
 */
export function quoteWithVariables(text) {
    // Every other part is a variable.
    const parts = text.split(/(\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*))/);
    if (parts.length === 1)
        return quoteWord(text);
    const pieces = parts.map((part, index) => index % 2 === 0 ? part : `\${${part.replace(/^\$\{?|\}$/g, '')}}`);
    const isPlain = parts.every((part, index) => index % 2 === 1 || part === '' || PLAIN.test(part));
    if (isPlain)
        return `"${pieces.join('')}"`;
    const words = pieces.map((piece, index) => {
        if (index % 2 === 1)
            return `"${piece}"`;
        return piece === '' ? '' : quoteWord(piece);
    });
    return words.join('');
}
/** Our own shell text, such as `"$RUNNER_TEMP/list"`; never for anything a user wrote. */
export function trustedWord(text) {
    return text;
}
/** What shellcheck remarks on in quoted text that is meant literally: `$(…)`, a tilde, a backslash. */
const REMARKED = /(?:^|\n)[^'\n]*'[^\n]*[$`~\\]/;
/** `command` (its lines), after a directive that tells shellcheck so where it has such text. */
export function withShellcheckDirective(command) {
    // Not our own `'%s\\n'`, nor the backslash that continues a line.
    const remarked = command.some((line) => REMARKED.test(line.replace("printf '%s\\n'", '').replace(/ \\$/, '')));
    if (!remarked)
        return [...command];
    return [
        '# shellcheck disable=SC1003,SC2016,SC2088 # quoted text of the resource is meant literally',
        ...command,
    ];
}
