import type { World } from '../project/world.js';
import type { Diagnostic } from '../schedule/diagnostic.js';
import { ExpectedError } from '../text/expected-error.js';

/** What a command may touch of the world; the entries hand in the real one, tests their own. */
export interface Io extends World {
  readonly now: () => Date;
  readonly color: boolean;
  readonly interactive: boolean;
  readonly uuid: () => Promise<string>;
  /** Asks where it is `interactive`, and waits for a line; an empty one where the input ends first. */
  readonly ask: (question: string) => Promise<string>;
  readonly out: (text: string, kind?: OutKind) => void;
  /** Whether standard output is a file on a disk, which no runner reads. */
  readonly outIsFile?: boolean;
  readonly step: StepSurface;
  /** For tests, in place of Node's own: asks platforms. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** For tests, in place of Node's own timers: waits for so many milliseconds before a platform is asked again. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined;
}

/**
 * `words` are for people; `data` is a file for another program to read, `commands` are workflow commands that GitHub's
 * runner is to obey.
 */
export type OutKind = 'words' | 'data' | 'commands';

/** What a pipeline's step can show besides its log. On a terminal all of it does nothing. */
export interface StepSurface {
  readonly isAction: boolean;
  setOutput(name: string, value: string): void;
  /** Markdown for the run's summary page. */
  addSummary(markdown: string): Promise<void>;
  annotate(problem: Pick<Diagnostic, 'severity' | 'message' | 'hint'> & Partial<Diagnostic>): void;
}

/** Exit codes: the answer is yes, the answer is no, it could not be done. */
export const EXIT = { fine: 0, no: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A usage error, or a platform that refused: ends the command with exit code 2 and `message` on one line. */
export class CliError extends ExpectedError {
  override readonly name = 'CliError';
}
