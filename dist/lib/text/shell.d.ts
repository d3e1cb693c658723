/** A shell word as it is to stand in a script: either our own trusted text, or the outcome of `quoteWord`. */
export type ShellWord = string & {
    readonly __shellWord: true;
};
/**
 * One POSIX shell word that yields exactly `text` (IEEE Std 1003.1, 2.2.2: nothing is special between single quotes).
 * `${{` and `$[[` are broken apart, since GitHub and GitLab replace those in scripts before any shell sees them.
 */
export declare function quoteWord(text: string): ShellWord;
/**
 * The same for a text in which `$NAME` and `${NAME}` stand for variables, as in an image of a GitLab job: they become
 * `${NAME}` in double quotes, where the shell neither splits nor expands their values; the rest stays text.
 */
export declare function quoteWithVariables(text: string): ShellWord;
/** Our own shell text, such as `"$RUNNER_TEMP/list"`; never for anything a user wrote. */
export declare function trustedWord(text: string): ShellWord;
/** `command` (its lines), after a directive that tells shellcheck so where it has such text. */
export declare function withShellcheckDirective(command: readonly string[]): string[];
