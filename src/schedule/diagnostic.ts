/** Problems with the user's input, and their places. Bad input returns diagnostics; only a bug throws. */

export type DiagnosticSeverity = 'error' | 'warning' | 'hint';

/** A place in a text. Lines and columns count from 1, columns in UTF-16 units; a caret underlines `length` (0: unknown). */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The schedule that inherits the value here; see joinInherited. */
  readonly inheritedBy?: string;
}

export interface Diagnostic extends Span {
  readonly severity: DiagnosticSeverity;
  /** Stable; docs/diagnostics.md documents it. */
  readonly code: string;
  readonly message: string;
  /** The file's name as on the command line. */
  readonly file: string;
  readonly hint?: string;
}

/** A path into a document: keys and list indexes. */
export type Path = readonly (string | number)[];

/** The order of output: file, line, column, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
