import { parseArguments } from '../cli/arguments.js';
import type { Arguments, CommandSpec } from '../cli/command.js';
import { CliError, EXIT, type ExitCode, type Io } from '../cli/io.js';
import { guardOutput } from '../cli/output/safe-output.js';
import { ExpectedError } from '../text/expected-error.js';
import { suggestionSuffix } from '../text/suggest.js';
import { VERSION } from '../text/version.js';
import { commandHelp, programHelp } from './help.js';
import { COMMANDS } from './specs/registry.js';

/** Runs one call. Never throws: a failure prints one line on `io.err`, a bug one line that asks to report it. */
export async function main(
  words: readonly string[] | (() => readonly string[]),
  given: Io,
): Promise<ExitCode> {
  const io = guardOutput(given);
  let call: readonly string[] = [];
  try {
    call = typeof words === 'function' ? words() : words;
    return await dispatch(call, io);
  } catch (error) {
    const message = await messageOf(error, call);
    io.err(`jmo-schedule: ${message}\n`);
    io.step.annotate({ severity: 'error', message });
    if (
      !(error instanceof ExpectedError) &&
      io.env.JMO_SCHEDULE_DEBUG !== undefined &&
      error instanceof Error
    )
      io.err(`${error.stack ?? ''}\n`);
    return EXIT.failed;
  }
}

/** One line without secrets: a failure may quote an argument that holds a secret by mistake. */
async function messageOf(error: unknown, call: readonly string[]): Promise<string> {
  const { redactMessage, redactSecrets } = await import('../text/secrets.js');
  const text =
    error instanceof ExpectedError
      ? redactMessage(error.message, call)
      : `unexpected error, please report it: ${redactSecrets(describe(error))}`;
  return text.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank));
}

async function dispatch(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) throw new CliError("no command; see 'jmo-schedule --help'");
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
  refuseInput(command, args, io);
  const { run } = await command.load();
  return run(args, io);
}

/** Standard input is for commands that change nothing. */
function refuseInput({ name, readsInput }: CommandSpec, args: Arguments, io: Io): void {
  if (io.readInput === undefined || args.text('file') !== '-') return;
  if (readsInput === 'always' || (readsInput === 'plan' && args.on('dry-run'))) return;
  const readers = COMMANDS.filter((command) => command.readsInput === 'always').map(
    (command) => command.name,
  );
  throw new CliError(
    `${name} does not read standard input (--file -): only ${readers.join(', ')} and render --dry-run do; for a file named -, write ./-`,
  );
}

function unknownCommand(name: string): CliError {
  const near = suggestionSuffix(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new CliError(`unknown command '${name}'${near === '' ? "; see 'jmo-schedule --help'" : near}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
