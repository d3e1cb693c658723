/** What is wrong with what the user wrote, and where. Bad input returns these; only a bug throws. */
export type DiagnosticSeverity = 'error' | 'warning' | 'hint';
/** A place in a text. Lines and columns count from 1, columns in UTF-16 units; `length` is what a caret underlines (0: unknown). */
export interface Span {
    readonly line: number;
    readonly column: number;
    readonly length: number;
}
export interface Diagnostic extends Span {
    readonly severity: DiagnosticSeverity;
    /** Stable, documented in docs/diagnostics.md. */
    readonly code: string;
    readonly message: string;
    /** As given on the command line. */
    readonly file: string;
    readonly hint?: string;
}
/** A path into a document: keys and list indexes. */
export type Path = readonly (string | number)[];
/** Order for people: file, line, column, then code. */
export declare function compareDiagnostics(a: Diagnostic, b: Diagnostic): number;
