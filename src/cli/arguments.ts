import { parseArgs } from 'node:util';
import { suggestionSuffix } from '../text/suggest.js';
import type { Arguments, CommandSpec } from './command.js';
import { CliError } from './io.js';
import { answerForFlag, answerForName } from './jmo-flags.js';

/** Parses `words`, the arguments after the command's name, by the command's flags. Throws CliError on unknown ones. */
export function parseArguments(spec: CommandSpec, words: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(spec.flags).map(([name, flag]) => [
      name,
      {
        type: flag.type === 'text' ? ('string' as const) : ('boolean' as const),
        multiple: flag.multiple ?? false,
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: withFallbacks(spec, words),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const texts = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = spec.flags[token.name];
    if (flag === undefined) throw unknownFlag(spec, token, words);
    if (flag.type === 'switch' && token.value !== undefined)
      throw new CliError(`${token.rawName} takes no value`);
    // GNU getopt takes the next argument as the value, even `-1`; so do we, unless it is one of our flags.
    if (flag.type === 'text' && (token.value === undefined || isFlag(spec, token)))
      throw new CliError(
        answerForFlag(spec.name, token.name, undefined) ??
          `${token.rawName} needs a value; see 'jmo-schedule ${spec.name} --help'`,
      );
    const value = token.value ?? 'true';
    if (flag.choices !== undefined && !flag.choices.includes(value))
      throw new CliError(
        `${token.rawName} must be one of ${flag.choices.join(', ')}${suggestionSuffix(value, flag.choices)}`,
      );
    const seen = texts.get(token.name) ?? [];
    if (seen.length > 0 && flag.type === 'text' && !flag.multiple)
      throw new CliError(`${token.rawName} is given twice`);
    texts.set(token.name, [...seen, value]);
  }
  checkPositionals(spec, positionals);
  return {
    positionals,
    text: (flag) => texts.get(flag)?.[0],
    texts: (flag) => texts.get(flag) ?? [],
    on: (flag) => texts.has(flag),
  };
}

/** Gives a bare `--store`, or one before an argument that does not look like a path, its usual value; keeps `--store=x`. */
function withFallbacks(spec: CommandSpec, words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, index) => {
    const fallback = spec.flags[word.slice(2)]?.fallback;
    if (!word.startsWith('--') || fallback === undefined || (end !== -1 && index > end)) return word;
    return /^[^-].*[/\\]|\.json$|^[.~]/.test(words[index + 1] ?? '') ? word : `${word}=${fallback}`;
  });
}

function isFlag(
  spec: CommandSpec,
  token: { value?: string | undefined; inlineValue?: boolean | undefined },
): boolean {
  return (
    token.inlineValue !== true &&
    token.value !== undefined &&
    token.value.startsWith('--') &&
    token.value.slice(2) in spec.flags
  );
}

function checkPositionals(spec: CommandSpec, positionals: readonly string[]): void {
  const needed = spec.positionals.filter((word) => !word.startsWith('['));
  const usage = `see 'jmo-schedule ${spec.name} --help'`;
  if (positionals.length < needed.length)
    throw new CliError(`${needed[positionals.length]} is missing; ${usage}`);
  const extra = positionals[spec.positionals.length];
  if (extra !== undefined)
    throw new CliError(`unexpected argument '${extra}'; ${answerForName(spec.name) ?? usage}`);
}

function unknownFlag(
  spec: CommandSpec,
  token: { name: string; rawName: string; index: number; value?: string | undefined },
  words: readonly string[],
): CliError {
  const next = words[token.index + 1];
  const answer = answerForFlag(
    spec.name,
    token.name,
    token.value ?? (next?.startsWith('-') ? undefined : next),
  );
  if (answer !== undefined && token.rawName.startsWith('--')) return new CliError(answer);
  const known = Object.keys(spec.flags).map((name) => `--${name}`);
  return new CliError(
    `unknown flag ${token.rawName} of '${spec.name}'${suggestionSuffix(token.rawName, known)}`,
  );
}

/** The error for a required flag that is missing. */
export function missingFlag(flag: string, command: string): CliError {
  return new CliError(`--${flag} is missing; see 'jmo-schedule ${command} --help'`);
}
