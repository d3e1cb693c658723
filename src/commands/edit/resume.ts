import type { CommandRun } from '../../cli/command.js';
import { resumeEdits } from '../../project/edit.js';
import { change } from './update.js';

export const run: CommandRun = (args, io) =>
  change(args, io, { edits: (text) => resumeEdits(text, args.positionals[0] ?? ''), done: 'resumed' });
