import type { ExitCode, Io } from './io.js';

export interface Flag {
  readonly type: 'text' | 'switch';
  readonly short?: string;
  readonly multiple?: boolean;
  /** Placeholder in help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value where none is given: one is, if the word behind the flag looks like a path. */
  readonly fallback?: string;
  readonly summary: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Positional words as help shows them: `NAME`, or `[NAME]` where it may be left out. */
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly example: string;
  /** Loaded when the command is run: start-up pays for one command only. */
  load(): Promise<{ run: CommandRun }>;
}

export type CommandRun = (args: Arguments, io: Io) => Promise<ExitCode>;

/** The words of one call, checked against the command's flags. */
export interface Arguments {
  readonly positionals: readonly string[];
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
  on(flag: string): boolean;
}
