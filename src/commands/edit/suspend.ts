import type { CommandRun } from '../../cli/command.js';
import { change } from './update.js';

export const run: CommandRun = (args, io) =>
  change(args, io, { edits: () => [{ path: ['spec', 'suspend'], value: true }], done: 'suspended' });
