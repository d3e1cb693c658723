import type { Log, ReportingDescriptor, Result } from 'sarif';
import { CODES } from '../../schedule/codes.generated.js';
import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import { inertQuoted } from '../../text/log.js';
import { sarifText } from '../../text/sarif.js';
import { LITERAL_SECRET } from '../../text/secrets.js';
import { VERSION } from '../../text/version.js';
import { messageWithHint } from './diagnostics.js';
import { fingerprintsOf } from './fingerprints.js';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
} as const satisfies Record<DiagnosticSeverity, string>;

/** SARIF 2.1.0 for GitHub ("SARIF support for code scanning"), with the texts of docs/diagnostics.md as rules. */
export function diagnosticsAsSarif(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const fingerprints = fingerprintsOf(diagnostics);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'jmo-schedule', version: VERSION, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((found, index) =>
          resultOf(found, codes.indexOf(found.code), fingerprints[index] ?? ''),
        ),
      },
    ],
  };
  return `${inertQuoted(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf(code: string): ReportingDescriptor {
  const { severity = 'error', means = code, fix = '' } = CODES[code] ?? {};
  const [text = '', example = ''] = [means, fix].map((one) => sarifText(one.replaceAll('`', '')));
  return {
    id: code,
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: `${text}\nExample of a fix: ${example}`,
      markdown: `${means}\n\nExample of a fix: ${fix}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(found: Diagnostic, ruleIndex: number, fingerprint: string): Result {
  const { code, severity, file, line, column, length } = found;
  // A secret may have several lines.
  const isOneLine = length > 0 && code !== LITERAL_SECRET;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: sarifText(messageWithHint(found)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: line,
            startColumn: column,
            ...(isOneLine ? { endColumn: column + length } : {}),
          },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
  };
}
