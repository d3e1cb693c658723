import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { CliError, EXIT } from '../cli/io.js';
import { stopOnErrors } from '../cli/select.js';
import { openScheduleFile } from '../project/load.js';
import { parseSelector } from '../schedule/selector.js';
import { showSchedules } from './show-schedules.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const selector = parseSelector(args.text('selector') ?? '');
  const backend = args.text('backend');
  const format = args.text('output') ?? 'table';
  if (typeof selector !== 'function') throw new CliError(`--selector: ${selector.problem}`);
  const loaded = openScheduleFile(choice, io).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const schedules = loaded.schedules
    .map(({ resource }) => resource)
    .filter(({ metadata }) => selector(metadata.labels))
    .filter(({ spec }) => backend === undefined || spec.backend.type === backend);
  io.out(showSchedules(schedules, format, { now: io.now(), single: false }));
  return EXIT.fine;
};
