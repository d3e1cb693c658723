/** Text out of a findings file is anybody's: a scanned repository decides what its file names and snippets say. */

// Escape sequences (ECMA-48): CSI, OSC and the two-character ones. A line break or tab starts none.
const SEQUENCES =
  /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
// Controls, format characters (bidi overrides, zero widths), private and unassigned ones, line and paragraph separators.
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const NOT_PLAIN = /[^\n\t -~]/;

/**
 * `value` as visible text of at most `longest` UTF-16 units, `…` at the end of what was cut. Line breaks and tabs stay;
 * ANSI sequences, NUL and every other invisible character go, lone surrogates become U+FFFD. Not a string or number: ''.
 */
export function plainText(value: unknown, longest: number): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // Cut first: a message of megabytes must not cost megabytes of regular expressions.
  const text = value.slice(0, 4 * longest);
  return cutText((NOT_PLAIN.test(text) ? visible(text) : text).trim(), longest);
}

function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(SEQUENCES, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, ' ');
}

/** As plainText, on one line. */
export function lineText(value: unknown, longest: number): string {
  return cutText(plainText(value, 2 * longest).replace(/\s+/g, ' '), longest);
}

/** At most `longest` UTF-16 units, never half a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${text.slice(0, end)}…`;
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
