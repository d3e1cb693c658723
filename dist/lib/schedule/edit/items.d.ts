/** Adding and removing one entry of a map or list, in the style it is written in. */
import type { Path } from '../diagnostic.js';
import { type Page, type Refusal, type Splice } from './page.js';
import { type Collection, type Item } from './tokens.js';
/** A value with the keys of its maps in the usual order, as far as there is one; others keep theirs, behind it. */
export declare function inUsualOrder(value: unknown, key?: string): unknown;
/** A new entry at its place in the usual order of keys; of others and of lists at the end. */
export declare function addToBlock({ text, newline }: Page, container: Collection, step: string | number, value: unknown, parentKey: string): Splice[];
/** A new entry behind the last one. */
export declare function addToFlow(page: Page, container: Collection, step: string | number, value: unknown): Splice[];
/** A value inside a flow collection or behind a key; JSON on several lines where the file is so written. */
export declare function inlineText(page: Page, value: unknown, json: boolean, indent: string): string;
/** Takes one of several entries out; with `comments` also the comment lines right above it. */
export declare function removeItem({ text }: Page, container: Collection, item: Item, options: {
    readonly comments: boolean;
    readonly path: Path;
}): Splice[] | Refusal;
