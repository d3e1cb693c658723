const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: matches what paint writes
const PAINT = /(\u001b\[(?:0|1|2|31|32|33|36)m)/;

/** `text` in an ANSI colour (ECMA-48 SGR); unchanged if colour is off. */
export function paint(text: string, color: keyof typeof CODES, on: boolean): string {
  return on ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
}

/** Applies `change` to all of `text` except the colours that `paint` wrote if it was `on`. */
export function unpainted(text: string, on: boolean, change: (text: string) => string): string {
  if (!on) return change(text);
  return text
    .split(PAINT)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
