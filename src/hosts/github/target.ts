import { readGitRemote } from '../clone/git-remote.js';
import { loginToken } from '../clone/login-token.js';
import { isInCi, type Programs } from '../clone/programs.js';
import { serverAddress } from '../server-address.js';
import { type Environment, PlatformError } from '../types.js';

/** The repository on the server of GITHUB_API_URL; the token comes from the environment. */
export interface GithubTarget {
  readonly owner: string;
  readonly repo: string;
}

/** What flags and files say of the repository. */
export interface GithubChoice {
  /** `owner/name` */
  readonly repository?: string | undefined;
  /** The address of the server. */
  readonly url?: string | undefined;
  /** The project's folder; its git remote names the repository if nothing else does. */
  readonly directory: string;
  /** Whether the schedules are written for GitHub Enterprise Server. */
  readonly ghes?: boolean;
}

export interface GithubConnection {
  readonly place: GithubTarget;
  /** With the addresses of the server, and only the token that may be sent there. */
  readonly env: Environment;
  /** Where repository and token come from; undefined if the environment and flags say all. */
  readonly found: string | undefined;
}

const TOKENS = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'] as const;
const READ_TOKEN =
  'there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN';

/**
 * The repository of `--repository` or of a job's GITHUB_REPOSITORY, else of the git remote, on the server of `--github-url`, of
 * the environment, or of the remote. A token of the environment goes to a server that flags or environment name, and to
 * github.com; elsewhere only a token with which the user is logged in there. Throws PlatformError if something is missing.
 */
export function findGithub(io: Programs, choice: GithubChoice, wanted = READ_TOKEN): GithubConnection {
  const named = githubServer(io.env, choice.url);
  const isNamed = Boolean(named.GITHUB_API_URL);
  const repository = choice.repository ?? (named.GITHUB_REPOSITORY || undefined);
  if (repository !== undefined) return connect(io, named, { place: placeOf(repository), isNamed, wanted });
  const missing = 'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name';
  const remote = readGitRemote(choice.directory, io);
  if (typeof remote === 'string') throw new PlatformError(`${missing}${remote && ` (${remote})`}`);
  const { server, name, path } = remote;
  const isElsewhere = isNamed ? server.host !== serverHost(named) : server.host === 'gitlab.com';
  if (isElsewhere || path.split('/').length !== 2)
    throw new PlatformError(
      `${missing} (the git remote ${name} is ${path} on ${server.host}, not on ${isNamed ? serverHost(named) : 'GitHub'})`,
    );
  const env = isNamed ? named : { ...named, ...apiAddresses(server) };
  const { host, origin } = server;
  const unknown = `log in with 'gh auth login --hostname ${host}', or pass --github-url ${origin} to send it the token in GITHUB_TOKEN`;
  return connect(io, env, {
    place: placeOf(path),
    remote: name,
    isNamed: isNamed || host === 'github.com',
    wanted:
      isNamed || host === 'github.com'
        ? wanted
        : choice.ghes || host.endsWith('.ghe.com')
          ? `there is no token for ${host}, where the git remote ${name} leads: ${unknown}`
          : `is ${host}, where the git remote ${name} leads, a GitHub Enterprise Server? If so, ${unknown}`,
  });
}

/** Adds the token. @param isNamed whether tokens of the environment may be sent to the server */
function connect(
  io: Programs,
  env: Environment,
  about: {
    readonly place: GithubTarget;
    readonly remote?: string;
    readonly isNamed: boolean;
    readonly wanted: string;
  },
): GithubConnection {
  const { place, remote, wanted } = about;
  const host = serverHost(env);
  const variable =
    about.isNamed || host === 'github.com' ? TOKENS.find((name) => env[name]?.trim()) : undefined;
  const login = variable === undefined ? loginToken('gh', host, io) : undefined;
  if (variable === undefined && login === undefined)
    throw new PlatformError(
      isInCi(env) || wanted.includes('gh auth login') ? wanted : `${wanted}, or log in with 'gh auth login'`,
    );
  const from = remote === undefined ? '' : ` (from the git remote ${remote})`;
  return {
    place,
    env:
      login === undefined
        ? env
        : { ...env, INPUT_TOKEN: undefined, GH_TOKEN: undefined, GITHUB_TOKEN: login },
    found:
      remote === undefined && login === undefined
        ? undefined
        : `${place.owner}/${place.repo} on ${host}${from}, token from ${variable ?? 'gh'}`,
  };
}

function placeOf(named: string): GithubTarget {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
  if (owner === undefined || repo === undefined) throw new PlatformError('--repository must be owner/name');
  return { owner, repo };
}

/**
 * The environment with the addresses of the server that `--github-url` names, or of GITHUB_SERVER_URL if only that is set.
 * Drops GITHUB_REPOSITORY, the workflow's own repository, if that is on another server. Throws PlatformError.
 */
function githubServer(env: Environment, url: string | undefined): Environment {
  const server = url ?? (env.GITHUB_API_URL ? undefined : env.GITHUB_SERVER_URL);
  if (!server) return env;
  const from = url === undefined ? 'GITHUB_SERVER_URL' : '--github-url';
  const address = serverAddress(server, from, 'https://github.example.com');
  const own =
    env.GITHUB_SERVER_URL && URL.canParse(env.GITHUB_SERVER_URL) ? new URL(env.GITHUB_SERVER_URL) : undefined;
  return {
    ...env,
    ...apiAddresses(address),
    GITHUB_REPOSITORY: own === undefined || own.origin === address.origin ? env.GITHUB_REPOSITORY : undefined,
  };
}

/** github.com and ghe.com have a host for the API, an Enterprise Server has it below `/api`. */
function apiAddresses({ origin, host }: URL) {
  if (host === 'github.com' || host.endsWith('.ghe.com')) {
    const api = `https://api.${host}`;
    return { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` };
  }
  return { GITHUB_API_URL: `${origin}/api/v3`, GITHUB_GRAPHQL_URL: `${origin}/api/graphql` };
}

/** The host of the server's pages, by the address of its API. */
export function serverHost({ GITHUB_API_URL: api }: Environment): string {
  if (!api || !URL.canParse(api)) return 'github.com';
  return new URL(api).host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, '');
}
