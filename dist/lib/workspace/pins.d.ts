import { type FoundFile, type WantedFile } from './plan.js';
/** A pin of the committed file that stands where this version writes another. */
export interface KeptPin {
    readonly path: string;
    /** Where it stands in the committed file, from 1. */
    readonly line: number;
    /** As it stands there: `actions/checkout@<commit> # v7.1.0`. */
    readonly kept: string;
    /** What this version writes: the commit of the action, or the image. */
    readonly written: string;
}
/**
 * `wanted`, with the pins that the owner of the committed file moved: of the same action the commit and its version
 * comment, of the same image (but for version numbers in its tag) tag and digest. Nothing but a full commit or sha256
 * digest is ever taken over. `chosen` images stand in the resource itself, which decides about them: one without a
 * digest takes over a digest of just this image.
 */
export declare function keepPins(wanted: string, committed: string, chosen?: readonly string[]): {
    readonly content: string;
    readonly kept: readonly Omit<KeptPin, 'path'>[];
};
/** The generated files, each with the pins of the file of ours that stands at its path, and which these are. */
export declare function withKeptPins<File extends WantedFile>(wanted: readonly File[], found: ReadonlyMap<string, FoundFile>, chosen?: readonly string[]): {
    readonly files: File[];
    readonly keptPins: KeptPin[];
};
