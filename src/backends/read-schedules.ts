/** Checks schedules by the schema, the rules and their backends. */

import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { applyIgnores, findIgnores, type Ignored } from '../schedule/ignores.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile, parseSchedules } from '../schedule/parse.js';
import type { ScanSchedule } from '../schedule/types.js';
import type { ReadStream } from '../schedule/yaml/reader.js';
import { backendOf } from './index.js';

/** Those that their backend has nothing to say of. Readers share resources between texts that both hold them. */
const FINE = new WeakSet<ScanSchedule>();

/** A parsed file, and what comments in it ignore. */
export interface ReadFile extends ParsedFile {
  readonly ignored: readonly Ignored[];
}

/** The schedules of a text, checked by the schema and by every schedule's backend. */
export function readSchedules(text: string | Uint8Array, file: string, read?: ReadStream): ReadFile {
  const parsed = parseSchedules(text, file, read);
  // A diagnostic without a place is about a placeholder.
  const found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
  const { ignores, diagnostics: wrong } = findIgnores(typeof text === 'string' ? text : decoded(text), file);
  const { diagnostics, ignored } = applyIgnores([...parsed.diagnostics, ...found], ignores);
  return { ...parsed, diagnostics: [...diagnostics, ...wrong].sort(compareDiagnostics), ignored };
}

/** Bytes that are not UTF-8 have a diagnostic already. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The backend's diagnostics for a schedule. */
export function checkBackend(schedule: LocatedSchedule): Diagnostic[] {
  const { resource } = schedule;
  if (FINE.has(resource)) return [];
  const found = backendOf(resource.spec.backend.type).check(schedule);
  if (found.length === 0) FINE.add(resource);
  return found;
}
