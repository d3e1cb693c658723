import type { FileSystem } from './file-system.js';
/** The nearest folder with a `.git` (a folder, or in a worktree a file): `directory` itself or one above it. */
export declare function readRepositoryRoot(directory: string, fs?: Pick<FileSystem, 'lstatSync' | 'realpathSync'>): string | undefined;
