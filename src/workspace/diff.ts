import { type FileChange, withLineFeeds } from './plan.js';

/** A change in git's format, for `git apply`. Ends with a newline. Line endings do not count as differences. */
export async function unifiedDiff(change: FileChange): Promise<string> {
  // Loaded only if there is drift.
  const { structuredPatch, formatPatch } = await import('diff');
  const { path, before, after } = change;
  const old = before === undefined ? '/dev/null' : `a/${path}`;
  const now = after === undefined ? '/dev/null' : `b/${path}`;
  const [oldText, newText] = [withLineFeeds(before ?? ''), withLineFeeds(after ?? '')];
  const patch = structuredPatch(old, now, oldText, newText, undefined, undefined, { context: 3 });
  const head = [`diff --git a/${path} b/${path}`, ...modeLines(change)];
  if (patch.hunks.length > 0) head.push(`--- ${old}`, `+++ ${now}`);
  return `${head.join('\n')}\n${hunksOf(formatPatch(patch))}`;
}

/** The first line of the file on disk, from 1, that the change replaces or removes, or beside which it adds one. */
export function firstDifference({ before = '', after = '' }: FileChange): number {
  const [old = [], now = []] = [before, after].map((text) => withLineFeeds(text).split('\n'));
  const at = old.findIndex((line, index) => line !== now[index]);
  if (at === -1) return old.length < now.length ? old.length : 1;
  // Behind a last line break there is no line.
  return Math.max(1, at === old.length - 1 && old[at] === '' ? at : at + 1);
}

function modeLines({ before, after, executable, wasExecutable }: FileChange): string[] {
  if (before === undefined) return [`new file mode ${modeOf(executable)}`];
  if (after === undefined) return [`deleted file mode ${modeOf(wasExecutable === true)}`];
  if (wasExecutable === undefined || wasExecutable === executable) return [];
  return [`old mode ${modeOf(wasExecutable)}`, `new mode ${modeOf(executable)}`];
}

function modeOf(executable: boolean): string {
  return executable ? '100755' : '100644';
}

/** Drops the library's head lines, which git does not use. */
function hunksOf(text: string): string {
  const start = text.search(/^@@ /m);
  return start === -1 ? '' : text.slice(start);
}
