import { SEVERITIES } from '../../schedule/types.js';
import { sha256 } from './digest.js';
import type { Finding } from './finding.js';
import { type Checkout, relativePath } from './path.js';

/** A finding with its place in the checkout and a unique fingerprint. */
export interface PlacedFinding extends Finding {
  /** Relative to the checkout, see relativePath. */
  readonly file: string;
  /** From 1; 1 if the scanner had none. */
  readonly line: number;
  /** 16 hex digits of rule, file and code: the same when the line moves. */
  readonly hash: string;
  /** Its number among the findings with this hash, from 1. */
  readonly occurrence: number;
  /** Compared with a baseline, if there is one. */
  readonly isNew?: boolean;
}

/**
 * Worst first, then by file and line, independent of the file's order. `known`: ids of an earlier findings.json. The hash
 * covers the quoted line of code, or the message (without its line numbers) if there is no quote.
 */
export function placeFindings(
  findings: readonly Finding[],
  checkout: Checkout,
  known?: ReadonlySet<string>,
): PlacedFinding[] {
  const files = new Map<string, string>();
  const fileOf = (path: string) => {
    const file = files.get(path) ?? relativePath(path, checkout);
    files.set(path, file);
    return file;
  };
  // Only one copy: for 90,000 findings, two more would take a fifth of all memory.
  const placed: Unhashed[] = findings.map((finding) => {
    const fresh = known === undefined ? {} : { isNew: !known.has(finding.id) };
    const line = finding.startLine ?? 1;
    return { ...finding, file: fileOf(finding.path), line, hash: '', occurrence: 0, ...fresh };
  });
  placed.sort(comparePlaces);
  const seen = new Map<string, number>();
  for (const finding of placed) {
    finding.hash = hashOf(finding);
    finding.occurrence = (seen.get(finding.hash) ?? 0) + 1;
    seen.set(finding.hash, finding.occurrence);
  }
  // A stable sort keeps the order by place within a severity.
  return placed.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

type Unhashed = Omit<PlacedFinding, 'hash' | 'occurrence'> & { hash: string; occurrence: number };

/** 32 hex digits: unique in a report, the same when the line moves. */
export function fingerprint(finding: Pick<PlacedFinding, 'hash' | 'occurrence'>): string {
  return sha256(`${finding.hash}:${finding.occurrence}`).slice(0, 32);
}

type Located = Finding & { readonly file: string; readonly line: number };

function hashOf(finding: Located): string {
  const { code, message, startLine, endLine } = finding;
  const own = [startLine, endLine].map(String);
  const content =
    code === ''
      ? message.replace(/(\blines?\s*|:|#L)(\d+)/gi, (all, before: string, number: string) =>
          own.includes(number) ? `${before}#` : all,
        )
      : code;
  return sha256([finding.rule, finding.file, content.replace(/\s+/g, ' ')].join('\u0000')).slice(0, 16);
}

function comparePlaces(a: Located, b: Located): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    (a.startColumn ?? 0) - (b.startColumn ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.tool, b.tool) ||
    compare(a.message, b.message) ||
    compare(a.id, b.id) ||
    // The remaining fields, since the order in the file must not matter.
    compareRest(a, b)
  );
}

const REST = [
  ...([
    'severity',
    'path',
    'startLine',
    'endLine',
    'endColumn',
    'title',
    'description',
    'remediation',
  ] as const),
  ...(['references', 'tags', 'cwe', 'advisories', 'cvss', 'code'] as const),
];

/** Compares field by field: of 200,000 findings in one place, each is compared with many. */
function compareRest(a: Located, b: Located): number {
  for (const key of REST) {
    const [one, other] = [a[key], b[key]];
    if (one === other) continue;
    const order = compare(textOf(one), textOf(other));
    if (order !== 0) return order;
  }
  return 0;
}

function textOf(value: Located[(typeof REST)[number]]): string {
  return value === undefined || typeof value === 'string' ? (value ?? '') : JSON.stringify(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
