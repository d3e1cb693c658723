import { SEVERITIES } from '../../schedule/types.js';
import { manyLines, oneLine, plainText, webAddress } from '../../text/mrkdwn.js';
import { redactSecrets } from '../../text/secrets.js';
import { describeDuration, type RunFacts } from './facts.js';
import { baselineCounts, explanation, headline, severityCounts, statusWords } from './headline.js';

const LONGEST = 1_000;

/**
 * The payload of a workflow trigger, which takes no blocks, only a flat object with a text per variable of the workflow.
 * Variables are always present, empty if unknown; docs/slack.md lists them.
 */
export function workflowVariables(facts: RunFacts, message: string): Record<string, string> {
  const { run, findings, timing } = facts;
  const values: Record<string, string | undefined> = {
    text: message,
    title: headline(facts),
    status: statusWords(facts),
    outcome: facts.outcome.kind,
    explanation: explanation(facts),
    schedule: facts.schedule,
    profile: facts.profile,
    project: run?.project,
    run_number: run?.runNumber,
    run_url: webAddress(run?.runUrl),
    logs_url: webAddress(run?.logsUrl),
    security_url: webAddress(run?.securityUrl),
    commit: run?.commit?.sha,
    commit_url: webAddress(run?.commit?.url),
    branch: run?.branch,
    author: run?.author,
    duration: facts.durationSeconds === undefined ? undefined : describeDuration(facts.durationSeconds),
    findings: severityCounts(facts),
    findings_total: findings === undefined ? undefined : String(findings.total),
    ...Object.fromEntries(
      SEVERITIES.map((severity) => [
        `findings_${severity.toLowerCase()}`,
        findings === undefined ? undefined : String(findings.counts[severity]),
      ]),
    ),
    findings_since_baseline: baselineCounts(facts),
    failed_jobs: facts.failedJobs.map(({ name }) => name).join(', '),
    cron: timing?.cron,
    cron_in_words: timing === undefined ? undefined : `${timing.words}, ${timing.zone}`,
    next_run: timing?.next,
  };
  const variables = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, plainText(oneLine(value ?? ''), LONGEST)]),
  );
  return { ...variables, error: plainText(manyLines(redactSecrets(facts.error ?? '')), LONGEST) };
}
