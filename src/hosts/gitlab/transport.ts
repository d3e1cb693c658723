import type { PipelineSchedules } from '@gitbeaker/core';
import { saidText } from '../error-text.js';
import { noAnswerOf } from '../network-error.js';
import { attemptMs, type HostOptions, retryAfterMs, sleepFor } from '../options.js';
import { fetchThrough } from '../proxied-fetch.js';
import type { NamedProxy } from '../proxy-rules.js';
import { PlatformError } from '../types.js';
import type { GitlabTarget } from './target.js';

type RequesterFn = NonNullable<
  NonNullable<ConstructorParameters<typeof PipelineSchedules>[0]>['requesterFn']
>;
export type Requester = ReturnType<RequesterFn>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** GitLab said no. */
export class GitlabRefusal extends PlatformError {
  constructor(
    message: string,
    readonly status: number,
    /** GitLab's own words, on one line; '' where it gave none. */
    readonly said: string,
    /** The scope that GitLab says is missing. */
    readonly scope: string | undefined,
  ) {
    super(message);
  }
}

/** GitLab's limits are counted by the minute. */
const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 4;

interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly error?: unknown;
}

interface Given {
  readonly body?: unknown;
  readonly searchParams?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * How the client library reaches GitLab. Its own way repeats a 429 ten times within a second, whatever `Retry-After` says,
 * and has one time limit for all attempts; so it is handed this one: a limit an attempt, `Retry-After` honoured, no redirects
 * (they would carry the token along), one repeat where nothing can happen twice, and HostErrors.
 */
export function gitlabTransport(target: GitlabTarget, options: HostOptions): RequesterFn {
  const ask = options.fetch ?? fetchThrough(target.proxy);
  const sleep = options.sleep ?? sleepFor;

  async function send(method: Method, endpoint: string, given: Given = {}) {
    const url = new URL(`${target.api}/${endpoint}`);
    for (const [name, value] of Object.entries(given.searchParams ?? {}))
      if (value !== undefined) url.searchParams.append(snakeCase(name), String(value));
    for (let attempt = 1; ; attempt++) {
      const answer = await tryOnce(method, url, bodyOf(given.body));
      const wait = attempt < MOST_TRIES ? repeatAfter(answer, method, attempt) : undefined;
      if (wait === undefined) {
        const problem = problemOf(answer, target.proxy);
        if (problem !== undefined) throw problem;
        return { status: answer.status, headers: pagingHeaders(answer.headers, url), body: answer.data };
      }
      await sleep(wait);
    }
  }

  async function tryOnce(method: Method, url: URL, body: string | undefined): Promise<Answer> {
    const signal = AbortSignal.timeout(attemptMs('GitLab', options));
    try {
      const response = await ask(url, {
        method,
        signal,
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          'user-agent': 'jmo-schedule',
          'private-token': target.token,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, data: parseJson(text, response.status) };
    } catch (error) {
      return { status: 0, headers: new Headers(), data: undefined, error };
    }
  }

  const call = (method: Method) => (endpoint: string, given?: Given) => send(method, endpoint, given);
  const requester = {
    get: call('GET'),
    post: call('POST'),
    put: call('PUT'),
    patch: call('PATCH'),
    delete: call('DELETE'),
  };
  return () => requester as unknown as Requester;
}

/** The library writes names as JavaScript does. */
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function bodyOf(body: unknown): string | undefined {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== undefined,
  );
  if (entries.length === 0) return undefined;
  return JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [snakeCase(name), value])));
}

/** The address of the next page as a `Link`, which GitLab leaves out of long lists; '' on the last page. */
function pagingHeaders(headers: Headers, url: URL): Record<string, string> {
  const link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  const page = headers.get('x-next-page');
  const next = new URL(url);
  if (link !== undefined) next.search = new URL(link, url).search;
  else if (page) next.searchParams.set('page', page);
  const more = link !== undefined || Boolean(page);
  return { ...Object.fromEntries(headers), link: more ? `<${next}>; rel="next"` : '' };
}

function repeatAfter({ status, headers, data }: Answer, method: Method, attempt: number): number | undefined {
  if (status === 429) {
    const wait = retryAfterMs(headers.get('retry-after'), Date.now()) ?? 1000 * attempt;
    return wait <= LONGEST_WAIT_MS ? wait : undefined;
  }
  // A create whose answer was lost may have happened: the next sync looks first.
  if (attempt > 1 || (method !== 'GET' && method !== 'PUT')) return undefined;
  return status === 0 || status >= 500 || (status === 200 && data === undefined) ? 1000 : undefined;
}

function problemOf(
  { status, headers, data, error }: Answer,
  proxy: NamedProxy | undefined,
): PlatformError | undefined {
  if (status === 0) return noAnswerOf(error, 'GitLab', proxy);
  if (status >= 200 && status < 300)
    return data === undefined
      ? new PlatformError('GitLab sends an answer that breaks off or is no JSON')
      : undefined;
  const said = wordsOf(data);
  if (status >= 300 && status < 400)
    return new PlatformError(
      `GitLab answers with a redirect (${status}${hostOf(headers.get('location'))}), which is not followed: name the server and project as they are called now`,
    );
  const { error: code, scope } = (data ?? {}) as { error?: unknown; scope?: unknown };
  const missing = status === 403 && code === 'insufficient_scope' ? String(scope ?? 'api') : undefined;
  const quote = said === '' ? '' : `, "${said}"`;
  return new GitlabRefusal(`GitLab answers ${status}${quote}`, status, said, missing);
}

function parseJson(text: string, status: number): unknown {
  if (status === 204 || (status >= 200 && status < 300 && text === '')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** GitLab's `message` is a text, or lists of texts by attribute: `{"base": ["…"], "cron": ["is invalid syntax"]}`. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, error } = data as { message?: unknown; error?: unknown };
  const found = message ?? error;
  const parts =
    typeof found === 'object' && found !== null
      ? Object.entries(found).map(
          ([name, value]) => `${name === 'base' ? '' : `${name} `}${[value].flat().join(', ')}`,
        )
      : [found];
  return saidText(parts.filter((part) => typeof part === 'string').join('; '), 200);
}

function hostOf(location: string | null): string {
  try {
    return location === null ? '' : ` to ${new URL(location).host}`;
  } catch {
    return '';
  }
}
