import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { EXIT } from '../../cli/io.js';
import { printDiagnostics, type ReportFormat } from '../../cli/output/formats.js';
import { jsonText, visible } from '../../text/log.js';
import { findingsOf } from './findings.js';
import { type CheckResult, checkProject } from './result.js';
import { checkAsText } from './text.js';

export const run: CommandRun = async (args, io) => {
  const options = {
    file: fileChoiceOf(args),
    updatePins: args.on('update-pins'),
    strict: args.on('strict'),
  };
  const [format, comment] = [args.text('output') as ReportFormat | undefined, args.on('comment')];

  const result = await checkProject(options, io);
  for (const message of result.unread) io.err(`jmo-schedule: warning: ${visible(message)}\n`);
  if (format === undefined) io.out(checkAsText(result, io.color));
  else if (format === 'json') io.out(checkAsJson(result));
  else await printDiagnostics(format, findingsOf(result), io);
  if (result.strictProblem !== undefined) io.err(`jmo-schedule: ${result.strictProblem}\n`);
  if (io.step.isAction) {
    const { publishCheck } = await import('./publish.js');
    await publishCheck(result, { comment }, io);
  }
  return result.passed ? EXIT.fine : EXIT.no;
};

function checkAsJson({
  drift,
  changes,
  problems,
  keptPins,
  diagnostics,
  ignored,
  live,
}: CheckResult): string {
  return jsonText({ drift, changes, problems, keptPins, diagnostics, ignored, live });
}
