import type { ChannelEvent } from '../../schedule/types.js';

/** What became of a run, from the results of its jobs and steps. */
export type OutcomeKind =
  | 'passed'
  | 'over-threshold'
  | 'scan-failed'
  | 'job-failed'
  | 'timed-out'
  | 'cancelled'
  | 'replaced'
  | 'skipped'
  | 'guard-failed'
  | 'not-started';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** The outcome in one sentence, without the guard's reason. */
  readonly sentence: string;
}

/**
 * As the platform words them: GitHub's `needs.*.result` and `steps.*.outcome`, GitLab's job status. An empty text is the
 * same as none: GitHub gives one for an output that was never set.
 */
export interface RunResults {
  readonly guardResult?: string | undefined;
  readonly guardRun?: string | undefined;
  readonly scanResult?: string | undefined;
  readonly scanStep?: string | undefined;
  readonly gateStep?: string | undefined;
  /** `Replace`: a cancelled scan made room for a newer one. */
  readonly concurrencyPolicy?: string | undefined;
  /** Whether there is a newer run of the schedule, where the platform was asked: without one nobody was made room for. */
  readonly newerRun?: boolean | undefined;
  /** How many findings the scan has, where that is known. */
  readonly findings?: number | undefined;
  /** How long the scan job took, with `timeoutMinutes` of it: tells a timeout from other cancellations. */
  readonly elapsedSeconds?: number | undefined;
  readonly timeoutMinutes?: number | undefined;
}

type Result = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed-out' | undefined;

const WORDS: Readonly<Record<string, Result>> = {
  success: 'success',
  passed: 'success',
  failure: 'failure',
  failed: 'failure',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  skipped: 'skipped',
  'timed-out': 'timed-out',
  timed_out: 'timed-out',
  // A scan that ended with a failure and has findings.
  incomplete: 'failure',
};

/** The words that results may be, for whoever checks input. */
export const RESULT_WORDS = Object.keys(WORDS);

/** The outcome that the results add up to; undefined where nothing is known of the scan. */
export function outcomeOf(results: RunResults): Outcome | undefined {
  const guard = wordOf(results.guardResult);
  const scan = wordOf(results.scanResult);
  const ran = scan !== undefined && scan !== 'skipped';
  if (!ran && guard !== undefined && guard !== 'success') return outcomeOfGuard(guard, results);
  if (!ran && results.guardRun?.trim() === 'false')
    return { kind: 'skipped', sentence: 'Nothing was scanned.' };
  switch (scan) {
    case 'success':
    case 'failure':
      return outcomeOfScan(scan, results);
    case 'timed-out':
      return TIMED_OUT;
    case 'cancelled':
      return outcomeOfCancelled(results);
    case 'skipped':
      return guard === 'success' && results.guardRun?.trim() !== 'true'
        ? { kind: 'guard-failed', sentence: 'The guard ended without a decision, so nothing was scanned.' }
        : { kind: 'not-started', sentence: 'The scan job did not start, though nothing told it not to.' };
    default:
      return undefined;
  }
}

/** A job's start and its time limit are not counted from the same moment. */
const CLOCK_SLACK_SECONDS = 30;

const TIMED_OUT: Outcome = { kind: 'timed-out', sentence: 'The scan ran out of time and was stopped.' };

function outcomeOfGuard(guard: Result, results: RunResults): Outcome {
  // Replace ends scans, never a guard: that one was cancelled by hand, or by its own time limit.
  if (guard === 'cancelled')
    return outcomeOfCancelled({ ...results, timeoutMinutes: undefined, concurrencyPolicy: undefined });
  if (guard === 'skipped')
    return { kind: 'skipped', sentence: 'Neither the guard nor the scan was started.' };
  return { kind: 'guard-failed', sentence: 'The guard job failed, so nothing was scanned.' };
}

/** Steps are believed before their job: `continue-on-error` turns the job green, not the scan. */
function outcomeOfScan(job: 'success' | 'failure', results: RunResults): Outcome {
  const scan = wordOf(results.scanStep);
  const gate = wordOf(results.gateStep);
  if (scan === 'failure')
    return { kind: 'scan-failed', sentence: sentenceOfBrokenScan(gate, results.findings) };
  if (gate === 'failure')
    return { kind: 'over-threshold', sentence: 'Findings at or above the threshold fail this run.' };
  if (job === 'success') {
    return {
      kind: 'passed',
      sentence: gate === 'success' ? 'Nothing is at or above the threshold.' : 'The scan finished.',
    };
  }
  return {
    kind: 'job-failed',
    sentence:
      scan === 'success'
        ? 'The scan finished, but a later step of its job failed.'
        : 'The scan job failed before the scan ended, or lost its runner.',
  };
}

/** JMo's exit code is the same for a target that could not be scanned and for a policy that was not met. */
function sentenceOfBrokenScan(gate: Result, findings: number | undefined): string {
  const cause =
    "a part of it could not be scanned, or a policy or threshold of JMo's own was not met; its log says which";
  if (gate === 'failure')
    return `The scan ended with a failure: ${cause}. What it found is at or above the threshold, too.`;
  if (findings !== undefined && findings > 0) return `The scan ended with a failure: ${cause}.`;
  return 'The scan itself failed; what it found, if anything, is incomplete.';
}

/** GitHub calls a job that ran out of time `cancelled` too, so the clock has to tell. */
function outcomeOfCancelled(results: RunResults): Outcome {
  const { elapsedSeconds, timeoutMinutes, newerRun } = results;
  if (
    elapsedSeconds !== undefined &&
    timeoutMinutes !== undefined &&
    elapsedSeconds >= timeoutMinutes * 60 - CLOCK_SLACK_SECONDS
  )
    return TIMED_OUT;
  if (results.concurrencyPolicy === 'Replace' && newerRun !== false)
    return { kind: 'replaced', sentence: 'It was ended to make room for a newer run (policy Replace).' };
  const outOfTime = timeoutMinutes === undefined ? ', or because it ran out of time' : '';
  return { kind: 'cancelled', sentence: `The run was cancelled: by hand${outOfTime}.` };
}

const EVENTS: Readonly<Record<OutcomeKind, ChannelEvent>> = {
  passed: 'success',
  'over-threshold': 'failure',
  'scan-failed': 'failure',
  'job-failed': 'failure',
  'timed-out': 'failure',
  cancelled: 'failure',
  // The policy decided that this run gives no result, as it does when the guard skips one.
  replaced: 'skipped',
  skipped: 'skipped',
  'guard-failed': 'failure',
  'not-started': 'failure',
};

/** What a channel must have asked for, one of them, to be told. A recovery is a success too. */
export function eventsOf(kind: OutcomeKind, recovered: boolean): ChannelEvent[] {
  const event = EVENTS[kind];
  return event === 'success' && recovered ? ['success', 'recovered'] : [event];
}

function wordOf(text: string | undefined): Result {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
