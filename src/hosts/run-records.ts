import type { RunContext } from './types.js';

/** The platforms' records of a schedule's runs. */

/** A run's result in common terms; `active` until it ends. */
export type RunState = 'active' | 'success' | 'failure' | 'cancelled' | 'skipped';

/** A workflow run or a pipeline. */
export interface RunRecord {
  readonly id: string;
  /** The URL of its page. */
  readonly url: string;
  readonly trigger: RunContext['trigger'];
  /** When the platform acted on its trigger. */
  readonly createdAt: Date;
  /** When its latest attempt started. */
  readonly startedAt: Date;
  /** Undefined while it is active. */
  readonly endedAt: Date | undefined;
  /** Undefined if the platform's list lacks it. */
  readonly durationSeconds: number | undefined;
  readonly state: RunState;
  /** Which attempt of the run this is, where the platform counts them. */
  readonly attempt?: number | undefined;
  /** The platform's own term, such as `timed_out`. */
  readonly word: string;
}

/** Why a platform does not start a schedule's runs. */
export interface Obstacle {
  /** Replaces the next run in a table. */
  readonly word: 'absent' | 'disabled' | 'inactive' | 'no owner';
  /** In CamelCase, as the reason of a Kubernetes condition. */
  readonly reason: string;
  /** What is wrong and what to do, on one line. */
  readonly message: string;
}

/** The workflow or pipeline schedule that starts a schedule's runs. */
export interface ScheduleRecord {
  /** The schedule's name. */
  readonly name: string;
  /** Undefined if it does not exist on the platform. */
  readonly id: number | undefined;
  /** The repository's file that starts the runs, if each schedule has its own. */
  readonly file?: string | undefined;
  /** No run is older; undefined if unknown. */
  readonly createdAt: Date | undefined;
  /** Whether it is enabled, if that is set outside files. */
  readonly active: boolean | undefined;
  readonly obstacle: Obstacle | undefined;
  /** Notes for people, one per line. */
  readonly notes: readonly string[];
}

/** Requests to a platform about past runs. Each rejects with a PlatformError that says what is missing. */
export interface HistoryApi {
  schedule(name: string): Promise<ScheduleRecord>;
  /**
   * Runs created at `since` or later, by the schedule or a person, newest first; at most `most`, and incomplete if there are
   * more. `foreign`: URLs of runs in the answer that belong to something else.
   */
  runs(
    of: ScheduleRecord,
    limit: { readonly since: Date | undefined; readonly most: number },
  ): Promise<{
    readonly runs: readonly RunRecord[];
    readonly complete: boolean;
    readonly foreign: readonly string[];
  }>;
  /** The newest runs, about twenty at most, of any time: one request. `success`: only runs with that conclusion. */
  newest(of: ScheduleRecord, only: 'any' | 'success'): Promise<readonly RunRecord[]>;
  /** Whether the guard skipped a run with conclusion `success`: one request. */
  wasSkipped(of: Pick<ScheduleRecord, 'name'>, run: RunRecord): Promise<boolean>;
  /** The run with the times that lists lack: one request at most. */
  details(run: RunRecord): Promise<RunRecord>;
  /** The names of its failed jobs: one request. */
  failedJobs(run: RunRecord): Promise<readonly string[]>;
  /**
   * Deletes an ended run with its logs and artifacts, after the platform has confirmed that it is the schedule's; otherwise
   * rejects with a PlatformError. Call it sequentially: it keeps the platform's pace.
   */
  remove(of: ScheduleRecord, run: RunRecord): Promise<'deleted' | 'gone' | 'active'>;
}
