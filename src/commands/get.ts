import type { CommandRun } from './command.js';
import { EXIT } from './io.js';
import { loadEither } from './load-store.js';
import { findSchedule, stopOnErrors } from './select.js';
import { showSchedules } from './show-schedules.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadEither(args, io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const { resource } = findSchedule(loaded, args.positionals[0] ?? '');
  io.out(showSchedules([resource], args.text('output') ?? 'table', { now: io.now(), single: true }));
  return EXIT.fine;
};
