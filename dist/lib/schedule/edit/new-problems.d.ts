/** Which problems of a text are the work of an edit, and which were there before it. */
import type { Diagnostic } from '../diagnostic.js';
interface Checked {
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The problems of `after` that `before` does not have. A problem is known by its code and by the text that it marks:
 * lines move, and messages name lines and stand-ins that an edit elsewhere changes.
 */
export declare function newProblems(before: Checked, after: Checked): Diagnostic[];
export {};
