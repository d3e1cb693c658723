/** Edits a resource file without touching any other byte, and verifies each result by reading it again. */

import { LITERAL_SECRET, quote } from '../../text/secrets.js';
import { applySplices } from '../../text/splice.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import { isRecord, valueAt } from '../problem.js';
import { LIST_KIND } from '../schema/resource.js';
import { readDocuments, type YamlDocument, type YamlStream } from '../yaml/documents.js';
import { findNode, locate } from '../yaml/positions.js';
import { appendDocument, cutDocument } from './document.js';
import type { Refusal } from './page.js';
import { type Edit, spliceEdit } from './splice.js';
import { editValue, isSameData } from './value.js';

export type { Edit } from './splice.js';

/** The kind of JMo's own `~/.jmo/schedules.json`. */
export const STORE_KIND = 'ScheduleManifest';

export type EditResult =
  | {
      /** The whole edited file; the same text if there was nothing to do. */
      readonly text: string;
    }
  | { readonly diagnostics: readonly Diagnostic[] };

/** A resource in a file, valid or not. */
export interface FoundResource {
  readonly value: Record<string, unknown>;
  readonly document: number;
  /** Its place in the document: empty for the root, or the path of a list item. */
  readonly base: Path;
}

/** Further edits, derived from the result of the first ones. */
type More = (before: Record<string, unknown>, after: unknown) => readonly Edit[];

/**
 * Makes all edits of the resource with that name, in order; an edit to the present value changes nothing. The result has been
 * read again: it holds exactly the edited resource, and every other one unchanged. `parseSchedules` says whether it is valid.
 */
export function editResource(
  text: string,
  file: string,
  name: string,
  edits: readonly Edit[],
  more?: More,
): EditResult {
  return onBody(text, file, (stream) => {
    const found = findResource(stream, name);
    return 'diagnostics' in found ? found : editDocument(stream, found, edits, more);
  });
}

/** Removes the resource with that name, and the comment lines right above it. */
export function removeResource(text: string, file: string, name: string): EditResult {
  return onBody(text, file, (stream) => {
    const found = findResource(stream, name);
    if ('diagnostics' in found) return found;
    if (found.base.length > 0) return editDocument(stream, found, [{ path: [], remove: true }]);
    const body = stream.source.text;
    const cut = cutDocument(body, stream.documents[found.document] as YamlDocument);
    if ('code' in cut) return refuse(stream, cut, cut.offset);
    const others = stream.documents.filter((_, index) => index !== found.document);
    return prove(stream, found, applySplices(body, [cut]), others.map(dataOf));
  });
}

/** Adds a resource after all others: as a document, or as an item if the last document is a list. */
export function addResource(text: string, file: string, value: Record<string, unknown>): EditResult {
  return onBody(text, file, (stream) => {
    const body = stream.source.text;
    const last = stream.documents.at(-1);
    const place = { document: stream.documents.length - 1, base: [] };
    const key = isRecord(last?.value) ? listKey(last.value) : undefined;
    if (isRecord(last?.value) && key !== undefined) {
      const items = last.value[key];
      const path = [key, Array.isArray(items) ? items.length : 0];
      return editDocument(stream, { ...place, value: last.value }, [{ path, value }]);
    }
    const bare = last === undefined || /^---(?:\s|$)/m.test(body.slice(last.range[1]));
    const result = applySplices(body, [appendDocument(body, value, bare)]);
    return prove(stream, place, result, [...stream.documents.map(dataOf), value]);
  });
}

function editDocument(
  stream: YamlStream,
  found: FoundResource,
  edits: readonly Edit[],
  more: More = () => [],
): EditResult {
  const body = stream.source.text;
  const { range, value: before } = stream.documents[found.document] as YamlDocument;
  const original = body.slice(...range);
  let part = original;
  let value = before;
  const make = (edit: Edit): EditResult | undefined => {
    const path = [...found.base, ...edit.path];
    const next = editValue(value, { ...edit, path });
    // A value that changes nothing is there already, or cannot be set there.
    const needless = 'remove' in edit || isSameData(valueAt(next, path), edit.value);
    if (needless && isSameData(next, value)) return undefined;
    const spliced = spliceEdit(part, found.base, edit);
    if (!Array.isArray(spliced)) {
      const at = part === original ? range[0] + spliced.offset : startOfResource(stream, found);
      return refuse(stream, spliced, at);
    }
    value = next;
    part = applySplices(part, spliced);
    return undefined;
  };
  const makeAll = (all: readonly Edit[]): EditResult | undefined => {
    for (const edit of all) {
      const refused = make(edit);
      if (refused) return refused;
    }
    return undefined;
  };
  const refused = makeAll(edits) ?? makeAll(more(found.value, valueAt(value, found.base)));
  if (refused) return refused;
  const values = stream.documents.map(dataOf).with(found.document, value);
  return prove(stream, found, body.slice(0, range[0]) + part + body.slice(range[1]), values);
}

