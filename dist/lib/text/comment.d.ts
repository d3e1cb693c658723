/** Text for a comment: on one line, without control characters, at most 200 characters. */
export declare function oneLine(text: string): string;
