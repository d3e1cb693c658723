import type { Diagnostic, DiagnosticSeverity, Path, Span } from './diagnostic.js';
import type { ScanSchedule } from './types.js';
/** A schedule that knows where each of its values stands in the file it came from. */
export interface LocatedSchedule {
    readonly resource: ScanSchedule;
    readonly file: string;
    /**
     * The span of the value at `path` (from the resource's root, e.g. `['spec', 'schedule']`), or with `'key'` of
     * its key. Where the path is not in the text (a default), the nearest parent's key.
     */
    at(path: Path, part?: 'value' | 'key'): Span;
}
/** A diagnostic on one value of a located schedule. */
export declare function diagnose(schedule: LocatedSchedule, path: Path, problem: {
    readonly severity: DiagnosticSeverity;
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly part?: 'value' | 'key';
}): Diagnostic;
