/** Reads JMo's own store (`~/.jmo/schedules.json`, the ScheduleManager of its `scripts/core`) as our schedules. */

import type { Diagnostic } from '../diagnostic.js';
import { STORE_KIND } from '../edit/find.js';
import { type LocatedSchedule, placesIn } from '../located.js';
import { isRecord, type Problem } from '../problem.js';
import { checkSchedule } from '../rules.js';
import { checkAgainst } from '../schema/issues.js';
import { fillDefaults, type ScheduleInput, scheduleSchema } from '../schema/resource.js';
import type { ScanSchedule } from '../types.js';
import { readDocuments, type YamlDocument, type YamlStream } from '../yaml/documents.js';
import { isJson } from '../yaml/json.js';
import { findNode } from '../yaml/positions.js';
import type { ReadStream } from '../yaml/reader.js';
import { collectSecrets, hasSecretPlaces, pythonTime, readEntry, type SecretNames } from './entry.js';

/** A schedule of the store, with warnings about parts that our format lacks. */
export interface StoreEntry extends LocatedSchedule {
  /** Valid, in our format: without fields that we lack, secrets replaced by names. */
  readonly value: Record<string, unknown>;
  /** Its warnings; the store's diagnostics include them. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedStore {
  readonly file: string;
  readonly schedules: readonly StoreEntry[];
  /** Errors are about entries that are left out; warnings about parts of an entry that are left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The code of the diagnostic for a file that is not a store. */
export const NOT_A_STORE = 'not-a-store';

/** A store without schedules, as JMo creates it. */
export function emptyStore(now: Date): string {
  const metadata = { version: '2.0.0', created_at: pythonTime(now) };
  return JSON.stringify(
    { apiVersion: 'jmo.security/v2', kind: STORE_KIND, metadata, schedules: [] },
    null,
    2,
  );
}

/**
 * Parses a store. Accepts JMo's names (capitals, `_`), which an import changes. Never throws; diagnostics never show a
 * webhook's URL.
 */
export function parseStore(text: string, file: string, read: ReadStream = readDocuments): ParsedStore {
  const refused = (problem: Partial<Diagnostic> & { readonly message: string }): ParsedStore => {
    const start = { severity: 'error' as const, file, line: 1, column: 1, length: 0 };
    return { file, schedules: [], diagnostics: [{ ...start, ...problem, code: NOT_A_STORE }] };
  };
  // Known or not, what begins otherwise is no JSON that could be a store.
  const early = /^\uFEFF?\s*\{/.test(text) ? read(text, file) : undefined;
  const known = early && PARSED.get(early);
  if (known !== undefined) return known;
  const problem = findStoreProblem(
    early !== undefined && isJson(early) ? early.documents[0]?.value : jsonIn(text),
  );
  if (problem !== undefined) return refused(problem);
  const stream = early ?? read(text, file);
  const [document] = stream.documents;
  const entries: unknown = isRecord(document?.value) ? document.value.schedules : undefined;
  // JSON that YAML reads differently, or that is too large or too deep.
  if (document === undefined || !Array.isArray(entries))
    return refused(stream.diagnostics[0] ?? { message: 'the list of schedules cannot be read' });
  const parsed = { file, ...parseEntries(entries, stream, document) };
  PARSED.set(stream, parsed);
  return parsed;
}

/** By what was read: a reader returns the same for the same text and file. */
const PARSED = new WeakMap<YamlStream, ParsedStore>();

function parseEntries(entries: readonly unknown[], { source }: YamlStream, document: YamlDocument) {
  const names = collectSecrets(entries.filter((entry) => !(isRecord(entry) && READ.has(entry))));
  const diagnostics: Diagnostic[] = [];
  const schedules: StoreEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    let places: LocatedSchedule['at'] | undefined;
    const at: LocatedSchedule['at'] = (path, part) => {
      const { root, aliases } = document;
      places ??= placesIn(source, findNode(root, aliases, ['schedules', index]).node ?? root, aliases);
      return places(path, part);
    };
    const { value, wrong, resource } = readOnce(entry, names);
    const own = wrong.map(
      ({ path, part, within: _, severity = 'error', ...rest }): Diagnostic => ({
        ...rest,
        severity,
        file: source.file,
        ...at(path, part),
      }),
    );
    diagnostics.push(...own);
    if (resource === undefined) continue;
    schedules.push({
      resource,
      file: source.file,
      at,
      value: value as Record<string, unknown>,
      diagnostics: own,
    });
  }
  return { schedules, diagnostics };
}

interface ReadEntry {
  readonly value: unknown;
  readonly wrong: readonly Problem[];
  /** Undefined where something is wrong with it. */
  readonly resource: ScanSchedule | undefined;
}

/** Entries that hold no secret, and so depend on no other, by themselves: readers share them between texts that both hold them. */
const READ = new WeakMap<object, ReadEntry>();

function readOnce(entry: unknown, names: SecretNames): ReadEntry {
  const known = isRecord(entry) ? READ.get(entry) : undefined;
  if (known !== undefined) return known;
  const { value, problems } = readEntry(entry, names);
  const wrong = [...problems, ...checkEntry(value)];
  const isValid = wrong.every(({ severity = 'error' }) => severity !== 'error');
  const resource = isValid ? fillDefaults(value as unknown as ScheduleInput) : undefined;
  const read = { value, wrong, resource };
  if (isRecord(entry) && !hasSecretPlaces(entry)) READ.set(entry, read);
  return read;
}

function checkEntry(value: unknown): Problem[] {
  if (!isRecord(value))
    return [{ path: [], code: 'not-a-schedule', message: 'an entry of the store must be a map' }];
  const { metadata } = value;
  // JMo decides about names, but there must be one.
  const hasName = isRecord(metadata) && typeof metadata.name === 'string' && metadata.name !== '';
  const named = hasName ? { ...value, metadata: { ...metadata, name: 'x' } } : value;
  return [...checkAgainst(scheduleSchema, named), ...checkSchedule(value)];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** @param value undefined where the text is no JSON */
function findStoreProblem(value: unknown): { readonly message: string; readonly hint: string } | undefined {
  const hint = "is this JMo's schedules.json?";
  if (value === undefined) return { message: 'the file is not JSON', hint };
  return isRecord(value) && value.kind === STORE_KIND && Array.isArray(value.schedules)
    ? undefined
    : { message: `a store is JSON of kind ${STORE_KIND} with a list of schedules`, hint };
}
