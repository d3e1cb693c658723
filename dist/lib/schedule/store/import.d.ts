/** Schedules of JMo's store as resources to be written into a file of ours. */
import type { Diagnostic } from '../diagnostic.js';
import { type LocatedSchedule } from '../located.js';
import type { ScanSchedule } from '../types.js';
import type { StoreEntry } from './store.js';
export interface Imported {
    /** Resources as plain data, defaults left out, in the store's order. */
    readonly values: readonly Record<string, unknown>[];
    /** Warnings: names that had to change. */
    readonly diagnostics: readonly Diagnostic[];
}
/** `status` stays behind: it is about the past, and changes without anybody's commit. */
export declare function importEntries(entries: readonly StoreEntry[]): Imported;
/** A schedule of the store under a name that files and jobs may have, and the warning where that is another. */
export declare function withAllowedName(entry: LocatedSchedule): {
    readonly resource: ScanSchedule;
    readonly diagnostics: readonly Diagnostic[];
};
/** What a person would have written for it. */
export declare function terse({ apiVersion, kind, metadata, spec }: ScanSchedule, name: string, results: boolean): Record<string, unknown>;
