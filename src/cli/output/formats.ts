import type { Diagnostic } from '../../schedule/diagnostic.js';
import type { Io } from '../io.js';
import { diagnosticsForGithub } from './diagnostics.js';

/** The formats of `validate` and `check` for machines. */
export type ReportFormat = 'json' | 'github' | 'codequality' | 'sarif';

/** Prints diagnostics in one of these formats; `json` has more than those. */
export async function printDiagnostics(
  format: Exclude<ReportFormat, 'json'>,
  diagnostics: readonly Diagnostic[],
  io: Io,
): Promise<void> {
  if (format === 'github') io.out(diagnosticsForGithub(diagnostics), 'commands');
  else if (format === 'sarif') io.out((await import('./sarif.js')).diagnosticsAsSarif(diagnostics));
  else io.out((await import('./code-quality.js')).diagnosticsAsCodeQuality(diagnostics));
}
