import * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { saidText } from '../error-text.js';
import { attemptMs, fetchThrough, type HostOptions, type Network } from '../network.js';
import { noAnswerOf } from '../network-error.js';
import { limitPages } from '../page-limit.js';
import { proxyFor } from '../proxy-rules.js';
import { type Attempt, attemptRequest, type RetryRules } from '../retry.js';
import { PlatformError } from '../types.js';
import { GitlabRefusal } from './refusal.js';

/** Words for a refusal; `said` and `scope` are as in GitlabRefusal. */
export type RefusalWords = (refusal: Pick<GitlabRefusal, 'status' | 'said' | 'scope'>) => string;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface GitlabClient {
  /** The unchecked body of the answer; null if it is empty. Undefined fields of `body` are left out. */
  send(method: Method, path: string, words: RefusalWords, body?: object): Promise<unknown>;
  /** All pages of a list, checked, within the limits of limitPages. `query` sets the page size. */
  pages<Schema extends z.ZodMiniType>(
    path: string,
    query: Query,
    words: RefusalWords,
    schema: Schema,
  ): AsyncGenerator<readonly z.output<Schema>[]>;
}

/** Settings of a client. */
export interface ClientSettings extends HostOptions {
  readonly retry: RetryRules;
  /** Redirects are not followed, since they would send the token elsewhere; `manual` reports their target. */
  readonly redirect: 'error' | 'manual';
}

interface Answer extends Attempt {
  readonly headers: Headers;
  /** Null if the answer is empty, undefined if it is not JSON. */
  readonly data: unknown;
  readonly error?: unknown;
}

/**
 * A client for GitLab's REST API with a time limit per attempt, RETRY_RULES and the proxy from the environment; its errors are
 * PlatformErrors. Throws one if the proxy is unusable.
 * @param api the API's address as in `CI_API_V4_URL`, without a slash at its end
 * @param credentials the header with a token
 */
export function openGitlabClient(
  api: string,
  credentials: Readonly<Record<string, string>>,
  io: Network,
  settings: ClientSettings,
): GitlabClient {
  const proxy = proxyFor(new URL(api), io.env);
  const { fetch = fetchThrough(proxy) } = io;
  const { redirect } = settings;

  async function request(method: Method, url: URL, words: RefusalWords, body?: string): Promise<Answer> {
    const answer = await attemptRequest(settings.retry, method, io, () => tryOnce(method, url, body));
    if (answer.status === 0) throw noAnswerOf(answer.error, 'GitLab', proxy);
    const secrets = Object.values(credentials).map((value) => value.replace(/^Bearer /, ''));
    const problem = problemOf(answer, words, secrets);
    if (problem !== undefined) throw problem;
    return answer;
  }

  async function tryOnce(method: Method, url: URL, body: string | undefined): Promise<Answer> {
    const signal = AbortSignal.timeout(attemptMs('GitLab', settings));
    const headers = { accept: 'application/json', 'user-agent': 'jmo-schedule', ...credentials };
    const sent =
      body === undefined
        ? { headers }
        : { headers: { ...headers, 'content-type': 'application/json' }, body };
    try {
      const response = await fetch(url, { method, signal, redirect, ...sent });
      const { status, headers: received } = response;
      const data = parseJson(await response.text(), status);
      const isCutOff = status === 200 && data === undefined;
      return { status, headers: received, data, isCutOff, retryAfter: received.get('retry-after') };
    } catch (error) {
      return { status: 0, headers: new Headers(), data: undefined, error };
    }
  }

  return {
    async send(method, path, words, body) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      return (await request(method, new URL(`${api}${path}`), words, text)).data;
    },
    async *pages(path, query, words, schema) {
      const limit = limitPages('GitLab');
      let url: URL | undefined = new URL(`${api}${path}`);
      for (const [name, value = []] of Object.entries(query))
        for (const one of [value].flat()) url.searchParams.append(name, one);
      while (url !== undefined) {
        limit(url.search);
        const { data, headers } = await request('GET', url, words);
        yield readAnswer('GitLab', z.array(schema), data);
        url = nextPage(url, headers);
      }
    },
  };
}

/** The next page's query, on our own address: a proxy may put another host into `Link`, and the token must not go there. */
function nextPage(url: URL, headers: Headers): URL | undefined {
  const link = /<([^<>]+)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
  // GitLab leaves out `Link` for long lists.
  const number = headers.get('x-next-page');
  const next = new URL(url);
  if (link !== undefined) next.search = new URL(link, url).search;
  else if (number) next.searchParams.set('page', number);
  return link === undefined && !number ? undefined : next;
}

function problemOf(
  { status, headers, data }: Answer,
  words: RefusalWords,
  secrets: readonly string[],
): PlatformError | undefined {
  if (status >= 200 && status < 300)
    return data === undefined
      ? new PlatformError('GitLab sends an answer that is incomplete or not JSON')
      : undefined;
  if (status >= 300 && status < 400)
    return new PlatformError(
      `GitLab answers with a redirect (${status}${hostOf(headers.get('location'))}), which is not followed: name the server and project as they are called now`,
    );
  const said = wordsOf(data, secrets);
  const { error, scope: named } = (data ?? {}) as { error?: unknown; scope?: unknown };
  const scope = status === 403 && error === 'insufficient_scope' ? String(named ?? 'api') : undefined;
  return new GitlabRefusal(words({ status, said, scope }), status, said, scope);
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
function wordsOf(data: unknown, secrets: readonly string[]): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, error } = data as { message?: unknown; error?: unknown };
  const found = message ?? error;
  const parts =
    typeof found === 'object' && found !== null
      ? Object.entries(found).map(
          ([name, value]) => `${name === 'base' ? '' : `${name} `}${[value].flat().join(', ')}`,
        )
      : [found];
  const said = saidText(parts.filter((part) => typeof part === 'string').join('; '), 200, secrets);
  return said === '' ? '' : `, "${said}"`;
}

function hostOf(location: string | null): string {
  try {
    return location === null ? '' : ` to ${new URL(location).host}`;
  } catch {
    return '';
  }
}
