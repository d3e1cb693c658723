/** Offsets in a text, and YAML nodes in it, as lines and columns. */
import { type Node, type Pair } from 'yaml';
import type { Path, Span } from '../diagnostic.js';
/** A text and its name, able to say where an offset stands. */
export interface Source {
    readonly file: string;
    readonly text: string;
    /** The span from `start` to `end` (offsets in UTF-16 units), cut at the end of its first line. */
    span(start: number, end?: number): Span;
}
export declare function createSource(text: string, file: string): Source;
/** What each alias of a document stands for. */
export type AliasTargets = ReadonlyMap<Node, Node>;
/** The offsets of a node's text: of a block map its first key, of a block list its first dash. */
export declare function rangeOf(node: Node): readonly [number, number];
/** The pair of a map under a text key; the last one, where a key is written twice. */
export declare function findPair(map: Node | undefined, key: string): Pair<Node, Node | null> | undefined;
/**
 * The offsets of the value (or the key) at `path` below `root`. Where the path is not in the text, its nearest parent's
 * key; where the value is empty, its key. The last step is the alias itself, not what it stands for.
 */
export declare function locate(root: Node, aliases: AliasTargets, path: Path, part?: 'value' | 'key'): readonly [number, number];
/** The node at `path` and its key; without a node where the path is not in the text, and then its nearest parent's key. */
export declare function findNode(root: Node, aliases: AliasTargets, path: Path): {
    readonly node: Node | undefined;
    readonly key: Node;
};
