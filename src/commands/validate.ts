import { allBackends } from '../backends/index.js';
import { visible } from '../text/log.js';
import { withProjectProblems } from './check-project.js';
import type { CommandRun } from './command.js';
import { EXIT } from './io.js';
import { hasErrors, loadSchedules } from './load-schedules.js';
import { withMissingPaths } from './missing-paths.js';
import {
  countDiagnostics,
  diagnosticsAsJson,
  diagnosticsForGithub,
  diagnosticsForPeople,
  plural,
} from './print-diagnostics.js';
import { warnOfUnread } from './warn-unread.js';

export const run: CommandRun = async (args, io) => {
  const { directory, diagnostics, schedules, text, file } = withProjectProblems(
    withMissingPaths(loadSchedules(args, io)),
    io,
  );
  const format = args.text('output');
  if (format === 'json') io.out(diagnosticsAsJson(diagnostics));
  else if (format === 'github') io.out(diagnosticsForGithub(diagnostics), 'commands');
  else if (format === 'codequality') {
    const { diagnosticsAsCodeQuality } = await import('./diagnostics-code-quality.js');
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
