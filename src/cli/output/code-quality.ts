import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import { jsonText } from '../../text/log.js';
import { messageWithHint } from './diagnostics.js';
import { fingerprintsOf } from './fingerprints.js';

const QUALITY: Readonly<Record<DiagnosticSeverity, string>> = {
  error: 'major',
  warning: 'minor',
  hint: 'info',
};

/** GitLab's code quality report (docs.gitlab.com, "Code Quality report format"); fingerprints do not depend on the line. */
export function diagnosticsAsCodeQuality(diagnostics: readonly Diagnostic[]): string {
  const fingerprints = fingerprintsOf(diagnostics);
  const issues = diagnostics.map((found, index) => {
    return {
      description: messageWithHint(found),
      check_name: found.code,
      fingerprint: fingerprints[index],
      severity: QUALITY[found.severity],
      location: { path: found.file, lines: { begin: found.line } },
    };
  });
  return jsonText(issues);
}
