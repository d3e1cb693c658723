import { SEVERITIES, type Severity } from '../../schedule/types.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { lineText, plural } from '../../text/plain.js';
import type { FindingsMeta } from '../findings/findings.js';
import type { PlacedFinding } from '../findings/place.js';
import { type FindingsSummary, summarise } from '../findings/summary.js';
import { type ScanRecord, scannerEnd } from '../scan-record.js';

const WORST = 50;
const TOOLS = 40;
const ICONS: Readonly<Record<Severity, string>> = {
  CRITICAL: '🟣',
  HIGH: '🔴',
  MEDIUM: '🟠',
  LOW: '🟡',
  INFO: '🔵',
};

export interface SummaryPage {
  /** The schedule's name, if there is one. */
  readonly name?: string | undefined;
  /** Worst first. */
  readonly findings: readonly PlacedFinding[];
  readonly summary: FindingsSummary;
  readonly meta: FindingsMeta;
  /** The scanners that ran, if JMo recorded them. */
  readonly scan?: ScanRecord | undefined;
  /** Sentences about findings left out, and other facts that readers must know. */
  readonly notes: readonly string[];
}

/** A Markdown page for GitHub and GitLab, far below GitHub's limit of 1 MiB: 50 rows of findings, 40 of scanners. */
export function summaryPage(page: SummaryPage): string {
  const title = page.name === undefined ? '## JMo scan' : `## JMo scan: ${cell(page.name, 100)}`;
  return [
    `${title}\n`,
    `${verdict(page)}\n`,
    severityTable(page),
    notes(page.notes),
    worst(page),
    perTool(page),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function verdict({ summary, meta }: SummaryPage): string {
  const profile = meta.profile === undefined ? '' : ` (profile ${cell(meta.profile, 100)})`;
  if (summary.total === 0) return `✅ **No findings**${profile}.${change(summary)}`;
  return `**${plural(summary.total, 'finding')}**${profile}.${change(summary)}`;
}

function change(summary: FindingsSummary): string {
  if (summary.new === undefined) return '';
  return ` Since the baseline: **${summary.new} new**, **${summary.fixed ?? 0} fixed**.`;
}

function severityTable({ summary, findings }: SummaryPage): string {
  const compared = summary.new !== undefined;
  const rows = SEVERITIES.map((severity) => {
    const fresh = findings.filter((finding) => finding.severity === severity && finding.isNew === true);
    return `| ${ICONS[severity]} ${severity} | ${summary.counts[severity]} |${compared ? ` ${fresh.length} |` : ''}`;
  });
  return [
    `| severity | findings |${compared ? ' new |' : ''}`,
    `|---|---:|${compared ? '---:|' : ''}`,
    ...rows,
    '',
  ].join('\n');
}

function notes(list: readonly string[]): string {
  return list.map((note) => `> ⚠️ ${cell(note, 500)}\n`).join('\n');
}

function worst({ findings, summary }: SummaryPage): string {
  if (findings.length === 0) return '';
  const compared = summary.new !== undefined;
  const shown = findings.slice(0, WORST);
  const rows = shown.map((finding) => {
    const place = `${cell(finding.file, 200)}&#58;${finding.line}`;
    const fresh = finding.isNew === true ? ' 🆕 new' : '';
    return `| ${ICONS[finding.severity]} ${finding.severity} |${compared ? `${fresh} |` : ''} ${cell(finding.rule, 60)} | ${place} | ${cell(finding.message, 200)} | ${cell(finding.tool, 40)} |`;
  });
  const more = findings.length - shown.length;
  return [
    '### Worst first\n',
    `| severity |${compared ? ' |' : ''} rule | where | what | by |`,
    `|---|${compared ? '---|' : ''}---|---|---|---|`,
    ...rows,
    more > 0 ? `\nand ${more} more; the reports have them.\n` : '',
  ].join('\n');
}

/** Includes scanners without findings: readers must see whether they ran. */
function perTool({ findings, meta, scan }: SummaryPage): string {
  const tools = new Map<string, PlacedFinding[]>(meta.tools.map((tool) => [tool, []]));
  for (const finding of findings) {
    const own = tools.get(finding.tool);
    if (own === undefined) tools.set(finding.tool, [finding]);
    else own.push(finding);
  }
  if (tools.size === 0) return '';
  const sorted = [...tools].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const rows = sorted.slice(0, TOOLS).map(([tool, own]) => {
    const silent = own.length === 0 ? silence(scan, tool) : undefined;
    const { counts } = summarise(own);
    const cells = SEVERITIES.map((one) => (silent === undefined ? counts[one] : '–'));
    return `| ${cell(tool, 40)} | ${silent ?? own.length} | ${cells.join(' | ')} |`;
  });
  const more = tools.size - rows.length;
  return [
    '### By scanner\n',
    `| scanner | findings | ${SEVERITIES.join(' | ')} |`,
    `|---|---:|${SEVERITIES.map(() => '---:|').join('')}`,
    ...rows,
    more > 0 ? `\nand ${more} more.\n` : '',
  ].join('\n');
}

/** Why a scanner without findings did not look; undefined if it did, or if that is unknown. */
function silence(scan: ScanRecord | undefined, scanner: string): string | undefined {
  if (scan === undefined) return undefined;
  const end = scannerEnd(scan, scanner);
  if (end === undefined) return 'nothing to look at';
  return end === 'ran' ? undefined : end === 'missing' ? 'not installed' : end;
}

function cell(text: string, longest: number): string {
  return escapeMarkdown(lineText(text, longest));
}
