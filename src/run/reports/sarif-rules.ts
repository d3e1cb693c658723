import type { Severity } from '../../schedule/types.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { cutText, lineText } from '../../text/plain.js';
import type { PlacedFinding } from '../findings/place.js';

/**
 * A rule of SARIF. GitHub reads the severity of an alert from its rule, and a rule's id must be the same in every
 * analysis or its alerts close and open again. So a rule that has findings of several severities stays one rule and
 * carries the highest: an alert may look worse than it is, never milder; `level` and `properties.severity` of the
 * result keep its own.
 */
export interface SarifRule {
  readonly id: string;
  readonly index: number;
  readonly severity: Severity;
  /** 0.1 to 10: above 9 critical, from 7 high, from 4 medium, below low. */
  readonly score: number;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly help: string;
  readonly helpMarkdown: string;
  readonly helpUri: string | undefined;
  readonly tags: readonly string[];
}

/** Scores in the middle of GitHub's bands; INFO has none of its own and is the lowest of low. */
export const SCORES: Readonly<Record<Severity, number>> = {
  CRITICAL: 9.5,
  HIGH: 8,
  MEDIUM: 5.5,
  LOW: 3,
  INFO: 0.5,
};
const BANDS: Readonly<Record<Severity, readonly [number, number]>> = {
  CRITICAL: [9.1, 10],
  HIGH: [7, 8.9],
  MEDIUM: [4, 6.9],
  LOW: [0.1, 3.9],
  INFO: [0.1, 3.9],
};

/** GitHub shows ten tags a rule, and refuses a file with more than twenty. */
const TAGS = 10;
/** GitHub's limit for both descriptions. */
const DESCRIPTION = 1_024;

/** The rules of `findings` (sorted worst first) by id, in order of first use. */
export function collectRules(findings: readonly PlacedFinding[]): Map<string, SarifRule> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const rules = new Map<string, SarifRule>();
  for (const [id, group] of groups) rules.set(id, ruleOf(id, group, rules.size));
  return rules;
}

function ruleOf(id: string, group: readonly PlacedFinding[], index: number): SarifRule {
  const severity = group[0]?.severity ?? 'INFO';
  const score = Math.max(...first(group, 1_000).map((one) => scoreOf(one, severity)));
  const title = shared(group, (one) => one.title);
  const message = shared(group, (one) => one.message);
  const description = shared(group, (one) => one.description);
  const short = lineText(message || title || description || id, DESCRIPTION);
  const remediation = shared(group, (one) => one.remediation) || description || short;
  const references = [...new Set(first(group, 1_000).flatMap((one) => one.references))].slice(0, 10);
  return {
    id,
    index,
    severity,
    score,
    name: title || id,
    short: sarifText(short, DESCRIPTION),
    full: sarifText(description || short, DESCRIPTION),
    help: sarifText([remediation, ...references].join('\n')),
    helpMarkdown: [
      ...remediation.split('\n').map(escapeMarkdown),
      ...references.map((url) => `<${url}>`),
    ].join('\n\n'),
    helpUri: references[0],
    tags: tagsOf(group),
  };
}

/** What all of the rule's findings say; '' where they differ, as then it is about one of them. */
function shared(group: readonly PlacedFinding[], text: (finding: PlacedFinding) => string): string {
  const one = group[0] === undefined ? '' : text(group[0]);
  return group.every((finding) => text(finding) === one) ? one : '';
}

/** The CVSS score where it agrees with JMo's severity, else the middle of that severity's band. */
function scoreOf(finding: PlacedFinding, severity: Severity): number {
  if (finding.severity !== severity) return 0;
  const [low, high] = BANDS[severity];
  const { cvss } = finding;
  return cvss !== undefined && cvss >= low && cvss <= high ? cvss : SCORES[severity];
}

/** `external/cwe/cwe-078` is the form in which GitHub lists an alert's weaknesses. */
function tagsOf(group: readonly PlacedFinding[]): readonly string[] {
  const some = first(group, 1_000);
  const cwe = first([...new Set(some.flatMap((one) => one.cwe))], 3);
  return first(
    [
      ...new Set([
        'security',
        ...cwe.map((name) => `external/cwe/cwe-${name.slice(4).padStart(3, '0')}`),
        ...cwe,
        ...first([...new Set(some.flatMap((one) => one.advisories))], 3),
        ...new Set(some.map((one) => one.tool)),
        ...some.flatMap((one) => one.tags),
      ]),
    ],
    TAGS,
  );
}

function first<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.slice(0, count);
}

/**
 * `text` in a SARIF message: `[words](target)` would be a link and `{0}` a placeholder for an argument that isn't there
 * (SARIF 2.1.0, 3.11.5 and 3.11.6), so a blank comes between.
 */
export function sarifText(text: string, longest = 4_000): string {
  return cutText(text.replace(/\]\(/g, '] (').replace(/\{(?=\d+\})/g, '{ '), longest);
}
