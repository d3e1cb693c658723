/** Reads JMo's own store (`~/.jmo/schedules.json`, the ScheduleManager of its `scripts/core`) as our schedules. */

import type { Diagnostic } from '../diagnostic.js';
import { STORE_KIND } from '../edit/edit.js';
import { type LocatedSchedule, placesIn } from '../located.js';
import { isRecord, type Problem } from '../problem.js';
import { checkSchedule } from '../rules.js';
import { checkAgainst } from '../schema/issues.js';
import { fillDefaults, type ScheduleInput, scheduleSchema } from '../schema/resource.js';
import type { ScanSchedule } from '../types.js';
import { readDocuments } from '../yaml/documents.js';
import { findNode } from '../yaml/positions.js';
import { collectSecrets, pythonTime, readEntry, type SecretNames } from './entry.js';

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
export function parseStore(text: string, file: string): ParsedStore {
  const refused = (problem: Partial<Diagnostic> & { readonly message: string }): ParsedStore => {
    const start = { severity: 'error' as const, file, line: 1, column: 1, length: 0 };
    return { file, schedules: [], diagnostics: [{ ...start, ...problem, code: NOT_A_STORE }] };
  };
  const problem = findStoreProblem(text);
  if (problem !== undefined) return refused(problem);
  const { source, documents, diagnostics: unread } = readDocuments(text, file);
  const [document] = documents;
  const entries: unknown = isRecord(document?.value) ? document.value.schedules : undefined;
  // JSON that YAML reads differently, or that is too large or too deep.
  if (document === undefined || !Array.isArray(entries))
    return refused(unread[0] ?? { message: 'the list of schedules cannot be read' });
  const names: SecretNames = collectSecrets(entries);
  const diagnostics: Diagnostic[] = [];
  const schedules: StoreEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const { node = document.root } = findNode(document.root, document.aliases, ['schedules', index]);
    const at = placesIn(source, node, document.aliases);
    const { value, problems } = readEntry(entry, names);
    const wrong = [...problems, ...checkEntry(value)];
    const own = wrong.map(
      ({ path, part, within: _, severity = 'error', ...rest }): Diagnostic => ({
        ...rest,
        severity,
        file,
        ...at(path, part),
      }),
    );
    diagnostics.push(...own);
    if (wrong.some(({ severity = 'error' }) => severity === 'error')) continue;
    const resource: ScanSchedule = fillDefaults(value as unknown as ScheduleInput);
    schedules.push({ resource, file, at, value: value as Record<string, unknown>, diagnostics: own });
  }
  return { file, schedules, diagnostics };
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

function findStoreProblem(text: string): { readonly message: string; readonly hint: string } | undefined {
  const hint = "is this JMo's schedules.json?";
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { message: 'the file is not JSON', hint };
  }
  return isRecord(value) && value.kind === STORE_KIND && Array.isArray(value.schedules)
    ? undefined
    : { message: `a store is JSON of kind ${STORE_KIND} with a list of schedules`, hint };
}
