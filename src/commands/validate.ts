import { allBackends } from '../backends/index.js';
import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import {
  countDiagnostics,
  diagnosticsAsJson,
  diagnosticsForGithub,
  diagnosticsForPeople,
} from '../cli/output/diagnostics.js';
import { warnOfUnread } from '../cli/warn-unread.js';
import { withProjectProblems } from '../project/checks/check-project.js';
import { withMissingPaths } from '../project/checks/missing-paths.js';
import { hasErrors, loadSchedules } from '../project/load.js';
import { visible } from '../text/log.js';
import { plural } from '../text/plain.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const format = args.text('output');
  const { directory, diagnostics, schedules, text, file } = withProjectProblems(
    withMissingPaths(loadSchedules(choice, io)),
    io,
  );
  if (format === 'json') io.out(diagnosticsAsJson(diagnostics));
  else if (format === 'github') io.out(diagnosticsForGithub(diagnostics), 'commands');
  else if (format === 'codequality') {
    const { diagnosticsAsCodeQuality } = await import('../cli/output/code-quality.js');
    io.out(diagnosticsAsCodeQuality(diagnostics));
  } else {
    io.out(diagnosticsForPeople(diagnostics, text, io.color));
    const counts = countDiagnostics(diagnostics);
    const verdict = hasErrors(diagnostics) ? 'invalid' : `${plural(schedules.length, 'schedule')}, valid`;
    io.out(`${visible(file)}: ${verdict}${counts === '' ? '' : ` (${counts})`}\n`);
  }
  const used = new Set<string>(schedules.map(({ resource }) => resource.spec.backend.type));
  const owned = allBackends()
    .filter(({ type }) => used.has(type))
    .flatMap((backend) => backend.owned);
  warnOfUnread(
    directory,
    owned.map(({ folder }) => `${folder}/`),
    io,
  );
  for (const found of diagnostics) io.step.annotate(found);
  return hasErrors(diagnostics) ? EXIT.no : EXIT.fine;
};
