import type { CommandSpec, Flag } from '../cli/command.js';
import { COMMANDS } from './specs/registry.js';

/** The page of `jmo-schedule --help`. */
export function programHelp(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  return [
    'jmo-schedule: security scans on a schedule, as code',
    '',
    'Usage: jmo-schedule COMMAND [FLAGS]',
    '',
    'Commands:',
    ...COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    "Run 'jmo-schedule COMMAND --help' for a command's flags and an example.",
    'Exit codes: 0 fine; 1 the answer is no (invalid, drift, over the threshold); 2 it could not be done.',
    '',
  ].join('\n');
}

/** The page of `jmo-schedule COMMAND --help`. */
export function commandHelp(command: CommandSpec): string {
  const flags = Object.entries(command.flags).map(
    ([name, flag]) => [flagUsage(name, flag), flag.summary] as const,
  );
  flags.push(['-h, --help', 'show this page']);
  const width = Math.min(34, Math.max(...flags.map(([usage]) => usage.length)));
  return [
    `jmo-schedule ${command.name}: ${command.summary}`,
    '',
    `Usage: ${['jmo-schedule', command.name, ...command.positionals, '[FLAGS]'].join(' ')}`,
    '',
    'Flags:',
    ...flags.map(([usage, summary]) =>
      usage.length > width
        ? `  ${usage}\n  ${''.padEnd(width)}  ${summary}`
        : `  ${usage.padEnd(width)}  ${summary}`,
    ),
    '',
    'Example:',
    `  ${command.example}`,
    '',
  ].join('\n');
}

function flagUsage(name: string, flag: Flag): string {
  const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
  return `${short}--${name}${flag.type === 'text' ? ` ${flag.value ?? 'TEXT'}` : ''}`;
}
