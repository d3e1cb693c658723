/** YAML as the tokens it is written with, comments and blanks included: where an edit may cut and paste. */

import { CST, Parser } from 'yaml';

export type Token = CST.Token;
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
export type Item = CST.CollectionItem;

/** One document of a stream; offsets are those of the whole text. */
export interface DocumentTokens {
  readonly document: CST.Document;
  /** The `...` behind it. */
  readonly marker?: CST.DocumentEnd;
}

/** The documents of a text without its byte order mark. The text has been read before: nothing here is too deep. */
export function readTokens(text: string): DocumentTokens[] {
  const found: { document: CST.Document; marker?: CST.DocumentEnd }[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document') found.push({ document: token });
    const last = found.at(-1);
    if (token.type === 'doc-end' && last !== undefined) last.marker = token;
  }
  return found;
}

export function isCollection(token: Token | null | undefined): token is Collection {
  return token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';
}

export function isMapping(token: Collection): token is CST.BlockMap | CST.FlowCollection {
  return token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
}

export function isBlock(token: Collection): token is CST.BlockMap | CST.BlockSequence {
  return token.type !== 'flow-collection';
}

/** The items that stand for something: not the comments or the comma behind the last one. */
export function itemsOf(collection: Collection): Item[] {
  return (collection.items as Item[]).filter(
    (item) =>
      item.key != null || item.value != null || hasToken(item.start, 'seq-item-ind', 'explicit-key-ind'),
  );
}

export function hasToken(tokens: readonly Token[] | undefined, ...types: readonly string[]): boolean {
  return tokens?.some((token) => types.includes(token.type)) ?? false;
}

/** The item of a map under a key (the last one, as when it is read), or of a list at an index. */
export function findItem(collection: Collection, step: string | number): Item | undefined {
  const items = itemsOf(collection);
  if (typeof step === 'number') return isMapping(collection) ? undefined : items[step];
  return isMapping(collection) ? items.findLast((item) => keyText(item) === step) : undefined;
}

export function keyText(item: Item): string | undefined {
  return item.key && CST.isScalar(item.key) ? CST.resolveAsScalar(item.key)?.value : undefined;
}

/** What an item holds: in a flow list that is what the parser calls its key. */
export function itemValue(collection: Collection, item: Item): Token | undefined {
  if (isMapping(collection)) return item.value ?? undefined;
  return item.value ?? (hasToken(item.sep, 'map-value-ind') ? undefined : (item.key ?? undefined));
}

/** The tokens between a key (or dash) and its value, where anchors and tags of the value stand. */
export function propertiesOf(collection: Collection, item: Item): readonly CST.SourceToken[] {
  return (isMapping(collection) ? item.sep : item.start) ?? [];
}

const MARKS = ['anchor', 'tag', 'seq-item-ind', 'explicit-key-ind', 'map-value-ind'];

/** Where an item begins: its dash, its key's anchor, or its key. */
export function startOf(item: Item): number {
  const mark = item.start.find((token) => MARKS.includes(token.type));
  return mark?.offset ?? item.key?.offset ?? item.value?.offset ?? 0;
}

/** Where an item's own text ends, a comment behind it not included. */
export function endOf(item: Item): number {
  if (item.value) return contentEnd(item.value);
  const mark = item.sep?.findLast((token) => MARKS.includes(token.type));
  if (mark) return mark.offset + mark.source.length;
  if (item.key) return contentEnd(item.key);
  const start = item.start.findLast((token) => MARKS.includes(token.type));
  return start === undefined ? 0 : start.offset + start.source.length;
}

/** Where a value's text begins: of a block map its first item. */
export function contentStart(token: Token): number {
  if (isCollection(token) && isBlock(token)) {
    const [first] = itemsOf(token);
    return first === undefined ? token.offset : startOf(first);
  }
  return token.offset;
}

/** Where a value's text ends. Of a block scalar that is its last line with text, or its header; with `+` its last line. */
export function contentEnd(token: Token): number {
  switch (token.type) {
    case 'block-map':
    case 'block-seq': {
      const last = itemsOf(token).at(-1);
      return last === undefined ? token.offset : endOf(last);
    }
    case 'flow-collection': {
      const close = token.end.find((one) => one.type === 'flow-map-end' || one.type === 'flow-seq-end');
      return close === undefined ? token.offset + 1 : close.offset + 1;
    }
    case 'block-scalar': {
      const text = headerOf(token) + token.source;
      const own = /^\S*\+/.test(text) ? text.replace(/\r?\n$/, '') : text.trimEnd();
      return token.offset + own.length;
    }
    default:
      return 'source' in token ? token.offset + token.source.length : token.offset;
  }
}

/** The first line of a block scalar, its line break included: `|+ # comment`. */
function headerOf(token: CST.BlockScalar): string {
  return token.props.map((one) => ('source' in one ? one.source : '')).join('');
}

/** A comment behind the header of a block scalar, with the blanks before it. */
export function headerComment(token: Token): string {
  if (token.type !== 'block-scalar') return '';
  const comment = /#.*/.exec(headerOf(token))?.[0];
  return comment === undefined ? '' : ` ${comment}`;
}

interface Mark {
  readonly kind: 'anchor' | 'alias';
  readonly name: string;
  readonly offset: number;
}

/** Which alias stands for which anchor, by offset. */
export interface Sharing {
  /** Offsets of the aliases that refer to the anchor at this offset. */
  aliasesOf(anchor: number): readonly number[];
  /** Offsets of the anchors in a range. */
  anchorsIn(start: number, end: number): readonly number[];
}

export function findSharing({ document }: DocumentTokens): Sharing {
  const marks: Mark[] = [];
  const note = (token: Token | null | undefined) => {
    if (!token) return;
    if (token.type === 'anchor' || token.type === 'alias')
      marks.push({ kind: token.type, name: token.source.slice(1), offset: token.offset });
    if (!isCollection(token)) return;
    for (const item of token.items as Item[]) {
      for (const one of [...item.start, item.key, ...(item.sep ?? []), item.value]) note(one);
    }
  };
  document.start.forEach(note);
  note(document.value);
  marks.sort((a, b) => a.offset - b.offset);

  const uses = new Map<number, number[]>();
  const current = new Map<string, number>();
  for (const { kind, name, offset } of marks) {
    const anchor = current.get(name);
    if (kind === 'anchor') current.set(name, offset);
    else if (anchor !== undefined) uses.set(anchor, [...(uses.get(anchor) ?? []), offset]);
  }
  const anchors = marks.filter(({ kind }) => kind === 'anchor').map(({ offset }) => offset);
  return {
    aliasesOf: (anchor) => uses.get(anchor) ?? [],
    anchorsIn: (start, end) => anchors.filter((offset) => offset >= start && offset < end),
  };
}
