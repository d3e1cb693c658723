/** Cleans text from a findings file: a scanned repository controls its file names and snippets. */

// Escape sequences (ECMA-48): CSI, OSC and the two-character ones. Line breaks and tabs do not start one.
const SEQUENCES =
  /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
// Controls, format characters (bidi overrides, zero widths), private and unassigned ones, line and paragraph separators.
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const NOT_PLAIN = /[^\n\t -~]/;

/**
 * `value` as visible text of at most `longest` UTF-16 units, with `…` for a cut. Keeps line breaks and tabs; removes ANSI
 * sequences and invisible characters; lone surrogates become U+FFFD. '' if it is neither a string nor a number.
 */
export function plainText(value: unknown, longest: number): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // Cut before the regular expressions, which would take long on megabytes.
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

/** Like plainText, on one line. */
export function lineText(value: unknown, longest: number): string {
  return cutText(plainText(value, 2 * longest).replace(/\s+/g, ' '), longest);
}

/** At most `longest` UTF-16 units; never splits a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${text.slice(0, end)}…`;
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
