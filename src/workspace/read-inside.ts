import * as nodeFs from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import { errorCode, type FileSystem, reasonOf } from './file-system.js';
import { readRepositoryRoot } from './read-repository.js';

/** Far above any real file: a schedule takes about 1 KiB. */
export const READ_LIMIT = 16 * 1024 * 1024;

/** Limits where symbolic links may lead. Absolute paths. */
export interface Surroundings {
  /** CI's checkouts (`GITHUB_WORKSPACE`, `CI_PROJECT_DIR`): their authors are not trusted. */
  readonly checkouts: readonly string[];
  /** The folder of the call, and the one that `--directory` names. */
  readonly folders: readonly string[];
}

export interface ReadProblem {
  readonly kind: 'missing' | 'directory' | 'not-a-file' | 'outside' | 'too-large' | 'unreadable';
  /** Follows `NAME: `. */
  readonly message: string;
}

/** A file that is open for reading; the caller closes it. */
export interface OpenedFile {
  readonly fd: number;
  /** Its path with all links resolved. */
  readonly path: string;
  readonly stat: nodeFs.Stats;
}

/**
 * The folder that the file behind `path` must be in, links resolved. The user types the path and may use `..` or an absolute
 * path; a link on the way may come from the project's author, and must stay in the project. The project is:
 *
 * 1. the checkout of CI that contains the path;
 * 2. else the repository of the current folder, if it contains the path;
 * 3. else the repository of `--directory`, or that folder itself, if it contains the path;
 * 4. else (`-f ../other.yaml`) the repository of the path's own folder, or that folder itself.
 */
export function readBoundary(path: string, surroundings: Surroundings): string {
  return readProject(path, surroundings) ?? projectOf(dirname(path));
}

/** Like `readBoundary`, for a project that contains the unresolved path (1 to 3); undefined if there is none. */
export function readProject(path: string, { checkouts, folders }: Surroundings): string | undefined {
  const checkout = readCheckout(path, checkouts);
  if (checkout !== undefined) return checkout;
  for (const folder of folders) {
    const repository = readRepositoryRoot(folder);
    if (repository !== undefined && holds(repository, path)) return repository;
  }
  const folder = folders.find((one) => holds(one, path));
  return folder === undefined ? undefined : projectOf(folder);
}

/** The checkout of CI that contains the path under any of its names; undefined if there is none. */
export function readCheckout(path: string, checkouts: readonly string[]): string | undefined {
  return checkouts.map(resolveLinks).find((real) => isBelow(real, path));
}

function projectOf(folder: string): string {
  return readRepositoryRoot(folder) ?? resolveLinks(folder);
}

/**
 * Opens a file that others may have put there: a regular file of at most `limit` bytes, in `boundary` with all links resolved
 * (`undefined`: anywhere). Detects a swap between check and opening: the system names the opened file's path; if it
 * cannot, the path must still lead to the same file.
 */
export function openInside(
  path: string,
  boundary: string | undefined,
  limit: number = READ_LIMIT,
  fs: FileSystem = nodeFs,
): OpenedFile | { readonly problem: ReadProblem } {
  try {
    const real = fs.realpathSync(path);
    if (boundary !== undefined && !holds(boundary, real)) return refuse('outside', leadsOut(boundary));
    // Before opening, which has side effects on some devices.
    const there = refuseKind(fs.lstatSync(real));
    if (there !== undefined) return there;
    return openPlain(real, boundary, limit, fs);
  } catch (error) {
    return explain(path, error, fs);
  }
}

/** Like `openInside`, for a path that must not be a link; throws the system's error if it has become one. */
export function openPlain(
  path: string,
  boundary: string | undefined,
  limit: number,
  fs: FileSystem,
): OpenedFile | { readonly problem: ReadProblem } {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = nodeFs.constants;
  // Non-blocking, since opening a named pipe would wait forever.
  const fd = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = fs.fstatSync(fd);
    const isInside = boundary === undefined || standsIn(fd, path, stat, boundary, fs);
    const swapped = isInside ? undefined : refuse('outside', 'was replaced while it was opened');
    const refused = refuseKind(stat) ?? swapped ?? refuseSize(stat.size, limit);
    if (refused === undefined) return { fd, path, stat };
    fs.closeSync(fd);
    return refused;
  } catch (error) {
    fs.closeSync(fd);
    throw error;
  }
}

