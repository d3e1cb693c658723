import { basename, dirname, join, resolve } from 'node:path';
import type { Arguments, CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { formatTable } from '../../cli/output/table.js';
import { readScheduleName } from '../../hosts/read-context.js';
import { refuseLinkOut } from '../../project/write-named-file.js';
import type { FindingsMeta } from '../../run/findings/findings.js';
import { type FindingsSummary, overThreshold } from '../../run/findings/summary.js';
import { buildReports, type ReportFile } from '../../run/reports/build.js';
import { type ScanRecord, scannerEnd } from '../../run/scan-record.js';
import { SEVERITIES } from '../../schedule/types.js';
import { jsonText, logText, visible } from '../../text/log.js';
import { applyThreshold, overTable, severityOf } from './gate.js';
import { loadDeclaredTargets } from './load-declared-targets.js';
import { findingsFile, loadFindings, loadPlacedFindings } from './load-findings.js';
import { loadScanRecord } from './load-scan-record.js';
import { writePieces } from './write-reports.js';

function optionsOf(args: Arguments, io: Io) {
  const file = findingsFile(args);
  const failOn = args.text('fail-on');
  return {
    file,
    out: args.text('out')?.trim() || reportsFolder(file),
    name: args.text('name') ?? readScheduleName(io.env),
    threshold: failOn === undefined ? undefined : severityOf(failOn),
    targets: args.texts('target'),
    baseline: args.text('baseline'),
    scanFailed: (args.text('scan-step') ?? 'success') !== 'success',
    asJson: args.text('output') === 'json',
  };
}

export const run: CommandRun = async (args, io) => {
  const { file, out, name, scanFailed, threshold, ...options } = optionsOf(args, io);
  const folder = resolve(io.directory, out);
  refuseLinkOut(folder, logText(out, 500), io);
  const declared = loadDeclaredTargets(options.targets, io);
  // The baseline first: of a file as large as the other, only its ids stay in memory.
  const known = knownIds(options.baseline, io);
  const { findings, meta } = loadPlacedFindings(file, io, known);
  const { scan, targets } = loadScanRecord(file, io);
  const reports = buildReports({ findings, meta, known, scan, targets, declared, scanFailed, name });
  if ('problem' in reports) throw new CliError(`${logText(file, 500)}: ${reports.problem}`);
  const { warning } = reports;
  const over = threshold === undefined ? {} : { over: overThreshold(findings, threshold).length };
  const summary = { ...reports.summary, ...over };
  if (warning !== undefined) io.step.annotate({ severity: 'warning', message: warning });

  const files: Omit<ReportFile, 'pieces'>[] = [];
  let next = reports.files.next();
  for (; next.done !== true; next = reports.files.next()) {
    const { pieces, ...facts } = next.value;
    writePieces(resolve(folder, facts.path), pieces);
    files.push(facts);
  }
  const { notes, page } = next.value;
  for (const note of notes) io.err(`${visible(note)}\n`);
  io.step.setOutput('findings', JSON.stringify(summary));
  await io.step.addSummary(page);
  if (options.asJson) io.out(jsonText({ summary, files, notes }));
  else
    io.out(
      `${shortTable(summary, scannersOf(meta, scan))}${files.map(({ path }) => path).join(', ')} in ${logText(out, 500)}\n`,
    );
  if (threshold === undefined) return EXIT.fine;
  // After reports and outputs: exceeding the threshold fails a step whose reports the next ones upload.
  if (!options.asJson) io.out(overTable(findings, threshold));
  return applyThreshold(findings, threshold, io);
};

/** The results folder's `reports`. JMo writes findings.json to `summaries` in it. */
function reportsFolder(file: string): string {
  const folder = dirname(file);
  return join(basename(folder) === 'summaries' ? dirname(folder) : folder, 'reports');
}

function knownIds(file: string | undefined, io: Io): ReadonlySet<string> | undefined {
  if (file === undefined) return undefined;
  const earlier = loadFindings(file, io);
  if (earlier !== undefined) return new Set(earlier.findings.map(({ id }) => id));
  io.err(`No baseline yet: ${logText(file, 500)} does not exist. Nothing is called new.\n`);
  return undefined;
}

/** The scanners that ran, if that is known; otherwise those that the scan asked for. */
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
