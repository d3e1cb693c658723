import { gzipSync } from 'node:zlib';
import type { Log, Result } from 'sarif';
import { lineText } from '../../text/plain.js';
import { sarifText } from '../../text/sarif.js';
import type { FindingsMeta } from '../findings/findings.js';
import type { PlacedFinding } from '../findings/place.js';
import { chunks, type Piece, packPieces, type ReportText } from './report.js';
import { collectRules, LEVELS, type SarifRule } from './sarif-rules.js';

/** GitHub's limit of results per run, and the number that it shows (worst first). */
export const SARIF_RESULTS = 25_000;
export const SARIF_SHOWN = 5_000;
/** GitHub refuses more than 10 MB after gzip. */
const SARIF_ZIPPED_BYTES = 10_000_000;

export interface SarifText extends ReportText {
  /** Results that GitHub shows with a higher severity than their own; see sarif-rules.ts. */
  readonly raised: number;
}

/**
 * SARIF 2.1.0 for GitHub ("SARIF support for code scanning"): one run, so that alerts close when a scanner no longer finds
 * anything; at most `most` of `findings`, which are sorted worst first. Never quotes code, which may contain a secret.
 */
export function toSarif(
  findings: readonly PlacedFinding[],
  meta: FindingsMeta,
  most: number = SARIF_RESULTS,
): SarifText {
  const included = findings.slice(0, Math.max(0, Math.min(most, SARIF_RESULTS)));
  const rules = collectRules(included);
  const { pieces, add } = packPieces();
  const [head, foot] = frame(meta, rules);
  add(head);
  let raised = 0;
  for (const [at, finding] of included.entries()) {
    const rule = rules.get(finding.rule);
    if (rule === undefined) throw new Error(`no rule for ${finding.rule}`);
    if (rule.severity !== finding.severity) raised++;
    add(`${at === 0 ? '' : ','}\n${JSON.stringify(resultOf(finding, rule))}`);
  }
  add(`\n${foot}\n`);
  return { pieces, included: included.length, cut: findings.length - included.length, raised };
}

/** The text before the results, and after them. */
function frame(meta: FindingsMeta, rules: ReadonlyMap<string, SarifRule>): [string, string] {
  const driver = {
    name: 'JMo Security',
    informationUri: 'https://github.com/jimmy058910/jmo-security-repo',
    version: meta.jmoVersion,
    rules: [...rules.values()].map(({ descriptor }) => descriptor),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
  };
  const text = JSON.stringify(log);
  const foot = ']}]}';
  return [text.slice(0, -foot.length), foot];
}

function resultOf(finding: PlacedFinding, rule: SarifRule): Result {
  const { startColumn, endLine, endColumn, isNew } = finding;
  const tags = [...finding.cwe, ...finding.advisories];
  return {
    ruleId: rule.descriptor.id,
    ruleIndex: rule.index,
    level: LEVELS[finding.severity],
    message: { text: sarifText(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: finding.line, startColumn, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.hash}:${finding.occurrence}`,
      'jmoFindingId/v1': finding.id,
    },
    baselineState: isNew === undefined ? undefined : isNew ? 'new' : 'unchanged',
    properties: {
      severity: finding.severity,
      tool: lineText(finding.tool, 100),
      tags: tags.length === 0 ? undefined : tags,
    },
  };
}

/** SARIF within GitHub's limit after gzip, with as many of the worst findings as fit. */
export function sarifThatFits(
  findings: readonly PlacedFinding[],
  meta: FindingsMeta,
  limit: number = SARIF_ZIPPED_BYTES,
): SarifText {
  for (let most = findings.length; ; ) {
    const sarif = toSarif(findings, meta, most);
    const size = zippedBytes(sarif.pieces, limit);
    if (size <= limit || sarif.included === 0) return sarif;
    // In proportion, and a little less: the worst findings are not the smallest.
    most = Math.min(sarif.included - 1, Math.floor((sarif.included * limit * 0.95) / size));
  }
}

/** An upper bound: compresses chunks one by one, and none if the text is small enough uncompressed. */
function zippedBytes(pieces: readonly Piece[], limit: number): number {
  const plain = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  if (plain <= limit) return plain;
  let size = 0;
  for (const chunk of chunks(pieces)) size += gzipSync(chunk, { level: 1 }).length;
  return size;
}
