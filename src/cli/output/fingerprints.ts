import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../schedule/diagnostic.js';

/** A name for each diagnostic that stays if only its line moves. */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, code, message }) => {
    const key = [file, code, message].join('\n');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return createHash('sha256').update(`${key}\n${nth}`).digest('hex');
  });
}
