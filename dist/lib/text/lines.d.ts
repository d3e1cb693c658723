/** Where lines begin. CR LF, LF, and as editors have it a CR alone, end one. */
export declare function findLineStarts(text: string): number[];
