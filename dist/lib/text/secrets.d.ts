/** Texts that are secrets by their look, so that none is ever accepted in a file or printed from one. */
export declare const LITERAL_SECRET = "literal-secret";
/** A diagnostic, as far as it says where a secret stands: `line` and `column` count from 1, in UTF-16 units. */
interface Found {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
}
export interface FoundSecret {
    readonly start: number;
    readonly end: number;
    /** "a Slack token" and the like; never the secret. */
    readonly what: string;
}
/** Everything in `text` that looks like a secret, in order, without overlaps. */
export declare function findSecrets(text: string): FoundSecret[];
export declare function isSecretLooking(text: string): boolean;
/**
 * The text with every secret replaced by as many `*`, so that lines and columns stay where they were. Given the
 * diagnostics of a whole file, whatever a `literal-secret` of them points at is replaced too: a channel's literal URL
 * need not look like a known one. Whoever prints lines of a resource file passes it through here first.
 */
export declare function redactSecrets(text: string, diagnostics?: readonly Found[]): string;
/**
 * A message of ours without secrets. Its own words stay, as in "there is no token: set …": only what looks like a secret
 * goes, and the values beside telling keys in `foreign`, the texts that it may quote.
 */
export declare function redactMessage(message: string, foreign: readonly string[]): string;
/** A user's text for a message: quoted, on one line, at most 60 characters, without secrets. */
export declare function quote(text: string): string;
export {};
