import * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { saidText } from '../error-text.js';
import { noAnswerOf } from '../network-error.js';
import { attemptMs, type HostOptions, LONGEST_WAIT_MS, retryAfterMs, sleepFor } from '../options.js';
import { limitPages } from '../page-limit.js';
import { fetchThrough } from '../proxied-fetch.js';
import type { NamedProxy } from '../proxy-rules.js';
import { PlatformError } from '../types.js';

/** GitLab answered, and it was no. */
export class GitlabAnswerError extends PlatformError {
  constructor(
    message: string,
    readonly status: number,
    /** GitLab's own words as `, "…"`; '' where it gave none. */
    readonly said: string,
  ) {
    super(message);
  }
}

export type Query = readonly (readonly [string, string])[];

export interface GitlabClient {
  /** Every entry of a list, page after page, once the page is as the schema says. */
  list<Schema extends z.ZodMiniType>(
    path: string,
    query: Query,
    needs: string,
    schema: Schema,
  ): AsyncGenerator<z.output<Schema>>;
  post(path: string, needs: string): Promise<void>;
}

/**
 * A client for GitLab's REST API with a time limit an attempt, one repeat where that may help, and errors that are
 * HostErrors. @param api the API's address, as `CI_API_V4_URL` holds it @param proxy the way to it
 */
export function openGitlabClient(
  api: string,
  proxy: NamedProxy | undefined,
  credentials: Readonly<Record<string, string>>,
  options: HostOptions,
): GitlabClient {
  const ask = options.fetch ?? fetchThrough(proxy);
  const sleep = options.sleep ?? sleepFor;

  async function send(method: 'GET' | 'POST', url: URL, needs: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await tryOnce(method, url);
      const wait = attempt === 1 ? repeatAfter(answer, method) : undefined;
      if (wait === undefined) {
        const problem = problemOf(answer, needs, proxy);
        if (problem !== undefined) throw problem;
        return answer;
      }
      await sleep(wait);
    }
  }

  async function tryOnce(method: 'GET' | 'POST', url: URL): Promise<Answer> {
    const signal = AbortSignal.timeout(attemptMs('GitLab', options));
    try {
      // A redirect would carry the token's header along to wherever it points.
      const response = await ask(url, {
        method,
        signal,
        redirect: 'error',
        headers: { accept: 'application/json', 'user-agent': 'jmo-schedule', ...credentials },
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, data: parseJson(text) };
    } catch (error) {
      return { status: 0, headers: new Headers(), data: undefined, error };
    }
  }

  return {
    async *list(path, query, needs, schema) {
      const limit = limitPages('GitLab', options);
      let url: URL | undefined = new URL(`${api}${path}`);
      for (const [name, value] of query) url.searchParams.append(name, value);
      while (url !== undefined) {
        limit(url.search);
        const answer = await send('GET', url, needs);
        yield* readAnswer('GitLab', z.array(schema), answer.data);
        url = nextPage(url, answer.headers);
      }
    },
    async post(path, needs) {
      await send('POST', new URL(`${api}${path}`), needs);
    },
  };
}

interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly error?: unknown;
}

/** The next page's query on the address we know: a proxy may write another host into `Link`, and the token stays here. */
function nextPage(url: URL, headers: Headers): URL | undefined {
  const link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  const number = headers.get('x-next-page');
  const next = new URL(url);
  if (link !== undefined) next.search = new URL(link, url).search;
  else if (number) next.searchParams.set('page', number);
  return link === undefined && !number ? undefined : next;
}

function repeatAfter({ status, headers, data }: Answer, method: 'GET' | 'POST'): number | undefined {
  if (status === 429) {
    const wait = retryAfterMs(headers.get('retry-after'), Date.now()) ?? 1000;
    return wait <= LONGEST_WAIT_MS ? wait : undefined;
  }
  if (method === 'POST') return undefined;
  return status === 0 || status >= 500 || (status === 200 && data === undefined) ? 1000 : undefined;
}

function problemOf(
  { status, data, error }: Answer,
  needs: string,
  proxy: NamedProxy | undefined,
): PlatformError | undefined {
  if (status === 0) return noAnswerOf(error, 'GitLab', proxy);
  if (status >= 200 && status < 300)
    return data === undefined
      ? new PlatformError('GitLab sends an answer that breaks off or is no JSON')
      : undefined;
  const said = messageOf(data);
  return new GitlabAnswerError(refusalWords(status, said, needs), status, said);
}

function refusalWords(status: number, said: string, needs: string): string {
  if (status === 401) return `GitLab does not know the token (401${said}): it needs ${needs}`;
  if (status === 403) return `the token may not do this (403${said}): it needs ${needs}`;
  if (status === 404) return `GitLab finds nothing there for this token (404${said}): it needs ${needs}`;
  if (status === 429) return "GitLab's rate limit is used up (429)";
  return `GitLab answers ${status}${said}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, error } = data as { message?: unknown; error?: unknown };
  const said = [message, error].find((one) => typeof one === 'string');
  return said === undefined ? '' : `, "${saidText(said, 120)}"`;
}
