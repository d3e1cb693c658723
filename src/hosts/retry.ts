import { type Network, sleepFor } from './network.js';

/** When to repeat a request; hosts differ as they document. */
export interface RetryRules {
  /** Whether the status means that nothing was done, so that any method may be repeated. */
  readonly isBusy: (status: number) => boolean;
  /** Methods that may be repeated after a failure or without an answer: they have no effect twice. */
  readonly repeatable: readonly string[];
  /** The wait if a busy host does not say how long, in ms; undefined: no other attempt. */
  readonly unsaidMs: ((attempt: number) => number) | undefined;
  /** If a host wants a longer wait, in ms, there is no other attempt. */
  readonly longestMs: number;
  /** Attempts at a busy host; after any other failure there is one more. */
  readonly mostAttempts: number;
}

// docs.gitlab.com, "Rate limits": 429, usually with Retry-After; limits are per minute.
const isGitlabBusy = (status: number) => status === 429;
const unsaidMs = (attempt: number) => 1000 * attempt;

export const RETRY_RULES = {
  // docs.github.com, "Rate limits for the REST API": 403 or 429, with Retry-After for a short limit.
  github: {
    isBusy: (status) => status === 403 || status === 429,
    repeatable: ['GET', 'PATCH'],
    unsaidMs: undefined,
    longestMs: 30_000,
    mostAttempts: 2,
  },
  gitlab: {
    isBusy: isGitlabBusy,
    // A create without an answer may have succeeded: the next sync finds out.
    repeatable: ['GET', 'PUT'],
    unsaidMs,
    longestMs: 60_000,
    mostAttempts: 4,
  },
  // For guard and notify, whose jobs have only minutes.
  gitlabJob: { isBusy: isGitlabBusy, repeatable: ['GET'], unsaidMs, longestMs: 30_000, mostAttempts: 2 },
} as const satisfies Readonly<Record<string, RetryRules>>;

/** The result of one attempt. */
export interface Attempt {
  /** 0 if no answer came. */
  readonly status: number;
  /** The answer is truncated or not JSON, although its status promises JSON. */
  readonly isCutOff?: boolean;
  readonly retryAfter?: string | null | undefined;
}

/** Makes attempts by the rules and returns the last one. Rejects if an attempt does. */
export async function attemptRequest<One extends Attempt>(
  rules: RetryRules,
  method: string,
  { sleep = sleepFor }: Pick<Network, 'sleep'>,
  attempt: () => Promise<One>,
): Promise<One> {
  for (let count = 1; ; count++) {
    const one = await attempt();
    const wait = waitAfter(one, method, count, rules);
    if (wait === undefined) return one;
    await sleep(wait);
  }
}

/** The wait before the next attempt, in ms; undefined if another attempt is useless or might act twice. */
function waitAfter(
  { status, isCutOff = false, retryAfter }: Attempt,
  method: string,
  count: number,
  rules: RetryRules,
): number | undefined {
  if (rules.isBusy(status)) {
    const wait = readRetryAfter(retryAfter, new Date()) ?? rules.unsaidMs?.(count);
    return wait !== undefined && wait <= rules.longestMs && count < rules.mostAttempts ? wait : undefined;
  }
  if (count > 1 || !rules.repeatable.includes(method)) return undefined;
  return status === 0 || status >= 500 || isCutOff ? 1000 : undefined;
}

/** `Retry-After` (RFC 9110, 10.2.3: seconds or a date) in ms from `now`; undefined if it is neither. */
export function readRetryAfter(header: string | null | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  // Any number of digits: nobody waits for a time that no timer can hold.
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  // Date.parse accepts almost any text with a number; an HTTP date has a comma and GMT.
  const at = /^[A-Za-z]{3,9}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
