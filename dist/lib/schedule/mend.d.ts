/** A schedule with errors, with stand-ins for what is wrong: so that one mistake does not hide another from further checks. */
import type { Path, Span } from './diagnostic.js';
import type { LocatedSchedule } from './located.js';
import { type Problem } from './problem.js';
import { type ScanSchedule } from './types.js';
/** The place of what a stand-in is for: a diagnostic there would be about the stand-in. */
export declare const NOWHERE: Span;
export interface Mended {
    readonly resource: ScanSchedule;
    /** Where stand-ins are. */
    readonly unsure: readonly Path[];
}
/** Undefined where too little is left to say whose schedule it is, or where it runs. */
export declare function mendSchedule(resource: Record<string, unknown>, problems: readonly Problem[]): Mended | undefined;
/** Whether the value at a path, or its being left out, is what was written. */
export declare function isSure(schedule: LocatedSchedule, path: Path): boolean;
export declare function startsWith(path: Path, start: Path): boolean;
