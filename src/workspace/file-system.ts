/** The calls we make on a file system; handed in, so that tests can let any of them fail. */
export type FileSystem = typeof import('node:fs');

/** The system's code for an error (`EACCES`, `ENOSPC`); a bug in our own code has none and is thrown on. */
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

/** Why a call failed, for a person: `the disk is full (ENOSPC)`. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}
