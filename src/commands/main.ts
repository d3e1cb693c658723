import { didYouMean, parseArguments } from './arguments.js';
import { commandHelp, programHelp } from './help.js';
import { EXIT, type ExitCode, Failure, type Io } from './io.js';
import { COMMANDS } from './registry.js';
import { VERSION } from './version.js';

/** Runs one call of the program, whose words may have to be made first. Never throws: a failure is one line on `io.err`, a bug is one line with a request to report it. */
export async function main(words: readonly string[] | (() => readonly string[]), io: Io): Promise<ExitCode> {
  try {
    return await dispatch(typeof words === 'function' ? words() : words, io);
  } catch (error) {
    const text =
      error instanceof Failure ? error.message : `unexpected error, please report it: ${describe(error)}`;
    // A failure quotes the words of the call, among which may stand a secret that was pasted in the wrong place.
    const { redactSecrets } = await import('../schedule/secrets.js');
    const message = redactSecrets(text.replace(/\s*[\r\n]+\s*/g, ' '));
    io.err(`jmo-schedule: ${message}\n`);
    io.step.annotate({ severity: 'error', message });
    if (!(error instanceof Failure) && io.env.JMO_SCHEDULE_DEBUG !== undefined && error instanceof Error)
      io.err(`${error.stack ?? ''}\n`);
    return EXIT.failed;
  }
}

async function dispatch(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) throw new Failure("no command; see 'jmo-schedule --help'");
  if (name === '--version' || name === '-V') {
    io.out(`${VERSION}\n`);
    return EXIT.fine;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    if (name === 'help' && rest[0] !== undefined && about === undefined) throw unknownCommand(rest[0]);
    io.out(about === undefined ? programHelp() : commandHelp(about));
    return EXIT.fine;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).some((word) => word === '--help' || word === '-h')) {
    io.out(commandHelp(command));
    return EXIT.fine;
  }
  const args = parseArguments(command, rest);
  const { run } = await command.load();
  return run(args, io);
}

function unknownCommand(name: string): Failure {
  const near = didYouMean(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new Failure(`unknown command '${name}'${near === '' ? "; see 'jmo-schedule --help'" : near}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
