/** Whole documents of a stream: adding one, taking one out. */

import type { Splice } from '../../text/splice.js';
import { lineStart, newlineOf, nextLine, withCommentsAbove } from './page.js';
import { blockLines } from './text.js';
import { contentEnd, contentStart, type DocumentTokens } from './tokens.js';

/**
 * Takes a document out: its lines, the comments right above them, its own `---` and `...`. Comments that an empty line
 * sets apart stay, since they may be about the file or the next schedule.
 */
export function cutDocument(text: string, { document, marker }: DocumentTokens): Splice {
  const value = document.value;
  if (!value) throw new Error('an empty document holds no resource');
  const dashes = document.start.find((token) => token.type === 'doc-start');
  const head = document.start.find((token) => token.type === 'anchor' || token.type === 'tag');
  const first = head?.offset ?? contentStart(value);

  let start = lineStart(text, first);
  if (dashes === undefined || lineStart(text, dashes.offset) < start) start = withCommentsAbove(text, first);
  if (dashes !== undefined && text.slice(nextLine(text, dashes.offset), start).trim() === '') {
    start = Math.min(start, dashes.offset);
    // Directives belong to the document whose dashes they stand above.
    while (start > 0 && text[lineStart(text, start - 1)] === '%') start = lineStart(text, start - 1);
  }

  let end = nextLine(text, contentEnd(value));
  if (marker !== undefined) {
    const behind = nextLine(text, marker.offset);
    const apart = text.slice(end, marker.offset).trim() !== '';
    // A directive may only stand behind a marker.
    if (!apart && !/^\s*%/.test(text.slice(behind))) end = behind;
  }
  const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
  if (start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, start))) end += blank;
  return { start, end, text: '' };
}

/** A resource as a document behind all others. `bare` where nothing stands before it. */
export function appendDocument(text: string, value: object, bare: boolean): Splice {
  const newline = newlineOf(text);
  const lines = blockLines(value, '').join(newline);
  const at = text.length;
  const open = text !== '' && !text.endsWith('\n');
  const last = open ? '' : newline;
  if (!bare) return { start: at, end: at, text: `${open ? newline : ''}---${newline}${lines}${last}` };
  // A header that touched the resource would be taken for a comment on it.
  const apart =
    text.trim() === '' || /\n[ \t]*\r?\n$/.test(text) || text.trimEnd().endsWith('---') ? '' : newline;
  return { start: at, end: at, text: `${open ? newline : ''}${apart}${lines}${last}` };
}
