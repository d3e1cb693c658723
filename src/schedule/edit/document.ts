/** Adds and removes whole documents of a stream. */

import type { Splice } from '../../text/splice.js';
import type { YamlDocument } from '../yaml/documents.js';
import { endOf, isContainer, startOf } from './nodes.js';
import { cannotEdit, lineStart, newlineOf, nextLine, type Refusal, withCommentsAbove } from './page.js';
import { blockLines } from './text.js';

/**
 * Removes a document: its lines, the comments right above them, and its `---`. Keeps comments that an empty line separates,
 * since they may be about the file or the next schedule.
 */
export function cutDocument(text: string, { root, range: [from, to] }: YamlDocument): Splice | Refusal {
  const first = startOf(root);
  const dashes = text.startsWith('---', from) ? from : undefined;
  // Directives belong to the document below them.
  const isOdd = isContainer(root) && (root.anchor !== undefined || root.tag !== undefined);
  if (isOdd || /(?:^|\n)%.*\n$/.test(text.slice(0, from))) return cannotEdit(first, []);
  let start = lineStart(text, first);
  if (dashes === undefined || lineStart(text, dashes) < start) start = withCommentsAbove(text, first);
  if (dashes !== undefined && text.slice(nextLine(text, dashes), start).trim() === '')
    start = Math.min(start, dashes);
  let end = nextLine(text, endOf(root, text));
  if (/^\s*\.\.\.\s*$/.test(text.slice(end, to))) end = to;
  const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
  if (start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start))) end += blank;
  return { start, end, text: '' };
}

/** Appends a resource as the last document. `bare` if the text before it is empty. */
export function appendDocument(text: string, value: object, bare: boolean): Splice {
  const newline = newlineOf(text);
  const lines = blockLines(value, '').join(newline);
  const at = text.length;
  const open = text !== '' && !text.endsWith('\n');
  const last = open ? '' : newline;
  if (!bare) return { start: at, end: at, text: `${open ? newline : ''}---${newline}${lines}${last}` };
  // A header right above the resource would count as its comment.
  const apart =
    text.trim() === '' || /\n[ \t]*\r?\n$/.test(text) || text.trimEnd().endsWith('---') ? '' : newline;
  return { start: at, end: at, text: `${open ? newline : ''}${apart}${lines}${last}` };
}
