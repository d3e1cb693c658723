import { type FoundFile, type WantedFile } from './plan.js';
/**
 * `wanted`, with the pins that the owner of the committed file moved: of the same action the commit and its version
 * comment, of the same image (but for version numbers in its tag) tag and digest. Nothing but a full commit or sha256
 * digest is ever taken over. `chosen` images stand in the resource itself, which decides about them.
 */
export declare function keepPins(wanted: string, committed: string, chosen?: readonly string[]): string;
/** The generated files, each with the pins of the file of ours that stands at its path. */
export declare function withKeptPins<File extends WantedFile>(wanted: readonly File[], found: ReadonlyMap<string, FoundFile>, chosen?: readonly string[]): File[];
