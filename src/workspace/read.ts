import * as nodeFs from 'node:fs';
import { join } from 'node:path';
import type { Backend } from '../backends/types.js';
import { errorCode, type FileSystem, reasonOf } from './file-system.js';
import type { FoundFile, WorkspaceProblem } from './plan.js';
import { segmentsOf } from './project-path.js';
import { holds, openPlain, type ReadProblem, readOpened } from './read-inside.js';

/** All GitLab schedules share one file: 10,000 of them make 70 MB. */
const LIMIT = 256 * 1024 * 1024;

/** A folder below the project's directory: found, missing, or not to be entered. */
export type FolderState =
  | { readonly kind: 'folder'; readonly real?: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: WorkspaceProblem };

/** Identifies a file as we read it: equal values later mean that it is untouched. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly mode: number;
}

/**
 * Reads the wanted paths, and files in the folders that a backend owns whose names match its pattern. Follows no symbolic
 * link out of the directory; skips links in owned folders unless they are wanted.
 */
export function readOwned(
  directory: string,
  owned: Backend['owned'],
  wantedPaths: readonly string[],
  fs: FileSystem = nodeFs,
): Map<string, FoundFile> {
  const found = new Map<string, FoundFile>();
  const folders = new Map<string, FolderState>();
  const paths = new Set(wantedPaths.filter((path) => segmentsOf(path) !== undefined));
  const others = new Set<string>();
  for (const { folder, pattern } of owned) {
    if (readFolder(directory, folder, folders, fs).kind !== 'folder') continue;
    const names = listFiles(directory, folder, fs);
    // An unreadable folder may hide orphans, so it is a problem.
    if (!Array.isArray(names)) found.set(folder, names);
    else
      for (const name of names) {
        const path = `${folder}/${name}`;
        if (name.search(pattern) !== -1 && !paths.has(path)) others.add(path);
      }
  }
  for (const path of [...paths, ...others].sort()) {
    const there = readOne(directory, path, folders, fs);
    if (there.found === undefined) continue;
    // An unreadable file that is not wanted may be somebody else's.
    if (there.found.kind === 'problem' && others.has(path)) continue;
    found.set(path, there.found);
  }
  return found;
}

/** One file, and its identity. `path` must be safe (see segmentsOf); `folders` caches folders. */
export function readOne(
  directory: string,
  path: string,
  folders: Map<string, FolderState>,
  fs: FileSystem,
): { readonly found: FoundFile | undefined; readonly identity?: FileIdentity } {
  const cut = path.lastIndexOf('/');
  const folder =
    cut === -1 ? { kind: 'folder' as const } : readFolder(directory, path.slice(0, cut), folders, fs);
  if (folder.kind === 'problem') return { found: { kind: 'problem', problem: { ...folder.problem, path } } };
  if (folder.kind === 'missing') return { found: undefined };
  try {
    return readPlain(join(directory, path), path, rootOf(directory, folders, fs), fs);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { found: undefined };
    // O_NOFOLLOW refuses a link with ELOOP, on FreeBSD EMLINK.
    if (code === 'ELOOP' || code === 'EMLINK') return { found: refuseLink(path) };
    return { found: refuse('unreadable', path, `${path} can't be read: ${reasonOf(error)}`) };
  }
}

/** Checks a folder and its parents up to the project's directory, and caches the results. */
export function readFolder(
  directory: string,
  folder: string,
  known: Map<string, FolderState>,
  fs: FileSystem,
): FolderState {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const cut = folder.lastIndexOf('/');
  const above =
    cut === -1 ? { kind: 'folder' as const } : readFolder(directory, folder.slice(0, cut), known, fs);
  const state = above.kind === 'folder' ? lookAt(directory, folder, fs) : above;
  known.set(folder, state);
  return state;
}

function lookAt(directory: string, folder: string, fs: FileSystem): FolderState {
  const full = join(directory, folder);
  try {
    const stat = fs.lstatSync(full, { throwIfNoEntry: false });
    if (stat === undefined) return { kind: 'missing' };
    if (stat.isDirectory()) return { kind: 'folder' };
    if (stat.isSymbolicLink()) return lookBehindLink(directory, full, folder, fs);
    return refuse('not-a-folder', folder, `${folder} is in the way: a folder is needed there`);
  } catch (error) {
    return refuse('unreadable', folder, `${folder} can't be read: ${reasonOf(error)}`);
  }
}

/** A linked folder is fine if it leads into the project. */
function lookBehindLink(directory: string, full: string, folder: string, fs: FileSystem): FolderState {
  let isInside: boolean;
  try {
    const real = fs.realpathSync(full);
    isInside = real !== fs.realpathSync(directory) && holds(fs.realpathSync(directory), real);
    if (!fs.statSync(real).isDirectory()) {
      return refuse('not-a-folder', folder, `${folder} is a link to something that is not a folder`);
    }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return refuse('symlink', folder, `${folder} is a symbolic link to nothing`, 'delete the link');
  }
  if (isInside) return { kind: 'folder' };
  return refuse(
    'symlink',
    folder,
    `${folder} is a symbolic link that leads out of the project's directory`,
    'replace the link by a folder',
  );
}

/** The project's directory with links resolved; cached. */
function rootOf(directory: string, folders: Map<string, FolderState>, fs: FileSystem): string {
  const known = folders.get('');
  if (known?.kind === 'folder' && known.real !== undefined) return known.real;
  const real = fs.realpathSync(directory);
  folders.set('', { kind: 'folder', real });
  return real;
}

function readPlain(
  full: string,
  path: string,
  root: string,
  fs: FileSystem,
): { found: FoundFile; identity?: FileIdentity } {
  // Without O_NOFOLLOW (Windows) links are refused here; elsewhere by the opening itself, which excludes a race.
  if (nodeFs.constants.O_NOFOLLOW === undefined && fs.lstatSync(full).isSymbolicLink())
    return { found: refuseLink(path) };
  // A folder may have become a link since the check.
  const opened = openPlain(full, root, LIMIT, fs);
  if ('problem' in opened) return { found: refuseOpened(path, opened.problem) };
  try {
    const read = readOpened(opened, LIMIT, fs);
    if ('problem' in read) return { found: refuse('unreadable', path, `${path} ${read.problem.message}`) };
    const { dev, ino, size, mtimeMs, mode } = opened.stat;
    const executable = process.platform === 'win32' ? undefined : (mode & 0o111) !== 0;
    return {
      found: { kind: 'file', content: read.bytes.toString('utf8'), executable },
      identity: { dev, ino, size, mtimeMs, mode },
    };
  } finally {
    fs.closeSync(opened.fd);
  }
}

function refuseOpened(path: string, { kind, message }: ReadProblem): FoundFile {
  if (kind === 'outside') return refuse('symlink', path, `${path} ${message}`);
  if (kind === 'too-large') return refuse('unreadable', path, `${path} ${message}`);
  return refuse('not-a-file', path, `${path} is in the way: it is not a regular file`);
}

function listFiles(directory: string, folder: string, fs: FileSystem): string[] | FoundFile {
  try {
    const entries = fs.readdirSync(join(directory, folder), { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    return refuse('unreadable', folder, `${folder} can't be listed: ${reasonOf(error)}`);
  }
}

function refuse(code: WorkspaceProblem['code'], path: string, message: string, hint?: string) {
  const problem: WorkspaceProblem = { code, path, message, ...(hint === undefined ? {} : { hint }) };
  return { kind: 'problem' as const, problem };
}

function refuseLink(path: string) {
  const hint = 'delete the link, then run the command again';
  return refuse('symlink', path, `${path} is a symbolic link, which is never followed`, hint);
}