function dataOf({ value }: YamlDocument): unknown {
  return value;
}

/** The resource with that name, valid or not; diagnostics if there is none or more than one. */
export function findResource(
  stream: YamlStream,
  name: string,
): FoundResource | { readonly diagnostics: Diagnostic[] } {
  const found = stream.documents.flatMap(({ value }, document): FoundResource[] => {
    if (!isRecord(value)) return [];
    const key = listKey(value);
    const items = key === undefined ? undefined : value[key];
    if (key === undefined || !Array.isArray(items))
      return nameOf(value) === name ? [{ value, document, base: [] }] : [];
    return items.flatMap((item: unknown, index) =>
      isRecord(item) && nameOf(item) === name ? [{ value: item, document, base: [key, index] }] : [],
    );
  });
  const [one, two] = found;
  if (one === undefined)
    return error(stream, [0, 0], {
      code: 'no-such-schedule',
      message: `there is no schedule named ${quote(name)}`,
    });
  if (two === undefined) return one;
  const { root, aliases } = stream.documents[two.document] as YamlDocument;
  return error(stream, locate(root, aliases, [...two.base, 'metadata', 'name']), {
    code: 'duplicate-name',
    message: `${found.length} schedules are named ${quote(name)}`,
    hint: 'names are unique in the file',
  });
}

/** The key under which a document holds several resources: our list, or the store of JMo's own manager. */
function listKey(value: Record<string, unknown>): 'items' | 'schedules' | undefined {
  if (value.kind === STORE_KIND) return 'schedules';
  return value.kind === LIST_KIND || ('items' in value && !('spec' in value)) ? 'items' : undefined;
}

function nameOf(value: Record<string, unknown>): unknown {
  return valueAt(value, ['metadata', 'name']);
}

/** Edits the text without its byte order mark, and restores the mark. */
function onBody(text: string, file: string, edit: (stream: YamlStream) => EditResult): EditResult {
  const stream = readDocuments(text, file);
  const broken = stream.documents.some((one) => one.brokenFrom !== undefined);
  // An edit of an unreadable text could not be verified.
  if (broken || (stream.source.text === '' && stream.diagnostics.length > 0))
    return { diagnostics: stream.diagnostics };
  if (stream.diagnostics.some(({ code }) => UNREAD.has(code))) return { diagnostics: stream.diagnostics };
  const result = edit(stream);
  return 'text' in result && text.startsWith('\uFEFF') ? { text: `\uFEFF${result.text}` } : result;
}

const UNREAD: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'too-deep',
  'file-too-large',
  'control-character',
  'duplicate-key',
]);

function error(
  { source }: YamlStream,
  [start, end]: readonly [number, number],
  problem: { readonly code: string; readonly message: string; readonly hint?: string },
): { readonly diagnostics: Diagnostic[] } {
  return {
    diagnostics: [{ severity: 'error', ...problem, file: source.file, ...source.span(start, end) }],
  };
}

function refuse(stream: YamlStream, { offset: _, ...problem }: Refusal, at: number): EditResult {
  return error(stream, [at, at], problem);
}

function startOfResource(
  { documents }: YamlStream,
  { document, base }: Pick<FoundResource, 'document' | 'base'>,
): number {
  const found = documents[document];
  return (found && findNode(found.root, found.aliases, base).node?.range?.[0]) ?? 0;
}

/** The result, after verifying that it holds exactly these documents. */
function prove(
  stream: YamlStream,
  place: Pick<FoundResource, 'document' | 'base'>,
  text: string,
  values: readonly unknown[],
): EditResult {
  const again = readDocuments(text, stream.source.file);
  if (isSameData(again.documents.map(dataOf), values) && !hasNewErrors(stream, again)) return { text };
  const at = startOfResource(stream, place);
  return error(stream, [at, at], {
    code: 'cannot-edit',
    message: 'this change would not leave everything else in the file as it is',
    hint: 'make it by hand',
  });
}

/** Whether the edit broke the YAML itself; secrets are reported later. */
function hasNewErrors(before: YamlStream, after: YamlStream): boolean {
  const known = before.diagnostics.map(({ code }) => code);
  return after.diagnostics.some(({ code }) => {
    const at = known.indexOf(code);
    if (at !== -1) known.splice(at, 1);
    return at === -1 && code !== LITERAL_SECRET;
  });
}
