/** What the API says of the token that `sync` is given. */
export interface TokenFacts {
  /** The user, or `app-name[bot]`. */
  readonly login: string;
  /** Of a classic token; undefined for others, of which GitHub says nothing. */
  readonly scopes: readonly string[] | undefined;
  /** Whether the user may push; of an App GitHub does not say. */
  readonly mayPush: boolean | undefined;
  /** What the App is made for, whose token may still have less; undefined where GitHub does not say. */
  readonly app: Readonly<Record<string, string | null | undefined>> | undefined;
}

/** As an App's settings and `actions/create-github-app-token` name them, and as the API does. */
const PERMISSIONS = {
  contents: 'contents',
  'pull-requests': 'pull_requests',
  workflows: 'workflows',
} as const;
export const SYNC_PERMISSIONS = Object.keys(PERMISSIONS)
  .map((name) => `${name}: write`)
  .join(', ');
export const WANTED_TOKEN = `use a token of an App or a fine-grained token with \`${SYNC_PERMISSIONS}\`, or a classic one with the scopes repo and workflow`;
const ACTIONS_BOT = 'github-actions[bot]';

/** Whether it is the token of an App, of which more can be asked. */
export function appOf({ login }: Pick<TokenFacts, 'login'>): string | undefined {
  return login !== ACTIONS_BOT && login.endsWith('[bot]') ? login.slice(0, -'[bot]'.length) : undefined;
}

/** Why GitHub will refuse what `sync` writes; undefined where nothing is known to be missing. */
export function tokenProblem({ login, scopes, mayPush, app }: TokenFacts): string | undefined {
  if (login === ACTIONS_BOT)
    return `the token is the GITHUB_TOKEN of a workflow run, which can never write workflow files, and whose pull requests start no checks: ${WANTED_TOKEN}`;
  if (scopes !== undefined) {
    const repo = scopes.includes('repo') || scopes.includes('public_repo');
    const missing = [...(repo ? [] : ['repo']), ...(scopes.includes('workflow') ? [] : ['workflow'])];
    if (missing.length > 0)
      return `the token does not have the scope${missing.length === 1 ? '' : 's'} ${missing.join(' and ')}: ${WANTED_TOKEN}`;
  }
  if (app !== undefined) {
    const missing = Object.entries(PERMISSIONS).filter(([, key]) => app[key] !== 'write');
    if (missing.length > 0)
      return `the App ${login} is not given \`${missing.map(([name]) => `${name}: write`).join(', ')}\`: add that to its permissions, and accept it where the App is installed`;
  }
  if (mayPush === false) return `${login} may not push to the repository`;
  return undefined;
}

/** The scopes in `X-OAuth-Scopes`; undefined where there are none, as for every token that is not a classic one. */
export function scopesOf(header: string | number | undefined): string[] | undefined {
  const scopes = String(header ?? '')
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
  return scopes.length === 0 ? undefined : scopes;
}
