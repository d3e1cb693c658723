import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { backendOf } from '../backends/index.js';
import type { LocatedSchedule } from '../schedule/located.js';
import type { BackendType } from '../schedule/types.js';
import type { CommandRun } from './command.js';
import { EXIT, Failure } from './io.js';
import { hasErrors, loadSchedules } from './load-schedules.js';
import { diagnosticsForPeople } from './print-diagnostics.js';
import { findSchedule, stopOnErrors } from './select.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadSchedules(args, io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const found = findSchedule(loaded, args.positionals[0] ?? '');
  const type = (args.text('backend') as BackendType | undefined) ?? found.resource.spec.backend.type;
  const backend = backendOf(type);
  if (backend === undefined) throw new Failure(`this version has no backend ${type}`);
  const schedule = type === found.resource.spec.backend.type ? found : forBackend(found, type);
  const problems = backend.check(schedule);
  if (hasErrors(problems)) {
    io.err(diagnosticsForPeople(problems, loaded.text, io.color));
    return EXIT.no;
  }
  const { content } = backend.exportOne(schedule.resource, { source: loaded.source });
  const to = args.text('output');
  if (to === undefined) io.out(content);
  else {
    try {
      writeFileSync(resolve(io.directory, to), content);
    } catch (error) {
      throw new Failure(
        `${to}: can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
      );
    }
  }
  return EXIT.fine;
};

/** The schedule as another backend would run it: that backend's defaults, since the config is another's. */
function forBackend(found: LocatedSchedule, type: BackendType): LocatedSchedule {
  const { resource } = found;
  return { ...found, resource: { ...resource, spec: { ...resource.spec, backend: { type, config: {} } } } };
}
