import type { RunState } from './run-records.js';
import { PlatformError } from './types.js';

/** Starting a schedule's run by hand, and watching it. */

/** What to start. */
export interface StartOrder {
  /** The schedule's name. */
  readonly name: string;
  /** The branch or tag; undefined for the schedule's own. */
  readonly ref: string | undefined;
}

/** A run that we started. */
export interface StartedRun {
  readonly id: string;
  /** The URL of its page. */
  readonly url: string;
}

export interface SeenJob {
  readonly name: string;
  /** The platform's own word for its state, such as `in_progress`. */
  readonly word: string;
  readonly url: string;
  readonly failed: boolean;
}

/** A run as it is at one moment. */
export interface SeenRun {
  readonly state: RunState;
  /** The platform's own word for its state. */
  readonly word: string;
  /** In the platform's order. */
  readonly jobs: readonly SeenJob[];
}

/** Requests to a platform. Each rejects with a PlatformError that says what is missing. */
export interface StartApi {
  /** Starts a run and finds it. */
  start(order: StartOrder): Promise<StartedRun>;
  /** Undefined if the run no longer exists. A success whose scan the guard skipped is `skipped`. */
  look(run: StartedRun, name: string): Promise<SeenRun | undefined>;
}

/** How long a platform may take to show a run that it has accepted, and how often to look. */
export const APPEARS_MS = 60_000;
export const APPEARS_STEP_MS = 2_000;

/** The error of a request that may have started a run although no answer came. */
export function unknownStart(error: unknown, url: string): unknown {
  return error instanceof PlatformError && !/\b4\d\d\b/.test(error.message)
    ? new PlatformError(`${error.message}; whether a run was started is unknown: see ${url}`)
    : error;
}
