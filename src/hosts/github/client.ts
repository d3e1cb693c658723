import type * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { attemptMs, fetchThrough, type HostOptions, type Network } from '../network.js';
import { proxyFor } from '../proxy-rules.js';
import { attemptRequest, RETRY_RULES } from '../retry.js';
import { type Environment, PlatformError } from '../types.js';
import { CutOff, githubProblem, isRequestError } from './problems.js';
import { loadToolkit, type Octokit } from './toolkit.js';

export type { Octokit };

/** Routes of one run and of a workflow's runs. */
export const RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}';
export const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

/** A request's own option: it changes nothing, so it may be repeated. */
export const READS = 'jmoReads';

/** Values for a route; the rest becomes its query or body. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The token from an action's input or a step's environment; undefined if there is none. */
export function githubToken(env: Environment): string | undefined {
  return [env.INPUT_TOKEN, env.GITHUB_TOKEN, env.GH_TOKEN].find((token) => token?.trim())?.trim();
}

/** What a client is told besides what to ask. */
export interface GithubOptions extends HostOptions {
  /** Who needs the permission, in messages; `the job` unless told. */
  readonly needing?: string;
}

/**
 * A client for `GITHUB_API_URL` with a time limit per attempt, RETRY_RULES and the proxy from the environment; its errors are
 * PlatformErrors. @param needs the permission to name if GitHub refuses, as in a workflow: `actions: read`
 */
export async function openGithubClient(
  io: Network,
  permission: string,
  options: GithubOptions = {},
): Promise<Octokit> {
  const { env } = io;
  const needs = `${options.needing ?? 'the job'} needs \`${permission}\``;
  const token = githubToken(env);
  if (token === undefined)
    throw new PlatformError('there is no token: set the input `token`, or GITHUB_TOKEN in the environment');
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  // The error of fetch would show it.
  if (/[\s\p{Cc}]/u.test(token))
    throw new PlatformError('the GitHub token contains blanks or control characters');
  if (!URL.canParse(baseUrl))
    throw new PlatformError('GITHUB_API_URL is not an address such as https://api.github.com');
  const proxy = proxyFor(new URL(baseUrl), env);
  const asked = { token, needs, proxy };
  // By default the toolkit's own, which is loaded anyway; loading Node's as well takes 15 ms.
  const { fetch = proxy && fetchThrough(proxy) } = io;
  const request = fetch === undefined ? {} : { request: { fetch } };
  const { GitHub, getOctokitOptions } = await loadToolkit();
  const octokit = new GitHub(getOctokitOptions(token, { baseUrl, userAgent: 'jmo-schedule', ...request }));
  octokit.hook.wrap('request', async (send, parameters) => {
    // GraphQL knows no other method, whatever is asked.
    const method = parameters.request?.[READS] === true ? 'GET' : parameters.method;
    const { response, error } = await attemptRequest(RETRY_RULES.github, method, io, async () => {
      const signal = AbortSignal.timeout(attemptMs('GitHub', options));
      try {
        // Modified in place: hooks are bound to the first options, and options for `send` do not reach the inner ones.
        parameters.request = { ...parameters.request, signal };
        const response = await send(parameters);
        const { status, data } = response;
        // Octokit returns a truncated body or a proxy's page as text, which its paginator would take for an empty list.
        const isCutOff = status !== 204 && (typeof data !== 'object' || data === null);
        return isCutOff ? { status, isCutOff, error: new CutOff(signal.aborted) } : { status, response };
      } catch (error) {
        if (!isRequestError(error)) throw githubProblem(error, asked);
        const { status = 0, headers } = error.response ?? {};
        return { status, retryAfter: headers?.['retry-after'], error };
      }
    });
    if (response === undefined) throw githubProblem(error, asked);
    return response;
  });
  return octokit;
}

/** The answer to one request, checked by the schema; see readAnswer. */
export async function ask<Schema extends z.ZodMiniType>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema>> {
  return readAnswer('GitHub', schema, (await octokit.request(route, parameters)).data);
}
