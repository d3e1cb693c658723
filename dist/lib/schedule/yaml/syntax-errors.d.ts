/** The YAML library's errors in our own words. */
import type { YAMLError } from 'yaml';
import type { Source } from './positions.js';
export interface SyntaxProblem {
    readonly start: number;
    readonly end: number;
    /** Whether what follows can no longer be trusted, from `lineStart` on. */
    readonly breaks: boolean;
    readonly lineStart: number;
    readonly text: {
        readonly code: string;
        readonly message: string;
        readonly hint?: string;
    };
}
/** Nothing where another part of the reader says it, with more to go on. */
export declare function explainSyntaxError(error: YAMLError, source: Source): SyntaxProblem | undefined;
