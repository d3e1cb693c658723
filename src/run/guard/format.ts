import { escapeMarkdown } from '../../text/markdown.js';
import type { GuardDecision } from './guard.js';

/** One line for the job summary. */
export function guardSummary(name: string, decision: GuardDecision): string {
  const verdict = decision.run ? '▶️ **Scan**' : '⏭️ **Skip**';
  return `${verdict} ${escapeMarkdown(name)}: ${escapeMarkdown(decision.reason)}\n`;
}

/** GitLab's limit for a dotenv report is 5 KB. */
const LONGEST_REASON = 400;

/**
 * A dotenv report for GitLab: `JMO_GUARD_RUN` and `JMO_GUARD_REASON`. GitLab splits lines at `=`, keeps quotes, and later
 * expands `$` in the value, so the reason contains only plain words.
 */
export function guardDotenv(decision: GuardDecision): string {
  const reason = decision.reason
    .replace(/[^A-Za-z0-9 .,:;/+()_-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, LONGEST_REASON);
  return `JMO_GUARD_RUN=${decision.run}\nJMO_GUARD_REASON=${reason || '-'}\n`;
}
