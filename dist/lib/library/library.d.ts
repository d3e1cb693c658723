import type { GeneratedFile } from '../backends/types.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { type Edit } from '../schedule/edit/edit.js';
import { type NewSchedule } from '../schedule/edit/edit-schedule.js';
import type { BackendType, ScanSchedule } from '../schedule/types.js';
/** A change was refused, or its result would be invalid; nothing was written. */
export declare class ScheduleError extends Error {
    readonly diagnostics: readonly Diagnostic[];
    readonly name = "ScheduleError";
    constructor(diagnostics: readonly Diagnostic[]);
}
/** What to change, as a JSON merge patch (RFC 7396): maps are merged, null takes a key away, all else replaces. */
export interface Patch {
    readonly labels?: Readonly<Record<string, string | null>>;
    readonly annotations?: Readonly<Record<string, string | null>>;
    readonly spec?: Readonly<Record<string, unknown>>;
}
/** The schedules of one file. Every change is checked, then written whole or not at all. */
export interface Schedules {
    /** Valid ones, in the file's order. @throws Error where the file can't be read or a selector is none */
    list(options?: {
        readonly selector?: string;
    }): ScanSchedule[];
    get(name: string): ScanSchedule | undefined;
    /** Everything that is wrong with the file. */
    check(): readonly Diagnostic[];
    /** Appends it; makes the file where there is none. @throws ScheduleError */
    create(schedule: NewSchedule): Promise<ScanSchedule>;
    /** Changes what the patch names, and no other byte. @throws ScheduleError */
    update(name: string, patch: Patch): Promise<ScanSchedule>;
    suspend(name: string): Promise<ScanSchedule>;
    resume(name: string): Promise<ScanSchedule>;
    /** False where there is no schedule of that name. @throws ScheduleError */
    delete(name: string): Promise<boolean>;
}
/** The clock and the source of UUIDs that new schedules get theirs from. */
export interface World {
    readonly now?: () => Date;
    readonly uuid?: () => string;
}
/** A file of schedules; `jmo-schedules.yaml` by default. */
export declare function openSchedules(path?: string, world?: World): Schedules;
/** JMo's own store; `~/.jmo/schedules.json` by default. */
export declare function openStore(path?: string, world?: World): Schedules;
/** A merge patch as the edits that make it. */
export declare function patchEdits({ labels, annotations, spec }: Patch): Edit[];
/** The next runs after `from` (now, unless told), by the rules of the platform that runs the schedule. */
export declare function nextRuns(schedule: ScanSchedule, options?: {
    readonly from?: Date;
    readonly count?: number;
    readonly until?: Date;
}): Date[];
/** One schedule as a file that stands alone, for its own backend or another one with that one's defaults. */
export declare function renderSchedule(schedule: ScanSchedule, options?: {
    readonly backend?: BackendType;
    readonly source?: string;
}): GeneratedFile;
/** All files of all schedules, as the `render` command writes them. */
export declare function renderSchedules(schedules: readonly ScanSchedule[], source?: string): GeneratedFile[];
