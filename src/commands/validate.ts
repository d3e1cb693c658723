import { allBackends } from '../backends/index.js';
import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { countDiagnostics, diagnosticsAsJson, diagnosticsForPeople } from '../cli/output/diagnostics.js';
import { printDiagnostics, type ReportFormat } from '../cli/output/formats.js';
import { strictProblem } from '../cli/strict.js';
import { warnOfUnread } from '../cli/warn-unread.js';
import { loadChecked } from '../project/checks/load-checked.js';
import { hasErrors } from '../project/load.js';
import { visible } from '../text/log.js';
import { plural } from '../text/plain.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const format = args.text('output') as ReportFormat | undefined;
  const { directory, diagnostics, ignored = [], schedules, text, file } = loadChecked(choice, io);
  if (format === 'json') io.out(diagnosticsAsJson(diagnostics, ignored));
  else if (format !== undefined) await printDiagnostics(format, diagnostics, io);
  else {
    io.out(diagnosticsForPeople(diagnostics, text, io.color));
    const counts = countDiagnostics(diagnostics, ignored.length);
    const verdict = hasErrors(diagnostics) ? 'invalid' : `${plural(schedules.length, 'schedule')}, valid`;
    io.out(`${visible(file)}: ${verdict}${counts === '' ? '' : ` (${counts})`}\n`);
  }
  const used = new Set<string>(schedules.map(({ resource }) => resource.spec.backend.type));
  const owned = allBackends()
    .filter(({ type }) => used.has(type))
    .flatMap((backend) => backend.owned);
  const places = owned.map(({ folder }) => `${folder}/`);
  const unread = warnOfUnread(directory, places, io);
  for (const found of diagnostics) io.step.annotate(found);
  if (hasErrors(diagnostics)) return EXIT.no;
  const problem = args.on('strict') ? strictProblem(diagnostics, unread) : undefined;
  if (problem === undefined) return EXIT.fine;
  io.err(`jmo-schedule: ${problem}\n`);
  return EXIT.no;
};
