import { isRecord } from '../../schedule/problem.js';
import { SEVERITIES, type Severity } from '../../schedule/types.js';
import { lineText, plainText } from '../../text/plain.js';
import { sha256 } from './digest.js';
import type { Finding } from './finding.js';
import { kindOf, ownField } from './json.js';
import { HIDDEN, hiderOf, tellsSecrets } from './secrets.js';

const LONGEST = {
  rule: 255,
  tool: 100,
  title: 255,
  message: 2_000,
  description: 4_000,
  tag: 100,
};
const MOST = { references: 10, tags: 30, cwe: 10 };
const LARGEST_LINE = 2 ** 31 - 1;

/** Scanners' names for severities, as in JMo's own table. */
const ALIASES: Readonly<Record<string, Severity>> = {
  CRIT: 'CRITICAL',
  ERROR: 'HIGH',
  WARNING: 'MEDIUM',
  WARN: 'MEDIUM',
  MED: 'MEDIUM',
  NOTE: 'LOW',
  INFORMATIONAL: 'INFO',
  INFORMATION: 'INFO',
  STYLE: 'INFO',
};

/** Reads one entry; returns a sentence if it is not a finding. Only the severity is required: a gate can't guess it. */
export function readFinding(entry: unknown, index: number): Finding | string {
  if (!isRecord(entry)) return `findings[${index}] is ${kindOf(entry)}, not a finding`;
  const severity = readSeverity(ownField(entry, 'severity'));
  if (severity === undefined)
    return `findings[${index}] has no severity that is one of ${SEVERITIES.join(', ')}`;
  const location = ownField(entry, 'location');
  const raw = ownField(entry, 'raw');
  const scanner = lineText(ownField(ownField(entry, 'tool'), 'name'), LONGEST.tool) || 'unknown';
  const hider = hiderOf(entry, scanner);
  const tool = hider.hide(scanner);
  const hide = hider.whole ? hider.hide : () => '';
  const title = hide(lineText(ownField(entry, 'title'), LONGEST.title));
  const description = hide(plainText(ownField(entry, 'description'), LONGEST.description));
  const rule = hider.hide(readRule(ownField(entry, 'ruleId'))) || title || 'unknown-rule';
  const said = hide(plainText(ownField(entry, 'message'), LONGEST.message));
  const message = said === HIDDEN || tellsSecrets(scanner) ? '' : said;
  const lines = readLines(location);
  const path = readPath(ownField(location, 'path'));
  const tags = strings(ownField(entry, 'tags'))
    .slice(0, MOST.tags)
    .map((tag) => hide(lineText(tag, LONGEST.tag)));
  const cvss = ownField(entry, 'cvss');
  return {
    id:
      hide(lineText(ownField(entry, 'id'), 200)) ||
      sha256([tool, rule, path, lines.startLine ?? 0, message].join('|')).slice(0, 16),
    rule,
    severity,
    tool,
    path,
    ...lines,
    title,
    message: message || title || description || rule,
    description,
    remediation: hide(readRemediation(ownField(entry, 'remediation'))),
    references: readReferences(entry).filter((url) => hide(url) === url),
    tags: [...new Set(tags)].filter((tag) => tag !== ''),
    cwe: readCwe(entry, raw, tags),
    advisories: readAdvisories([rule, title, ...tags]),
    cvss: typeof cvss === 'number' && cvss > 0 && cvss <= 10 ? cvss : undefined,
    code: readCode(entry, raw, lines.startLine),
  };
}

function readSeverity(value: unknown): Severity | undefined {
  if (typeof value !== 'string' || value.length > 20) return undefined;
  const name = value.trim().toUpperCase();
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
  return SEVERITIES.find((severity) => severity === name);
}

