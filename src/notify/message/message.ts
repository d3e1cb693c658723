import type { ContextBlock, HeaderBlock, MrkdwnElement, SectionBlock } from '@slack/types';
import { escapeMrkdwn, linkTo, manyLines, oneLine, plainText, webAddress } from '../../text/mrkdwn.js';
import { redactSecrets } from '../../text/secrets.js';
import { describeDuration, type RunFacts } from './facts.js';
import { baselineCounts, explanation, headline, severityCounts } from './headline.js';

/** A message of the block types that we use. */
export interface SlackMessage {
  /** For notifications and screen readers; also mrkdwn. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Block = HeaderBlock | SectionBlock | TextContext;

interface TextContext extends ContextBlock {
  elements: MrkdwnElement[];
}

/**
 * Our own limits, below Slack's (header 150, text 3,000, field 2,000, ten fields, fifty blocks). Slack also refuses messages
 * with more than about 13,000 characters in all blocks (msg_blocks_too_long), which it does not document.
 */
const LONGEST = {
  header: 150,
  text: 500,
  label: 120,
  reason: 600,
  error: 1_500,
  job: 100,
  gap: 200,
  timing: 250,
} as const;
const MOST_JOBS = 8;
const MOST_GAPS = 8;

/** The message for one run. Valid for every input: escapes and cuts all texts, and leaves out empty ones. */
export function buildMessage(facts: RunFacts): SlackMessage {
  return {
    text: escapeMrkdwn(`${headline(facts)}. ${explanation(facts)}${countsInWords(facts)}`, LONGEST.text),
    blocks: [
      header(headline(facts)),
      section(escapeMrkdwn(explanation(facts), LONGEST.reason)),
      { type: 'section', fields: fieldsOf(facts) },
      ...textSection(findingsText(facts)),
      ...textSection(gapsText(facts)),
      ...textSection(failedJobsText(facts)),
      ...textSection(errorText(facts)),
      ...textSection(linksText(facts)),
      ...context(facts),
    ],
  };
}

/** The message that `--test` sends. */
export function buildTestMessage(facts: RunFacts): SlackMessage {
  const words = `🔔 ${oneLine(facts.schedule)}: test message`;
  const text =
    'This channel gets the results of the scans of this schedule. Nothing was scanned for this message.';
  return {
    text: escapeMrkdwn(`${words}. ${text}`, LONGEST.text),
    blocks: [header(words), section(text), ...textSection(linksText(facts)), ...context(facts)],
  };
}

function fieldsOf(facts: RunFacts): MrkdwnElement[] {
  const { run } = facts;
  const branch = oneLine(run?.branch ?? '');
  const on = branch === '' ? '' : ` on ${escapeMrkdwn(branch, LONGEST.label)}`;
  const sha = oneLine(run?.commit?.sha ?? '');
  const number = oneLine(run?.runNumber ?? '');
  const project = oneLine(run?.project ?? '');
  const duration = facts.durationSeconds;
  const rows: [string, string][] = [
    ['Schedule', escapeMrkdwn(oneLine(facts.schedule), LONGEST.label)],
    ['Profile', escapeMrkdwn(oneLine(facts.profile ?? ''), LONGEST.label)],
    ['Repository', escapeMrkdwn(project, LONGEST.label)],
    ['Run', number === '' ? '' : linkTo(run?.runUrl, `#${number}`, LONGEST.label)],
    ['Commit', sha === '' ? '' : `${linkTo(run?.commit?.url, sha.slice(0, 7), LONGEST.label)}${on}`],
    ['Author', escapeMrkdwn(oneLine(run?.author ?? ''), LONGEST.label)],
    ['Duration', duration === undefined || !Number.isFinite(duration) ? '' : describeDuration(duration)],
  ];
  // Keeps one field: Slack refuses an empty list of fields.
  const filled = rows.filter(([label, value]) => value !== '' || label === 'Schedule');
  return filled.map(([label, value]) => mrkdwn(`*${label}*\n${value === '' ? '–' : value}`));
}

function findingsText(facts: RunFacts): string | undefined {
  const counts = severityCounts(facts);
  if (counts === undefined) return undefined;
  const total = facts.findings?.total ?? 0;
  const baseline = baselineCounts(facts);
  const against = baseline === undefined ? '' : `\n${baseline} since the baseline`;
  return total === 0 ? `*Findings*\nnone${against}` : `*Findings* (${total})\n${counts}${against}`;
}

function gapsText({ findings }: RunFacts): string | undefined {
  const gaps = (findings?.gaps ?? []).map(oneLine).filter((gap) => gap !== '');
  if (gaps.length === 0) return undefined;
  const lines = gaps.slice(0, MOST_GAPS).map((gap) => `• ${escapeMrkdwn(gap, LONGEST.gap)}`);
  return fitLines(['*Not looked at*', ...lines], gaps.length - lines.length, 2_000);
}

function countsInWords(facts: RunFacts): string {
  const counts = severityCounts(facts);
  const gaps = (facts.findings?.gaps ?? []).length > 0 ? ' Not everything was looked at.' : '';
  return counts === undefined ? '' : ` Findings: ${counts}.${gaps}`;
}

function failedJobsText(facts: RunFacts): string | undefined {
  const { failedJobs } = facts;
  if (failedJobs.length === 0) return undefined;
  const lines = failedJobs
    .slice(0, MOST_JOBS)
    .map(({ name, url }) => `• ${linkTo(url, oneLine(name) || 'unnamed', LONGEST.job)}`);
  const more = failedJobs.length - lines.length;
  // Eight links of maximum length would not fit into one text.
  return fitLines(['*Failed jobs*', ...lines], more, 2_000);
}

function fitLines(lines: readonly string[], left: number, limit: number): string {
  const kept: string[] = [];
  let more = left;
  for (const line of lines) {
    if ([...kept, line].join('\n').length + 40 > limit) more++;
    else kept.push(line);
  }
  return [...kept, ...(more > 0 ? [`• and ${more} more`] : [])].join('\n');
}

function errorText(facts: RunFacts): string | undefined {
  const text = manyLines(redactSecrets(facts.error ?? '')).replace(/`{3,}/g, (run) => "'".repeat(run.length));
  return text === '' ? undefined : `*Error*\n\`\`\`${escapeMrkdwn(text, LONGEST.error)}\`\`\``;
}

function linksText(facts: RunFacts): string | undefined {
  const { run } = facts;
  const links: [string, string | undefined][] =
    run?.runUrl === run?.logsUrl
      ? [['Run and logs', run?.runUrl]]
      : [
          ['Run', run?.runUrl],
          ['Logs', run?.logsUrl],
        ];
  links.push(['Security', run?.securityUrl]);
  const text = links
    .filter(([, url]) => webAddress(url) !== undefined)
    .map(([label, url]) => linkTo(url, label, LONGEST.label))
    .join('  ·  ');
  return text === '' ? undefined : text;
}

function context(facts: RunFacts): Block[] {
  const { timing } = facts;
  if (timing === undefined) return [];
  const cron = `\`${escapeMrkdwn(oneLine(timing.cron).replaceAll('`', "'"), LONGEST.label)}\``;
  const words = escapeMrkdwn(oneLine(`${timing.words}, ${timing.zone}`), LONGEST.timing);
  const next =
    timing.next === undefined ? '' : ` · next run ${escapeMrkdwn(oneLine(timing.next), LONGEST.label)}`;
  return [{ type: 'context', elements: [mrkdwn(`${cron} · ${words}${next}`)] }];
}

function header(text: string): Block {
  // `emoji: false` keeps `:name:` in a schedule's name literal.
  return {
    type: 'header',
    text: { type: 'plain_text', text: plainText(text, LONGEST.header), emoji: false },
  };
}

function section(text: string): Block {
  return { type: 'section', text: mrkdwn(text) };
}

function textSection(text: string | undefined): Block[] {
  return text === undefined ? [] : [section(text)];
}

/** With `verbatim`, Slack does not link addresses, channels and people. */
function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}
