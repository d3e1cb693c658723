/** What a document is: a schedule, a list of them, or something else. */
import { type Problem } from '../problem.js';
export interface Resource {
    readonly kind: 'schedule' | 'list' | 'none';
    /** The value to check further, a mistyped kind or version already set right. */
    readonly resource: Record<string, unknown> | undefined;
    readonly problems: readonly Problem[];
}
/** What a value is, going by its kind, or where that is missing or mistyped, by its keys. */
export declare function classify(value: unknown): Resource;
