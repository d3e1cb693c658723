import type { Backend } from '../backends/types.js';
import { type FileSystem } from './file-system.js';
import type { FoundFile, WorkspaceProblem } from './plan.js';
/** A folder below the project's directory: there, missing, or not to be entered. */
export type FolderState = {
    readonly kind: 'folder';
    readonly real?: string;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'problem';
    readonly problem: WorkspaceProblem;
};
/** Who a file was when we read it: the same values later mean the same, untouched file. */
export interface FileIdentity {
    readonly dev: number;
    readonly ino: number;
    readonly size: number;
    readonly mtimeMs: number;
    readonly mode: number;
}
/**
 * What stands at the wanted paths, and in the folders a backend owns under a name of its pattern.
 * No symbolic link is followed out of the directory; one in an owned folder that nobody wants is passed over.
 */
export declare function readOwned(directory: string, owned: Backend['owned'], wantedPaths: readonly string[], fs?: FileSystem): Map<string, FoundFile>;
/** One file, and who it is. `path` must be safe (see segmentsOf); `folders` remembers the folders seen on the way. */
export declare function readOne(directory: string, path: string, folders: Map<string, FolderState>, fs: FileSystem): {
    readonly found: FoundFile | undefined;
    readonly identity?: FileIdentity;
};
/** Looks at a folder and at each one above it, up to the project's directory, and remembers what it saw. */
export declare function readFolder(directory: string, folder: string, known: Map<string, FolderState>, fs: FileSystem): FolderState;
