/** Tells the problems that an edit caused from earlier ones. */

import { offsetsIn } from '../../text/lines.js';
import type { Diagnostic } from '../diagnostic.js';

interface Checked {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The problems of `after` that `before` does not have. Compares their code and marked text, since lines move, and messages
 * name lines and placeholders that an edit elsewhere changes.
 */
export function newProblems(before: Checked, after: Checked): Diagnostic[] {
  const known = new Map<string, number>();
  for (const key of identitiesOf(before)) known.set(key, (known.get(key) ?? 0) + 1);
  const keys = identitiesOf(after);
  return after.diagnostics.filter((_, index) => {
    const key = keys[index] as string;
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

function identitiesOf({ text, diagnostics }: Checked): string[] {
  const offsetOf = offsetsIn(text);
  return diagnostics.map(({ severity, code, line, column, length }) => {
    const start = offsetOf(line, column) ?? 0;
    return `${severity} ${code} ${text.slice(start, start + length)}`;
  });
}
