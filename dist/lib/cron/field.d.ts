import { type CronProblem } from './problem.js';
import { type Five } from './text.js';
/** One of the five fields: what it is called and what it takes. */
export interface FieldKind {
    readonly label: string;
    /** 0 (minute) to 4 (day of week). */
    readonly index: 0 | 1 | 2 | 3 | 4;
    readonly min: number;
    readonly max: number;
    /** The largest number accepted: 7 is a second name for Sunday. */
    readonly largest: number;
    /** The largest value `H` takes: every month has a day 28. */
    readonly largestHash: number;
    /** Three-letter names, the first for `min`. */
    readonly names: readonly string[];
}
export declare const FIELDS: Five<FieldKind>;
export interface ParsedField {
    /** Ascending, without repeats; 7 folded into 0. */
    readonly values: readonly number[];
    /** As every platform reads it. Begins with `*` exactly where what was written does. */
    readonly text: string;
    readonly problems: readonly CronProblem[];
}
/** Parses one field that starts at offset `start` of the whole text. Never throws. */
export declare function parseField(raw: string, start: number, kind: FieldKind, name: string): ParsedField;
