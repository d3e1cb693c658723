/** A run's result. Cancelled, replaced and killed runs are stopped; runs that their guard turned away are skipped. */
export type RunResult = 'running' | 'success' | 'failure' | 'stopped' | 'skipped';

/** A run of a schedule. */
export interface PastRun {
  /** The name of its results folder, for local cron; undefined if only the log still has the run, and on platforms. */
  readonly folder?: string | undefined;
  /** The URL of its page on the platform; undefined for local cron. */
  readonly url?: string | undefined;
  readonly start: Date;
  /** Undefined while it is active and if it was killed; so are the two below. */
  readonly end: Date | undefined;
  readonly durationSeconds: number | undefined;
  /** The scan's exit code, for local cron. */
  readonly exitCode?: number | undefined;
  readonly result: RunResult;
  /** Why it did not succeed, on at most one line; foreign text. */
  readonly reason: string;
}

/** The known history of a schedule's runs, from any record. */
export interface RunHistory {
  /** The recorded runs, in any order; they are counted. */
  readonly runs: readonly PastRun[];
  /** Ended runs that are not counted: removed from the record, or older than the search. */
  readonly older: readonly PastRun[];
  /** All starts of the schedule, also of skipped runs. In any order. */
  readonly starts: readonly Date[];
  /** The time from which on `starts` is complete; undefined if there is none. */
  readonly known: Date | undefined;
}
