/** Converts offsets and YAML nodes to lines and columns. */

import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml';
import { findLineStarts } from '../../text/lines.js';
import type { Path, Span } from '../diagnostic.js';

/** A text with its name, and the spans of its offsets. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The span from `start` to `end` (offsets in UTF-16 units), cut at the end of its first line. */
  span(start: number, end?: number): Span;
}

export function createSource(text: string, file: string): Source {
  // Most texts are asked for no place at all.
  let counted: LineCounter | undefined;
  return {
    file,
    text,
    span(start, end = start) {
      const counter = counted ?? countLines(text);
      counted = counter;
      const from = Math.max(0, Math.min(start, text.length));
      const { line, col: column } = counter.linePos(from);
      let lineEnd = counter.lineStarts[line] ?? text.length;
      while (lineEnd > from && (text[lineEnd - 1] === '\n' || text[lineEnd - 1] === '\r')) lineEnd--;
      return { line, column, length: Math.max(0, Math.min(end, lineEnd) - from) };
    },
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.lineStarts = findLineStarts(text);
  return counter;
}

/** Reports a problem with the text from `start` to `end`. */
export type Report = (
  start: number,
  end: number,
  problem: { readonly code: string; readonly message: string; readonly hint?: string },
) => void;

/** The target of each alias in a document. */
export type AliasTargets = ReadonlyMap<Node, Node>;

/** The offsets of a node's text; a block map starts at its first key, a block list at its first dash. */
export function rangeOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  if (isMap(node) && !node.flow) {
    const key = node.items[0]?.key as Node | undefined;
    return key?.range ? [key.range[0], key.range[1]] : [start, start];
  }
  if (isSeq(node) && !node.flow) return [start, start + 1];
  return [start, end];
}

/** A map's pair with a text key; the last one if the key is repeated. */
export function findPair(map: Node | undefined, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap(map)) return undefined;
  const pairs = map.items as Pair<Node, Node | null>[];
  if (pairs.length <= 32) return pairs.findLast((pair) => isScalar(pair.key) && pair.key.value === key);
  let index = indexes.get(map);
  if (!index) {
    index = new Map(pairs.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair]] : [])));
    indexes.set(map, index);
  }
  return index.get(key);
}

/** Caches large maps: a problem with each key would otherwise take quadratic time. */
const indexes = new WeakMap<Node, Map<unknown, Pair<Node, Node | null>>>();

/**
 * The offsets of the value (or the key) at `path` below `root`. If the path is not in the text, its nearest parent's key; if
 * the value is empty, its key. A last step to an alias yields the alias, not its target.
 */
export function locate(
  root: Node,
  aliases: AliasTargets,
  path: Path,
  part: 'value' | 'key' = 'value',
): readonly [number, number] {
  const { node, key } = findNode(root, aliases, path);
  const range = node?.range;
  const isEmpty = !range || range[0] === range[1];
  return rangeOf(part === 'key' || !node || isEmpty ? key : node);
}

/** The node at `path` and its key; if the path is not in the text, no node and the nearest parent's key. */
export function findNode(
  root: Node,
  aliases: AliasTargets,
  path: Path,
): { readonly node: Node | undefined; readonly key: Node } {
  let node: Node | undefined = root;
  let key = root;
  for (const step of path) {
    const container: Node | undefined = isAlias(node) ? aliases.get(node) : node;
    const pair: Pair<Node, Node | null> | undefined =
      typeof step === 'string' ? findPair(container, step) : undefined;
    const item: Node | undefined =
      typeof step === 'number' && isSeq(container) ? (container.items[step] as Node) : undefined;
    if (!pair && !item) return { node: undefined, key };
    key = pair?.key ?? (item as Node);
    node = pair ? (pair.value ?? undefined) : item;
  }
  return { node, key };
}
