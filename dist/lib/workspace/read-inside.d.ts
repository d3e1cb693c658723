import * as nodeFs from 'node:fs';
import { type FileSystem } from './file-system.js';
/** No file of ours comes near: a schedule takes about 1 KiB. */
export declare const READ_LIMIT: number;
/** What decides how far the links on the way to a file may lead. Absolute paths. */
export interface Surroundings {
    /** What CI checked out (`GITHUB_WORKSPACE`, `CI_PROJECT_DIR`): its author may be anybody. */
    readonly checkouts: readonly string[];
    /** Where the program was started, and what `--directory` names. */
    readonly folders: readonly string[];
}
export interface ReadProblem {
    readonly kind: 'missing' | 'directory' | 'not-a-file' | 'outside' | 'too-large' | 'unreadable';
    /** What comes behind `NAME: `. */
    readonly message: string;
}
/** A file that is open for reading; whoever got it closes it. */
export interface OpenedFile {
    readonly fd: number;
    /** Where it stands, without a link on the way. */
    readonly path: string;
    readonly stat: nodeFs.Stats;
}
type Calls = Pick<FileSystem, 'closeSync' | 'fstatSync' | 'lstatSync' | 'openSync' | 'readSync' | 'readlinkSync' | 'realpathSync' | 'statSync'>;
/**
 * The folder that the file behind `path` must stand in, links resolved. A path is typed by somebody, who may type `..` or
 * an absolute path; a link on the way may come from whoever wrote the project, and must stay in it. The project is:
 *
 * 1. the checkout of CI that holds the path;
 * 2. else the repository in which the program was started, where it holds the path;
 * 3. else the repository that `--directory` is in, or that folder itself, where it holds the path;
 * 4. else (`-f ../other.yaml`) the repository that the path's own folder is in, or that folder itself.
 */
export declare function readBoundary(path: string, surroundings: Surroundings): string;
/** As `readBoundary`, of a project that holds the path by its words (1 to 3); undefined where none does. */
export declare function readProject(path: string, { checkouts, folders }: Surroundings): string | undefined;
/** The checkout of CI that holds the path, whichever of its names is used; undefined where none does. */
export declare function readCheckout(path: string, checkouts: readonly string[]): string | undefined;
/**
 * Opens a file that others may have put there: a regular file of at most `limit` bytes, in `boundary` when all links are
 * resolved (`undefined`: anywhere). What is swapped between the look and the opening is noticed: the system says where the
 * opened file stands; where it cannot, the same file must still be at that place.
 */
export declare function openInside(path: string, boundary: string | undefined, limit?: number, fs?: Calls): OpenedFile | {
    readonly problem: ReadProblem;
};
/** The bytes of a file that others may have put there; see `openInside`. */
export declare function readInside(path: string, boundary: string | undefined, limit?: number, fs?: Calls): {
    readonly bytes: Buffer;
    readonly path: string;
    readonly stat: nodeFs.Stats;
} | {
    readonly problem: ReadProblem;
};
/** All of an open file, and never more than `limit` bytes, however it grows. */
export declare function readOpened({ fd, stat }: Pick<OpenedFile, 'fd' | 'stat'>, limit: number, fs: Pick<FileSystem, 'readSync'>): {
    readonly bytes: Buffer;
} | {
    readonly problem: ReadProblem;
};
/** Whether `path` is `folder` or lies below it, by their names. */
export declare function holds(folder: string, path: string): boolean;
/** Whether an open file stands in `boundary`: the system says where it is; else it must still be at the same place. */
export declare function standsIn(fd: number, place: string, stat: nodeFs.Stats, boundary: string, fs: Pick<FileSystem, 'lstatSync' | 'readlinkSync' | 'realpathSync'>): boolean;
export declare function leadsOut(boundary: string): string;
export {};
