import type { MajorRange } from '../backends/types.js';
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
 * comment, of the same image (but for version numbers in its tag) tag and digest, of the same component a commit or a newer
 * version (an older one is what an earlier version of ours wrote). Nothing but a full commit, a sha256 digest or a
 * component's full version is ever taken over. `chosen` images stand in the resource itself, which decides about them: one
 * without a digest takes over a digest of just this image. Of an action that the server takes in some `majors` only, no
 * other is kept.
 */
export declare function keepPins(wanted: string, committed: string, chosen?: readonly string[], majors?: readonly MajorRange[]): {
    readonly content: string;
    readonly kept: readonly Omit<KeptPin, 'path'>[];
};
/** The generated files, each with the pins of the file of ours that stands at its path, and which these are. */
export declare function withKeptPins<File extends WantedFile>(wanted: readonly File[], found: ReadonlyMap<string, FoundFile>, chosen?: readonly string[], majorsOf?: (file: File) => readonly MajorRange[]): {
    readonly files: File[];
    readonly keptPins: KeptPin[];
};
