import { type Document, isNode, type Node, Pair, Scalar, type ToStringOptions, YAMLMap, YAMLSeq } from 'yaml';

/** Values as they are printed into a template. */

export interface Printer {
  /** Prints values; shared, since creating a document takes longer than printing. */
  readonly printer: Document<Node, false>;
  readonly options: ToStringOptions;
}

/** A word that every YAML 1.1 and 1.2 reader reads as text, so that it needs no quotes. */
const SAFE_WORD =
  /^(?!(?:y|yes|n|no|on|off|true|false|null|inf|nan|e\d+)$)[a-z](?:[a-z0-9/._-]|:(?=[a-z0-9])|\$\{\{ [a-z._]+ \}\})*$/i;

/** A line of plain ASCII: it needs no escapes in single quotes, or after `|` unless it begins with a blank. */
const ASCII_LINE = /^[!-~][ -~]*$/;

/**
 * Prints the most common values as the library does, in a tenth of the time: words, whole numbers, ASCII in single quotes and
 * after `|`. Undefined for others.
 */
function printedFast(value: unknown, indent: number): { text: string; block: boolean } | undefined {
  if (typeof value === 'string')
    return SAFE_WORD.test(value) ? { text: ` ${value}`, block: false } : undefined;
  if (Number.isSafeInteger(value)) return { text: ` ${value}`, block: false };
  if (!(value instanceof Scalar) || typeof value.value !== 'string') return undefined;
  const text: string = value.value;
  if (value.type === 'QUOTE_SINGLE' && ASCII_LINE.test(text))
    return { text: ` '${text.replaceAll("'", "''")}'`, block: false };
  if (value.type !== 'BLOCK_LITERAL' || !text.endsWith('\n')) return undefined;
  const lines = text.slice(0, -1).split('\n');
  // Readers take the block's indentation from the first line.
  if (!ASCII_LINE.test(lines[0] ?? '') || !lines.every((line) => /^[ -~]*[!-~]$/.test(line)))
    return undefined;
  const pad = ''.padEnd(indent + 2);
  return { text: ` |${lines.map((line) => `\n${pad}${line}`).join('')}`, block: true };
}

/** A value after `key:`, on the same line or on its own lines. */
export function printed(
  { printer, options }: Printer,
  value: unknown,
  indent: number,
): { text: string; block: boolean } {
  const fast = printedFast(value, indent);
  if (fast !== undefined) return fast;
  const node = typeof value === 'string' && value.includes('\n') ? literal(value) : value;
  printer.contents = printer.createNode(node, { aliasDuplicateObjects: false });
  const text = printer.toString(options).replace(/\n$/, '');
  // The library's own nodes are `quoted`, `literal`, `flow` and `flowMap`, which go on the key's line.
  const collection = typeof value === 'object' && value !== null && !isNode(value);
  if (!collection && !text.includes('\n')) return { text: ` ${text}`, block: false };
  const pad = ''.padEnd(indent + 2);
  const rows = text
    .split('\n')
    .map((row, index) => (row === '' || (!collection && index === 0) ? row : pad + row));
  return { text: collection ? `\n${rows.join('\n')}` : ` ${rows.join('\n')}`, block: true };
}

/** A text that is always in single quotes, such as a cron. */
export function quoted(text: string): Scalar<string> {
  return scalar(text, 'QUOTE_SINGLE');
}

/** A text of several lines after `|`; in double quotes if it begins with a blank, which `|` would read as indentation. */
export function literal(text: string): Scalar<string> {
  return scalar(text, /^\S/.test(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE');
}

function scalar(text: string, type: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL'): Scalar<string> {
  const node = new Scalar(text);
  node.type = type;
  return node;
}

/** A map with one key on one line. */
export function flowMap(key: string, value: unknown): YAMLMap {
  const node = new YAMLMap();
  node.items = [new Pair(new Scalar(key), new Scalar(value))];
  node.flow = true;
  return node;
}

/** A list on one line. */
export function flow(items: readonly string[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items = items.map((item) => new Scalar(item));
  node.flow = true;
  return node;
}
