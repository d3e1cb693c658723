/** The file system calls we make; tests pass their own to let any of them fail. */
export type FileSystem = typeof import('node:fs');

/** The system's error code (`EACCES`, `ENOSPC`); errors without one are bugs in our code and are rethrown. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  if (typeof code !== 'string') throw error;
  return code;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** Why a call failed, for people: `the disk is full (ENOSPC)`. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}
