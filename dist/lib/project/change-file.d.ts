import type { Diagnostic } from '../schedule/diagnostic.js';
import type { ScheduleEdit } from '../schedule/edit/edit-schedule.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { type UserFile } from '../workspace/write-user-file.js';
/** The file a command edits: a resource file, or JMo's own store. */
export interface Editable {
    readonly path: string;
    /** As people see it, from where they stand. */
    readonly file: string;
    readonly isStore: boolean;
    /** The folder that it must not leave through links; undefined for a store at home. */
    readonly boundary: string | undefined;
}
/** A text and what stands in it. */
export interface Contents {
    readonly text: string;
    readonly schedules: readonly LocatedSchedule[];
    readonly diagnostics: readonly Diagnostic[];
}
export interface Edited {
    readonly before: () => Contents;
    readonly after: Contents;
    readonly changed: boolean;
    readonly generation: number | undefined;
}
export interface EditOptions {
    readonly dryRun: boolean;
    /** Whether a file may be made; its text before the edit. */
    readonly start?: string;
    /** `all`: no error may be left in the file. `new`: none that was not there before. */
    readonly valid: 'all' | 'new';
    readonly warn: (text: string) => void;
}
/** Why nothing was written: what is wrong with the edit, or with what it would have made. */
export interface Refused {
    readonly refused: readonly Diagnostic[];
    /** What the diagnostics are about; secrets are hidden. */
    readonly text: string;
    /** It is the result that is wrong. */
    readonly isResult: boolean;
}
/**
 * Reads, edits, checks and writes, while no other process of ours does. Nothing is written where the edit is refused or
 * its result is invalid. Throws ProjectError where the file can't be read or written.
 */
export declare function changeFile(place: Editable, edit: (text: string) => ScheduleEdit, options: EditOptions): Promise<Edited | Refused>;
/** What stands in a file now, without changing it. Throws ProjectError where it can't be read. */
export declare function readContentsOf(place: Editable): Contents;
/** The store may hold webhook URLs: it is its owner's alone, as JMo makes it. */
export declare function repairMode(place: Editable, { stat, path }: UserFile, warn: (text: string) => void, dryRun: boolean): void;
