import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { openScheduleFile } from '../project/load.js';
import { showSchedules } from './show-schedules.js';

export const run: CommandRun = async (args, io) => {
  const choice = fileChoiceOf(args);
  const [name = ''] = args.positionals;
  const format = args.text('output') ?? 'table';
  const loaded = openScheduleFile(choice, io).load();
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { resource } = findSchedule(loaded, name);
  io.out(showSchedules([resource], format, { now: io.now(), single: true }));
  return EXIT.fine;
};
