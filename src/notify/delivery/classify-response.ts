import { CERTIFICATE_CODE } from '../../hosts/network-error.js';
import { readRetryAfter } from '../../hosts/retry.js';
import type { Destination } from './destination.js';
import { errorWord, explainRefusal, isTemporary, mayHaveWorked } from './slack-errors.js';

/** The result of one attempt. It contains no message from Node, which might repeat the URL. */
export type Attempt =
  /** A status line came; `complete` if the whole body came too. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly complete: boolean;
      readonly retryAfter: string | undefined;
      /** The proxy's variable, if the proxy answered. */
      readonly proxy?: string;
    }
  /** It failed before a connection was established, so nothing was sent. `code` is Node's, or `TIMEOUT`. */
  | {
      readonly kind: 'no-connection';
      readonly code: string;
      /** The proxy's variable, if the connection to the proxy failed. */
      readonly proxy?: string;
    }
  /** The request was sent, but no answer came. */
  | { readonly kind: 'no-answer'; readonly code: string };

export type Verdict =
  | { readonly state: 'delivered'; readonly ts?: string }
  /** Certainly not delivered, and may be repeated, after `waitMs` if Slack says so. */
  | { readonly state: 'retry'; readonly why: string; readonly waitMs?: number }
  /** `uncertain`: it may have been delivered nevertheless. */
  | { readonly state: 'failed'; readonly why: string; readonly uncertain: boolean };

/**
 * Whether a message was delivered, may be sent again, or failed. Slack has no way to make a repeated request harmless, so once
 * a request was sent, only an answer that means "not delivered" allows another.
 */
export function classifyAttempt(kind: Destination['kind'], attempt: Attempt, now: Date): Verdict {
  switch (attempt.kind) {
    case 'no-connection':
      return classifyConnection(attempt);
    case 'no-answer':
      return failed(
        `${attempt.code === 'TIMEOUT' ? 'no answer in time' : `the connection broke (${attempt.code})`} after the request was sent: it may have been delivered, so it was not sent again`,
        true,
      );
    case 'answer':
      return classifyAnswer(kind, attempt, now);
  }
}

function classifyConnection({ code, proxy }: Extract<Attempt, { kind: 'no-connection' }>): Verdict {
  if (CERTIFICATE_CODE.test(code))
    return failed(
      `the certificate of the other side is not trusted (${code}); behind a proxy that reads TLS, name its certificate in NODE_EXTRA_CA_CERTS`,
    );
  const to = proxy === undefined ? '' : ` to the proxy that ${proxy} names`;
  return {
    state: 'retry',
    why: code === 'TIMEOUT' ? `no connection${to} in time` : `no connection${to} (${code})`,
  };
}

function classifyAnswer(
  kind: Destination['kind'],
  { status, body, complete, retryAfter, proxy }: Extract<Attempt, { kind: 'answer' }>,
  now: Date,
): Verdict {
  if (proxy !== undefined) return classifyProxyAnswer(proxy, status);
  if (status >= 200 && status < 300) return classifySuccess(kind, body, complete);
  if (status === GATEWAY_TIMEOUT)
    return failed(
      `${explainRefusal(status, body)}: it may have been delivered, so it was not sent again`,
      true,
    );
  if (isPutOff(status)) {
    const waitMs = readRetryAfter(retryAfter, now);
    return { state: 'retry', why: explainRefusal(status, body), ...(waitMs === undefined ? {} : { waitMs }) };
  }
  if (status >= 300 && status < 400)
    return failed(
      `a redirect (${status}) was answered, which is not followed: the secret could end up elsewhere`,
    );
  return failed(explainRefusal(status, body));
}

/** A gateway passed the request on to Slack, and got no answer in time (RFC 9110, 15.6.5). */
const GATEWAY_TIMEOUT = 504;

/** Whether the server did nothing and may succeed later. */
function isPutOff(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Nothing reached Slack, so it may be sent again if the proxy's answer may change. */
function classifyProxyAnswer(proxy: string, status: number): Verdict {
  const login = status === 407 ? `: it wants a login; put it into ${proxy}` : '';
  const why = `the proxy that ${proxy} names answered ${status}${login}`;
  return isPutOff(status) ? { state: 'retry', why } : failed(why);
}

function classifySuccess(kind: Destination['kind'], body: string, complete: boolean): Verdict {
  const answer = readJson(body);
  if (answer?.ok === false || answer?.success === false) {
    const word = errorWord(body);
    if (isTemporary(word)) return { state: 'retry', why: explainRefusal(200, body) };
    return failed(explainRefusal(200, body), mayHaveWorked(word));
  }
  const { ok, success, ts } = answer ?? {};
  if (ok === true || success === true)
    return { state: 'delivered', ...(typeof ts === 'string' ? { ts } : {}) };
  // A webhook answers by its status; chat.postMessage always says 200, and its body has the answer.
  const said = body.trim().toLowerCase();
  if (kind !== 'bot' && (complete ? ['', 'ok'] : ['', 'o', 'ok']).includes(said))
    return { state: 'delivered' };
  return failed(
    complete
      ? 'it was answered with 200, but not as Slack answers: is a proxy in between?'
      : 'the answer broke off: it may have been delivered, so it was not sent again',
    true,
  );
}

function failed(why: string, uncertain = false): Verdict {
  return { state: 'failed', why, uncertain };
}

function readJson(body: string): { ok?: unknown; success?: unknown; ts?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Exponential backoff with full jitter: between zero and the whole step. @param random from 0 up to 1 */
export function backoffMs(attempt: number, random: number, baseMs: number): number {
  return random * Math.min(baseMs * 20, baseMs * 2 ** attempt);
}
