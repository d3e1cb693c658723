import type { CommandRun } from './command.js';
import { change, resumeEdits } from './update.js';

export const run: CommandRun = (args, io) =>
  change(args, io, { edits: (text) => resumeEdits(text, args.positionals[0] ?? ''), done: 'resumed' });
