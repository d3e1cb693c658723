import type { FailedJob, RunContext } from '../../hosts/types.js';
import type { FindingsSummary } from '../../run/findings/summary.js';
import type { Outcome } from './outcome.js';

/** Everything a message can say of a run. What is absent is left out of the message. */
export interface RunFacts {
  readonly schedule: string;
  readonly profile?: string | undefined;
  readonly outcome: Outcome;
  /** The first success after a failure. */
  readonly recovered: boolean;
  /** The guard's, for a skip. */
  readonly reason?: string | undefined;
  readonly run?: RunPlace | undefined;
  readonly durationSeconds?: number | undefined;
  readonly findings?: FindingsSummary | undefined;
  readonly failedJobs: readonly FailedJob[];
  readonly error?: string | undefined;
  readonly timing?: Timing | undefined;
}

/** A run's context, as far as it is known. */
export type RunPlace = Partial<
  Pick<
    RunContext,
    'project' | 'runNumber' | 'runUrl' | 'logsUrl' | 'securityUrl' | 'author' | 'branch' | 'commit'
  >
>;

export interface Timing {
  readonly cron: string;
  /** The cron in words. */
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
