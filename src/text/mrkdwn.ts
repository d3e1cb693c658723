/** Escapes foreign text for Slack's mrkdwn. https://docs.slack.dev/messaging/formatting-message-text */

/** Keeps the two joiners that emoji and Indic scripts need. */
const INVISIBLE = /(?:(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}])+/gu;
const NOTHING = /^[\s\u200c\u200d]*$/;
/** A terminal's colours and cursor moves (ECMA-48), which logs contain. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const ANSI = /\u001b\[[0-9;:?]*[ -/]*[@-~]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Names that notify everyone; also as the start of longer ones, since a cut may shorten `@hereford`. */
const LOUD = /@(?=channel|here|everyone|group)/gi;
/** An invisible character that breaks the name without changing its look. */
const JOINER = '\u2060';
const LONGEST_URL = 400;

/** `text` on one line, without control and direction characters, lone surrogates, or mentions that reach everyone. */
export function oneLine(text: string): string {
  const line = text.replace(ANSI, '').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return NOTHING.test(line) ? '' : quiet(line);
}

/** Like `oneLine`, for several lines; drops blank lines at both ends. */
export function manyLines(text: string): string {
  const lines = text.replace(ANSI, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const clean = lines.map((line) => line.replace(/\t/g, '  ').replace(INVISIBLE, ' ').trimEnd());
  const first = clean.findIndex((line) => line !== '');
  const whole =
    first === -1 ? '' : clean.slice(first, clean.findLastIndex((line) => line !== '') + 1).join('\n');
  return NOTHING.test(whole) ? '' : quiet(whole);
}

/**
 * `text` with `&`, `<` and `>` escaped, of at most `limit` UTF-16 units (the strictest way to count Slack's characters).
 * A cut never splits an entity or a code point; it shows as `…`.
 */
export function escapeMrkdwn(text: string, limit: number): string {
  return cut(text, limit, (character) => ESCAPES[character] ?? character);
}

/** `text` for a `plain_text` object, which needs no escapes. */
export function plainText(text: string, limit: number): string {
  return cut(text, limit, (character) => character);
}

function cut(text: string, limit: number, form: (character: string) => string): string {
  let out = '';
  let fits = '';
  for (const character of text) {
    const next = out + form(character);
    if (next.length > limit) return `${fits}…`;
    out = next;
    if (out.length < limit) fits = out;
  }
  return out;
}

/** `<url|label>`, or the label alone if `url` is not a web address. `limit` applies to the label. */
export function linkTo(url: string | undefined, label: string, limit: number): string {
  const text = escapeMrkdwn(oneLine(label), limit);
  const target = webAddress(url);
  // `>` would end the label and `|` the address, so both are escaped.
  return target === undefined || text === '' ? text : `<${escapeMrkdwn(target, Infinity)}|${text}>`;
}

/** `url` as Slack can link to it; undefined if it has another scheme or a login, or is too long. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return undefined;
  const safe = parsed.href
    .replaceAll('|', '%7C')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replace(LOUD, '%40');
  return escapeMrkdwn(safe, Infinity).length > LONGEST_URL ? undefined : safe;
}

function quiet(text: string): string {
  return text.replace(LOUD, `@${JOINER}`);
}
