import type { Severity } from '../../schedule/types.js';
import { lineText } from '../../text/plain.js';
import { fingerprint, type PlacedFinding } from '../findings/place.js';
import { fitting, GITLAB_BYTES, type ReportText } from './report.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  CRITICAL: 'blocker',
  HIGH: 'critical',
  MEDIUM: 'major',
  LOW: 'minor',
  INFO: 'info',
};

/**
 * GitLab's code quality report (docs.gitlab.com, "Code Quality report format"): a list without a byte order mark, paths
 * without `./`, unique fingerprints (GitLab keeps one finding of each). Worst first, at most `bytes`.
 */
export function toCodeQuality(findings: readonly PlacedFinding[], bytes: number = GITLAB_BYTES): ReportText {
  const { pieces, included, cut } = fitting(findings, bytes - 10, (finding) =>
    JSON.stringify({
      description: lineText(finding.message, 1_000),
      check_name: finding.rule,
      fingerprint: fingerprint(finding),
      severity: SEVERITY[finding.severity],
      location: { path: finding.file, lines: { begin: finding.line } },
    }),
  );
  return { pieces: ['[', ...pieces, '\n]\n'], included, cut };
}
