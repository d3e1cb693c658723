/** A document's nodes as places in its text: where an entry of a map or list begins and ends. */

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export type Container = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** A value and its place in a map or list. */
export interface Entry {
  readonly container: Container;
  /** Set for entries of maps. */
  readonly key?: Node;
  /** Null for a key in braces without a colon. */
  readonly node: Node | null;
  /** The offset of its key, its dash, or in brackets of its value. */
  readonly start: number;
  readonly end: number;
  /** The offset of a question mark, anchor or tag of its key, or of its value in brackets. */
  readonly odd: number | undefined;
}

export function isContainer(node: unknown): node is Container {
  return isMap(node) || isSeq(node);
}

export function entriesOf(container: Container, text: string): Entry[] {
  const tokens = container.srcToken && 'items' in container.srcToken ? container.srcToken.items : [];
  return container.items.map((item: Node | Pair<Node, Node | null>, index): Entry => {
    const [key, node] = isNode(item) ? [undefined, item] : [item.key, item.value];
    const marks = (isNode(item) ? tokens[index] : item.srcToken)?.start ?? [];
    const dash = marks.find(({ type }) => type === 'seq-item-ind');
    const odd = marks.find(({ type }) => ['explicit-key-ind', 'anchor', 'tag'].includes(type));
    const first = key ?? (node as Node);
    return {
      container,
      node,
      ...(key === undefined ? {} : { key }),
      start: dash?.offset ?? startOf(first),
      end: endOf(node ?? first, text),
      odd: dash === undefined ? odd?.offset : undefined,
    };
  });
}

/** A map's entry with a key (the last one, as in parsing), or a list's entry at an index. */
export function findEntry(container: Container, step: string | number, text: string): Entry | undefined {
  const entries = entriesOf(container, text);
  if (typeof step === 'number') return isSeq(container) ? entries[step] : undefined;
  return entries.findLast(({ key }) => keyText(key) === step);
}

export function keyText(key: Node | undefined): unknown {
  return isScalar(key) ? key.value : undefined;
}

/** The start of a node's own text: of a block map its first key, of an empty value the end of the colon or dash. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The end of a node's own text, without comments and empty lines after it. */
export function endOf(node: Node, text: string): number {
  if (isContainer(node) && !node.flow) return entriesOf(node, text).at(-1)?.end ?? startOf(node);
  const [start, end] = node.range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}

/** The names of all aliases outside of `parts`. */
export function aliasesOutside(document: Document, parts: readonly unknown[]): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, (_, node) => {
    if (parts.includes(node)) return visit.SKIP;
    if (isAlias(node)) names.add(node.source);
    return undefined;
  });
  return names;
}

/** The nodes with an anchor in `node`, itself included. */
export function anchoredIn(node: Node): (Node & { readonly anchor: string })[] {
  const found: (Node & { readonly anchor: string })[] = [];
  visit(node, (_, inner) => {
    if (isNode(inner) && 'anchor' in inner && inner.anchor !== undefined)
      found.push(inner as Node & { readonly anchor: string });
  });
  return found;
}
