import { lineText, plainText } from '../../text/plain.js';
import { ownField } from './json.js';
import { LONGEST_SECRET, SHORTEST_SECRET, secretValues } from './secret-values.js';

/** Scanners whose JMo adapters put the secret itself into the message, now or in the past. */
const SECRET_IN_MESSAGE = ['trufflehog', 'noseyparker', 'gitleaks', 'detectsecrets'];
export const HIDDEN = '[secret]';
// Bandit's B105, B106 and B107 quote the password. Stops at the next match, so that no text is read twice.
const BANDIT_PASSWORD = /hardcoded password(?:(?!hardcoded password)[^:\n])*: '/gi;
const URL_USER = /:\/\/[^\s/?#@]+@/g;

const ABOUT_SECRETS = /secret|passw|credential|token|api[-_ ]?key|private[-_ ]?key/i;

/** Whether this scanner only finds secrets, so that its messages may contain them. */
export function tellsSecrets(tool: string): boolean {
  const name = tool.toLowerCase().replace(/[^a-z]/g, '');
  return SECRET_IN_MESSAGE.some((known) => name.includes(known));
}

export interface Hider {
  readonly hide: (text: string) => string;
  /** False if the finding is too large to search completely, so that its texts may contain secrets. */
  readonly whole: boolean;
}

/** Hides the secrets that scanners write into the file; no report may repeat them in any spelling. */
export function hiderOf(entry: unknown, tool: string): Hider {
  const about = tellsSecrets(tool) || isAboutSecrets(entry, tool);
  const { values, whole } = secretValues(entry, tool, about);
  const secrets = [...values, ...secretMessage(entry, tool)];
  // Trying these patterns on every text would take a tenth of the time.
  const shown = (text: string) => {
    const bare = text.includes(": '") ? hideBanditPasswords(text) : text;
    return bare.includes('://') ? bare.replace(URL_USER, `://${HIDDEN}@`) : bare;
  };
  if (secrets.length === 0) return { hide: shown, whole };
  const spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  return { hide: (text) => spellings.reduce(hideOne, shown(text)), whole };
}

/** A password may contain quotes or line breaks, or be cut: unless it ends with a quote on its line, all is hidden. */
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

/** A message of a single word is the secret; other fields may repeat it. */
function secretMessage(entry: unknown, tool: string): string[] {
  const message = ownField(entry, 'message');
  if (!tellsSecrets(tool) || typeof message !== 'string') return [];
  const word = message.trim();
  return word.length >= SHORTEST_SECRET && !/\s/.test(word) ? [word] : [];
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

function spellingsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [
    plainText(secret, LONGEST_SECRET),
    lineText(secret, LONGEST_SECRET),
    bytes.toString('base64').replace(/={1,2}$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    JSON.stringify(secret).slice(1, -1),
    html.replaceAll("'", '&#39;'),
    html.replaceAll("'", '&#x27;'),
    encodeURIComponent(secret.replace(/\p{Cs}/gu, '\ufffd')),
  ].filter((one) => one.length >= SHORTEST_SECRET);
}

function hideOne(text: string, secret: string): string {
  const hidden = text.includes(secret) ? text.replaceAll(secret, HIDDEN) : text;
  if (!hidden.endsWith('…')) return hidden;
  // A truncated text may end with the beginning of the secret.
  const start = secret.slice(0, SHORTEST_SECRET);
  for (let at = hidden.indexOf(start); at >= 0; at = hidden.indexOf(start, at + 1)) {
    if (secret.startsWith(hidden.slice(at, -1))) return `${hidden.slice(0, at)}${HIDDEN}`;
  }
  return hidden;
}
