import { serverAddress } from '../server-address.js';
import { type Environment, PlatformError } from '../types.js';

/** The project, its server, and the token. */
export interface GitlabTarget {
  /** The API's address as in CI_API_V4_URL, without a slash at its end. */
  readonly api: string;
  /** A number, or `group/name`. */
  readonly project: string;
  readonly token: string;
}

const TOKEN_WANTED =
  'store a project or personal access token as JMO_GITLAB_TOKEN: the scope `read_api` is enough to read, changes need `api` and the role Maintainer';

/**
 * The access token from the environment; undefined if there is none. A job token does not count as an access token. Jobs
 * ignore GITLAB_TOKEN, which there is JMo's, for the server whose projects are scanned.
 */
export function gitlabAccessToken(env: Environment): string | undefined {
  const places = env.GITLAB_CI === 'true' ? [env.JMO_GITLAB_TOKEN] : [env.JMO_GITLAB_TOKEN, env.GITLAB_TOKEN];
  const token = places.find((one) => one?.trim())?.trim();
  return token !== undefined && token === env.CI_JOB_TOKEN?.trim() ? undefined : token;
}

/** Whether the environment or flags name a project. */
export function namesGitlabProject(
  env: Environment,
  given: { readonly project?: string | undefined },
): boolean {
  return Boolean(given.project || env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
}

/**
 * The project of `--project` or a job's CI_PROJECT_ID, on the server of `--gitlab-url`, CI_API_V4_URL or CI_SERVER_URL, by
 * default gitlab.com. Throws PlatformError if something is missing; plain http is for loopback only, since it exposes the token.
 */
export function gitlabTarget(
  env: Environment,
  given: { readonly project?: string | undefined; readonly url?: string | undefined } = {},
): GitlabTarget {
  const here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : undefined);
  const api = apiAddress(
    given.url ?? here ?? 'https://gitlab.com',
    given.url === undefined ? 'CI_API_V4_URL' : '--gitlab-url',
  );
  // A number means a different project on another server.
  const own = given.url === undefined || (here !== undefined && apiAddress(here, 'CI_API_V4_URL') === api);
  const project = given.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : undefined);
  if (!project)
    throw new PlatformError('no GitLab project is given: outside GitLab CI, pass --project group/name');
  if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project))
    throw new PlatformError('--project must be group/name or the number of a project');
  const token = gitlabAccessToken(env);
  if (token === undefined)
    throw new PlatformError(
      env.CI_JOB_TOKEN
        ? `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}`
        : `there is no token: ${TOKEN_WANTED}`,
    );
  if (/[^\x21-\x7e]/.test(token))
    throw new PlatformError('the token in JMO_GITLAB_TOKEN contains blanks or control characters');
  return { api, project, token };
}

function apiAddress(text: string, from: string): string {
  const url = serverAddress(text, from, 'https://gitlab.example.com');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `${url.origin}${path.endsWith('/api/v4') ? path : `${path}/api/v4`}`;
}
