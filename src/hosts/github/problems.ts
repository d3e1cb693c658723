import { saidText } from '../error-text.js';
import { noAnswerOf } from '../network-error.js';
import type { NamedProxy } from '../proxy-rules.js';
import { PlatformError } from '../types.js';

/** Characters of GitHub's message that we repeat. */
export const LONGEST_WORDS = 120;
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

/** The token, who needs which permission, and the proxy of a request. */
export interface Asked {
  readonly token: string;
  readonly needs: string;
  readonly proxy: NamedProxy | undefined;
}

/** Turns a failed request into a PlatformError that says what to do. Returns a bug's error unchanged. */
export function githubProblem(error: unknown, { token, needs, proxy }: Asked): unknown {
  if (error instanceof CutOff)
    return new PlatformError(error.late ? TOO_LATE : 'GitHub sends an answer that is incomplete or not JSON');
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
  if (status === 403) return new PlatformError(`the token may not do this (403${quoted(said)}): ${needs}`);
  if (status === 404)
    return new PlatformError(
      `GitHub finds nothing there for this token (404): wrong repository, or ${needs}`,
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

/** With the first reason where there are some, as behind "Validation Failed". */
function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return textOf(data);
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const reason =
    typeof first === 'object' && first !== null ? (first as { message?: unknown }).message : first;
  return [textOf(message), textOf(reason)].filter((text) => text !== '').join(': ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Words of GitHub in our message, which the caller has freed of secrets. */
export function quoted(said: string): string {
  return said === '' || said.startsWith('<') ? '' : `, "${said}"`;
}
