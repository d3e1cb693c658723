import { plural } from '../../text/plain.js';
import { VERSION } from '../../text/version.js';
import { type DeclaredTarget, missedTargets } from '../declared-targets.js';
import type { FindingsMeta } from '../findings/findings.js';
import { canBePath, OUTSIDE } from '../findings/path.js';
import type { PlacedFinding } from '../findings/place.js';
import { type FindingsSummary, summarise } from '../findings/summary.js';
import { gapsOf, nothingLooked, type ScanRecord, type TargetRecord } from '../scan-record.js';
import { toCodeQuality } from './code-quality.js';
import { toGitlabSast } from './gitlab-sast.js';
import type { Piece, ReportText } from './report.js';
import { SARIF_SHOWN, type SarifText, sarifThatFits } from './sarif.js';
import { summaryPage } from './summary-page.js';

/** The input of all reports. */
export interface ReportInput {
  /** Worst first. */
  readonly findings: readonly PlacedFinding[];
  readonly meta: FindingsMeta;
  /** Ids of an earlier findings.json, to find new findings. */
  readonly known: ReadonlySet<string> | undefined;
  /** JMo's record of its scanners and targets, if there is one. */
  readonly scan: ScanRecord | undefined;
  readonly targets: readonly TargetRecord[];
  readonly declared: readonly DeclaredTarget[];
  readonly scanFailed: boolean;
  /** The schedule's name, if there is one. */
  readonly name: string | undefined;
}

/** A report file: its path, its text in pieces, and how many findings it contains and leaves out. */
export interface ReportFile {
  readonly path: string;
  readonly pieces: readonly Piece[];
  readonly findings: number;
  readonly leftOut: number;
}

export interface Reports {
  readonly summary: FindingsSummary;
  /** What was not scanned; undefined if there is nothing, or if that is unknown. */
  readonly warning: string | undefined;
  /** Builds reports on demand, so that only one text is in memory. Also returns the page, which is one of them. */
  readonly files: Generator<ReportFile, { readonly notes: readonly string[]; readonly page: string }>;
}

const BROKEN =
  'The scan ended with a failure; findings may be missing here, and what is missing is not fixed.';
const UNKNOWN_TARGETS =
  'JMo left no record of its targets beside these findings; whether every declared target was scanned is not known.';

/** The reports, or why there are none: an empty report would close every alert, since missing findings count as fixed. */
export function buildReports(input: ReportInput): Reports | { readonly problem: string } {
  const { findings, meta, known, scan, declared, scanFailed } = input;
  if (meta.targetCount === 0 || (scanFailed && findings.length === 0))
    return { problem: 'the scan failed and found nothing, so nothing is reported; its log says why' };
  if (scan !== undefined && nothingLooked(scan))
    return {
      problem:
        'no scanner is installed that could have looked, so nothing is reported; allow_missing_tools passes over each one that is missing',
    };
  const missed = missedTargets(declared, input.targets);
  const gaps = gapsOf(scan, missed);
  const summary = { ...summarise(findings, known), ...(gaps.length === 0 ? {} : { gaps }) };
  const warning =
    gaps.length === 0
      ? undefined
      : `Not everything was looked at (${gaps.join('; ')}); what is missing here for that reason is not fixed.`;
  const notes = [
    scanFailed ? BROKEN : undefined,
    declared.length > 0 && missed === undefined ? UNKNOWN_TARGETS : undefined,
    warning,
  ].filter((note) => note !== undefined);
  return { summary, warning, files: buildFiles(input, summary, notes) };
}

function* buildFiles(
  { findings, meta, scan, name }: ReportInput,
  summary: FindingsSummary,
  known: readonly string[],
): Reports['files'] {
  const shown = findings.filter(({ file }) => canBePath(file));
  const nameless = findings.length - shown.length;
  const outside = findings.filter(({ file }) => file.startsWith(`${OUTSIDE}/`)).length;
  const notes = [...known];
  if (nameless > 0)
    notes.push(
      `${plural(nameless, 'finding')} left out of the reports: the path is longer than any file's, and a shortened one would name another file.`,
    );
  const fileOf = (path: string, { pieces, included, cut }: ReportText): ReportFile => {
    if (cut > 0)
      notes.push(
        `${path} holds the ${included} worst of ${plural(shown.length, 'finding')}, ${cut} left out: its reader takes no more.`,
      );
    return { path, pieces, findings: included, leftOut: cut + nameless };
  };
  const sarifFile = () => {
    const sarif = sarifThatFits(shown, meta);
    const file = fileOf('findings.sarif', sarif);
    notes.push(...sarifNotes(sarif));
    return file;
  };
  yield sarifFile();
  yield fileOf('gl-sast-report.json', toGitlabSast(shown, meta, VERSION, undefined, name));
  yield fileOf('gl-code-quality-report.json', toCodeQuality(shown));
  if (outside > 0)
    notes.push(
      `${plural(outside, 'finding')} outside the checkout: shown under ${OUTSIDE}/, no file of the repository.`,
    );
  const page = summaryPage({ name, findings, summary, meta, scan, notes });
  yield { path: 'summary.md', pieces: [page], findings: summary.total, leftOut: 0 };
  return { notes, page };
}

function sarifNotes({ included, raised }: SarifText): string[] {
  const notes: string[] = [];
  if (included > SARIF_SHOWN)
    notes.push(`GitHub shows the ${SARIF_SHOWN} worst of the ${included} findings in findings.sarif.`);
  if (raised > 0)
    notes.push(
      `GitHub shows ${plural(raised, 'finding')} at a higher severity: there a rule has one, the highest of its findings.`,
    );
  return notes;
}
