import type { RunContext } from './types.js';

/** What platforms have on record of the runs of a schedule. */

/** How a run ended, whatever the platform calls it; `active` until then. */
export type RunState = 'active' | 'success' | 'failure' | 'cancelled' | 'skipped';

/** A workflow run, or a pipeline. */
export interface RunRecord {
  readonly id: string;
  /** Its page. */
  readonly url: string;
  readonly trigger: RunContext['trigger'];
  /** When the platform acted on what started it. */
  readonly createdAt: Date;
  /** When its latest attempt began. */
  readonly startedAt: Date;
  /** Undefined while it is active. */
  readonly endedAt: Date | undefined;
  /** Undefined where the platform's list does not say. */
  readonly durationSeconds: number | undefined;
  readonly state: RunState;
  /** The platform's own word, such as `timed_out`. */
  readonly word: string;
}

/** What keeps a platform from starting a schedule's runs. */
export interface Obstacle {
  /** What a table shows in place of the next run. */
  readonly word: 'absent' | 'disabled' | 'inactive' | 'no owner';
  /** CamelCase, as the reason of a Kubernetes condition. */
  readonly reason: string;
  /** What to know and to do, on one line. */
  readonly message: string;
}

/** The workflow, or the pipeline schedule, that starts a schedule's runs. */
export interface ScheduleRecord {
  /** The schedule's. */
  readonly name: string;
  /** Undefined where the platform has none. */
  readonly id: number | undefined;
  /** The repository's file that starts them, where there is one for each schedule. */
  readonly file?: string | undefined;
  /** No run is older; undefined where the platform does not say. */
  readonly createdAt: Date | undefined;
  /** Whether it is switched on, where that is said elsewhere than in a file. */
  readonly active: boolean | undefined;
  readonly obstacle: Obstacle | undefined;
  /** What else a person should know of it, a line each. */
  readonly notes: readonly string[];
}

/** Questions to a platform about what has run. Each rejects with a PlatformError that says what is missing. */
export interface HistoryApi {
  schedule(name: string): Promise<ScheduleRecord>;
  /**
   * Runs that were created at `since` or later, newest first; `most` of them at the most, and then not complete.
   * A schedule or a person started them. `foreign`: pages of runs in the answer that it says are of something else.
   */
  runs(
    of: ScheduleRecord,
    limit: { readonly since: Date | undefined; readonly most: number },
  ): Promise<{
    readonly runs: readonly RunRecord[];
    readonly complete: boolean;
    readonly foreign: readonly string[];
  }>;
  /** The newest runs, some twenty at most, whenever they were: one request. `success`: only those that concluded so. */
  newest(of: ScheduleRecord, only: 'any' | 'success'): Promise<readonly RunRecord[]>;
  /** Whether the guard of a run that concluded as a success turned it away: one request. */
  wasSkipped(of: ScheduleRecord, run: RunRecord): Promise<boolean>;
  /** The run with the times that a list leaves out: no request, or one. */
  details(run: RunRecord): Promise<RunRecord>;
  /** The names of its jobs that failed: one request. */
  failedJobs(run: RunRecord): Promise<readonly string[]>;
  /**
   * Deletes an ended run with its logs and artifacts, once the platform has confirmed that it is the schedule's; else rejects
   * with a PlatformError. At the platform's pace: call it for one after the other.
   */
  remove(of: ScheduleRecord, run: RunRecord): Promise<'deleted' | 'gone' | 'active'>;
}
