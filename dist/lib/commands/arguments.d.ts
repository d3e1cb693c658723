import type { Arguments, CommandSpec } from './command.js';
/** Reads `words` (without the program and command names) by the command's flags. Throws Failure on anything it does not know. */
export declare function parseArguments(spec: CommandSpec, words: readonly string[]): Arguments;
/** `; did you mean …?`, or nothing where nothing is near. */
export declare function didYouMean(word: string, known: readonly string[]): string;
