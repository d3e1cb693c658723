import { hasErrors, type Loaded } from '../project/load-schedules.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { parseSelector } from '../schedule/selector.js';
import { visible } from '../text/log.js';
import { suggestionSuffix } from '../text/suggest.js';
import type { Arguments } from './command.js';
import { CliError, type Io } from './io.js';
import { countDiagnostics, diagnosticsForPeople } from './output/diagnostics.js';

/** The schedules that `--selector` and `--backend` leave. Throws CliError on a selector that can't be read. */
export function selectSchedules(schedules: readonly LocatedSchedule[], args: Arguments): LocatedSchedule[] {
  const text = args.text('selector');
  const backend = args.text('backend');
  const selector = text === undefined ? () => true : parseSelector(text);
  if (typeof selector !== 'function') throw new CliError(`--selector: ${selector.problem}`);
  return schedules.filter(
    ({ resource }) =>
      selector(resource.metadata.labels) && (backend === undefined || resource.spec.backend.type === backend),
  );
}

/** The schedule of that name. Throws CliError where there is none. */
export function findSchedule(loaded: Loaded, name: string): LocatedSchedule {
  const found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
  if (found !== undefined) return found;
  const names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
  throw new CliError(`no schedule '${name}' in ${loaded.file}${suggestionSuffix(name, names)}`);
}

/** Prints what is wrong, skipped entries of a store too, and says whether the command must stop; warnings are for `validate` to show. */
export function stopOnErrors(loaded: Loaded, io: Io): boolean {
  if (loaded.skipped !== undefined && loaded.skipped.length > 0)
    io.err(diagnosticsForPeople(loaded.skipped, loaded.text, io.color));
  if (!hasErrors(loaded.diagnostics)) return false;
  const errors = loaded.diagnostics.filter((found) => found.severity === 'error');
  io.err(diagnosticsForPeople(errors, loaded.text, io.color));
  io.err(`${visible(loaded.file)}: invalid (${countDiagnostics(errors)})\n`);
  return true;
}
