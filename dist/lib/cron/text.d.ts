/** One of something for each of the five fields. */
export type Five<T> = readonly [T, T, T, T, T];
export declare function isFive<T>(list: readonly T[]): list is Five<T>;
/** The fields of a text that the parser wrote: single spaces between them. */
export declare function splitFields(text: string): Five<string>;
/** What stands before the first separator, and what stands after it: undefined where there is none. */
export declare function cut(text: string, separator: string): readonly [string, string | undefined];
/** Ascending values one by one; three or more in a row become their first and last with `through` between. */
export declare function writeRuns(values: readonly number[], through: string, write?: (value: number) => string): string[];
