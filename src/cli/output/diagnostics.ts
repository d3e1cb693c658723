import type { Diagnostic, DiagnosticSeverity } from '../../schedule/diagnostic.js';
import type { Ignored } from '../../schedule/ignores.js';
import { blankHidden, jsonText, visible } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { redactSecrets } from '../../text/secrets.js';
import { paint } from './colors.js';

const COLORS = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** For people: the place, the message, the line with a caret under the offending text, the hint. */
export function diagnosticsForPeople(
  diagnostics: readonly Diagnostic[],
  text: string,
  color: boolean,
): string {
  // The excerpt must not show a secret.
  const lines = redactSecrets(text.replace(/^\uFEFF/, ''), diagnostics).split(/\r\n|\n|\r/);
  return diagnostics.map((diagnostic) => `${person(diagnostic, lines, color)}\n`).join('');
}

function person(found: Diagnostic, lines: readonly string[], color: boolean): string {
  const place = `${visible(found.file)}:${found.line}:${found.column}`;
  const tone = COLORS[found.severity];
  const head = `${paint(place, 'bold', color)} ${paint(found.severity, tone, color)} ${found.code}: ${visible(found.message)}`;
  const rows = [head];
  const line = lines[found.line - 1];
  const gutter = String(found.line).length;
  if (line !== undefined && line.trim() !== '') {
    const { shown, caret } = excerpt(line, found.column - 1, found.length);
    rows.push(`  ${found.line} | ${shown}`, `  ${''.padEnd(gutter)} | ${paint(caret, tone, color)}`);
  }
  if (found.hint !== undefined) rows.push(`  ${''.padEnd(gutter)} = ${visible(found.hint)}`);
  return rows.join('\n');
}

const WINDOW = 100;

/** The part of a long line around the caret; tabs and control characters become blanks to keep the caret aligned. */
function excerpt(line: string, start: number, length: number): { shown: string; caret: string } {
  const from = start > WINDOW - 20 ? start - 40 : 0;
  const cut = blankHidden(line.slice(from, from + WINDOW));
  const shown = `${from > 0 ? '…' : ''}${cut}${from + WINDOW < line.length ? '…' : ''}`;
  const indent = start - from + (from > 0 ? 1 : 0);
  const width = Math.max(1, Math.min(length, cut.length - (start - from)));
  return { shown, caret: `${''.padEnd(indent)}${'^'.repeat(width)}` };
}

/** `{"diagnostics": [{severity, code, message, file, line, column, hint}], "ignored": [the same, with reason]}`. */
export function diagnosticsAsJson(diagnostics: readonly Diagnostic[], ignored: readonly Ignored[]): string {
  return jsonText({
    diagnostics: diagnostics.map(diagnosticForJson),
    ignored: ignored.map((found) => ({ ...diagnosticForJson(found), reason: found.reason })),
  });
}

function diagnosticForJson({ severity, code, message, file, line, column, hint }: Diagnostic) {
  return { severity, code, message, file, line, column, hint };
}

const GITHUB_LEVEL: Readonly<Record<DiagnosticSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** GitHub's workflow commands, one line per diagnostic. */
export function diagnosticsForGithub(diagnostics: readonly Diagnostic[]): string {
  const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return diagnostics
    .map((found) => {
      const where = `file=${property(found.file)},line=${found.line},col=${found.column},title=${property(found.code)}`;
      return `::${GITHUB_LEVEL[found.severity]} ${where}::${value(visible(messageWithHint(found)))}\n`;
    })
    .join('');
}

export function messageWithHint(found: Pick<Diagnostic, 'message' | 'hint'>): string {
  return found.hint === undefined ? found.message : `${found.message} (${found.hint})`;
}

/** `2 errors, 1 warning, 3 ignored`; empty if there are none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], ignored = 0): string {
  const part = (severity: DiagnosticSeverity) => {
    const count = diagnostics.filter((found) => found.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  };
  const rest = ignored === 0 ? [] : [`${ignored} ignored`];
  return [...part('error'), ...part('warning'), ...part('hint'), ...rest].join(', ');
}
