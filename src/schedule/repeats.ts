/** One diagnostic per mistake, however many checks or schedules it is found in. */

import { LITERAL_SECRET } from '../text/secrets.js';
import type { Diagnostic } from './diagnostic.js';

/** Drops a secret or control character in the text that its field has reported too. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, line } = diagnostic;
    const merges = code === LITERAL_SECRET || code === 'control-character';
    const key = merges ? `${code} ${line}` : identityOf(diagnostic);
    const earlier = kept.get(key);
    // The later one comes from the field and covers its whole text.
    if (!earlier || (merges && diagnostic.length >= earlier.length)) kept.set(key, diagnostic);
  }
  return [...kept.values()];
}

/**
 * Reports a problem with an inherited value once: without names if the defaults themselves have it, else with the names of
 * the schedules.
 */
export function joinInherited(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.every(({ inheritedBy }) => inheritedBy === undefined)) return diagnostics;
  const own = diagnostics.filter(({ inheritedBy }) => inheritedBy === undefined);
  // Words of the same mistake differ by the path, which is another one in the defaults.
  const placeOf = ({ code, line, column }: Diagnostic) => `${code} ${line} ${column}`;
  const known = new Set(own.map(placeOf));
  const shared = new Map<string, { readonly one: Diagnostic; readonly names: Set<string> }>();
  for (const diagnostic of diagnostics) {
    const { inheritedBy, ...one } = diagnostic;
    const identity = identityOf(one);
    if (inheritedBy === undefined || known.has(placeOf(one))) continue;
    const joined = shared.get(identity) ?? { one, names: new Set() };
    shared.set(identity, joined);
    joined.names.add(inheritedBy);
  }
  const joined = [...shared.values()].map(({ one, names }) => ({
    ...one,
    message: `${one.message} (inherited by ${some([...names])})`,
  }));
  return [...own, ...joined];
}

function identityOf({ code, line, column, message }: Diagnostic): string {
  return `${code} ${line} ${column} ${message}`;
}

const MOST_NAMES = 3;

/** `a`, `a and b`, `a, b, c and 4 more`. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? String(last) : `${shown.join(', ')} and ${last}`;
}
