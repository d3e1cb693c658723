import { Octokit } from '@octokit/core';
import type * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import {
  attemptMs,
  type Environment,
  type HostOptions,
  LONGEST_WAIT_MS,
  retryAfterMs,
  sleepFor,
} from '../options.js';
import { fetchThrough } from '../proxied-fetch.js';
import { proxyFor } from '../proxy-rules.js';
import { PlatformError } from '../types.js';
import { CutOff, githubProblem, isRequestError } from './problems.js';

export type { Octokit };

/** The token that an action's input or a step's environment holds; undefined where there is none. */
export function githubToken(env: Environment): string | undefined {
  return [env.INPUT_TOKEN, env.GITHUB_TOKEN, env.GH_TOKEN].find((token) => token?.trim())?.trim();
}

/**
 * A client for `GITHUB_API_URL` with a time limit an attempt, one repeat where that may help, the proxy that the environment
 * names, and errors that are HostErrors. @param needs the permission to name when GitHub refuses, as in a workflow:
 * `actions: read`
 */
export function openGithubClient(env: Environment, needs: string, options: HostOptions = {}): Octokit {
  const token = githubToken(env);
  if (token === undefined)
    throw new PlatformError('there is no token: set the input `token`, or GITHUB_TOKEN in the environment');
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  if (!URL.canParse(baseUrl))
    throw new PlatformError('GITHUB_API_URL is no address such as https://api.github.com');
  const proxy = proxyFor(new URL(baseUrl), env);
  const octokit = new Octokit({
    auth: token,
    baseUrl,
    userAgent: 'jmo-schedule',
    request: { fetch: options.fetch ?? fetchThrough(proxy) },
  });
  const sleep = options.sleep ?? sleepFor;
  octokit.hook.wrap('request', async (send, parameters) => {
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(attemptMs('GitHub', options));
      try {
        // In place: hooks are bound to the first options, and what is handed to `send` does not reach the inner ones.
        parameters.request = { ...parameters.request, signal };
        const response = await send(parameters);
        // Octokit hands out a body that was cut off, or a proxy's page, as text, and its paginator takes it for no results.
        if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null))
          throw new CutOff(signal.aborted);
        return response;
      } catch (error) {
        const wait = attempt === 1 ? repeatAfter(error, parameters.method) : undefined;
        if (wait === undefined) throw githubProblem(error, needs, proxy);
        await sleep(wait);
      }
    }
  });
  return octokit;
}

/** The answer to a request, once it is as the schema says; see readAnswer. */
export async function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: Promise<{ readonly data: unknown; readonly headers: { readonly link?: string | undefined } }>,
): Promise<{ readonly data: z.output<Schema>; readonly link: string | undefined }> {
  const { data, headers } = await request;
  return { data: readAnswer('GitHub', schema, data), link: headers.link };
}

/** How long to wait before a second try, in ms; undefined where a second try is of no use or could do a thing twice. */
function repeatAfter(error: unknown, method: string): number | undefined {
  const repeatable = method === 'GET' || method === 'PATCH';
  if (!isRequestError(error)) return repeatable && error instanceof CutOff ? 1000 : undefined;
  const { response } = error;
  if (response === undefined) return repeatable ? 1000 : undefined;
  if (response.status === 403 || response.status === 429) {
    const wait = retryAfterMs(response.headers['retry-after'], Date.now());
    return wait !== undefined && wait <= LONGEST_WAIT_MS ? wait : undefined;
  }
  return response.status >= 500 && repeatable ? 1000 : undefined;
}
