import { type Environment, PlatformError } from '../types.js';

/** The repository on the server of GITHUB_API_URL; the token comes from the environment. */
export interface GithubTarget {
  readonly owner: string;
  readonly repo: string;
}

/** The repository of `--repository` or of a job's GITHUB_REPOSITORY. Throws PlatformError if it or the token is missing. */
export function githubTarget(env: Environment, repository: string | undefined): GithubTarget {
  const named = repository ?? (env.GITHUB_REPOSITORY || undefined);
  if (named === undefined)
    throw new PlatformError(
      'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name',
    );
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(named) ?? [];
  if (owner === undefined || repo === undefined) throw new PlatformError('--repository must be owner/name');
  const token = [env.GITHUB_TOKEN, env.GH_TOKEN].find((one) => one?.trim());
  if (token === undefined)
    throw new PlatformError(
      'there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN',
    );
  return { owner, repo };
}
