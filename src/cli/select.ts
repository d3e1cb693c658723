import { hasErrors } from '../project/load.js';
import type { Loaded } from '../project/schedule-file.js';
import type { LocatedSchedule } from '../schedule/located.js';
import { visible } from '../text/log.js';
import { suggestionSuffix } from '../text/suggest.js';
import { CliError, type Io } from './io.js';
import { countDiagnostics, diagnosticsForPeople } from './output/diagnostics.js';

/** The schedule with that name. Throws CliError if there is none. */
export function findSchedule(loaded: Loaded, name: string): LocatedSchedule {
  const found = loaded.schedules.find((schedule) => schedule.resource.metadata.name === name);
  if (found !== undefined) return found;
  const names = loaded.schedules.map((schedule) => schedule.resource.metadata.name);
  throw new CliError(`no schedule '${name}' in ${loaded.file}${suggestionSuffix(name, names)}`);
}

/** Prints errors, and says whether the command must stop; `validate` shows warnings. */
export function stopOnErrors(loaded: Loaded, io: Io): boolean {
  if (loaded.shown !== undefined && loaded.shown.length > 0)
    io.err(diagnosticsForPeople(loaded.shown, loaded.text, io.color));
  if (!hasErrors(loaded.diagnostics)) return false;
  const errors = loaded.diagnostics.filter((found) => found.severity === 'error');
  io.err(diagnosticsForPeople(errors, loaded.text, io.color));
  io.err(`${visible(loaded.file)}: invalid (${countDiagnostics(errors)})\n`);
  return true;
}
