import type { ChannelEvent } from '../../schedule/types.js';

/** The outcome of a run, derived from the results of its jobs and steps. */
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
 * In the platform's terms: GitHub's `needs.*.result` and `steps.*.outcome`, GitLab's job status. An empty text means no result,
 * as GitHub passes for an output that was never set.
 */
export interface RunResults {
  readonly guardResult?: string | undefined;
  readonly guardRun?: string | undefined;
  readonly scanResult?: string | undefined;
  readonly scanStep?: string | undefined;
  readonly gateStep?: string | undefined;
  /** `Replace` means that a cancelled scan may have been replaced by a newer run. */
  readonly concurrencyPolicy?: string | undefined;
  /** Whether a newer run of the schedule exists, if the platform was asked: without one, no run was replaced. */
  readonly newerRun?: boolean | undefined;
  /** The number of findings, if known. */
  readonly findings?: number | undefined;
  /** How long the scan job took; together with `timeoutMinutes` it tells a timeout from other cancellations. */
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
  // A failed scan that has findings.
  incomplete: 'failure',
};

/** All valid words for results. */
export const RESULT_WORDS = Object.keys(WORDS);

/** The outcome of the results together; undefined if the scan's result is unknown. */
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

/** A job's duration and its time limit are counted from different moments. */
const CLOCK_SLACK_SECONDS = 30;

const TIMED_OUT: Outcome = { kind: 'timed-out', sentence: 'The scan ran out of time and was stopped.' };

function outcomeOfGuard(guard: Result, results: RunResults): Outcome {
  // Replace cancels scans, not guards: this guard was cancelled by a person or its own time limit.
  if (guard === 'cancelled')
    return outcomeOfCancelled({ ...results, timeoutMinutes: undefined, concurrencyPolicy: undefined });
  if (guard === 'skipped')
    return { kind: 'skipped', sentence: 'Neither the guard nor the scan was started.' };
  return { kind: 'guard-failed', sentence: 'The guard job failed, so nothing was scanned.' };
}

/** Steps count before their job: `continue-on-error` makes the job succeed even if the scan fails. */
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

/** JMo has the same exit code for a target that could not be scanned and for an unmet policy. */
function sentenceOfBrokenScan(gate: Result, findings: number | undefined): string {
  const cause =
    "a part of it could not be scanned, or a policy or threshold of JMo's own was not met; its log says which";
  if (gate === 'failure')
    return `The scan ended with a failure: ${cause}. What it found is at or above the threshold, too.`;
  if (findings !== undefined && findings > 0) return `The scan ended with a failure: ${cause}.`;
  return 'The scan itself failed; what it found, if anything, is incomplete.';
}

/** GitHub's result is `cancelled` after a timeout too, so the duration decides. */
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
  // Like a skip, it is the policy's decision that this run has no result.
  replaced: 'skipped',
  skipped: 'skipped',
  'guard-failed': 'failure',
  'not-started': 'failure',
};

/** The events of a run; a channel gets the message if it asked for one of them. A recovery is also a success. */
export function eventsOf(kind: OutcomeKind, recovered: boolean): ChannelEvent[] {
  const event = EVENTS[kind];
  return event === 'success' && recovered ? ['success', 'recovered'] : [event];
}

function wordOf(text: string | undefined): Result {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
