/** "Did you mean": the nearest known word to a mistyped one. */
/**
 * The candidate that `word` was probably meant to be, or undefined where none is near. Case, `-`, `_` and blanks count
 * for nothing; otherwise up to a third of the letters may differ (insert, delete, replace, or swap of neighbours).
 */
export declare function suggest(word: string, candidates: Iterable<string>): string | undefined;
/** `did you mean "x"?`, or undefined. */
export declare function didYouMean(word: string, candidates: Iterable<string>): string | undefined;
/** `; did you mean …?`, or nothing where nothing is near. */
export declare function suggestionSuffix(word: string, known: readonly string[]): string;
