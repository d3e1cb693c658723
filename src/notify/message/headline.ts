import { SEVERITIES } from '../../schedule/types.js';
import { oneLine } from '../../text/mrkdwn.js';
import type { RunFacts } from './facts.js';
import type { OutcomeKind } from './outcome.js';

const STATUS: Readonly<Record<OutcomeKind, { readonly sign: string; readonly words: string }>> = {
  passed: { sign: '✅', words: 'passed' },
  'over-threshold': { sign: '❌', words: 'findings over the threshold' },
  'scan-failed': { sign: '❌', words: 'the scan failed' },
  'job-failed': { sign: '❌', words: 'the scan job failed' },
  'timed-out': { sign: '❌', words: 'timed out' },
  cancelled: { sign: '❌', words: 'cancelled' },
  replaced: { sign: '🔁', words: 'replaced by a newer run' },
  skipped: { sign: '⏭️', words: 'skipped' },
  'guard-failed': { sign: '❌', words: 'the guard failed' },
  'not-started': { sign: '❌', words: 'the scan did not start' },
};

/** `passed again` and similar, without the schedule's name. */
export function statusWords(facts: RunFacts): string {
  return facts.recovered ? 'passed again' : STATUS[facts.outcome.kind].words;
}

/** One line for the header, notifications and screen readers. Neither cut nor escaped. */
export function headline(facts: RunFacts): string {
  return `${STATUS[facts.outcome.kind].sign} ${oneLine(facts.schedule)}: ${statusWords(facts)}`;
}

/** The outcome in a sentence or two, with the guard's reason if there is one. Neither cut nor escaped. */
export function explanation(facts: RunFacts): string {
  const recovered = facts.recovered ? ' The run before it had failed.' : '';
  const reason = oneLine(facts.reason ?? '');
  return `${facts.outcome.sentence}${recovered}${reason === '' ? '' : ` ${reason}`}`;
}

/** `3 critical · 5 high`, worst first, without zeros; `none` if there are no findings. */
export function severityCounts(facts: RunFacts): string | undefined {
  const { findings } = facts;
  if (findings === undefined) return undefined;
  const parts = SEVERITIES.filter((severity) => findings.counts[severity] > 0).map(
    (severity) => `${findings.counts[severity]} ${severity.toLowerCase()}`,
  );
  return parts.length === 0 ? 'none' : parts.join(' · ');
}

/** `2 new, 1 fixed`, if there was a baseline. */
export function baselineCounts(facts: RunFacts): string | undefined {
  const { findings } = facts;
  const parts = [
    ...(findings?.new === undefined ? [] : [`${findings.new} new`]),
    ...(findings?.fixed === undefined ? [] : [`${findings.fixed} fixed`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
