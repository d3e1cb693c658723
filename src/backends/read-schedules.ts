/** Checks schedules by the schema, the rules and their backends. */

import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile, parseSchedules } from '../schedule/parse.js';
import { backendOf } from './index.js';

/** The schedules of a text, checked by the schema and by every schedule's backend. */
export function readSchedules(text: string | Uint8Array, file: string): ParsedFile {
  const parsed = parseSchedules(text, file);
  // A diagnostic without a place is about a placeholder.
  const found = [...parsed.schedules, ...parsed.mended].flatMap(checkBackend).filter(({ line }) => line > 0);
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...found].sort(compareDiagnostics) };
}

/** The backend's diagnostics for a schedule. */
export function checkBackend(schedule: LocatedSchedule): Diagnostic[] {
  return backendOf(schedule.resource.spec.backend.type).check(schedule);
}
