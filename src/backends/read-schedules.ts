/** Checks schedules by the schema, the rules and their backends. */

import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import { applyIgnores, findIgnores, type Ignored } from '../schedule/ignores.js';
import { diagnoseBelow, type LocatedDefaults, type LocatedSchedule } from '../schedule/located.js';
import { type ParsedFile, parseSchedules } from '../schedule/parse.js';
import { isRecord, valueAt } from '../schedule/problem.js';
import { joinInherited } from '../schedule/repeats.js';
import { CONFIGS } from '../schedule/schema/defaults.js';
import { checkAgainst } from '../schedule/schema/issues.js';
import { BACKEND_TYPES, type ScanSchedule } from '../schedule/types.js';
import type { ReadStream } from '../schedule/yaml/reader.js';
import { configFields } from './config-schemas.js';
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
  const { defaults } = parsed;
  const found = [
    ...(defaults === undefined ? [] : checkConfigs(defaults)),
    ...[...parsed.schedules, ...parsed.mended].flatMap(checkBackend),
    // A diagnostic without a place is about a placeholder.
  ].filter(({ line }) => line > 0);
  const { ignores, diagnostics: wrong } = findIgnores(typeof text === 'string' ? text : decoded(text), file);
  const { diagnostics, ignored } = applyIgnores([...parsed.diagnostics, ...joinInherited(found)], ignores);
  return { ...parsed, diagnostics: [...diagnostics, ...wrong].sort(compareDiagnostics), ignored };
}

/** Bytes that are not UTF-8 have a diagnostic already. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The settings of each backend in the file's `ScanDefaults`, also of those that no schedule has. */
function checkConfigs(defaults: LocatedDefaults): Diagnostic[] {
  return BACKEND_TYPES.flatMap((type) => {
    const config = valueAt(defaults.value, [...CONFIGS, type]);
    if (!isRecord(config)) return [];
    return diagnoseBelow(defaults, [...CONFIGS, type], checkAgainst(configFields()[type].schema, config));
  });
}

/** The backend's diagnostics for a schedule. */
export function checkBackend(schedule: LocatedSchedule): Diagnostic[] {
  const { resource } = schedule;
  if (FINE.has(resource)) return [];
  const found = backendOf(resource.spec.backend.type).check(schedule);
  if (found.length === 0) FINE.add(resource);
  return found;
}
