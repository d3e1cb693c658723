/** A problem of one value of a resource, before it is known where in the file that value stands. */
import type { DiagnosticSeverity, Path } from './diagnostic.js';
export interface Problem {
    readonly path: Path;
    /** Which part of the path's last step is wrong; the value unless told. */
    readonly part?: 'value' | 'key';
    /** An error unless told. */
    readonly severity?: DiagnosticSeverity;
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    /** Offsets into the value's text, where only a part of it is wrong. */
    readonly within?: readonly [number, number];
}
/** The problems of a value, as problems of what it stands in. */
export declare function below(path: Path, problems: readonly Problem[]): Problem[];
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** `spec.backend.tags[1]`, on one line whatever the keys are. */
export declare function formatPath(path: Path): string;
