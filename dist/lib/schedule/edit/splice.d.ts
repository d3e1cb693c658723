/** One change to one value, as the pieces of text to replace. */
import type { Path } from '../diagnostic.js';
import { type Page, type Refusal, type Splice } from './page.js';
import { type DocumentTokens } from './tokens.js';
/** A value to write, or to take away. Paths begin at the resource's root. */
export type Edit = {
    readonly path: Path;
    readonly value: unknown;
} | {
    readonly path: Path;
    readonly remove: true;
};
/**
 * The splices that make `edit` in one document. `base` is where the resource stands in it: nothing for its root, or the
 * path of an item of a list. Nothing to do is an empty list.
 */
export declare function spliceEdit(page: Page, tokens: DocumentTokens, base: Path, edit: Edit): Splice[] | Refusal;
/** The value wrapped in the maps and lists that the path still lacks. */
export declare function nest(path: Path, value: unknown): unknown;
