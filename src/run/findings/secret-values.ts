import { isRecord } from '../../schedule/problem.js';
import { ownField, parseJson } from './json.js';

export const SHORTEST_SECRET = 6;
export const LONGEST_SECRET = 4_000;
const MOST = { nodes: 10_000, depth: 32, secrets: 1_000, json: 1_000_000 };
const SHORTEST_LINE = 12;

/** Fields that contain only a secret, in lower case and without `-` and `_`; see NAMES_SECRET for the others. */
const SECRETS = new Set(['raw', 'rawv2', 'match', 'matching', 'matchedtext']);
/** Fields that quote the finding: if it is a secret, they contain its value. */
const QUOTES = new Set([
  ...['snippet', 'code', 'codeblock', 'codesnippet', 'line', 'lines', 'evidence', 'abstractcontent'],
  ...['content', 'groups', 'extractedresults', 'request', 'response', 'curlcommand', 'attack', 'poc'],
]);
const NAMES_SECRET = /secret|token|passw|apikey|accesskey|credential|authorization|privatekey/;
/** `secret_type` or `token_count` describe a secret but do not contain it. */
const TELLS_OF_SECRET = /(?:type|kind|name|count|description|file|path|severity|url|id)$/;
const AUTHORIZATION =
  /authorization["']?[ \t]{0,5}[:=][ \t]{0,5}["']?(?:(?:bearer|basic|token|digest)[ \t]{1,5})?([^\s"',;]{6,4000})/gi;
const SCHEME = /^(?:bearer|basic|token|digest)[ \t]{1,5}/i;
/** Like the lines of a private key. */
const LONG_WORD = /[\w+/=-]{32,}/g;
const PLAIN_WORDS = /^(?:[A-Z]?[a-z]{0,15}|[A-Z]{1,15})(?:[-_./](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})){0,20}$/;

type Kind = 'secret' | 'quote' | undefined;

/** The values of a finding that no text may repeat; `whole` is false if it was too large to read completely. */
export interface SecretValues {
  readonly values: readonly string[];
  readonly whole: boolean;
}

/** `about`: the finding is about a secret, so that any value may be it. */
export function secretValues(entry: unknown, tool: string, about: boolean): SecretValues {
  const found = new Set<string>();
  let whole = true;
  let nodes = 0;
  let own: readonly unknown[] | undefined;
  const add = (value: string) => {
    if (value.length < SHORTEST_SECRET || found.has(value)) return;
    if (found.size < MOST.secrets) found.add(value);
    else whole = false;
  };
  const addSecret = (value: string) => {
    add(value);
    add(value.replace(SCHEME, ''));
    // A report may show a single line of a private key.
    if (/[\n\r]|\\n/.test(value))
      for (const line of value.split(/[\r\n]|\\n/)) if (line.trim().length >= SHORTEST_LINE) add(line.trim());
  };
  const readText = (text: string, kind: Kind, depth: number) => {
    const parsed = text.length <= MOST.json && /^\s{0,20}[[{]/.test(text) ? parseJson(text) : undefined;
    if (parsed !== undefined) visit(parsed, kind, depth + 1);
    if (kind === 'secret') addSecret(text);
    for (const match of /uthorization/i.test(text) ? text.matchAll(AUTHORIZATION) : []) add(match[1] ?? '');
    if (kind === 'secret' || !about) return;
    if (kind === 'quote') {
      for (const literal of [...literalsIn(text), ...(text.match(LONG_WORD) ?? [])]) add(literal);
    } else if (parsed === undefined) {
      own ??= ownWords(entry, tool);
      if (/\s/.test(text.trim())) for (const value of partsOfProse(text)) addSecret(value);
      else if (!PLAIN_WORDS.test(text) && !isOwn(text, own)) addSecret(text.trim());
    }
  };
  const visit = (value: unknown, kind: Kind, depth: number): void => {
    if (++nodes > MOST.nodes || depth > MOST.depth) whole = false;
    else if (typeof value === 'string') readText(value, kind, depth);
    else if (typeof value === 'number' && (kind === 'secret' || (about && kind === undefined)))
      add(String(value));
    else if (Array.isArray(value)) for (const one of value) visitNext(one, kind, depth);
    else if (isRecord(value))
      for (const key of Object.keys(value)) visitNext(value[key], kindOfField(key) ?? kind, depth);
  };
  const visitNext = (value: unknown, kind: Kind, depth: number) => {
    if (nodes <= MOST.nodes) visit(value, kind, depth + 1);
  };
  for (const key of ['secretContext', 'context', 'raw']) visit(ownField(entry, key), undefined, 0);
  return { values: [...found], whole };
}

const kinds = new Map<string, Kind>();

function kindOfField(key: string): Kind {
  if (!kinds.has(key)) {
    // Keys come from the file, so the cache is limited to more than scanners have.
    if (kinds.size > 10_000) kinds.clear();
    kinds.set(key, kindOfName(key.slice(0, 200).toLowerCase().replace(/[-_ ]/g, '')));
  }
  return kinds.get(key);
}

function kindOfName(name: string): Kind {
  if (SECRETS.has(name)) return 'secret';
  if (QUOTES.has(name)) return 'quote';
  return NAMES_SECRET.test(name) && !TELLS_OF_SECRET.test(name) ? 'secret' : undefined;
}

/** The finding's own texts, which a scanner repeats in its raw output. */
function ownWords(entry: unknown, tool: string): readonly unknown[] {
  const path = ownField(ownField(entry, 'location'), 'path');
  const lists = [ownField(entry, 'references'), ownField(ownField(entry, 'remediation'), 'references')];
  const urls = lists.flatMap((list) => (Array.isArray(list) ? list.slice(0, 200) : []));
  // A query may contain the secret.
  const plain = urls.filter((url) => typeof url === 'string' && !url.includes('?'));
  return [path, ownField(entry, 'ruleId'), tool, ...plain];
}

function isOwn(text: string, own: readonly unknown[]): boolean {
  const [path] = own;
  return own.includes(text) || (typeof path === 'string' && path.endsWith(`/${text}`));
}

/** The quoted parts of a line of code, and those after `=` or `:`; the whole text if it is a single word. */
function literalsIn(quoted: string): string[] {
  const text = quoted.slice(0, LONGEST_SECRET);
  return /\s/.test(text.trim()) ? parts(text) : [text.trim(), ...parts(text)];
}

/** The parts of a sentence that do not look like words, or a whole private key. */
function partsOfProse(prose: string): string[] {
  const text = prose.slice(0, LONGEST_SECRET);
  if (text.includes('-----BEGIN')) return [prose];
  const words = text
    .split(/\s+/)
    .filter((word) => word.length >= 8 && /\d/.test(word) && /[a-z]/i.test(word));
  return [...parts(text), ...words.filter((word) => !/^(?:cwe|cve|ghsa|a\d\d:)|:\/\//i.test(word))].filter(
    (part) => !/\s/.test(part) && !PLAIN_WORDS.test(part),
  );
}

function parts(text: string): string[] {
  const strings = [...text.matchAll(/"([^"\n]+)"|'([^'\n]+)'|`([^`\n]+)`/g)];
  const values = [...text.matchAll(/[=:][ \t]{0,20}([^\s"'`;,]+)/g)];
  return [...strings, ...values].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
}
