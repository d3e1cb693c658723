import { SEVERITIES, type Severity } from '../schedule/types.js';

/** Those at or above `severity`, in their order. */
export function overThreshold<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
  severity: Severity,
): Found[] {
  const lowest = SEVERITIES.indexOf(severity);
  return findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= lowest);
}
