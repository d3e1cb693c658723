import { lineText, plainText } from '../text/plain.js';
import { isRecord, ownField } from './findings-json.js';

/** JMo's adapters for these put, or have put, the secret itself where the message belongs. */
const SECRET_IN_MESSAGE = ['trufflehog', 'noseyparker', 'gitleaks', 'detectsecrets'];
export const HIDDEN = '[secret]';
const SHORTEST_SECRET = 6;
const LONGEST_SECRET = 4_000;
const MOST = { nodes: 500, depth: 8, secrets: 100 };
// Bandit's B105, B106 and B107 quote the password they found. Up to the next such words only, to read no text twice.
const BANDIT_PASSWORD = /hardcoded password(?:(?!hardcoded password)[^:\n])*: '/gi;
const URL_USER = /:\/\/[^\s/?#@]+@/g;

/** Fields that hold a secret and nothing else, in lower case and without `-` and `_`. */
const SECRETS = new Set([
  ...['raw', 'rawv2', 'secret', 'secretvalue', 'match', 'matching', 'matchedtext', 'password', 'passwd'],
  ...['token', 'accesstoken', 'apikey', 'accesskey', 'secretkey', 'privatekey', 'credential', 'credentials'],
]);
/** Fields that quote what was found: where that is a secret, its value stands in them. */
const QUOTES = new Set([
  ...['snippet', 'code', 'codesnippet', 'line', 'lines', 'evidence', 'abstractcontent', 'content', 'groups'],
  ...['extractedresults', 'request', 'response', 'curlcommand', 'attack', 'poc'],
]);
const ABOUT_SECRETS = /secret|passw|credential|token|api[-_ ]?key|private[-_ ]?key/i;

/** Whether this scanner finds secrets only, and its messages are not to be trusted. */
export function tellsSecrets(tool: string): boolean {
  return SECRET_IN_MESSAGE.includes(tool.toLowerCase().replace(/[-_ ]/g, ''));
}

/** Secret scanners write what they found into the file; no report may repeat it, in any spelling. */
export function hiderOf(entry: unknown, tool: string): (text: string) => string {
  const secrets = secretsIn(entry, tool);
  // A tenth of all the time goes into these patterns where they are tried on every text.
  const shown = (text: string) => {
    const bare = text.includes(": '") ? hideBanditPasswords(text) : text;
    return bare.includes('://') ? bare.replace(URL_USER, `://${HIDDEN}@`) : bare;
  };
  if (secrets.length === 0) return shown;
  const spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  return (text) => spellings.reduce(hideOne, shown(text));
}

/** A password may hold quotes, line breaks, or be cut: what is not one line with a last quote is hidden to the end. */
function hideBanditPasswords(text: string): string {
  const heads = [...text.matchAll(BANDIT_PASSWORD)];
  let shown = '';
  let from = 0;
  for (const [at, head] of heads.entries()) {
    const begin = head.index + head[0].length;
    const rest = text.slice(begin, heads[at + 1]?.index);
    const close = rest.lastIndexOf("'");
    shown += `${text.slice(from, begin - 1)}${HIDDEN}`;
    if (close < 0 || rest.trimEnd().includes('\n')) return shown;
    from = begin + close + 1;
  }
  return shown + text.slice(from);
}

function secretsIn(entry: unknown, tool: string): string[] {
  const found = new Set<string>();
  const add = (value: string) => {
    if (value.length >= SHORTEST_SECRET && found.size < MOST.secrets) found.add(value);
  };
  const about = tellsSecrets(tool) || isAboutSecrets(entry, tool);
  let nodes = 0;
  const visit = (value: unknown, kind: 'secret' | 'quote' | undefined, depth: number) => {
    if (++nodes > MOST.nodes || depth > MOST.depth) return;
    if (typeof value === 'string') {
      if (kind === 'secret') add(value);
      else if (kind === 'quote') for (const literal of literalsIn(value)) add(literal);
    } else if (Array.isArray(value)) for (const one of value) visit(one, kind, depth + 1);
    else if (isRecord(value))
      for (const key of Object.keys(value)) visit(value[key], kindOfField(key, about) ?? kind, depth + 1);
  };
  for (const key of ['secretContext', 'context', 'raw']) visit(ownField(entry, key), undefined, 0);
  // Where a message is one word, it is the secret; other fields may repeat it.
  const message = ownField(entry, 'message');
  if (tellsSecrets(tool) && typeof message === 'string' && !/\s/.test(message.trim())) add(message.trim());
  return [...found];
}

const kinds = new Map<string, 'secret' | 'quote' | undefined>();

function kindOfField(key: string, about: boolean): 'secret' | 'quote' | undefined {
  if (!kinds.has(key)) {
    const name = key.length > 40 ? '' : key.toLowerCase().replace(/[-_]/g, '');
    // Keys come from the file: no more of them are kept than scanners have.
    if (kinds.size > 10_000) kinds.clear();
    kinds.set(key, SECRETS.has(name) ? 'secret' : QUOTES.has(name) ? 'quote' : undefined);
  }
  const kind = kinds.get(key);
  return kind === 'quote' && !about ? undefined : kind;
}

function isAboutSecrets(entry: unknown, tool: string): boolean {
  const tags = ownField(entry, 'tags');
  const words = [
    tool,
    ownField(entry, 'ruleId'),
    ownField(entry, 'title'),
    ...(Array.isArray(tags) ? tags : []),
  ];
  return words.some((word) => typeof word === 'string' && ABOUT_SECRETS.test(word.slice(0, 500)));
}

/** What stands in quotes, or behind `=` or `:`, in a line of code; the text as a whole where it is one word. */
function literalsIn(quoted: string): string[] {
  const text = quoted.slice(0, LONGEST_SECRET);
  if (!/\s/.test(text.trim())) return [text.trim(), ...parts(text)];
  return parts(text);
}

function parts(text: string): string[] {
  const strings = [...text.matchAll(/"([^"\n]+)"|'([^'\n]+)'|`([^`\n]+)`/g)];
  const values = [...text.matchAll(/[=:][ \t]{0,20}([^\s"'`;,]+)/g)];
  return [...strings, ...values].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
}

function spellingsOf(secret: string): string[] {
  const texts = [plainText(secret, LONGEST_SECRET), lineText(secret, LONGEST_SECRET)];
  const bytes = Buffer.from(secret);
  const encoded = [
    bytes.toString('base64').replace(/={1,2}$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
  ];
  const escaped = encodeURIComponent(secret.replace(/\p{Cs}/gu, '\ufffd'));
  return [...texts, ...encoded, escaped].filter((one) => one.length >= SHORTEST_SECRET);
}

function hideOne(text: string, secret: string): string {
  const hidden = text.includes(secret) ? text.replaceAll(secret, HIDDEN) : text;
  if (!hidden.endsWith('…')) return hidden;
  // A text that was cut may end in the first part of the secret.
  const start = secret.slice(0, SHORTEST_SECRET);
  for (let at = hidden.indexOf(start); at >= 0; at = hidden.indexOf(start, at + 1)) {
    if (secret.startsWith(hidden.slice(at, -1))) return `${hidden.slice(0, at)}${HIDDEN}`;
  }
  return hidden;
}
