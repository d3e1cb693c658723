import type { Diagnostic } from '../schedule/diagnostic.js';
/** For people: where, what, the line with a caret under the offending text, the hint. */
export declare function diagnosticsForPeople(diagnostics: readonly Diagnostic[], text: string, color: boolean): string;
/** `{"diagnostics": [{severity, code, message, file, line, column, hint}]}`. */
export declare function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): string;
/** GitHub's workflow commands, a line a diagnostic. */
export declare function diagnosticsForGithub(diagnostics: readonly Diagnostic[]): string;
export declare function messageWithHint(found: Pick<Diagnostic, 'message' | 'hint'>): string;
/** `2 errors, 1 warning`; empty where there is nothing. */
export declare function countDiagnostics(diagnostics: readonly Diagnostic[]): string;
export declare function plural(count: number, noun: string): string;
