import { resolve } from 'node:path';
import { backendOf } from '../backends/index.js';
import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { diagnosticsForPeople } from '../cli/output/diagnostics.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { hasErrors, openScheduleFile } from '../project/load.js';
import { writeNamed } from '../project/write-named-file.js';
import { compareDiagnostics } from '../schedule/diagnostic.js';
import { applyIgnores, findIgnores } from '../schedule/ignores.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType } from '../schedule/types.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const [name = ''] = args.positionals;
  const wanted = args.text('backend') as BackendType | undefined;
  const to = args.text('output');
  const loaded = (await openScheduleFile(choice, io)).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { schedule: found, diagnostics: own } = loaded.origin.forFile(loaded, findSchedule(loaded, name));
  const { backend: current } = found.resource.spec;
  const type = wanted ?? current.type;
  const backend = backendOf(type);
  const schedule = type === current.type ? found : forBackend(found, type);
  const { ignores } = findIgnores(loaded.text, loaded.file);
  const problems = applyIgnores(
    [...own, ...backend.check(schedule)].sort(compareDiagnostics),
    ignores,
  ).diagnostics;
  io.err(diagnosticsForPeople(problems, loaded.text, io.color));
  if (hasErrors(problems)) return EXIT.no;
  const dropped = Object.keys(current.config);
  if (schedule !== found && dropped.length > 0)
    io.err(
      `left out: spec.backend.config of ${found.resource.metadata.name} is for ${current.type}, not ${type} (${dropped.join(', ')})\n`,
    );
  const { content } = backend.exportOne(schedule.resource, loaded);
  if (to === undefined) io.out(content, 'data');
  else writeNamed(resolve(io.directory, to), to, content, io);
  return EXIT.fine;
};

/** The schedule for another backend, with that backend's defaults: a config is valid for one backend only. */
function forBackend(found: LocatedSchedule, type: BackendType): LocatedSchedule {
  const { resource } = found;
  return { ...found, resource: { ...resource, spec: { ...resource.spec, backend: { type, config: {} } } } };
}
