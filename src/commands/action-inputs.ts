import { COMMANDS } from './registry.js';

/** Inputs are the flags of a command under the same names; an empty one is not given. */
export function wordsFromInputs(input: (name: string) => string): string[] {
  const name = input('command').trim() || 'check';
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return [name];
  const words = [name];
  for (const [flag, { type }] of Object.entries(command.flags)) {
    const value = input(flag);
    if (value.trim() === '') continue;
    if (type === 'text') words.push(`--${flag}=${value}`);
    else if (value.trim() === 'true') words.push(`--${flag}`);
  }
  return words;
}
