import { createHash } from 'node:crypto';
import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import { jsonText } from '../../text/log.js';
import { messageWithHint } from './diagnostics.js';

const QUALITY: Readonly<Record<DiagnosticSeverity, string>> = {
  error: 'major',
  warning: 'minor',
  hint: 'info',
};

/** GitLab's code quality report (docs.gitlab.com, "Code Quality report format"); fingerprints do not depend on the line. */
export function diagnosticsAsCodeQuality(diagnostics: readonly Diagnostic[]): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((found) => {
    const key = [found.file, found.code, found.message].join('\n');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      description: messageWithHint(found),
      check_name: found.code,
      fingerprint: createHash('sha256').update(`${key}\n${nth}`).digest('hex'),
      severity: QUALITY[found.severity],
      location: { path: found.file, lines: { begin: found.line } },
    };
  });
  return jsonText(issues);
}
