import type { CommandRun, CommandSpec } from '../../cli/command.js';
import { CliError, EXIT } from '../../cli/io.js';
import { suggestionSuffix } from '../../text/suggest.js';
import { completionScript, SHELLS } from './scripts.js';

/** The `completion` command; takes the commands as an argument, since their list imports it. */
export const completionOf =
  (commands: readonly CommandSpec[]): CommandRun =>
  async (args, io) => {
    const word = args.positionals[0] ?? '';
    const shell = SHELLS.find((one) => one === word);
    if (shell === undefined)
      throw new CliError(`SHELL must be one of ${SHELLS.join(', ')}${suggestionSuffix(word, SHELLS)}`);
    io.out(completionScript(shell, commands));
    return EXIT.fine;
  };
