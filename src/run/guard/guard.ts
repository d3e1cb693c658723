import type { Cron } from '../../cron/cron.js';
import { type Platform, previousRun } from '../../cron/next-runs.js';
import { formatInZone } from '../../cron/zone/zone.js';
import type { ActiveRun, RunContext } from '../../hosts/types.js';
import type { ConcurrencyPolicy } from '../../schedule/types.js';
import { intendedStart } from './utc-fallback.js';

export interface GuardInput {
  readonly cron: Cron;
  /** IANA name. */
  readonly zone: string;
  /** The platform whose clock-change rules determine the nominal times. */
  readonly platform: Platform;
  readonly suspend: boolean;
  readonly concurrencyPolicy: ConcurrencyPolicy;
  readonly startingDeadlineSeconds: number | null;
  /** If the trigger is a UTC superset of the schedule: the UTC cron that fired, if the platform names it. */
  readonly superset?: { readonly fired: string | undefined } | undefined;
  readonly trigger: RunContext['trigger'];
  /** When the platform acted on the schedule. */
  readonly createdAt: Date;
  readonly now: Date;
  /** Active runs of the schedule that are older than this one, oldest first. */
  readonly older: readonly ActiveRun[];
}

export interface GuardDecision {
  readonly run: boolean;
  /** One line for people. */
  readonly reason: string;
  /** The time that the run is for; undefined if no schedule started it. */
  readonly nominalTime?: Date;
  readonly latenessSeconds?: number;
  /** Runs to cancel before this one scans (Replace). */
  readonly cancel: readonly ActiveRun[];
}

/** How much the clocks of the server that fires and the one that records the time may differ. */
const CLOCK_SKEW_MS = 30_000;

/**
 * Decides whether this run may scan. The rules and their order are those of syncCronJob in Kubernetes' CronJob controller (v2),
 * applied when the platform starts a run: suspend, the nominal time, the deadline, the same nominal time twice, the
 * concurrency policy. docs/guard.md has the table, and the differences between a platform's run and a Job.
 */
export function decide(input: GuardInput): GuardDecision {
  const scheduled = input.trigger === 'schedule';
  const skip = (reason: string): GuardDecision => ({ run: false, reason, cancel: [] });
  if (scheduled && input.suspend) return skip('the schedule is suspended');

  const nominal = scheduled ? nominalStart(input) : undefined;
  if (scheduled && nominal === undefined)
    return skip(
      input.superset === undefined
        ? 'the schedule has no start before now'
        : `this start is not one that the schedule means in ${input.zone}`,
    );

  const late = nominal === undefined ? undefined : Math.max(0, input.now.getTime() - nominal.getTime());
  const timing =
    nominal === undefined || late === undefined
      ? {}
      : { nominalTime: nominal, latenessSeconds: Math.floor(late / 1000) };
  const answer = (run: boolean, reason: string, cancel: readonly ActiveRun[] = []): GuardDecision => ({
    run,
    reason,
    ...timing,
    cancel,
  });
  const meant =
    nominal === undefined || late === undefined
      ? 'started by hand'
      : `meant for ${formatInZone(nominal, input.zone)}, ${inWords(late)} late`;

  const deadline = input.startingDeadlineSeconds;
  // The controller looks for starts after `now - deadline`, so a run exactly as late as allowed is missed too.
  if (late !== undefined && deadline !== null && late >= deadline * 1000)
    return answer(false, `${meant}: the starting deadline is ${deadline} s`);

  const twin = nominal && input.older.find((run) => nominalOf(run, input)?.getTime() === nominal.getTime());
  if (twin !== undefined) return answer(false, `${meant}: run ${twin.id} has started for that time`);

  const { concurrencyPolicy, older } = input;
  const [first] = older;
  if (concurrencyPolicy === 'Allow' || first === undefined) return answer(true, meant);
  const active = older.length === 1 ? `run ${first.id}` : `run ${first.id} and ${older.length - 1} more`;
  if (concurrencyPolicy === 'Forbid')
    return answer(false, `${meant}: ${active} still active, and the policy is Forbid`);
  return answer(true, `${meant}: replaces ${active}`, older);
}

function nominalStart(input: GuardInput): Date | undefined {
  const { cron, zone, platform, createdAt, superset } = input;
  const until = new Date(createdAt.getTime() + CLOCK_SKEW_MS);
  if (superset === undefined) return previousRun(cron, zone, platform, until);
  const intended = intendedStart(cron, zone, superset.fired, until);
  if (intended === undefined) return undefined;
  const nominal = previousRun(cron, zone, platform, intended);
  return nominal?.getTime() === intended.getTime() ? nominal : undefined;
}

/** An older run's nominal time, from its age alone: no platform says which cron fired it. */
function nominalOf(run: ActiveRun, { cron, zone, platform }: GuardInput): Date | undefined {
  if (run.trigger !== 'schedule') return undefined;
  return previousRun(cron, zone, platform, new Date(run.createdAt.getTime() + CLOCK_SKEW_MS));
}

function inWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
}
