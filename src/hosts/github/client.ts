import { Octokit } from '@octokit/core';
import type * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { attemptMs, fetchThrough, type HostOptions, type Network } from '../network.js';
import { proxyFor } from '../proxy-rules.js';
import { attemptRequest, RETRY_RULES } from '../retry.js';
import { type Environment, PlatformError } from '../types.js';
import { CutOff, githubProblem, isRequestError } from './problems.js';

export type { Octokit };

/** One run, whatever is done with it; and the runs of a workflow. */
export const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
export const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

/** What fills a route, the rest being its query or body. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The token that an action's input or a step's environment holds; undefined where there is none. */
export function githubToken(env: Environment): string | undefined {
  return [env.INPUT_TOKEN, env.GITHUB_TOKEN, env.GH_TOKEN].find((token) => token?.trim())?.trim();
}

/**
 * A client for `GITHUB_API_URL` with a time limit an attempt, RETRY_RULES, the proxy that the environment names, and errors that
 * are PlatformErrors. @param needs the permission to name when GitHub refuses, as in a workflow: `actions: read`
 */
export function openGithubClient(io: Network, needs: string, options: HostOptions = {}): Octokit {
  const { env } = io;
  const token = githubToken(env);
  if (token === undefined)
    throw new PlatformError('there is no token: set the input `token`, or GITHUB_TOKEN in the environment');
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  if (!URL.canParse(baseUrl))
    throw new PlatformError('GITHUB_API_URL is no address such as https://api.github.com');
  const proxy = proxyFor(new URL(baseUrl), env);
  const { fetch = fetchThrough(proxy) } = io;
  const octokit = new Octokit({ auth: token, baseUrl, userAgent: 'jmo-schedule', request: { fetch } });
  octokit.hook.wrap('request', async (send, parameters) => {
    const { response, error } = await attemptRequest(RETRY_RULES.github, parameters.method, io, async () => {
      const signal = AbortSignal.timeout(attemptMs('GitHub', options));
      try {
        // In place: hooks are bound to the first options, and what is handed to `send` does not reach the inner ones.
        parameters.request = { ...parameters.request, signal };
        const response = await send(parameters);
        const { status, data } = response;
        // Octokit hands out a body that was cut off, or a proxy's page, as text, and its paginator takes it for no results.
        const isCutOff = status !== 204 && (typeof data !== 'object' || data === null);
        return isCutOff ? { status, isCutOff, error: new CutOff(signal.aborted) } : { status, response };
      } catch (error) {
        if (!isRequestError(error)) throw githubProblem(error, needs, proxy);
        const { status = 0, headers } = error.response ?? {};
        return { status, retryAfter: headers?.['retry-after'], error };
      }
    });
    if (response === undefined) throw githubProblem(error, needs, proxy);
    return response;
  });
  return octokit;
}

/** The answer to one request, once it is as the schema says; see readAnswer. */
export async function ask<Schema extends z.ZodMiniType>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema>> {
  return readAnswer('GitHub', schema, (await octokit.request(route, parameters)).data);
}
