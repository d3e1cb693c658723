import { readGitRemote } from '../clone/git-remote.js';
import { loginToken } from '../clone/login-token.js';
import { isInCi, type Programs } from '../clone/programs.js';
import { serverAddress } from '../server-address.js';
import { type Environment, PlatformError } from '../types.js';

/** The project, its server, and the token. */
export interface GitlabTarget {
  /** The API's address as in CI_API_V4_URL, without a slash at its end. */
  readonly api: string;
  /** A number, or `group/name`. */
  readonly project: string;
  readonly token: string;
  /** Whether the token is the user's login, which may be an OAuth token. */
  readonly isLogin?: boolean;
}

export interface GitlabConnection extends GitlabTarget {
  /** Where project and token come from; undefined if the environment and flags say all. */
  readonly found: string | undefined;
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

/** Whether the environment names a project. */
export function namesGitlabProject(env: Environment): boolean {
  return Boolean(env.CI_PROJECT_ID || env.CI_PROJECT_PATH);
}

/** What flags say of the project. */
export interface GitlabChoice {
  /** A number, or `group/name`. */
  readonly project?: string | undefined;
  /** The address of the server. */
  readonly url?: string | undefined;
  /** The folder of the files; its git remote names the project if nothing else does. */
  readonly directory: string;
}

/**
 * The project of `--project` or a job's CI_PROJECT_ID, else of the git remote, on the server of `--gitlab-url`, CI_API_V4_URL or
 * CI_SERVER_URL, of the remote, or gitlab.com. A token of the environment goes to a server that flags or environment name, and
 * to gitlab.com; elsewhere only a token with which the user is logged in there. Throws PlatformError if something is missing;
 * plain http is for loopback only, since it exposes the token.
 */
export function findGitlab(io: Programs, choice: GitlabChoice): GitlabConnection {
  const { env } = io;
  const here = env.CI_API_V4_URL || (env.CI_SERVER_URL ? `${env.CI_SERVER_URL}/api/v4` : undefined);
  const from = choice.url === undefined ? 'CI_API_V4_URL' : '--gitlab-url';
  const named = choice.url ?? here;
  const api = apiAddress(named ?? 'https://gitlab.com', from);
  // A number means a different project on another server.
  const own = choice.url === undefined || (here !== undefined && apiAddress(here, 'CI_API_V4_URL') === api);
  const project = choice.project || (own ? env.CI_PROJECT_ID || env.CI_PROJECT_PATH : undefined);
  if (!project) return connectRemote(io, choice.directory, named === undefined ? undefined : api);
  if (!/^\d+$/.test(project) && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(project))
    throw new PlatformError('--project must be group/name or the number of a project');
  return connect(io, { api, project, remote: undefined, question: undefined });
}

function connectRemote(io: Programs, directory: string, named: string | undefined): GitlabConnection {
  const missing = 'no GitLab project is given: outside GitLab CI, pass --project group/name';
  const remote = readGitRemote(directory, io);
  if (typeof remote === 'string') throw new PlatformError(`${missing}${remote && ` (${remote})`}`);
  const { server, name, path } = remote;
  const wanted = named === undefined ? undefined : new URL(named);
  if (wanted === undefined ? server.host === 'github.com' : server.host !== wanted.host)
    throw new PlatformError(
      `${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${wanted?.host ?? 'GitLab'})`,
    );
  const { host, origin } = server;
  const question =
    named !== undefined || host === 'gitlab.com'
      ? undefined
      : `is ${host}, where the git remote ${name} leads, a GitLab server? If so, log in with 'glab auth login --hostname ${host}', or pass --gitlab-url ${origin} to send it the token in JMO_GITLAB_TOKEN`;
  const api = named ?? apiAddress(origin, 'the git remote');
  // A server may have its pages below a path.
  const below = new URL(api).pathname.replace(/api\/v4$/, '').slice(1);
  const project = path.startsWith(below) ? path.slice(below.length) : path;
  return connect(io, { api, project, remote: name, question });
}

/** Adds the token. @param about with the question to ask if no token of the environment may go to the server */
function connect(
  io: Programs,
  about: {
    readonly api: string;
    readonly project: string;
    readonly remote: string | undefined;
    readonly question: string | undefined;
  },
): GitlabConnection {
  const { api, project, remote, question } = about;
  const { host } = new URL(api);
  const stored = question === undefined ? gitlabAccessToken(io.env) : undefined;
  const token = stored ?? loginToken('glab', host, io);
  if (token === undefined) throw new PlatformError(question ?? noToken(io));
  if (/[^\x21-\x7e]/.test(token))
    throw new PlatformError('the token in JMO_GITLAB_TOKEN contains blanks or control characters');
  const from = remote === undefined ? '' : ` (from the git remote ${remote})`;
  const variable = io.env.JMO_GITLAB_TOKEN?.trim() ? 'JMO_GITLAB_TOKEN' : 'GITLAB_TOKEN';
  return {
    api,
    project,
    token,
    isLogin: stored === undefined,
    found:
      remote === undefined && stored !== undefined
        ? undefined
        : `${project} on ${host}${from}, token from ${stored === undefined ? 'glab' : variable}`,
  };
}

function noToken({ env }: Programs): string {
  if (env.CI_JOB_TOKEN)
    return `there is only CI_JOB_TOKEN, which GitLab does not accept for pipeline schedules: ${TOKEN_WANTED}`;
  return `there is no token: ${TOKEN_WANTED}${isInCi(env) ? '' : "; or log in with 'glab auth login'"}`;
}

function apiAddress(text: string, from: string): string {
  const url = serverAddress(text, from, 'https://gitlab.example.com');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `${url.origin}${path.endsWith('/api/v4') ? path : `${path}/api/v4`}`;
}
