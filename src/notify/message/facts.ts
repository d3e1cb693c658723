import type { FailedJob, RunContext } from '../../hosts/types.js';
import type { FindingsSummary } from '../../run/findings/summary.js';
import type { Outcome } from './outcome.js';

/** The facts for a message about a run. The message leaves out what is missing. */
export interface RunFacts {
  readonly schedule: string;
  readonly profile?: string | undefined;
  readonly outcome: Outcome;
  /** The first success after a failure. */
  readonly recovered: boolean;
  /** The guard's reason, if it skipped the run. */
  readonly reason?: string | undefined;
  readonly run?: RunPlace | undefined;
  readonly durationSeconds?: number | undefined;
  readonly findings?: FindingsSummary | undefined;
  readonly failedJobs: readonly FailedJob[];
  readonly error?: string | undefined;
  readonly timing?: Timing | undefined;
}

/** The known parts of a run's context. */
export type RunPlace = Partial<
  Pick<
    RunContext,
    'project' | 'runNumber' | 'runUrl' | 'logsUrl' | 'securityUrl' | 'author' | 'branch' | 'commit'
  >
>;

export interface Timing {
  readonly cron: string;
  /** A description of the cron. */
  readonly words: string;
  readonly zone: string;
  /** ISO 8601 with offset. */
  readonly next?: string | undefined;
}

/** `45 s`, `12 min 3 s`, `1 h 2 min`. */
export function describeDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
