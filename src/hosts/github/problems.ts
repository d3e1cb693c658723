import { saidText } from '../error-text.js';
import { noAnswerOf } from '../network-error.js';
import type { NamedProxy } from '../proxy-rules.js';
import { PlatformError } from '../types.js';

/** Characters of GitHub's message that we repeat. */
const LONGEST_WORDS = 120;
const TOO_LATE = 'GitHub does not answer in time';

/** The parts of Octokit's RequestError that we use; `response` is missing if no answer came. */
interface RequestError extends Error {
  readonly status: number;
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly data: unknown;
  };
}

/** The answer was truncated or is not JSON. */
export class CutOff extends Error {
  constructor(readonly late: boolean) {
    super();
  }
}

/** Checks the shape, since a bundle may contain the class twice. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}

/** The token, the permission it needs, and the proxy of a request. */
export interface Asked {
  readonly token: string;
  readonly needs: string;
  readonly proxy: NamedProxy | undefined;
}

/** Turns a failed request into a PlatformError that says what to do. Returns a bug's error unchanged. */
export function githubProblem(error: unknown, { token, needs, proxy }: Asked): unknown {
  if (error instanceof CutOff)
    return new PlatformError(error.late ? TOO_LATE : 'GitHub sends an answer that breaks off or is no JSON');
  if (!isRequestError(error))
    return error instanceof Error && error.name === 'AbortError' ? noAnswerOf(error, 'GitHub', proxy) : error;
  const { response } = error;
  if (response === undefined)
    return noAnswerOf(error.cause instanceof Error ? error.cause : error, 'GitHub', proxy);
  const { status, headers, data } = response;
  const message = messageOf(data);
  const said = saidText(message, LONGEST_WORDS, [token]);
  if (status === 401)
    return new PlatformError('GitHub does not know the token: it is wrong or has expired (401)');
  if (status === 429 || (status === 403 && isRateLimit(headers, message)))
    return new PlatformError(`GitHub's rate limit is used up (${status})`);
  if (status === 403)
    return new PlatformError(`the token may not do this (403${quoted(said)}): the job needs \`${needs}\``);
  if (status === 404)
    return new PlatformError(
      `GitHub finds nothing there for this token (404): wrong repository, or the job needs \`${needs}\``,
    );
  return new PlatformError(`GitHub answers ${status}${quoted(said)}`);
}

function isRateLimit(headers: Readonly<Record<string, string | undefined>>, said: string): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit|abuse detection/i.test(said)
  );
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null ? (data as { message?: unknown }).message : data;
  return typeof message === 'string' ? message.replace(/\s+/g, ' ').trim() : '';
}

function quoted(said: string): string {
  return said === '' || said.startsWith('<') ? '' : `, "${said}"`;
}
