/** What a text in a resource may be: rules for one value each, all pure. */
export interface Complaint {
    readonly code: string;
    /** Continues a sentence that begins with the field's path: "must …". */
    readonly message: string;
    readonly hint?: string;
}
export type TextRule = (text: string) => Complaint | undefined;
/** Longer than any path, URL or image reference in use, and far below what a command line takes. */
export declare const MAX_TEXT = 4096;
export declare const filled: TextRule;
export declare const short: TextRule;
export declare const oneLine: TextRule;
/** A value that becomes the argument of a flag: argparse would take a leading dash for another flag. */
export declare const noDash: TextRule;
/** An item that may be written to a list file, where `#` begins a comment and blanks at the ends are dropped. */
export declare const listItem: TextRule;
export declare const trimmed: TextRule;
export declare const httpUrl: TextRule;
export declare function isRemote(text: string): boolean;
/** A path where the scan runs: nothing is fetched for it. */
export declare const localPath: TextRule;
export declare const imageReference: TextRule;
/** An image reference in which any part may be a variable. */
export declare const imageWithVariables: TextRule;
export declare function namesVariable(image: string): boolean;
/** The name in `${NAME}`, or undefined where the text is not such a reference. */
export declare function referencedName(text: string): string | undefined;
/** `${NAME}` and nothing else. The text itself is never shown: it may be the secret. */
export declare const secretReference: TextRule;