/** The content of a file that others may have put there; see `openInside`. */
export function readInside(
  path: string,
  boundary: string | undefined,
  limit: number = READ_LIMIT,
  fs: FileSystem = nodeFs,
):
  | { readonly bytes: Buffer; readonly path: string; readonly stat: nodeFs.Stats }
  | { readonly problem: ReadProblem } {
  const opened = openInside(path, boundary, limit, fs);
  if ('problem' in opened) return opened;
  try {
    const read = readOpened(opened, limit, fs);
    return 'problem' in read ? read : { bytes: read.bytes, path: opened.path, stat: opened.stat };
  } catch (error) {
    return explain(path, error, fs);
  } finally {
    fs.closeSync(opened.fd);
  }
}

/** All of an open file, never more than `limit` bytes even if it grows. */
export function readOpened(
  { fd, stat }: Pick<OpenedFile, 'fd' | 'stat'>,
  limit: number,
  fs: FileSystem,
): { readonly bytes: Buffer } | { readonly problem: ReadProblem } {
  if (stat.size > limit) return tooLarge(stat.size, limit);
  const parts: Buffer[] = [];
  let total = 0;
  // One byte more than its size, to detect its end.
  for (let room = stat.size + 1; ; room = 65_536) {
    const part = Buffer.allocUnsafe(room);
    const count = fs.readSync(fd, part, 0, room, null);
    if (count === 0) break;
    parts.push(part.subarray(0, count));
    total += count;
    // Files in /proc have content but a size of 0.
    if (stat.size === 0) return refuse('not-a-file', 'is not an ordinary file: it has data but a size of 0');
    if (total > limit) return tooLarge(total, limit);
  }
  return { bytes: parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts) };
}

/** Whether `path` is `folder` or below it, by name. */
export function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** Whether a folder in `path` is `real`. */
function isBelow(real: string, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (resolveLinks(folder) === real) return true;
    if (folder === dirname(folder)) return false;
  }
}

function refuseKind(stat: nodeFs.Stats): { readonly problem: ReadProblem } | undefined {
  if (stat.isFile()) return undefined;
  return stat.isDirectory()
    ? refuse('directory', 'is a directory')
    : refuse('not-a-file', 'is not a regular file');
}

function refuseSize(size: number, limit: number): { readonly problem: ReadProblem } | undefined {
  return size > limit ? tooLarge(size, limit) : undefined;
}

function tooLarge(size: number, limit: number): { readonly problem: ReadProblem } {
  const mib = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  return refuse('too-large', `has ${mib(size)} MiB; at most ${mib(limit)} MiB are read`);
}

/** Whether an open file is in `boundary`: by the system's path for it, or else because the path still leads to it. */
function standsIn(fd: number, place: string, stat: nodeFs.Stats, boundary: string, fs: FileSystem): boolean {
  try {
    return holds(boundary, fs.readlinkSync(`/proc/self/fd/${fd}`));
  } catch (error) {
    errorCode(error);
    const now = fs.lstatSync(place);
    return holds(boundary, fs.realpathSync(place)) && now.dev === stat.dev && now.ino === stat.ino;
  }
}

function explain(path: string, error: unknown, fs: FileSystem): { readonly problem: ReadProblem } {
  const code = errorCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    return refuse('unreadable', `can't be read: ${reasonOf(error)}`);
  try {
    // The shell's `<(…)` names a link without a path behind it.
    const behind = fs.statSync(path, { throwIfNoEntry: false });
    if (behind !== undefined && !behind.isFile()) return refuse('not-a-file', 'is not a regular file');
    if (fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return refuse('missing', "can't be read: it is a symbolic link to nothing");
  } catch (second) {
    errorCode(second);
  }
  return refuse('missing', 'no such file');
}

export function leadsOut(boundary: string): string {
  return `leads out of the project (${boundary}) through a symbolic link, which is not followed`;
}

function refuse(kind: ReadProblem['kind'], message: string): { readonly problem: ReadProblem } {
  return { problem: { kind, message } };
}

function resolveLinks(folder: string): string {
  try {
    return nodeFs.realpathSync(folder);
  } catch (error) {
    errorCode(error);
    return folder;
  }
}
