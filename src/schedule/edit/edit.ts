/** Changes to a resource file that leave every other byte as it is, each proven by reading the result again. */

import { LITERAL_SECRET, quote } from '../../text/secrets.js';
import { applySplices } from '../../text/splice.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import { isRecord } from '../problem.js';
import { LIST_KIND } from '../schema/resource.js';
import { readDocuments, type YamlDocument, type YamlStream } from '../yaml/documents.js';
import { findNode, locate } from '../yaml/positions.js';
import { appendDocument, cutDocument } from './document.js';
import { openPage, type Refusal } from './page.js';
import { type Edit, spliceEdit } from './splice.js';
import { type DocumentTokens, readTokens } from './tokens.js';
import { editValue, isSameData, valueAt } from './value.js';

export type { Edit } from './splice.js';

/** The kind of JMo's own `~/.jmo/schedules.json`. */
export const STORE_KIND = 'ScheduleManifest';

export type EditResult =
  | {
      /** The whole file, edited. The same text where there was nothing to do. */
      readonly text: string;
    }
  | { readonly diagnostics: readonly Diagnostic[] };

/** A resource in a file, valid or not. */
export interface FoundResource {
  readonly value: Record<string, unknown>;
  readonly document: number;
  /** Where it stands in its document: nothing for the root, or the path of an item of a list. */
  readonly base: Path;
}

/**
 * Makes all edits of the resource of that name, in order. An edit that says what is there already changes nothing. What
 * comes out has been read again and holds exactly the edited resource and every other one as it was; whether it is a
 * valid schedule is for `parseSchedules` to say.
 * @param more further edits that follow from what the first ones did
 */
export function editResource(
  text: string,
  file: string,
  name: string,
  edits: readonly Edit[],
  more: (before: Record<string, unknown>, after: unknown) => readonly Edit[] = () => [],
): EditResult {
  return onBody(text, file, (stream) => {
    const found = findResource(stream, name);
    if ('diagnostics' in found) return found;
    const { document, base } = found;
    const tokens = readTokens(stream.source.text);
    const [from, to] = extentOf(stream, tokens, document);
    const original = stream.source.text.slice(from, to);
    let part = original;
    let value: unknown = found.value;
    const make = (edit: Edit): Refusal | undefined => {
      const next = editValue(value, edit);
      // A value that would leave everything as it is says the same already, or has no place there.
      const needless = 'remove' in edit || isSameData(valueAt(next, edit.path), edit.value);
      if (needless && isSameData(next, value)) return undefined;
      const [here] = readTokens(part);
      if (here === undefined) throw new Error('the document is gone');
      const spliced = spliceEdit(openPage(part, here), here, base, edit);
      if (!Array.isArray(spliced)) return spliced;
      value = next;
      part = applySplices(part, spliced);
      return undefined;
    };
    const makeAll = (all: readonly Edit[]): EditResult | undefined => {
      for (const edit of all) {
        const at = part === original ? from : undefined;
        const refusal = make(edit);
        if (refusal) return refuse(stream, document, base, refusal, at);
      }
      return undefined;
    };
    const refused = makeAll(edits) ?? makeAll(more(found.value, value));
    if (refused) return refused;
    const result = stream.source.text.slice(0, from) + part + stream.source.text.slice(to);
    const values = stream.documents.map((one) => one.value);
    values[document] = editValue(values[document], { path: base, value });
    return prove(stream, document, base, result, values);
  });
}

/** Takes the resource of that name out, with the comment lines right above it. */
export function removeResource(text: string, file: string, name: string): EditResult {
  return onBody(text, file, (stream) => {
    const found = findResource(stream, name);
    if ('diagnostics' in found) return found;
    const { document, base } = found;
    const body = stream.source.text;
    const all = readTokens(body);
    const tokens = tokensOf(stream, all, document);
    const edit: Edit = { path: [], remove: true };
    const spliced =
      base.length === 0
        ? [cutDocument(body, tokens)]
        : spliceEdit(openPage(body, tokens), tokens, base, edit);
    if (!Array.isArray(spliced)) return refuse(stream, document, base, spliced, 0);
    const values = stream.documents.flatMap((one, index) => {
      if (index !== document) return [one.value];
      return base.length === 0 ? [] : [editValue(one.value, { path: base, remove: true })];
    });
    return prove(stream, document, base, applySplices(body, spliced), values);
  });
}