/** Unchanged: with one character less, it would be another file's path. */
function readPath(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Platforms cut long rule ids; the hash keeps ids with the same start apart. */
function readRule(value: unknown): string {
  const text = lineText(value, 4 * LONGEST.rule);
  if (text.length <= LONGEST.rule) return text;
  const hash = sha256(text).slice(0, 12);
  return `${lineText(text, LONGEST.rule - 13)}~${hash}`;
}

type Lines = Pick<Finding, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'>;

function readLines(location: unknown): Lines {
  const count = (key: string) => {
    const value = ownField(location, key);
    return Number.isSafeInteger(value) && (value as number) >= 1
      ? Math.min(value as number, LARGEST_LINE)
      : undefined;
  };
  const startLine = count('startLine');
  if (startLine === undefined) return {};
  const endLine = Math.max(count('endLine') ?? startLine, startLine);
  const startColumn = count('startColumn');
  const endColumn = count('endColumn');
  const ends =
    startColumn !== undefined && endColumn !== undefined && (endLine > startLine || endColumn >= startColumn);
  return {
    startLine,
    endLine: endLine > startLine ? endLine : undefined,
    startColumn,
    endColumn: ends ? endColumn : undefined,
  };
}

function readRemediation(value: unknown): string {
  if (!isRecord(value)) return plainText(value, LONGEST.description);
  const steps = strings(ownField(value, 'steps')).slice(0, 30);
  const parts = [ownField(value, 'summary'), ...steps].map((part) => plainText(part, LONGEST.message));
  return plainText(parts.filter((part) => part !== '').join('\n'), LONGEST.description);
}

function readReferences(entry: unknown): string[] {
  const found = new Set<string>();
  const candidates = [
    ...strings(ownField(entry, 'references')),
    ...strings(ownField(ownField(entry, 'remediation'), 'references')),
  ];
  for (const candidate of candidates.slice(0, 5 * MOST.references)) {
    const url = readUrl(candidate);
    if (url !== undefined) found.add(url);
  }
  return [...found].slice(0, MOST.references);
}

function readUrl(text: string): string | undefined {
  if (text.length > 2_000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return undefined;
  // Accepted by both the schemas' `uri` format and Markdown autolinks.
  return /^https?:\/\/(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(url.href) ? url.href : undefined;
}

function readCwe(entry: unknown, raw: unknown, tags: readonly string[]): string[] {
  const risk = ownField(ownField(entry, 'risk'), 'cwe');
  const top = ownField(ownField(entry, 'compliance'), 'cweTop25_2024');
  const sources = [
    ...(typeof risk === 'string' ? [risk] : strings(risk)),
    ...(Array.isArray(top) ? top : []).map((item) => ownField(item, 'id')),
    ownField(ownField(raw, 'issue_cwe'), 'id'),
    ...tags.filter((tag) => /cwe/i.test(tag)),
  ];
  const numbers = sources.flatMap((source) => {
    const digits = /^(?:.*?\bcwe[-_ :]?)?0*([1-9]\d{0,4})\b/i.exec(lineText(source, 200))?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return [...new Set(numbers)].slice(0, MOST.cwe).map((number) => `CWE-${number}`);
}

function readAdvisories(texts: readonly string[]): string[] {
  const found = texts.flatMap(
    (text) => text.match(/\bCVE-\d{4}-\d{4,7}\b|\bGHSA(?:-[\da-z]{4}){3}\b/gi) ?? [],
  );
  const named = found.map((name) =>
    /^cve/i.test(name) ? name.toUpperCase() : `GHSA${name.slice(4).toLowerCase()}`,
  );
  return [...new Set(named)].slice(0, MOST.cwe);
}

/** The faulty line in the scanner's quote: Bandit numbers its lines, other scanners give the first line's number. */
function readCode(entry: unknown, raw: unknown, startLine: number | undefined): string {
  for (const line of quoted(raw, 'code').split('\n')) {
    const number = /^(\d+)\s/.exec(line);
    if (number !== null && Number(number[1]) === startLine) return collapse(line.slice(number[0].length));
  }
  const context = ownField(entry, 'context');
  const snippet = quoted(context, 'snippet');
  const first = ownField(context, 'startLine');
  const known = typeof first === 'number' && startLine !== undefined;
  return collapse((known ? snippet.split('\n')[startLine - first] : undefined) ?? snippet);
}

function quoted(value: unknown, key: string): string {
  const text = ownField(value, key);
  return typeof text === 'string' ? text.slice(0, 20_000) : '';
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 1_000);
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value.slice(0, 200) : []).filter((item) => typeof item === 'string');
}
