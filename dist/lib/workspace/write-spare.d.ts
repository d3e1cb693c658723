import { type FileSystem } from './file-system.js';
/** A name beside a target that nobody else uses and no backend's pattern matches; says whose it is. */
export declare function spareName(target: string): string;
/** Removes the spare files that a killed run left in a folder. Failing to is no reason not to write. */
export declare function removeLeftovers(folder: string, fs: FileSystem): void;
