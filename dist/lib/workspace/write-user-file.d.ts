import * as nodeFs from 'node:fs';
/** A person's file as it was read. Links are followed: `path` is where the file itself stands. */
export interface UserFile {
    readonly path: string;
    /** Undefined where there is no file yet. */
    readonly bytes: Buffer | undefined;
    readonly stat: nodeFs.Stats | undefined;
}
/**
 * Reads a file that a person named; a missing one is a file to be made. Returns why it can't be used otherwise.
 * @param boundary the folder that it must stand in when all links are resolved; undefined: anywhere
 */
export declare function readUserFile(path: string, boundary: string | undefined): UserFile | {
    readonly problem: string;
};
/**
 * Puts `content` in the file's place: written and synced beside it, then moved over it, so that whoever reads sees the old
 * file or the new one. Mode and owner stay. Returns `changed` where the file is not the one that was read any more.
 * @param mode for a new file, exactly; without it the usual one
 */
export declare function writeUserFile(seen: UserFile, content: string, options?: {
    readonly mode?: number;
}): 'written' | 'changed' | {
    readonly problem: string;
};
