import { ExpectedError } from '../text/expected-error.js';

/** A run's context, and the requests to its platform. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Read from a job's environment, without network access. */
export interface RunContext {
  readonly host: 'github' | 'gitlab';
  /** `owner/repository` or `group/project`. */
  readonly project: string;
  /** The id of the workflow run or pipeline. */
  readonly runId: string;
  /** The number that people see: the run number, or the pipeline's id. */
  readonly runNumber: string;
  readonly runUrl: string;
  /** The URL of the run's job logs. */
  readonly logsUrl: string;
  /** The URL of findings: code scanning, or the pipeline's security tab. */
  readonly securityUrl: string;
  readonly commit: { readonly sha: string; readonly url: string };
  /** The author or starter of the run, according to the platform. */
  readonly author: string;
  readonly branch: string;
  readonly trigger: 'schedule' | 'manual' | 'other';
}

/** An active run of the same schedule. */
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

/** Requests to the platform. Each rejects with a PlatformError that names what is missing (a permission, a token, the network). */
export interface HostApi {
  /** When this run was created, that is, when the platform acted on the schedule. */
  createdAt(): Promise<Date>;
  /** When this attempt started; a re-run keeps its time of creation. */
  startedAt(): Promise<Date>;
  /** How long the scan job of this attempt took; undefined if it did not start. */
  scanSeconds(): Promise<number | undefined>;
  /** Whether a run of the same schedule was created after this one. */
  hasNewerRun(): Promise<boolean>;
  /** Active runs of the same schedule that are older than this one, oldest first, all pages. */
  olderActiveRuns(): Promise<readonly ActiveRun[]>;
  /** Cancels only the schedule's jobs of a run, for GitLab's Replace: a pipeline may contain others. */
  cancel(run: ActiveRun): Promise<void>;
  /** The names of this run's failed jobs so far. */
  failedJobs(): Promise<readonly FailedJob[]>;
  /** The result of the schedule's previous run; undefined if there was none or it was inconclusive. */
  previousResult(): Promise<'success' | 'failure' | undefined>;
}

export class PlatformError extends ExpectedError {
  override readonly name = 'PlatformError';
}
