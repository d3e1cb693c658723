/** Escapes foreign text for terminals and job logs: it looks like itself and has no effect. */

import { lineText } from './plain.js';

// C0, DEL, C1, line separators, zero widths, direction changes, a byte order mark, and lone surrogates.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Emoji and Indic scripts need these two. */
const JOINERS = '\u200c\u200d';

/** `text` on one line, with hidden characters escaped as in JSON: `\n`, `\u001b`. */
export function visible(text: string): string {
  return showHidden(text, '');
}

/** Like `visible`, but keeps line breaks and tabs; in JSON the escapes keep the value. */
export function visibleLines(text: string): string {
  return showHidden(text, `\n\t${JOINERS}`);
}

/** Replaces each hidden character with one blank, so that columns stay aligned. */
export function blankHidden(text: string): string {
  return text.replace(HIDDEN, ' ');
}

function showHidden(text: string, kept: string): string {
  return text.replace(HIDDEN, (character) => (kept.includes(character) ? character : escapeOf(character)));
}

function escapeOf(character: string): string {
  const short = JSON.stringify(character).slice(1, -1);
  return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : short;
}

/**
 * The characters that .NET trims before the runner looks for `::` (`char.IsWhiteSpace`, without line breaks), and the byte
 * order mark that its reader drops.
 */
const COMMAND = /^([\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*)::/gm;
/** GitHub's runner obeys `##[…]`, and Azure's agent `##vso[…]`, in the middle of a line too. */
const MARKS = /##(?=\w*\[)/g;

/** `text` without workflow commands that a runner would obey. */
export function breakCommands(text: string): string {
  return text.replace(COMMAND, '$1: :').replace(MARKS, '# #');
}

/** A value of a findings file on one line of a job log. */
export function logText(value: unknown, longest: number): string {
  return breakCommands(lineText(value, longest));
}

/** JSON, or YAML with odd texts in double quotes: the same values, with escapes for what a runner would obey. */
export function inertQuoted(text: string): string {
  return visibleLines(text).replace(MARKS, '#\\u0023');
}

/** `value` as JSON with a final line break, safe for terminals and logs. */
export function jsonText(value: unknown): string {
  return `${inertQuoted(JSON.stringify(value, null, 2))}\n`;
}

/** Whether `text` must be quoted for `inertQuoted` to make it harmless; line breaks and tabs are harmless. */
export function needsQuotes(text: string): boolean {
  return (
    text.replace(/[\n\t]/g, '').search(HIDDEN) !== -1 ||
    text.search(MARKS) !== -1 ||
    text.search(COMMAND) !== -1
  );
}
