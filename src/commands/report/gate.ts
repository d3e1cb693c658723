import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT, type ExitCode, type Io } from '../../cli/io.js';
import { formatTable } from '../../cli/output/table.js';
import type { PlacedFinding } from '../../run/findings/place.js';
import { describeCounts, overThreshold, summarise } from '../../run/findings/summary.js';
import { SEVERITIES, type Severity } from '../../schedule/types.js';
import { jsonText, logText } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { findingsFile, loadPlacedFindings, required } from './load-findings.js';

const SHOWN = 20;

export const run: CommandRun = async (args, io) => {
  const file = findingsFile(args);
  const threshold = severityOf(required(args, 'fail-on', 'gate'));
  const placed = loadPlacedFindings(file, io).findings;
  if (args.text('output') === 'json') {
    const over = overThreshold(placed, threshold);
    const { total, counts } = summarise(over);
    const findings = over.slice(0, SHOWN).map(({ id, severity, rule, tool, file: path, line, message }) => ({
      id,
      severity,
      rule,
      tool,
      path,
      line,
      message,
    }));
    io.out(jsonText({ failOn: threshold, total, counts, findings }));
  } else io.out(overTable(placed, threshold));
  return applyThreshold(placed, threshold, io);
};

/** The worst findings at or above the threshold, for the log. */
export function overTable(placed: readonly PlacedFinding[], threshold: Severity): string {
  const over = overThreshold(placed, threshold);
  if (over.length === 0)
    return `No finding at or above ${threshold} (${plural(placed.length, 'finding')} below).\n`;
  const rows = over
    .slice(0, SHOWN)
    .map((found) => [
      found.severity,
      logText(found.rule, 40),
      logText(`${found.file}:${found.line}`, 100),
      logText(found.message, 100),
    ]);
  const more = over.length > SHOWN ? `and ${over.length - SHOWN} more\n` : '';
  return `${formatTable([['SEVERITY', 'RULE', 'WHERE', 'WHAT'], ...rows])}${more}`;
}

/** Reports findings at or above the threshold as an error. */
export function applyThreshold(placed: readonly PlacedFinding[], threshold: Severity, io: Io): ExitCode {
  const { total, counts } = summarise(overThreshold(placed, threshold));
  if (total === 0) return EXIT.fine;
  const message = `${plural(total, 'finding')} at or above ${threshold}: ${describeCounts(counts)}`;
  io.err(`${message}\n`);
  io.step.annotate({ severity: 'error', message });
  return EXIT.no;
}

export function severityOf(word: string): Severity {
  const severity = SEVERITIES.find((candidate) => candidate === word);
  if (severity === undefined) throw new CliError(`--fail-on must be one of ${SEVERITIES.join(', ')}`);
  return severity;
}
