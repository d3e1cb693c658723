import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../../schedule/types.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { lineText } from '../../text/plain.js';
import { sarifText } from '../../text/sarif.js';
import type { PlacedFinding } from '../findings/place.js';

/**
 * A SARIF rule. GitHub takes an alert's severity from its rule, and a rule's id must be the same in every analysis, or its
 * alerts close and open again. So a rule with findings of several severities stays one rule with the highest one: an alert may
 * look worse than it is, never milder; the result keeps its own in `level` and `properties.severity`.
 */
export interface SarifRule {
  readonly index: number;
  readonly severity: Severity;
  readonly descriptor: ReportingDescriptor;
}

export const LEVELS = {
  CRITICAL: 'error',
  HIGH: 'error',
  MEDIUM: 'warning',
  LOW: 'note',
  INFO: 'note',
} as const satisfies Record<Severity, string>;

/** GitHub's ranges (above 9 critical, from 7 high, from 4 medium, below low) with a middle score; INFO is the lowest of low. */
const BANDS: Readonly<Record<Severity, { low: number; middle: number; high: number }>> = {
  CRITICAL: { low: 9.1, middle: 9.5, high: 10 },
  HIGH: { low: 7, middle: 8, high: 8.9 },
  MEDIUM: { low: 4, middle: 5.5, high: 6.9 },
  LOW: { low: 0.1, middle: 3, high: 3.9 },
  INFO: { low: 0.1, middle: 0.5, high: 3.9 },
};

/** GitHub shows ten tags per rule, and refuses files with more than twenty. */
const TAGS = 10;
/** GitHub's limit for both descriptions. */
const DESCRIPTION = 1_024;
/** A rule may have tens of thousands of findings; only so many determine its score, references and tags. */
const LOOKED_AT = 1_000;

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
  const some = group.slice(0, LOOKED_AT);
  const title = shared(group, 'title');
  const description = shared(group, 'description');
  const short = lineText(shared(group, 'message') || title || description || id, DESCRIPTION);
  const remediation = shared(group, 'remediation') || description || short;
  const references = [...new Set(some.flatMap((one) => one.references))].slice(0, 10);
  const descriptor: ReportingDescriptor = {
    id,
    // SARIF's name is for people; one that repeats the id does not help.
    name: title === '' || title === id ? undefined : title,
    shortDescription: { text: sarifText(short, DESCRIPTION) },
    fullDescription: { text: sarifText(description || short, DESCRIPTION) },
    helpUri: references[0],
    help: {
      text: sarifText([remediation, ...references].join('\n')),
      markdown: [...remediation.split('\n').map(escapeMarkdown), ...references.map((url) => `<${url}>`)].join(
        '\n\n',
      ),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: tagsOf(some),
      'security-severity': Math.max(...some.map((one) => scoreOf(one, severity))).toFixed(1),
    },
  };
  return { index, severity, descriptor };
}

/** The text that all findings of the rule share; '' if they differ, since then it is not about the rule. */
function shared(
  group: readonly PlacedFinding[],
  field: 'title' | 'message' | 'description' | 'remediation',
): string {
  const text = group[0]?.[field] ?? '';
  return group.every((finding) => finding[field] === text) ? text : '';
}

/** The CVSS score if it matches JMo's severity, otherwise the middle of that severity's range. */
function scoreOf({ cvss, severity }: PlacedFinding, wanted: Severity): number {
  if (severity !== wanted) return 0;
  const { low, middle, high } = BANDS[severity];
  return cvss !== undefined && cvss >= low && cvss <= high ? cvss : middle;
}

/** GitHub lists an alert's weaknesses from tags of the form `external/cwe/cwe-078`. */
function tagsOf(findings: readonly PlacedFinding[]): string[] {
  const cwe = [...new Set(findings.flatMap((one) => one.cwe))].slice(0, 3);
  const advisories = [...new Set(findings.flatMap((one) => one.advisories))].slice(0, 3);
  const tags = new Set([
    'security',
    ...cwe.map((name) => `external/cwe/cwe-${name.slice(4).padStart(3, '0')}`),
    ...cwe,
    ...advisories,
    ...findings.map((one) => one.tool),
    ...findings.flatMap((one) => one.tags),
  ]);
  return [...tags].slice(0, TAGS);
}
