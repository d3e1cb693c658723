import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another user who can replace a file or folder. */
export interface OtherWriter {
  readonly path: string;
  /** `everybody`, or a description of the others. */
  readonly who: string;
}

const STICKY = 0o1000;

/** Who besides this user and root can change or replace the file at an absolute path, or a folder above it. */
export function otherWriters(path: string): OtherWriter[] {
  const found: OtherWriter[] = [];
  const folder = existsSync(dirname(path)) ? realPath(dirname(path)) : undefined;
  for (let at = realPath(path); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    const who = stat === undefined ? undefined : writerOf(stat, at === folder);
    if (who !== undefined) found.push({ path: at, who });
    if (at === dirname(at)) return found;
  }
}

function writerOf({ mode, uid, gid }: Stats, isOwnFolder: boolean): string | undefined {
  // In a sticky folder others cannot replace our files, but they could create the script first.
  if (!isOwnFolder && (mode & STICKY) !== 0) return undefined;
  if ((mode & 0o002) !== 0) return 'everybody';
  if (uid !== 0 && uid !== process.getuid?.()) return `its owner, the user with the number ${uid}`;
  // Many systems give each user a private group with the user's own number.
  const isPrivate = gid !== 0 && gid === process.getuid?.() && gid === process.getgid?.();
  return (mode & 0o020) !== 0 && !isPrivate ? `the group with the number ${gid}` : undefined;
}

/** Resolves the part of the path that exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : realPath(dirname(path));
  }
}
