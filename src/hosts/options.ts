import { PlatformError } from './types.js';

/** How to ask a platform; all of it can be handed in by tests. */
export interface HostOptions {
  /** The schedule's name; GitLab's job names are made of it where neither `job` nor the environment says them. */
  readonly name?: string;
  /** Name of the job that scans, by which runs of the schedule are recognised. */
  readonly job?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** For one attempt of one request. */
  readonly timeoutMs?: number;
  /** For all pages of one list. */
  readonly listMs?: number;
  /** When all requests must be over, in ms of `performance.now`: no attempt outlives it. */
  readonly until?: number;
  /** How long to wait for an older run that has yet to decide whether it scans. */
  readonly patienceMs?: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const TIMEOUT_MS = 10_000;
/** A server that wants us to wait longer than this is told no: the job itself has minutes only. */
export const LONGEST_WAIT_MS = 30_000;
/** A runner takes some seconds to start; an older run that has not decided after this long counts as active. */
export const PATIENCE_MS = 60_000;
export const PATIENCE_STEP_MS = 5_000;

/** How long one attempt may take. Throws PlatformError where no time is left. */
export function attemptMs(
  platform: 'GitHub' | 'GitLab',
  { timeoutMs = TIMEOUT_MS, until }: HostOptions,
): number {
  if (until === undefined) return timeoutMs;
  const left = Math.floor(until - performance.now());
  if (left <= 0) throw new PlatformError(`${platform} does not answer in time`);
  return Math.min(timeoutMs, left);
}

export function sleepFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** `Retry-After` in ms (seconds, or a date as RFC 9110 allows), undefined where there is none that can be read. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (header === null || header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
