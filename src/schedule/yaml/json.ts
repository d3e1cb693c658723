/** JSON as a program writes it: read by the language itself, which is a hundred times faster than reading it as YAML. */

import type { Diagnostic } from '../diagnostic.js';
import { isRecord } from '../problem.js';
import { findSecretsIn, readDocuments, type YamlDocument, type YamlStream } from './documents.js';
import { createSource, type Source } from './positions.js';

const MOST_DEPTH = 30;
/** A lexeme is a character at least, so that no text of this length has too many. */
const MOST_CHARACTERS = 6_000_000;

/** The last entry of a list that ends the text, as it stands in a map. */
const LIST_END = /\n {4}\}(\n {2}\]\n\}\n?)$/;

const STREAMS = new WeakSet<YamlStream>();

/**
 * The stream of a text that is exactly what `JSON.stringify(value, null, 2)` makes of a map, in which nothing could read otherwise
 * as YAML; undefined for any other text. Nodes are read as YAML if somebody asks for them.
 */
export function readJson(text: string, file: string): YamlStream | undefined {
  if (!text.startsWith('{\n') || text.length > MOST_CHARACTERS || !isBare(text)) return undefined;
  const value = parsed(text);
  if (!isRecord(value) || !isPlain(value, 0)) return undefined;
  const body = JSON.stringify(value, null, 2);
  if (text !== body && text !== `${body}\n`) return undefined;
  const source = createSource(text, file);
  return streamOf(source, value, findSecretsIn(source, 0, text.length));
}

/** Whether a stream is one of `readJson`. */
export function isJson(stream: YamlStream): boolean {
  return STREAMS.has(stream);
}

/** The stream of the known text with one more entry behind the last one of a list that ends it. */
export function readLongerJson(known: YamlStream, text: string): YamlStream | undefined {
  const end = listEnd(known);
  if (end === undefined || text.length > MOST_CHARACTERS) return undefined;
  const { text: before } = known.source;
  const at = before.length - end.tail.length;
  // `startsWith` compares character by character, and equality does not.
  if (!text.endsWith(end.tail) || text.slice(0, at) !== before.slice(0, at)) return undefined;
  const added = text.slice(at, text.length - end.tail.length);
  if (!added.startsWith(',') || !isBare(added)) return undefined;
  const entry = parsed(added.slice(1));
  if (!isRecord(entry) || !isPlain(entry, 2) || added !== entryText(entry)) return undefined;
  const value = { ...end.value, [end.key]: [...end.list, entry] };
  const source = createSource(text, known.source.file);
  const secrets = findSecretsIn(source, at, at + added.length);
  return streamOf(source, value, [...known.diagnostics, ...secrets]);
}

/** The text of a stream of `readJson` with one more entry in the list `key`; undefined where that list does not end it. */
export function addJsonEntry(stream: YamlStream, key: string, entry: object): string | undefined {
  const end = listEnd(stream);
  if (end?.key !== key) return undefined;
  const added = entryText(entry);
  if (!isBare(added)) return undefined;
  const { text } = stream.source;
  return `${text.slice(0, text.length - end.tail.length)}${added}${end.tail}`;
}

function entryText(entry: object): string {
  return `,\n    ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')}`;
}

/** The list that ends the text: its key, what it holds, and what stands behind its last entry. */
function listEnd(stream: YamlStream) {
  const value = STREAMS.has(stream) ? stream.documents[0]?.value : undefined;
  if (!isRecord(value)) return undefined;
  const [key, list] = Object.entries(value).at(-1) ?? [];
  const { text } = stream.source;
  const tail = LIST_END.exec(text.slice(-20))?.[1];
  return key !== undefined && Array.isArray(list) && tail !== undefined && isRecord(list.at(-1))
    ? { value, key, list: list as readonly unknown[], tail }
    : undefined;
}

/** Whether every character is one that stands for itself in both languages. */
function isBare(text: string): boolean {
  return !/[^\n\x20-\x5b\x5d-\x7e]/.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether YAML reads it the same: keys have a limit there, and depth, and large numbers are rounded. */
function isPlain(value: unknown, depth: number): boolean {
  if (depth > MOST_DEPTH) return false;
  if (typeof value === 'number') return Math.abs(value) < Number.MAX_SAFE_INTEGER;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  if (!isRecord(value)) return true;
  return Object.entries(value).every(
    ([key, inner]) => key.length < 500 && key !== '__proto__' && isPlain(inner, depth + 1),
  );
}

function streamOf(
  source: Source,
  value: Record<string, unknown>,
  diagnostics: readonly Diagnostic[],
): YamlStream {
  const { text, file } = source;
  let again: YamlDocument | undefined;
  const read = () => {
    again ??= readDocuments(text, file).documents[0];
    if (again === undefined) throw new Error('JSON can be read as YAML');
    return again;
  };
  const document: YamlDocument = {
    value,
    range: [0, text.length],
    get root() {
      return read().root;
    },
    get aliases() {
      return read().aliases;
    },
  };
  const stream: YamlStream = { source, documents: [document], diagnostics, lexemes: text.length };
  STREAMS.add(stream);
  return stream;
}