/** Adds a resource behind all others: as a document, or where the last document is a list, as an item of it. */
export function addResource(text: string, file: string, value: Record<string, unknown>): EditResult {
  return onBody(text, file, (stream) => {
    const body = stream.source.text;
    const all = readTokens(body);
    const last = stream.documents.length - 1;
    const list = stream.documents[last]?.value;
    const key = isRecord(list) ? listKey(list) : undefined;
    if (isRecord(list) && key !== undefined) {
      const items = list[key];
      const base = [key, Array.isArray(items) ? items.length : 0];
      const tokens = tokensOf(stream, all, last);
      const spliced = spliceEdit(openPage(body, tokens), tokens, [], { path: base, value });
      if (!Array.isArray(spliced)) return refuse(stream, last, [], spliced, 0);
      const values = stream.documents.map((one, index) =>
        index === last ? editValue(one.value, { path: base, value }) : one.value,
      );
      return prove(stream, last, [], applySplices(body, spliced), values);
    }
    const bare = all.at(-1)?.document.value == null;
    const result = applySplices(body, [appendDocument(body, value, bare)]);
    return prove(stream, last, [], result, [...stream.documents.map((one) => one.value), value]);
  });
}

/** The resource of that name, whether it is valid or not; diagnostics where there is none or more than one. */
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
  if (one !== undefined && two === undefined) return one;
  const { source } = stream;
  if (one === undefined || two === undefined) {
    const message = `there is no schedule named ${quote(name)}`;
    return {
      diagnostics: [
        {
          severity: 'error',
          code: 'no-such-schedule',
          message,
          file: source.file,
          line: 1,
          column: 1,
          length: 0,
        },
      ],
    };
  }
  const message = `${found.length} schedules are named ${quote(name)}`;
  const at = source.span(...placeOf(stream, two.document, [...two.base, 'metadata', 'name']));
  return {
    diagnostics: [
      {
        severity: 'error',
        code: 'duplicate-name',
        message,
        hint: 'names are unique in the file',
        file: source.file,
        ...at,
      },
    ],
  };
}

/** Under which key a document holds several resources: a list of ours, or the store of JMo's own manager. */
function listKey(value: Record<string, unknown>): 'items' | 'schedules' | undefined {
  if (value.kind === STORE_KIND) return 'schedules';
  return value.kind === LIST_KIND || ('items' in value && !('spec' in value)) ? 'items' : undefined;
}

function nameOf(value: Record<string, unknown>): unknown {
  return valueAt(value, ['metadata', 'name']);
}

/** Reads the text without its byte order mark, and gives the mark back to the result. */
function onBody(text: string, file: string, edit: (stream: YamlStream) => EditResult): EditResult {
  const stream = readDocuments(text, file);
  const broken = stream.documents.some((one) => one.brokenFrom !== undefined);
  // What cannot be read to its end cannot be compared afterwards.
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

function tokensOf(stream: YamlStream, all: readonly DocumentTokens[], document: number): DocumentTokens {
  const start = stream.documents[document]?.root.range?.[0] ?? 0;
  const found = all.findLast((one) => one.document.offset <= start);
  if (found === undefined) throw new Error('a document without tokens');
  return found;
}

/** The offsets at which a document begins and the next one does. */
function extentOf(stream: YamlStream, all: readonly DocumentTokens[], document: number): [number, number] {
  const tokens = tokensOf(stream, all, document);
  const next = all[all.indexOf(tokens) + 1];
  const end = tokens.marker?.offset ?? next?.document.offset ?? stream.source.text.length;
  return [tokens.document.offset, end];
}

function placeOf(stream: YamlStream, document: number, path: Path): readonly [number, number] {
  const { root, aliases } = stream.documents[document] as YamlDocument;
  return locate(root, aliases, path);
}

function refuse(
  stream: YamlStream,
  document: number,
  base: Path,
  { offset, ...problem }: Refusal,
  from: number | undefined,
): EditResult {
  const at = from === undefined ? startOfResource(stream, document, base) : from + offset;
  return {
    diagnostics: [{ severity: 'error', ...problem, file: stream.source.file, ...stream.source.span(at) }],
  };
}

function startOfResource(stream: YamlStream, document: number, base: Path): number {
  const { root, aliases } = stream.documents[document] as YamlDocument;
  return findNode(root, aliases, base).node?.range?.[0] ?? 0;
}

/** The result, once it has been read and holds exactly these documents. */
function prove(
  stream: YamlStream,
  document: number,
  base: Path,
  text: string,
  values: readonly unknown[],
): EditResult {
  const again = readDocuments(text, stream.source.file);
  const read = again.documents.map((one) => one.value);
  if (isSameData(read, values) && !hasNewErrors(stream, again)) return { text };
  const at = document < 0 ? 0 : startOfResource(stream, document, base);
  const problem = {
    severity: 'error' as const,
    code: 'cannot-edit',
    message: 'this change would not leave everything else in the file as it is',
    hint: 'make it by hand',
  };
  return { diagnostics: [{ ...problem, file: stream.source.file, ...stream.source.span(at) }] };
}

/** Whether the YAML itself is wrong where it was not before; a secret is not, and is told of later. */
function hasNewErrors(before: YamlStream, after: YamlStream): boolean {
  const known = before.diagnostics.map(({ code }) => code);
  return after.diagnostics.some(({ code }) => {
    const at = known.indexOf(code);
    if (at !== -1) known.splice(at, 1);
    return at === -1 && code !== LITERAL_SECRET;
  });
}
