import type { Diagnostic } from '../schedule/diagnostic.js';
import { plural } from '../text/plain.js';

/** Why `--strict` fails: it allows no warnings, whether a diagnostic or about a place that no platform reads. */
export function strictProblem(
  diagnostics: readonly Diagnostic[],
  unread: readonly string[],
): string | undefined {
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length + unread.length;
  return count === 0 ? undefined : `--strict: ${plural(count, 'warning')}`;
}
