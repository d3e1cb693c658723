import type { Severity } from '../../schedule/types.js';
import { lineText } from '../../text/plain.js';
import type { FindingsMeta } from '../findings/findings.js';
import type { PlacedFinding } from '../findings/place.js';
import { packPieces, type ReportText } from './report.js';
import { collectRules, type SarifRule, SCORES, sarifText } from './sarif-rules.js';

/** What GitHub takes of one run, and what it shows of that (worst first). */
export const SARIF_RESULTS = 25_000;
export const SARIF_SHOWN = 5_000;
/** GitHub refuses more than 10 MB after gzip. */
export const SARIF_ZIPPED_BYTES = 10_000_000;

export interface SarifText extends ReportText {
  /** Results that GitHub shows at a higher severity than their own, see sarif-rules.ts. */
  readonly raised: number;
}

const LEVELS: Readonly<Record<Severity, string>> = {
  CRITICAL: 'error',
  HIGH: 'error',
  MEDIUM: 'warning',
  LOW: 'note',
  INFO: 'note',
};

/**
 * SARIF 2.1.0 as GitHub reads it ("SARIF support for code scanning"): one run, so that a scanner that finds nothing any
 * more closes its alerts; at most `most` results of `findings`, which are sorted worst first. Code is never quoted: it may be a secret.
 */
export function toSarif(
  findings: readonly PlacedFinding[],
  meta: FindingsMeta,
  most: number = SARIF_RESULTS,
): SarifText {
  const included = findings.slice(0, Math.max(0, Math.min(most, SARIF_RESULTS)));
  const rules = collectRules(included);
  const { pieces, add } = packPieces();
  add(head(meta, [...rules.values()].map(ruleObject)));
  let raised = 0;
  for (const [at, finding] of included.entries()) {
    const rule = rules.get(finding.rule);
    if (rule === undefined) throw new Error(`no rule for ${finding.rule}`);
    if (SCORES[rule.severity] > SCORES[finding.severity]) raised++;
    add(`${at === 0 ? '' : ','}\n${JSON.stringify(resultObject(finding, rule))}`);
  }
  add('\n]}]}\n');
  return { pieces, included: included.length, cut: findings.length - included.length, raised };
}

function head(meta: FindingsMeta, rules: readonly unknown[]): string {
  const driver = {
    name: 'JMo Security',
    informationUri: 'https://github.com/jimmy058910/jmo-security-repo',
    ...(meta.jmoVersion === undefined ? {} : { version: meta.jmoVersion }),
    rules,
  };
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
}

function ruleObject(rule: SarifRule) {
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.short },
    fullDescription: { text: rule.full },
    ...(rule.helpUri === undefined ? {} : { helpUri: rule.helpUri }),
    help: { text: rule.help, markdown: rule.helpMarkdown },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: rule.tags, 'security-severity': rule.score.toFixed(1) },
  };
}

function resultObject(finding: PlacedFinding, rule: SarifRule) {
  const tags = [...finding.cwe, ...finding.advisories];
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    level: LEVELS[finding.severity],
    message: { text: sarifText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: finding.line,
            ...(finding.startColumn === undefined ? {} : { startColumn: finding.startColumn }),
            ...(finding.endLine === undefined ? {} : { endLine: finding.endLine }),
            ...(finding.endColumn === undefined ? {} : { endColumn: finding.endColumn }),
          },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.hash}:${finding.occurrence}`,
      'jmoFindingId/v1': finding.id,
    },
    ...(finding.isNew === undefined ? {} : { baselineState: finding.isNew ? 'new' : 'unchanged' }),
    properties: {
      severity: finding.severity,
      tool: lineText(finding.tool, 100),
      ...(tags.length === 0 ? {} : { tags }),
    },
  };
}
