import type { World } from '../project/world.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { ExpectedError } from '../text/expected-error.js';

/** A command's access to the outside world; tests hand in their own. */
export interface Io extends World {
  readonly now: () => Date;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly uuid: () => Promise<string>;
  /** Asks if `interactive`, and waits for a line; an empty one if the input ends first. */
  readonly ask: (question: string) => Promise<string>;
  readonly out: (text: string, kind?: OutKind) => void;
  /** Whether standard output is a file on disk, which no runner reads. */
  readonly outIsFile?: boolean;
  readonly step: StepSurface;
  /** Replaces Node's fetch in tests. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Replaces git, gh and glab in tests; undefined for a program that is not installed. */
  readonly runProgram?:
    | ((
        program: string,
        args: readonly string[],
        env: World['env'],
      ) => { readonly status: number; readonly stdout: string; readonly stderr: string } | undefined)
    | undefined;
  /** Calls `stop` instead of ending when the user interrupts (Ctrl-C); returns how to end that. */
  readonly onInterrupt?: ((stop: () => void) => () => void) | undefined;
  /** Replaces Node's timers in tests; waits before a request is repeated. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** `words` are for people, `data` is a file for another program, `commands` are workflow commands for GitHub's runner. */
export type OutKind = 'words' | 'data' | 'commands';

/** What a pipeline step can show besides its log. On a terminal these calls do nothing. */
export interface StepSurface {
  readonly isAction: boolean;
  setOutput(name: string, value: string): void;
  /** Markdown for the run's summary page. */
  addSummary(markdown: string): Promise<void>;
  annotate(problem: Pick<Diagnostic, 'severity' | 'message' | 'hint'> & Partial<Diagnostic>): void;
}

/** `fine`: the answer is yes; `no`: the answer is no; `failed`: there is no answer. */
export const EXIT = { fine: 0, no: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A usage error or a platform's refusal: the command ends with exit code 2 and prints `message` on one line. */
export class CliError extends ExpectedError {
  override readonly name = 'CliError';
}
