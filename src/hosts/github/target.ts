import { serverAddress } from '../server-address.js';
import { type Environment, PlatformError } from '../types.js';

/** The repository on the server of GITHUB_API_URL; the token comes from the environment. */
export interface GithubTarget {
  readonly owner: string;
  readonly repo: string;
}

/** The repository of `--repository` or of a job's GITHUB_REPOSITORY. Throws PlatformError if it is missing. */
export function githubPlace(env: Environment, repository: string | undefined): GithubTarget {
  const named = repository ?? (env.GITHUB_REPOSITORY || undefined);
  if (named === undefined)
    throw new PlatformError(
      'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name',
    );
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
  if (owner === undefined || repo === undefined) throw new PlatformError('--repository must be owner/name');
  return { owner, repo };
}

/** Like `githubPlace`; throws PlatformError if the token is missing, too. */
export function githubTarget(env: Environment, repository: string | undefined): GithubTarget {
  const place = githubPlace(env, repository);
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one?.trim());
  if (token === undefined)
    throw new PlatformError(
      'there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN',
    );
  return place;
}

/**
 * The environment with the addresses of the server that `--github-url` names; without it, of GITHUB_SERVER_URL where nothing
 * says more. The workflow's own repository is none of another server's. Throws PlatformError.
 */
export function githubServer(env: Environment, url: string | undefined): Environment {
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
