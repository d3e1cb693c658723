/** Whole documents of a stream: adding one, taking one out. */
import { type Splice } from './page.js';
import { type DocumentTokens } from './tokens.js';
/**
 * Takes a document out: its lines, the comments right above them, its own `---` and `...`. Comments that an empty line
 * sets apart stay, since they may be about the file or the next schedule.
 */
export declare function cutDocument(text: string, { document, marker }: DocumentTokens): Splice;
/** A resource as a document behind all others. `bare` where nothing stands before it. */
export declare function appendDocument(text: string, value: object, bare: boolean): Splice;
