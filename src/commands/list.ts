import type { CommandRun } from './command.js';
import { EXIT } from './io.js';
import { loadEither } from './load-store.js';
import { selectSchedules, stopOnErrors } from './select.js';
import { showSchedules } from './show-schedules.js';

export const run: CommandRun = async (args, io) => {
  const loaded = loadEither(args, io);
  if (stopOnErrors(loaded, io)) return EXIT.no;
  const schedules = selectSchedules(loaded.schedules, args).map((schedule) => schedule.resource);
  io.out(showSchedules(schedules, args.text('output') ?? 'table', { now: io.now(), single: false }));
  return EXIT.fine;
};
