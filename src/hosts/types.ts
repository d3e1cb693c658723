import { ExpectedError } from '../text/expected-error.js';

/** Where a run is, and what its platform can be asked. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Read from the environment of a job; nothing is asked of the network. */
export interface RunContext {
  readonly host: 'github' | 'gitlab';
  /** `owner/repository` or `group/project`. */
  readonly project: string;
  /** The workflow run or the pipeline. */
  readonly runId: string;
  /** What people call it: the run number, or the pipeline's id. */
  readonly runNumber: string;
  readonly runUrl: string;
  /** Where the log of this run's jobs is. */
  readonly logsUrl: string;
  /** Where findings show: code scanning, or the pipeline's security tab. */
  readonly securityUrl: string;
  readonly commit: { readonly sha: string; readonly url: string };
  /** Who the platform says started or wrote it. */
  readonly author: string;
  readonly branch: string;
  readonly trigger: 'schedule' | 'manual' | 'other';
}

/** A run of the same schedule that has not ended. */
export interface ActiveRun {
  readonly id: string;
  readonly url: string;
  readonly createdAt: Date;
  readonly trigger: RunContext['trigger'];
}

export interface FailedJob {
  readonly name: string;
  readonly url: string;
}

/** Questions to the platform. Each rejects with a PlatformError whose message names what is missing (a permission, a token, the network). */
export interface HostApi {
  /** When this run was created: the moment the platform acted on the schedule. */
  createdAt(): Promise<Date>;
  /** When this attempt of the run started; a re-run keeps the time it was created at. */
  startedAt(): Promise<Date>;
  /** How long the job that scans has taken in this attempt; undefined where it did not start. */
  scanSeconds(): Promise<number | undefined>;
  /** Whether a run of the same schedule was created after this one. */
  hasNewerRun(): Promise<boolean>;
  /** Runs of the same schedule that are not completed and older than this one, oldest first, all pages. */
  olderActiveRuns(): Promise<readonly ActiveRun[]>;
  /** Ends what is the schedule's of a run, for GitLab's Replace: the pipeline may have other people's jobs too. */
  cancel(run: ActiveRun): Promise<void>;
  /** Jobs of this run that failed so far, by name. */
  failedJobs(): Promise<readonly FailedJob[]>;
  /** How the schedule's run before this one ended; undefined where there was none or it was not conclusive. */
  previousResult(): Promise<'success' | 'failure' | undefined>;
}

export class PlatformError extends ExpectedError {
  override readonly name = 'PlatformError';
}
