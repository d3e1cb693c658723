import { type Diagnostic } from '../schedule/diagnostic.js';
import { type LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile } from '../schedule/parse.js';
import type { FileChoice, World } from './world.js';
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
    /** Errors of single entries of a store, which are left out of `schedules`. */
    readonly skipped?: readonly Diagnostic[];
    /** Schedules with errors, for checks that these must not hide; see parseSchedules. */
    readonly mended?: readonly LocatedSchedule[];
}
/** Reads `--file` in `--directory`. Throws ProjectError where it can't be read; what is wrong inside is in `diagnostics`. */
export declare function loadSchedules(choice: FileChoice, world: World): Loaded;
/** The schedules of a text, checked by the schema and by every schedule's backend. */
export declare function readSchedules(text: string | Uint8Array, file: string): ParsedFile;
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
export declare function checkBackend(schedule: LocatedSchedule): Diagnostic[];
/** `path` as seen from `directory`, with `/`; absolute where it lies outside. */
export declare function shownPath(directory: string, path: string): string;
