import { SEVERITIES, type Severity } from '../../schedule/types.js';

/** A scan's result for the summary page and the message; passed between jobs as JSON. */
export interface FindingsSummary {
  readonly total: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Compared with a baseline, if there was one. */
  readonly new?: number;
  readonly fixed?: number;
  /** How many are at or above the threshold, if one was applied. */
  readonly over?: number;
  /** A sentence for each thing that was not scanned; absent if there is none, or if that is unknown. */
  readonly gaps?: readonly string[];
}

/** Counts `findings`; with `known` (the ids of an earlier findings.json), also new and fixed ones. */
export function summarise(
  findings: readonly { readonly id: string; readonly severity: Severity }[],
  known?: ReadonlySet<string>,
): FindingsSummary {
  const counts: Record<Severity, number> = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFO: 0 };
  for (const { severity } of findings) counts[severity]++;
  if (known === undefined) return { total: findings.length, counts };
  const now = new Set(findings.map(({ id }) => id));
  return {
    total: findings.length,
    counts,
    new: findings.filter(({ id }) => !known.has(id)).length,
    fixed: [...known].filter((id) => !now.has(id)).length,
  };
}

/** The findings at or above `severity`, in order. */
export function overThreshold<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
  severity: Severity,
): Found[] {
  const lowest = SEVERITIES.indexOf(severity);
  return findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= lowest);
}

/** `3 CRITICAL, 9 HIGH`, worst first; empty without findings. */
export function describeCounts(counts: FindingsSummary['counts']): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
}
