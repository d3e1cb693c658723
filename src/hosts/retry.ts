import { type Network, sleepFor } from './network.js';

/** When a request is made again: one policy, in which the hosts differ as their documentation says. */
export interface RetryRules {
  /** Whether this status puts a request off without carrying it out, so that it may be made again whatever its method. */
  readonly isBusy: (status: number) => boolean;
  /** Methods whose requests may be made again when no answer came, or a failure: they do nothing twice. */
  readonly repeatable: readonly string[];
  /** How long to wait for a busy host that does not say, in ms; undefined: such a host is not asked again. */
  readonly unsaidMs: ((attempt: number) => number) | undefined;
  /** A host that wants a longer wait, in ms, is not asked again. */
  readonly longestMs: number;
  /** Attempts at a busy host; after any other failure there is one more. */
  readonly mostAttempts: number;
}

// docs.gitlab.com, "Rate limits": 429, in most cases with Retry-After; limits are counted by the minute.
const isGitlabBusy = (status: number) => status === 429;
const unsaidMs = (attempt: number) => 1000 * attempt;

export const RETRY_RULES = {
  // docs.github.com, "Rate limits for the REST API": 403 or 429, with Retry-After for a limit that is over soon.
  github: {
    isBusy: (status) => status === 403 || status === 429,
    repeatable: ['GET', 'PATCH'],
    unsaidMs: undefined,
    longestMs: 30_000,
    mostAttempts: 2,
  },
  gitlab: {
    isBusy: isGitlabBusy,
    // A create whose answer was lost may have happened: the next sync looks first.
    repeatable: ['GET', 'PUT'],
    unsaidMs,
    longestMs: 60_000,
    mostAttempts: 4,
  },
  // For guard and notify: their jobs have minutes only.
  gitlabJob: { isBusy: isGitlabBusy, repeatable: ['GET'], unsaidMs, longestMs: 30_000, mostAttempts: 2 },
} as const satisfies Readonly<Record<string, RetryRules>>;

/** What one attempt came to. */
export interface Attempt {
  /** 0 where no answer came. */
  readonly status: number;
  /** An answer came that breaks off or is no JSON, though its status promises some. */
  readonly isCutOff?: boolean;
  readonly retryAfter?: string | null | undefined;
}

/** Makes attempts as the rules allow; the last one is the answer. Rejects where an attempt does. */
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

/** How long to wait before the next attempt, in ms; undefined where one is of no use or could do a thing twice. */
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

/** `Retry-After` (RFC 9110, 10.2.3: seconds or a date) in ms from `now`; undefined where it is neither. */
export function readRetryAfter(header: string | null | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Date.parse takes almost anything with a number in it; an HTTP date has a comma and GMT.
  const at = /^[A-Za-z]{3,9}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
