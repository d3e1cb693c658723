import { type Diagnostic } from '../schedule/diagnostic.js';
import { type LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile } from '../schedule/parse.js';
import type { Arguments } from './command.js';
import { type Io } from './io.js';
export declare const DEFAULT_FILE = "jmo-schedules.yaml";
/** The resource file, read and checked by the schema and by every schedule's backend. */
export interface Loaded {
    /** Absolute. */
    readonly directory: string;
    /** The file relative to `directory`, with `/`: what headers name. */
    readonly source: string;
    /** They come from JMo's own store. */
    readonly isStore?: boolean;
    /** As people see it, from where they stand. */
    readonly file: string;
    readonly text: string;
    readonly schedules: readonly LocatedSchedule[];
    readonly diagnostics: readonly Diagnostic[];
    /** Schedules with errors, for checks that these must not hide; see parseSchedules. */
    readonly mended?: readonly LocatedSchedule[];
}
/** Reads `--file` in `--directory`. Throws Failure where it can't be read; what is wrong inside is in `diagnostics`. */
export declare function loadSchedules(args: Arguments, io: Io): Loaded;
/** The schedules of a text, checked by the schema and by every schedule's backend. */
export declare function readSchedules(text: string | Uint8Array, file: string): ParsedFile;
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
export declare function checkBackend(schedule: LocatedSchedule): Diagnostic[];
/** `path` as seen from `directory`, with `/`; absolute where it lies outside. */
export declare function shownPath(directory: string, path: string): string;
