import { resolve } from 'node:path';
import { backendOf } from '../backends/index.js';
import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { CliError, EXIT } from '../cli/io.js';
import { diagnosticsForPeople } from '../cli/output/diagnostics.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { hasErrors, type Loaded } from '../project/load-schedules.js';
import { forFiles, loadEither } from '../project/load-store.js';
import { writeNamed } from '../project/write-named-file.js';
import { compareDiagnostics, type Diagnostic } from '../schedule/diagnostic.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { parseSchedules } from '../schedule/parse.js';
import type { StoreEntry } from '../schedule/store/store.js';
import type { BackendType } from '../schedule/types.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadEither(fileChoiceOf(args), io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { schedule: found, diagnostics: own } = ownDiagnostics(
    loaded,
    findSchedule(loaded, args.positionals[0] ?? ''),
  );
  const type = (args.text('backend') as BackendType | undefined) ?? found.resource.spec.backend.type;
  const backend = backendOf(type);
  if (backend === undefined) throw new CliError(`this version has no backend ${type}`);
  const schedule = type === found.resource.spec.backend.type ? found : forBackend(found, type);
  const problems = [...own, ...backend.check(schedule)].sort(compareDiagnostics);
  io.err(diagnosticsForPeople(problems, loaded.text, io.color));
  if (hasErrors(problems)) return EXIT.no;
  const dropped = Object.keys(found.resource.spec.backend.config);
  if (schedule !== found && dropped.length > 0)
    io.err(
      `left out: spec.backend.config of ${found.resource.metadata.name} is for ${found.resource.spec.backend.type}, not ${type} (${dropped.join(', ')})\n`,
    );
  const { content } = backend.exportOne(schedule.resource, loaded);
  const to = args.text('output');
  if (to === undefined) io.out(content, 'data');
  else writeNamed(resolve(io.directory, to), to, content, io);
  return EXIT.fine;
};

/** What the schema says about this schedule: in a file between where it and where the next one begins. */
function ownDiagnostics(
  loaded: Loaded,
  found: LocatedSchedule,
): { readonly schedule: LocatedSchedule; readonly diagnostics: readonly Diagnostic[] } {
  if (loaded.isStore) return forFiles(found as StoreEntry);
  const { schedules, diagnostics } = parseSchedules(loaded.text, loaded.file);
  const first = firstLine(found);
  const next = Math.min(...schedules.map(firstLine).filter((line) => line > first));
  return { schedule: found, diagnostics: diagnostics.filter(({ line }) => line >= first && line < next) };
}

function firstLine(schedule: LocatedSchedule): number {
  return schedule.at([]).line;
}

/** The schedule as another backend would run it: that backend's defaults, since the config is another's. */
function forBackend(found: LocatedSchedule, type: BackendType): LocatedSchedule {
  const { resource } = found;
  return { ...found, resource: { ...resource, spec: { ...resource.spec, backend: { type, config: {} } } } };
}
