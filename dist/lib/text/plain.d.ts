/** Text out of a findings file is anybody's: a scanned repository decides what its file names and snippets say. */
/**
 * `value` as visible text of at most `longest` UTF-16 units, `…` at the end of what was cut. Line breaks and tabs stay;
 * ANSI sequences, NUL and every other invisible character go, lone surrogates become U+FFFD. Not a string or number: ''.
 */
export declare function plainText(value: unknown, longest: number): string;
/** As plainText, on one line. */
export declare function lineText(value: unknown, longest: number): string;
/** At most `longest` UTF-16 units, never half a character. */
export declare function cutText(text: string, longest: number): string;
