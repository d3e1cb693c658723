import type { GeneratedFile } from '../backends/types.js';
/** A file as it should stand on disk. */
export type WantedFile = Pick<GeneratedFile, 'path' | 'content' | 'executable' | 'shared'>;
/** One change to one file, as data. Paths are relative to the project's directory, with `/`. */
export interface FileChange {
    readonly action: 'create' | 'update' | 'delete';
    readonly path: string;
    /** What stands there now, exactly; undefined for `create`. */
    readonly before: string | undefined;
    /** What shall stand there; undefined for `delete`. */
    readonly after: string | undefined;
    readonly executable: boolean;
    /** Left out where there is no file, undefined where the platform keeps no such bit. */
    readonly wasExecutable?: boolean | undefined;
}
export interface WorkspaceProblem {
    readonly code: 'unmarked-file' | 'other-source' | 'symlink' | 'outside' | 'not-a-file' | 'not-a-folder' | 'unreadable' | 'changed-meanwhile' | 'write-failed';
    readonly path: string;
    readonly message: string;
    readonly hint?: string;
}
/** What was found at a path; nothing is found where nothing is. */
export type FoundFile = {
    readonly kind: 'file';
    readonly content: string;
    readonly executable: boolean | undefined;
} | {
    readonly kind: 'problem';
    readonly problem: WorkspaceProblem;
};
/**
 * What to do so that exactly `wanted` stands on disk: files that are missing or differ, and files of ours (those whose
 * marker names this source) that nobody wants any more. A file without our marker, or with another source's, is a
 * problem and never touched. In path order. A checkout with CRLF line endings differs in nothing.
 */
export declare function planChanges(wanted: readonly WantedFile[], found: ReadonlyMap<string, FoundFile>, source: string): {
    changes: FileChange[];
    problems: WorkspaceProblem[];
};
/** With LF line endings, which is how git keeps a text file that it checks out with CRLF. */
export declare function withLineFeeds(text: string): string;
/** What there is to say about a path that segmentsOf refuses. */
export declare function outside(path: string): WorkspaceProblem;
