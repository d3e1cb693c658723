/** Writes values as YAML text, to insert into a user's file. */

import { visibleLines } from '../../text/log.js';

export type ScalarStyle = 'plain' | 'single' | 'double';

// `90s`, `2h`: never read as a number.
const DURATION = /^\d{1,6}[smhdw]$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// Words that YAML 1.1 reads as a boolean or null.
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Whether plain text reads as itself in YAML 1.1 and 1.2. */
function isPlain(text: string, flow: boolean): boolean {
  if (UUID.test(text) || DURATION.test(text) || text === '..') return true;
  if (!/^[A-Za-z_./][A-Za-z0-9_ ./@+:=,-]*$/.test(text) || WORDS.test(text)) return false;
  if (/^\.[0-9._+-]|^\.(?:inf|nan)$/i.test(text)) return false;
  if (/ $|: |:$/.test(text)) return false;
  return !(flow && /[,:]/.test(text));
}

/** A scalar on one line; in double quotes if the wanted style is not safe. */
export function scalarText(value: unknown, style: ScalarStyle, flow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (style === 'plain' && isPlain(value, flow)) return value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: single quotes cannot escape them
  if (style === 'single' && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return quoteDouble(value);
}

/** Quotes as JSON does, which is valid YAML; also escapes what only YAML requires. */
export function quoteDouble(text: string): string {
  return visibleLines(JSON.stringify(text));
}

/** A value on one line: `[a, b]`, `{k: v}`; with `json` in JSON style. */
export function flowText(value: unknown, json: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, json)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(
      ([key, item]) => `${keyAsText(key, json)}: ${flowText(item, json)}`,
    );
    return `{${pairs.join(', ')}}`;
  }
  return scalarText(value, json ? 'double' : 'plain', true);
}

/** A value after a key or dash in block style. */
export function onOneLine(value: unknown, style: ScalarStyle): string {
  return typeof value === 'object' ? flowText(value, false) : scalarText(value, style, false);
}

export function keyAsText(key: string, json: boolean): string {
  return json ? quoteDouble(key) : scalarText(key, 'plain', true);
}

/** Whether a value needs its own lines in block style: a collection that is not empty. */
export function needsLines(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The lines of a map or list in block style; the first is not indented. */
export function blockLines(value: object, indent: string): string[] {
  const lines = Array.isArray(value)
    ? value.flatMap((item: unknown) => {
        if (!needsLines(item)) return [`- ${onOneLine(item, 'plain')}`];
        const inner = blockLines(item, '  ');
        return [`- ${inner[0]}`, ...inner.slice(1)];
      })
    : Object.entries(value).flatMap(([key, item]) => pairLines(key, item));
  return lines.map((line, index) => (index === 0 ? line : `${indent}${line}`));
}

/** `key: value` in block style, not indented. */
export function pairLines(key: string, value: unknown): string[] {
  const name = keyAsText(key, false);
  // Most crons need quotes, so all get them.
  const style = key === 'schedule' ? 'double' : 'plain';
  if (!needsLines(value)) return [`${name}: ${onOneLine(value, style)}`];
  const [first = '', ...rest] = blockLines(value, '  ');
  return [`${name}:`, `  ${first}`, ...rest];
}

/** A resource as a whole document. */
export function resourceText(value: object): string {
  return `${blockLines(value, '').join('\n')}\n`;
}
