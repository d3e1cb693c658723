/** Reads texts that follow from one another, such as a file before and after an edit: what stayed is not read again. */

import { MAX_LEXEMES, readDocuments, readPart, type YamlDocument, type YamlStream } from './documents.js';
import { decodeText } from './encoding.js';
import { readJson, readLongerJson } from './json.js';
import { MAX_FILE_SIZE } from './limits.js';
import { createSource, type Source } from './positions.js';

/** What `readDocuments` does, in whatever way. */
export type ReadStream = typeof readDocuments;

/** The text before an edit, and the one after it. */
const KEPT = 2;

/**
 * A `readDocuments` that remembers the last texts. What it returns is what `readDocuments` would, except that values which are
 * in both texts are the same objects.
 */
export function createReader(): ReadStream {
  let known: YamlStream[] = [];
  return (input, file) => {
    const decoded = decodeText(input, MAX_FILE_SIZE);
    if ('problem' in decoded) return readDocuments(input, file);
    const { text } = decoded;
    const same = known.filter(({ source }) => source.file === file);
    const stream =
      same.find(({ source }) => source.text === text) ??
      firstOf(same, (one) => readLongerJson(one, text) ?? readChanged(one, text)) ??
      readJson(text, file) ??
      readWhole(text, file);
    known = [stream, ...known.filter((one) => one !== stream)].slice(0, KEPT);
    return stream;
  };
}

function readWhole(text: string, file: string): YamlStream {
  const source = createSource(text, file);
  return { source, ...readPart(source, 0, text.length) };
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where each document begins: at its dashes, the first one at the beginning of the text. */
const STARTS = new WeakMap<YamlStream, readonly number[] | undefined>();

/** Undefined where documents can't be read one by one: something is wrong with one, or has a say in the next. */
function startsOf(stream: YamlStream): readonly number[] | undefined {
  if (!STARTS.has(stream)) STARTS.set(stream, findStarts(stream));
  return STARTS.get(stream);
}

function findStarts({ source: { text }, documents, diagnostics }: YamlStream): readonly number[] | undefined {
  if (diagnostics.length > 0 || documents.length === 0 || hasMarks(text)) return undefined;
  const starts = documents.map(({ range: [from] }, index) => (index === 0 ? 0 : from));
  return starts.slice(1).every((at) => hasDashes(text, at)) ? starts : undefined;
}

/** Directives, and the mark of a document's end. */
function hasMarks(text: string): boolean {
  return /^(?:%|\.\.\.)/m.test(text);
}

function hasDashes(text: string, at: number): boolean {
  return text[at - 1] === '\n' && /^---(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
}

/** The stream of a text in which some documents of a known one are changed, added or gone; undefined where it takes a whole read. */
function readChanged(known: YamlStream, text: string): YamlStream | undefined {
  const starts = startsOf(known);
  if (starts === undefined) return undefined;
  const { first, from, behind, to } = changedPart(known.source.text, text, starts);
  if (to < from || (to - from) * 2 > text.length || hasMarks(text.slice(from, to))) return undefined;
  const source = createSource(text, known.source.file);
  const part = readPart(source, from, to);
  const lexemes = known.lexemes + part.lexemes;
  if (part.diagnostics.length > 0 || lexemes > MAX_LEXEMES) return undefined;
  if (part.documents.length === 0 && from < to) return undefined;
  const added = part.documents.map(({ range }, index) => (first + index === 0 ? 0 : range[0]));
  if (!added.every((at) => at === 0 || hasDashes(text, at))) return undefined;
  const moved = text.length - known.source.text.length;
  const rest = known.documents.slice(behind).map((document) => moveDocument(document, source, moved));
  const stream = {
    source,
    documents: [...known.documents.slice(0, first), ...part.documents, ...rest],
    diagnostics: [],
    lexemes,
  };
  if (stream.documents.length === 0) return undefined;
  STARTS.set(stream, [...starts.slice(0, first), ...added, ...rest.map(({ range }) => range[0])]);
  return stream;
}

/**
 * Which documents of a text another one has too: those before the number `first`, which end at `from`, and those from the
 * number `behind` on, which begin at `to`. Offsets are the other one's.
 */
function changedPart(before: string, text: string, starts: readonly number[]) {
  const endOf = (index: number) => starts[index + 1] ?? before.length;
  const moved = text.length - before.length;
  let first = mostOf(starts.length, (count) => {
    const end = endOf(count - 1);
    return text.slice(0, end) === before.slice(0, end);
  });
  // What follows must begin a document: else it belongs to the one before.
  while (first > 0 && endOf(first - 1) < text.length && !hasDashes(text, endOf(first - 1))) first--;
  const from = first === 0 ? 0 : endOf(first - 1);
  const kept = mostOf(starts.length - Math.max(first, 1), (count) => {
    const start = starts[starts.length - count] ?? 0;
    const at = start + moved;
    return at >= from && hasDashes(text, at) && text.slice(at) === before.slice(start);
  });
  const behind = starts.length - kept;
  const to = kept === 0 ? text.length : (starts[behind] ?? 0) + moved;
  return { first, from, behind, to };
}

/** The largest number up to `limit` for which `holds`, which holds for all below it, and for 0. */
function mostOf(limit: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, Math.max(0, limit)];
  if (high > 0 && holds(high)) return high;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A document that stands elsewhere now. Its nodes know where they stand, so they are read again if somebody asks for them. */
function moveDocument({ value, range }: YamlDocument, source: Source, by: number): YamlDocument {
  const [from, to] = [range[0] + by, range[1] + by];
  let again: YamlDocument | undefined;
  const read = () => {
    again ??= readPart(source, from, to).documents[0];
    if (again === undefined) throw new Error('a document that was read can be read again');
    return again;
  };
  return {
    value,
    range: [from, to],
    get root() {
      return read().root;
    },
    get aliases() {
      return read().aliases;
    },
  };
}
