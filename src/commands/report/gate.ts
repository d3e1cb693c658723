import type { CommandRun } from '../../cli/command.js';
import { CliError, EXIT } from '../../cli/io.js';
import { formatTable } from '../../cli/output/table.js';
import { describeCounts, overThreshold, summarise } from '../../run/findings/summary.js';
import { SEVERITIES, type Severity } from '../../schedule/types.js';
import { jsonText, logText } from '../../text/log.js';
import { plural } from '../../text/plain.js';
import { loadPlacedFindings, required } from './load-findings.js';

const SHOWN = 20;

export const run: CommandRun = async (args, io) => {
  const file = required(args, 'findings', 'gate');
  const threshold = severityOf(required(args, 'fail-on', 'gate'));
  const asJson = args.text('output') === 'json';

  const placed = loadPlacedFindings(file, io).findings;
  const over = overThreshold(placed, threshold);
  const { total, counts } = summarise(over);
  const shown = over.slice(0, SHOWN);
  if (asJson) {
    const findings = shown.map(({ id, severity, rule, tool, file: path, line, message }) => ({
      id,
      severity,
      rule,
      tool,
      path,
      line,
      message,
    }));
    io.out(jsonText({ failOn: threshold, total, counts, findings }));
  } else if (total === 0) {
    io.out(`No finding at or above ${threshold} (${plural(placed.length, 'finding')} below).\n`);
  } else {
    const rows = shown.map((found) => [
      found.severity,
      logText(found.rule, 40),
      logText(`${found.file}:${found.line}`, 100),
      logText(found.message, 100),
    ]);
    io.out(formatTable([['SEVERITY', 'RULE', 'WHERE', 'WHAT'], ...rows]));
    if (total > SHOWN) io.out(`and ${total - SHOWN} more\n`);
  }
  if (total === 0) return EXIT.fine;
  const message = `${plural(total, 'finding')} at or above ${threshold}: ${describeCounts(counts)}`;
  io.err(`${message}\n`);
  io.step.annotate({ severity: 'error', message });
  return EXIT.no;
};

function severityOf(word: string): Severity {
  const severity = SEVERITIES.find((candidate) => candidate === word);
  if (severity === undefined) throw new CliError(`--fail-on must be one of ${SEVERITIES.join(', ')}`);
  return severity;
}
