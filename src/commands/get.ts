import type { CommandRun } from '../cli/command.js';
import { fileChoiceOf } from '../cli/flags.js';
import { EXIT } from '../cli/io.js';
import { findSchedule, stopOnErrors } from '../cli/select.js';
import { loadEither } from '../project/load-store.js';
import { showSchedules } from './show-schedules.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadEither(fileChoiceOf(args), io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { resource } = findSchedule(loaded, args.positionals[0] ?? '');
  io.out(showSchedules([resource], args.text('output') ?? 'table', { now: io.now(), single: true }));
  return EXIT.fine;
};
