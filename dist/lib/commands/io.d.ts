import type { Diagnostic } from '../schedule/diagnostic.js';
/** What a command may touch of the world; the entries hand in the real one, tests their own. */
export interface Io {
    /** Absolute path that relative paths start from. */
    readonly directory: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly now: () => Date;
    readonly color: boolean;
    readonly interactive: boolean;
    readonly out: (text: string, kind?: OutKind) => void;
    /** Whether standard output is a file on a disk, which no runner reads. */
    readonly outIsFile?: boolean;
    readonly err: (text: string) => void;
    readonly step: StepSurface;
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
export declare const EXIT: {
    readonly fine: 0;
    readonly no: 1;
    readonly failed: 2;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** It could not be done: usage, file, network. Ends the command with exit code 2 and `message` on one line. */
export declare class Failure extends Error {
    readonly name = "Failure";
}
