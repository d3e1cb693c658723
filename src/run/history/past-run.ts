/** How a run ended. One that was cancelled, replaced or killed is stopped; one that its guard turned away is skipped. */
export type RunResult = 'running' | 'success' | 'failure' | 'stopped' | 'skipped';

/** A run of a schedule. */
export interface PastRun {
  /** Of its results, for local cron; undefined where only the log knows of it any more, and on platforms. */
  readonly folder?: string | undefined;
  /** Its page on the platform; undefined for local cron. */
  readonly url?: string | undefined;
  readonly start: Date;
  /** Undefined while it is under way, and where it was killed; so are the two below. */
  readonly end: Date | undefined;
  readonly durationSeconds: number | undefined;
  /** Of the scan, for local cron. */
  readonly exitCode?: number | undefined;
  readonly result: RunResult;
  /** Why it did not succeed, on one line or none; text of others. */
  readonly reason: string;
}

/** What is known of a schedule's runs, wherever that is written down. */
export interface RunHistory {
  /** Those that are on record, in any order; they are counted. */
  readonly runs: readonly PastRun[];
  /** Ended ones that are known of but not counted: gone from the record, or older than what was looked at. */
  readonly older: readonly PastRun[];
  /** Every time at which the schedule started something, a run that was skipped included. In any order. */
  readonly starts: readonly Date[];
  /** The time from which on no start is missing above; undefined where there is none. */
  readonly known: Date | undefined;
}
