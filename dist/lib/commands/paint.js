const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 };
/** `text` in an ANSI colour (ECMA-48 SGR), or as it is where colour is off. */
export function paint(text, color, on) {
    return on ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
}
