/** Converts YAML nodes to plain data: our own linear-time rules for duplicate keys, aliases, tags and numbers. */

import { type Alias, isAlias, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { isSecretLooking, LITERAL_SECRET, quote } from '../../text/secrets.js';
import { type AliasTargets, type Report, rangeOf, type Source } from './positions.js';

/** Replaces a value that could not be read; a diagnostic says why, and no other follows. */
export const UNREADABLE: unique symbol = Symbol('unreadable');

/** Size (in nodes) and height of a value with its aliases expanded. */
interface Read {
  readonly value: unknown;
  readonly size: number;
  readonly height: number;
}

interface Anchor {
  readonly node: Node;
  /** Set after the value has been read. */
  read?: Read;
}

/** Nodes that aliases may add beyond the written ones: enough for ten times the text, too few for a bomb. */
const ALIAS_ALLOWANCE = 10_000;
const MAX_HEIGHT = 64;

const CORE = 'tag:yaml.org,2002:';
const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `${CORE}${name}`),
);

function leaf(value: unknown): Read {
  return { value, size: 1, height: 1 };
}

/** Reads `root`; reports only on nodes that begin before `brokenFrom`. */
export function readValue(
  root: Node,
  source: Source,
  report: Report,
  brokenFrom: number,
): { readonly value: unknown; readonly aliases: AliasTargets } {
  const aliases = new Map<Node, Node>();
  const anchors = new Map<string, Anchor>();
  let written = 0;
  let expanded = 0;
  let bombReported = false;

  const complain = (node: Node, code: string, message: string, hint?: string): Read => {
    const [start, end] = rangeOf(node);
    if (start < brokenFrom) report(start, end, { code, message, ...(hint === undefined ? {} : { hint }) });
    return leaf(UNREADABLE);
  };

  const read = (node: Node | null | undefined, inStatus: boolean): Read => {
    written++;
    if (!node) return leaf(null);
    if (isAlias(node)) return readAlias(node);
    const anchor: Anchor = { node };
    if (node.anchor) anchors.set(node.anchor, anchor);
    anchor.read = readTagged(node, inStatus);
    return anchor.read;
  };

  const readAlias = (node: Alias): Read => {
    const target = anchors.get(node.source);
    const name = quote(node.source);
    if (!target) {
      return complain(
        node,
        'unknown-alias',
        `the alias ${name} has no anchor above it`,
        `mark a value with &NAME before it is used, or put the text in quotes if ${name} was meant literally`,
      );
    }
    if (!target.read)
      return complain(node, 'recursive-alias', `the alias ${name} is inside the value that it refers to`);
    expanded += target.read.size;
    if (target.read.height > MAX_HEIGHT || expanded > ALIAS_ALLOWANCE + 10 * written) {
      if (bombReported) return leaf(UNREADABLE);
      bombReported = true;
      return complain(
        node,
        'too-many-aliases',
        'the aliases of this document multiply into far more values than are written',
        'write the values out',
      );
    }
    aliases.set(node, target.node);
    return target.read;
  };

  const hasCustomTag = (node: Exclude<Node, Alias>): boolean => {
    if (!node.tag || CORE_TAGS.has(node.tag)) return false;
    const name = quote(node.tag.replace(CORE, '!!'));
    complain(node, 'custom-tag', `the tag ${name} is not known here`, 'leave the tag out');
    return true;
  };

  const readTagged = (node: Exclude<Node, Alias>, inStatus: boolean): Read => {
    if (hasCustomTag(node)) return leaf(UNREADABLE);
    if (isScalar(node)) return readScalar(node, inStatus);
    if (isSeq(node)) {
      let size = 1;
      let height = 0;
      const value: unknown[] = [];
      for (const item of node.items) {
        const child = read(item as Node, inStatus);
        value.push(child.value);
        size += child.size;
        height = Math.max(height, child.height);
      }
      return { value, size, height: height + 1 };
    }
    return readMap(node.items as Pair<Node, Node | null>[], inStatus, node === root);
  };

  const readMap = (items: readonly Pair<Node, Node | null>[], inStatus: boolean, isRoot: boolean): Read => {
    let size = 1;
    let height = 0;
    const value: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const { key: keyNode, value: valueNode } of items) {
      const key = readKey(keyNode);
      const child = read(valueNode, inStatus || (isRoot && key === 'status'));
      size += child.size;
      height = Math.max(height, child.height);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first !== undefined) {
        complain(
          keyNode,
          'duplicate-key',
          `the key ${quote(key)} occurs twice in this map; the first is on line ${source.span(first).line}`,
          'keep one of them',
        );
      } else seen.set(key, rangeOf(keyNode)[0]);
      value[key] = child.value;
    }
    return { value, size, height: height + 1 };
  };

  const readKey = (node: Node): string | undefined => {
    if (!isScalar(node) || typeof node.value !== 'string') {
      const shown = isScalar(node) && node.source ? quote(node.source) : undefined;
      complain(node, 'bad-key', 'a key must be text', shown ? `put it in quotes: ${shown}` : undefined);
      return undefined;
    }
    if (hasCustomTag(node)) return undefined;
    if (node.value === '<<' && node.type === 'PLAIN') {
      complain(
        node,
        'merge-key',
        'merge keys (<<) are not part of YAML 1.2 and not read here',
        'write the keys out, or use an alias for the whole value',
      );
      return undefined;
    }
    if (node.value === '__proto__') {
      complain(node, 'bad-key', '"__proto__" cannot be a key');
      return undefined;
    }
    return node.value;
  };

  const readScalar = (node: Scalar, inStatus: boolean): Read => {
    const { value } = node;
    const written = node.source ?? '';
    if (typeof value === 'number' && !inStatus && /^[-+]?0[0-9xo]|^\+/.test(written)) {
      return complain(
        node,
        'number-form',
        /^[-+]?0[0-9]/.test(written)
          ? `${quote(written)} is ${value} in YAML 1.2 and another number in YAML 1.1`
          : `${quote(written)} is not a plain decimal number`,
        `write ${value} for the number, or "${written}" in quotes for the text`,
      );
    }
    if (typeof value === 'string' && node.type === 'QUOTE_DOUBLE' && node.range) {
      // The search for secrets in the file's text does not decode escapes.
      const raw = source.text.slice(node.range[0], node.range[1]);
      if (raw.includes('\\') && isSecretLooking(value) && !isSecretLooking(raw)) {
        return complain(
          node,
          LITERAL_SECRET,
          'this text, escapes resolved, looks like a secret, which must never be in a file',
          'refer to a variable or CI secret as ${NAME}',
        );
      }
    }
    return leaf(value);
  };

  const { value } = read(root, false);
  return { value, aliases };
}

/** Whether a value contains something unreadable. `readValue` limits its size. */
export function holdsUnreadable(value: unknown): boolean {
  if (value === UNREADABLE) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnreadable);
}
