import type { Flag } from '../cli/command.js';
import { CliError } from '../cli/io.js';
import { COMMANDS } from './specs/registry.js';

/** Turns inputs into the command's flags of the same names; an empty input is not given. Throws CliError on a bad switch. */
export function wordsFromInputs(input: (name: string) => string): string[] {
  const name = input('command').trim() || 'check';
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return [name];
  const words = [name];
  for (const [flag, spec] of Object.entries(command.flags)) {
    const value = input(flag);
    if (value.trim() === '') continue;
    if (spec.type === 'switch') words.push(...(isTrue(flag, value) ? [`--${flag}`] : []));
    else words.push(`--${flag}=${isBoolean(spec) ? isTrue(flag, value) : value}`);
  }
  return words;
}

function isBoolean({ choices = [] }: Flag): boolean {
  return choices.length === 2 && choices.includes('true') && choices.includes('false');
}

/** Booleans of YAML 1.2's core schema, as in GitHub's `getBooleanInput`; any other text, such as `yes`, is an error. */
function isTrue(flag: string, value: string): boolean {
  const word = value.trim();
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  if (/^(?:false|False|FALSE)$/.test(word)) return false;
  throw new CliError(`the input '${flag}' must be true or false, found '${word}'`);
}
