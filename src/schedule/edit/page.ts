/** The text around an edit: its lines and columns, and the messages for edits that cannot be made. */

import { type Document, isMap, isScalar } from 'yaml';
import type { Path } from '../diagnostic.js';
import { formatPath } from '../problem.js';

/** Why a change would touch something else, and so is refused. */
export interface Refusal {
  readonly offset: number;
  readonly code: 'shared-value' | 'cannot-edit';
  readonly message: string;
  readonly hint: string;
}

/** The text of one document. */
export interface Page {
  readonly text: string;
  readonly document: Document;
  /** The line break to write. */
  readonly newline: string;
  /** Whether the document is JSON: keys and texts in double quotes. */
  readonly json: boolean;
}

/** The first line break of a text; the others are assumed to be the same. */
export function newlineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Whether the node is a flow map with keys in double quotes. */
export function isJson(node: unknown): boolean {
  const key = isMap(node) && node.flow ? node.items[0]?.key : undefined;
  return isScalar(key) && key.type === 'QUOTE_DOUBLE';
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line at `at`, without its line break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** The end of the previous line; 0 on the first line. */
export function previousLineEnd(text: string, at: number): number {
  const start = lineStart(text, at);
  return start === 0 ? 0 : start - (text[start - 2] === '\r' ? 2 : 1);
}

/** The indentation of the text at `at`, in blanks. */
export function indentOf(text: string, at: number): string {
  return ' '.repeat(at - lineStart(text, at));
}

/** The blanks at `at`. */
export function blanksAt(text: string, at: number): string {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(at, end);
}

/** Whether there are only blanks before `at` on its line. */
export function beginsLine(text: string, at: number): boolean {
  const start = lineStart(text, at);
  return start + blanksAt(text, start).length >= at;
}

/** The start of the comment lines right above the line of `at`, or of that line. */
export function withCommentsAbove(text: string, at: number): number {
  let start = lineStart(text, at);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

export function cannotEdit(offset: number, path: Path): Refusal {
  return {
    offset,
    code: 'cannot-edit',
    message: `${formatPath(path) || 'the resource'} cannot be changed in the form it is written in here`,
    hint: 'change it by hand',
  };
}

export function shared(offset: number, path: Path): Refusal {
  return {
    offset,
    code: 'shared-value',
    message: `${formatPath(path) || 'the resource'} cannot be changed alone: an anchor (&) or alias (*) here shares its value with other places`,
    hint: 'write the value out in each place, then change it',
  };
}
