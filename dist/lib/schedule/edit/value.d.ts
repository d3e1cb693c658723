/** Changes to plain data: what the text must read as after the same change. */
import type { Path } from '../diagnostic.js';
import type { Edit } from './splice.js';
/** The value with one edit made; the one given stays as it was. Maps and lists on the way that are missing are made. */
export declare function editValue(value: unknown, edit: Edit): unknown;
/** The value at a path, or undefined. */
export declare function valueAt(value: unknown, path: Path): unknown;
