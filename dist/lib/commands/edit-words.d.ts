import type { Edit } from '../schedule/edit.js';
import type { Arguments } from './command.js';
/** `k=v` words as a map; with `removals`, `k-` too, as undefined. Throws Failure on any other word. */
export declare function readPairs(flag: string, words: readonly string[], removals?: boolean): Map<string, string | undefined>;
/** The edits of `--set PATH=VALUE` and `--unset PATH`, in that order. Throws Failure on a path that is none. */
export declare function readSettings(args: Arguments): Edit[];
