/** Bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
interface EncodingProblem {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly line: number;
    readonly column: number;
}
/** The text without its byte order mark, or why it cannot be had. */
export declare function decodeText(input: string | Uint8Array, maxSize: number): {
    readonly text: string;
} | {
    readonly problem: EncodingProblem;
};
export {};
