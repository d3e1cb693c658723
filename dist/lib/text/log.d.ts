/** Text of others on a terminal and in a job's log: it must look like itself and do nothing. */
/** `text` on one line, every hidden character written as JSON writes it: `\n`, `\u001b`. */
export declare function visible(text: string): string;
/** The same for a text of several lines, or for JSON, whose hidden characters are escapes then: line breaks and tabs stay. */
export declare function visibleLines(text: string): string;
/** One blank for each hidden character, so that what stands below the line stays below it. */
export declare function blankHidden(text: string): string;
/** `text` without anything that a runner obeys. */
export declare function breakCommands(text: string): string;
/** A value of a findings file for a job's log, on one line. */
export declare function logText(value: unknown, longest: number): string;
/** JSON, or YAML whose odd texts stand in double quotes: the same values, with escapes for what a log would obey. */
export declare function inertQuoted(text: string): string;
/** `value` as JSON for people and programs, with a line break at its end. */
export declare function jsonText(value: unknown): string;
/** Whether `text` has to be quoted for `inertQuoted` to make it harmless; line breaks and tabs are harmless. */
export declare function needsQuotes(text: string): boolean;
