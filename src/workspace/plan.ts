import type { GeneratedFile } from '../backends/types.js';
import { sourceOf } from './ownership.js';
import { segmentsOf } from './project-path.js';

/** A file as it should be on disk. */
export type WantedFile = Pick<GeneratedFile, 'path' | 'content' | 'executable' | 'shared'>;

/** A change to one file, as data. Paths are relative to the project's directory, with `/`. */
export interface FileChange {
  readonly action: 'create' | 'update' | 'delete';
  readonly path: string;
  /** The exact content on disk; undefined for `create`. */
  readonly before: string | undefined;
  /** The new content; undefined for `delete`. */
  readonly after: string | undefined;
  readonly executable: boolean;
  /** Left out if there is no file, undefined if the platform has no executable bit. */
  readonly wasExecutable?: boolean | undefined;
}

export interface WorkspaceProblem {
  readonly code:
    | 'unmarked-file'
    | 'other-source'
    | 'symlink'
    | 'outside'
    | 'not-a-file'
    | 'not-a-folder'
    | 'unreadable'
    | 'changed-meanwhile'
    | 'write-failed';
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
}

/** What is at a path; undefined if there is nothing. */
export type FoundFile =
  | { readonly kind: 'file'; readonly content: string; readonly executable: boolean | undefined }
  | { readonly kind: 'problem'; readonly problem: WorkspaceProblem };

/**
 * The changes, in path order, after which disk and `wanted` are equal: missing and different files are written; files of
 * ours (with this source in their marker) that are not wanted are deleted. A file without our marker, or with another source,
 * is a problem and stays untouched. CRLF line endings do not count as differences.
 */
export function planChanges(
  wanted: readonly WantedFile[],
  found: ReadonlyMap<string, FoundFile>,
  source: string,
): { changes: FileChange[]; problems: WorkspaceProblem[] } {
  const changes: FileChange[] = [];
  const problems: WorkspaceProblem[] = [];
  const paths = new Set(wanted.map((file) => file.path));
  if (paths.size < wanted.length) throw new Error('Two generated files have the same path');
  // Headers shorten long or odd sources, so the sources in the new headers count as this source too.
  const sources = new Set([source, ...wanted.map((file) => sourceOf(file.content) ?? source)]);

  for (const file of wanted) {
    const there = found.get(file.path);
    const problem =
      segmentsOf(file.path) === undefined ? outside(file.path) : problemWith(there, file, sources);
    if (problem !== undefined) problems.push(problem);
    else if (there?.kind !== 'file') changes.push(created(file));
    else if (differs(file, there)) changes.push({ ...created(file), action: 'update', ...stateOf(there) });
  }
  for (const [path, there] of found) {
    if (paths.has(path)) continue;
    if (there.kind === 'problem') {
      problems.push(there.problem);
      continue;
    }
    const owner = sourceOf(there.content);
    if (owner === undefined || !sources.has(owner)) continue;
    changes.push({ action: 'delete', path, ...stateOf(there), after: undefined, executable: false });
  }
  return { changes: changes.sort(byPath), problems: problems.sort(byPath) };
}

/** With LF line endings, which git stores even if it checks out CRLF. */
export function withLineFeeds(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

function problemWith(
  there: FoundFile | undefined,
  { path, shared }: WantedFile,
  sources: ReadonlySet<string>,
): WorkspaceProblem | undefined {
  if (there === undefined) return undefined;
  if (there.kind === 'problem') return there.problem;
  const owner = sourceOf(there.content);
  if (owner === undefined) {
    return {
      code: 'unmarked-file',
      path,
      message: `${path} is in the way: it does not carry our marker, so it is not overwritten`,
      hint: shared === undefined ? 'move or delete it, or rename the schedule' : 'move or delete it',
    };
  }
  if (sources.has(owner)) return undefined;
  return {
    code: 'other-source',
    path,
    message: `${path} was generated from ${owner}, so it is not overwritten`,
    hint:
      shared === undefined
        ? `rename the schedule in one of the two files, or delete ${path} if it now belongs here`
        : `${shared.hint}; delete ${path} only if ${owner} is gone`,
  };
}

/** The problem with a path that segmentsOf refuses. */
export function outside(path: string): WorkspaceProblem {
  return { code: 'outside', path, message: `${path} would lead out of the project's directory` };
}

export function created(file: WantedFile): FileChange {
  return {
    action: 'create',
    path: file.path,
    before: undefined,
    after: file.content,
    executable: file.executable,
    wasExecutable: undefined,
  };
}

function stateOf(there: FoundFile & { kind: 'file' }): Pick<FileChange, 'before' | 'wasExecutable'> {
  return { before: there.content, wasExecutable: there.executable };
}

/** An extra executable bit is no difference: some file systems show it on every file. */
function differs(file: WantedFile, there: FoundFile & { kind: 'file' }): boolean {
  if (withLineFeeds(there.content) !== withLineFeeds(file.content)) return true;
  return file.executable && there.executable === false;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
