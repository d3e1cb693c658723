/** JMo's own store (`~/.jmo/schedules.json`, the ScheduleManager of its `scripts/core`) as schedules of ours. */
import type { Diagnostic } from '../diagnostic.js';
import type { LocatedSchedule } from '../located.js';
/** One schedule of the store, and what of it has no place in our format. */
export interface StoreEntry extends LocatedSchedule {
    /** In our format: what we have no field for is left out, secrets are named and not shown. Valid. */
    readonly value: Record<string, unknown>;
    /** Warnings about it; they are among those of the store. */
    readonly diagnostics: readonly Diagnostic[];
}
export interface ParsedStore {
    readonly file: string;
    readonly schedules: readonly StoreEntry[];
    /** Errors are about entries that are left out; warnings about parts of an entry that are. */
    readonly diagnostics: readonly Diagnostic[];
}
/** The code of the diagnostic about a file that is not a store at all. */
export declare const NOT_A_STORE = "not-a-store";
/** A store without schedules, as JMo makes one. */
export declare function emptyStore(now: Date): string;
/**
 * Reads a store. JMo takes more names than we do (capitals, `_`): those are let through here, and changed by an import.
 * Never throws for any text; a diagnostic never shows a webhook's URL.
 */
export declare function parseStore(text: string, file: string): ParsedStore;
