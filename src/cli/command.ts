import type { ExitCode, Io } from './io.js';

export interface Flag {
  readonly type: 'text' | 'switch';
  readonly short?: string;
  readonly multiple?: boolean;
  /** Placeholder in help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value if none is given; an argument behind the flag counts as its value only if it looks like a path. */
  readonly fallback?: string;
  readonly summary: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as help shows them: `NAME`, or `[NAME]` if it is optional. */
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly example: string;
  /** Whether `--file -` is standard input: `plan` only with `--dry-run`. Other commands refuse it. */
  readonly readsInput?: 'always' | 'plan';
  /** Loads the command's code; start-up does not pay for other commands. */
  load(): Promise<{ run: CommandRun }>;
}

export type CommandRun = (args: Arguments, io: Io) => Promise<ExitCode>;

/** The arguments of one call, checked against the command's flags. */
export interface Arguments {
  readonly positionals: readonly string[];
  text(flag: string): string | undefined;
  texts(flag: string): readonly string[];
  on(flag: string): boolean;
}
