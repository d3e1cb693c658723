import { join } from 'node:path';
import { shownPath } from '../../project/world.js';
import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import { keptPinNotices } from './kept-pins.js';
import type { CheckResult } from './result.js';

/** Everything that `check` found in files, each thing on its line. Paths are relative to the folder of the call. */
export function findingsOf(result: CheckResult): Diagnostic[] {
  const { calledIn, directory, file, fix } = result;
  const seen = (path: string) => shownPath(calledIn, join(directory, path));
  const found = (severity: DiagnosticSeverity, code: string, message: string, at: Partial<Diagnostic>) => ({
    ...{ severity, code, message, file, line: 1, column: 1, length: 0 },
    ...at,
  });
  return [
    // Before the file's hints, which have the same level: GitHub shows only the first of many.
    ...keptPinNotices(result.keptPins).map(({ path, line, message }) =>
      found('hint', 'kept-pin', message, { file: seen(path), line }),
    ),
    ...result.diagnostics,
    ...result.unread.map((message) => found('warning', 'unread-place', message, {})),
    ...result.changes.map((change) => {
      const message = `${seen(change.path)} ${driftInWords(change, file)}; run: ${fix}`;
      return found('error', 'drift', message, change.at);
    }),
    ...result.problems.map(({ code, path, message }) => found('error', code, message, { file: seen(path) })),
  ];
}

/** `differs from what jmo-schedules.yaml says`. */
export function driftInWords({ action }: CheckResult['changes'][number], file: string): string {
  if (action === 'update') return `differs from what ${file} says`;
  return action === 'create' ? 'is missing' : 'no longer belongs to a schedule';
}
