import { resolve } from 'node:path';
import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { plural } from '../../cli/output/diagnostics.js';
import { formatTable } from '../../cli/output/table.js';
import { refuseLinkOut } from '../../project/write-named-file.js';
import { missedTargets } from '../../run/declared-targets.js';
import type { FindingsMeta } from '../../run/findings/findings.js';
import { canBePath, OUTSIDE } from '../../run/findings/path.js';
import { type FindingsSummary, summarise } from '../../run/findings/summary.js';
import { toCodeQuality } from '../../run/reports/code-quality.js';
import { toGitlabSast } from '../../run/reports/gitlab-sast.js';
import type { ReportText } from '../../run/reports/report.js';
import { SARIF_SHOWN, type SarifText } from '../../run/reports/sarif.js';
import { summaryPage } from '../../run/reports/summary-page.js';
import { gapsOf, nothingLooked, type ScanRecord, scannerEnd } from '../../run/scan-record.js';
import { SEVERITIES } from '../../schedule/types.js';
import { jsonText, logText, visible } from '../../text/log.js';
import { VERSION } from '../../text/version.js';
import { loadDeclaredTargets } from './load-declared-targets.js';
import { loadFindings, loadPlacedFindings, required } from './load-findings.js';
import { loadScanRecord } from './load-scan-record.js';
import { sarifThatFits, writePieces } from './write-reports.js';

export const run: CommandRun = async (args, io) => {
  const file = required(args, 'findings', 'report');
  const out = required(args, 'out', 'report');
  refuseLinkOut(resolve(io.directory, out), logText(out, 500), io);
  const name = args.text('name');
  const declared = loadDeclaredTargets(args.texts('target'), io);
  // First the baseline: of a file as large as the other only its ids stay.
  const known = knownIds(args.text('baseline'), io);
  const { findings, meta } = loadPlacedFindings(file, io, known);
  const failed = (args.text('scan-step') ?? 'success') !== 'success';
  if (meta.targetCount === 0 || (failed && findings.length === 0)) throw nothingScanned(file);
  const { scan, targets } = loadScanRecord(file, io);
  if (scan !== undefined && nothingLooked(scan)) throw nobodyLooked(file);
  const missed = missedTargets(declared, targets);
  const gaps = gapsOf(scan, missed);
  const summary = { ...summarise(findings, known), ...(gaps.length === 0 ? {} : { gaps }) };
  const notes: string[] = failed ? [BROKEN] : [];
  if (declared.length > 0 && missed === undefined) notes.push(UNKNOWN_TARGETS);
  if (gaps.length > 0) {
    const message = `Not everything was looked at (${gaps.join('; ')}); what is missing here for that reason is not fixed.`;
    notes.push(message);
    io.step.annotate({ severity: 'warning', message });
  }
  const shown = findings.filter(({ file: path }) => canBePath(path));
  const nameless = findings.length - shown.length;
  if (nameless > 0)
    notes.push(
      `${plural(nameless, 'finding')} left out of the reports: the path is longer than any file's, and a shortened one would name another file.`,
    );
  const files: { path: string; findings: number; leftOut: number }[] = [];
  const write = (fileName: string, text: ReportText) => {
    writePieces(resolve(io.directory, out, fileName), text.pieces);
    files.push({ path: fileName, findings: text.included, leftOut: text.cut + nameless });
    if (text.cut > 0)
      notes.push(
        `${fileName} holds the ${text.included} worst of ${plural(shown.length, 'finding')}, ${text.cut} left out: its reader takes no more.`,
      );
  };
  const sarif = sarifThatFits(shown, meta);
  write('findings.sarif', sarif);
  notes.push(...sarifNotes(sarif));
  write('gl-sast-report.json', toGitlabSast(shown, meta, VERSION, undefined, name));
  write('gl-code-quality-report.json', toCodeQuality(shown));
  const outside = findings.filter((finding) => finding.file.startsWith(`${OUTSIDE}/`)).length;
  if (outside > 0)
    notes.push(
      `${plural(outside, 'finding')} outside the checkout: shown under ${OUTSIDE}/, no file of the repository.`,
    );
  const page = summaryPage({ name, findings, summary, meta, scan, notes });
  writePieces(resolve(io.directory, out, 'summary.md'), [page]);
  files.push({ path: 'summary.md', findings: summary.total, leftOut: 0 });
  for (const note of notes) io.err(`${visible(note)}\n`);
  io.step.setOutput('findings', JSON.stringify(summary));
  await io.step.addSummary(page);
  if (args.text('output') === 'json') io.out(jsonText({ summary, files, notes }));
  else
    io.out(
      `${shortTable(summary, scannersOf(meta, scan))}${files.map(({ path }) => path).join(', ')} in ${logText(out, 500)}\n`,
    );
  return EXIT.fine;
};

const BROKEN =
  'The scan ended with a failure; findings may be missing here, and what is missing is not fixed.';

const UNKNOWN_TARGETS =
  'JMo left no record of its targets beside these findings; whether every declared target was scanned is not known.';

/** GitHub and GitLab take what a report does not name for fixed: an empty one would close every alert there is. */
function nothingScanned(file: string): CliError {
  return new CliError(
    `${logText(file, 500)}: the scan failed and found nothing, so nothing is reported; its log says why`,
  );
}

function nobodyLooked(file: string): CliError {
  return new CliError(
    `${logText(file, 500)}: no scanner is installed that could have looked, so nothing is reported; allow_missing_tools passes over each one that is missing`,
  );
}

function knownIds(file: string | undefined, io: Io): ReadonlySet<string> | undefined {
  if (file === undefined) return undefined;
  const earlier = loadFindings(file, io);
  if (earlier !== undefined) return new Set(earlier.findings.map(({ id }) => id));
  io.err(`No baseline yet: ${logText(file, 500)} does not exist. Nothing is called new.\n`);
  return undefined;
}

function sarifNotes(sarif: SarifText): string[] {
  const notes: string[] = [];
  if (sarif.included > SARIF_SHOWN)
    notes.push(`GitHub shows the ${SARIF_SHOWN} worst of the ${sarif.included} findings in findings.sarif.`);
  if (sarif.raised > 0)
    notes.push(
      `GitHub shows ${plural(sarif.raised, 'finding')} at a higher severity: there a rule has one, the highest of its findings.`,
    );
  return notes;
}

/** Those that ran, where that is known; else those that were asked to. */
function scannersOf(meta: FindingsMeta, scan: ScanRecord | undefined): readonly string[] {
  return scan === undefined ? meta.tools : meta.tools.filter((tool) => scannerEnd(scan, tool) === 'ran');
}

function shortTable(summary: FindingsSummary, scanners: readonly string[]): string {
  const rows = SEVERITIES.map((severity) => [severity, String(summary.counts[severity])]);
  rows.push(['total', String(summary.total)]);
  if (summary.new !== undefined) rows.push(['new', String(summary.new)], ['fixed', String(summary.fixed)]);
  if (scanners.length > 0) rows.push(['scanners', logText(scanners.join(', '), 300)]);
  return formatTable(rows);
}
