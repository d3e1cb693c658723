/** The calls we make on a file system; handed in, so that tests can let any of them fail. */
export type FileSystem = Pick<typeof import('node:fs'), 'chmodSync' | 'closeSync' | 'copyFileSync' | 'fstatSync' | 'fsyncSync' | 'linkSync' | 'lstatSync' | 'mkdirSync' | 'openSync' | 'readFileSync' | 'readSync' | 'readdirSync' | 'readlinkSync' | 'realpathSync' | 'renameSync' | 'rmdirSync' | 'statSync' | 'unlinkSync' | 'writeFileSync'>;
/** The system's code for an error (`EACCES`, `ENOSPC`); a bug in our own code has none and is thrown on. */
export declare function errorCode(error: unknown): string;
/** Why a call failed, for a person: `the disk is full (ENOSPC)`. */
export declare function reasonOf(error: unknown): string;
