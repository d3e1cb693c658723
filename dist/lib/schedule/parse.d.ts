/** A resource file: its schedules, and everything that is wrong with it. */
import { type Diagnostic } from './diagnostic.js';
import type { LocatedSchedule } from './located.js';
export interface ParsedFile {
    readonly file: string;
    /** Those without errors of their own, in the file's order. */
    readonly schedules: readonly LocatedSchedule[];
    /** Those with errors, with stand-ins for what is wrong: for checks that the errors must not hide, and nothing else. */
    readonly mended: readonly LocatedSchedule[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads a stream of `ScanSchedule` and `ScanScheduleList` documents. Bytes must be UTF-8. Never throws for any input;
 * all problems come back at once, in the file's order.
 */
export declare function parseSchedules(text: string | Uint8Array, file: string): ParsedFile;
