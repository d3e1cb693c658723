import { didYouMean } from './arguments.js';
import type { CommandRun } from './command.js';
import { completionScript, SHELLS } from './completion-scripts.js';
import { EXIT, Failure } from './io.js';
import { COMMANDS } from './registry.js';

export const run: CommandRun = async (args, io) => {
  const word = args.positionals[0] ?? '';
  const shell = SHELLS.find((one) => one === word);
  if (shell === undefined)
    throw new Failure(`SHELL must be one of ${SHELLS.join(', ')}${didYouMean(word, SHELLS)}`);
  io.out(completionScript(shell, COMMANDS));
  return EXIT.fine;
};
