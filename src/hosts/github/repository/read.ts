import type * as z from 'zod/mini';
import type {
  LiveBranch,
  LivePull,
  LiveRepository,
  Tree,
} from '../../../backends/github-actions/sync/live-repository.js';
import { readAnswer } from '../../answers.js';
import { PlatformError } from '../../types.js';
import { ask, type Octokit } from '../client.js';
import { scopesOf, type TokenFacts } from '../sync-token.js';
import type { GithubTarget } from '../target.js';
import {
  comparisonSchema,
  FOLDERS_QUERY,
  type Folder,
  foldersSchema,
  REFS_QUERY,
  refsSchema,
  repositorySchema,
} from './queries.js';

/** Modes of git, as octal numbers: a file, an executable one, a link. */
const MODES = new Map<number, 'file' | 'link'>([
  [0o100644, 'file'],
  [0o100755, 'file'],
  [0o120000, 'link'],
]);

/** What to look at. */
export interface RepositoryNames {
  /** The one whose files are looked at. */
  readonly folder: string;
  /** The branch of the pull request, and the one on which its commits are made. */
  readonly branch: string;
  readonly next: string;
}

export interface RepositoryState {
  readonly live: LiveRepository;
  readonly token: TokenFacts;
  readonly archived: boolean;
}

export type Graphql = <Schema extends z.ZodMiniType>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  schema: Schema,
) => Promise<z.output<Schema>>;

/** Reads a repository in three requests; in one more for each of our branches that is there. */
export async function readRepository(
  octokit: Octokit,
  graphql: Graphql,
  target: GithubTarget,
  { folder, branch, next }: RepositoryNames,
): Promise<{ readonly place: GithubTarget; readonly id: string; readonly state: RepositoryState }> {
  const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}', { ...target });
  const found = readAnswer('GitHub', repositorySchema, data);
  const [owner = '', repo = ''] = found.full_name.split('/');
  // A repository that was renamed answers under its old name, but takes no commit under it.
  const place = { owner, repo };
  const where = { owner, name: repo };
  const ref = (name: string) => `refs/heads/${name}`;
  const refs = { base: ref(found.default_branch), branch: ref(branch), next: ref(next), head: branch };
  const { viewer, repository } = await graphql(REFS_QUERY, { ...where, ...refs }, refsSchema);
  // Forks have branches of the same name, and ours would be missed among them.
  if (repository.pullRequests.totalCount > 100)
    throw new PlatformError(
      `more than 100 open pull requests come from branches named ${branch}, most of them in forks: close those`,
    );
  const base = repository.base?.target?.oid;
  if (base === undefined)
    throw new PlatformError(`${found.full_name} has no commit on its default branch yet`);
  const ours = await readSide(octokit, place, base, repository.branch?.target?.oid);
  const making = await readSide(octokit, place, base, repository.next?.target?.oid);
  const at = (commit: string) => `${commit}:${folder}`;
  const commits = { base: at(base), branch: at(ours?.oid ?? base), start: at(ours?.start ?? base) };
  const folders = (await graphql(FOLDERS_QUERY, { ...where, ...commits }, foldersSchema)).repository;
  const files = (one: Folder) => filesOf(folder, one);
  const live: LiveRepository = {
    name: found.full_name,
    base: { branch: found.default_branch, oid: base, files: files(folders.base) },
    branch: ours && { ...ours, files: files(folders.branch), startFiles: files(folders.start) },
    next: making,
    pulls: (repository.pullRequests.nodes ?? []).flatMap((pull): LivePull[] => {
      // A fork's branch of the same name is its own.
      if (pull === null || pull.isCrossRepository) return [];
      const { number, url, title, body, baseRefName } = pull;
      return [{ number, url, title, body, into: baseRefName }];
    }),
  };
  const token: TokenFacts = {
    login: viewer.login,
    scopes: scopesOf(headers['x-oauth-scopes']),
    mayPush: viewer.login.endsWith('[bot]') ? undefined : (found.permissions?.push ?? undefined),
    app: undefined,
  };
  return { place, id: repository.id, state: { live, token, archived: found.archived === true } };
}

/** What a branch has that the default one does not, and where it left it. */
async function readSide(
  octokit: Octokit,
  place: GithubTarget,
  base: string,
  oid: string | undefined,
): Promise<(Pick<LiveBranch, 'oid' | 'own'> & { readonly start: string }) | undefined> {
  if (oid === undefined) return undefined;
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const parameters = { ...place, basehead: `${base}...${oid}`, per_page: 100 };
  let answer: z.output<typeof comparisonSchema>;
  try {
    answer = await ask(octokit, route, parameters, comparisonSchema);
  } catch (error) {
    // GitHub knows both commits: they have none in common.
    if (error instanceof PlatformError && error.message.includes('(404)'))
      return { oid, start: base, own: undefined };
    throw error;
  }
  const { merge_base_commit, total_commits, commits } = answer;
  const own = commits.map(({ sha, commit, parents }) => ({
    oid: sha,
    message: commit.message,
    isMerge: parents.length > 1,
    // GitHub's own address, for commits that it makes; GitHub Enterprise Server has its own host there.
    byGithub: /^noreply@/.test(commit.committer?.email ?? ''),
  }));
  return { oid, start: merge_base_commit.sha, own: total_commits > own.length ? undefined : own };
}

function filesOf(folder: string, found: Folder): Tree {
  if (found === null) return new Map();
  if (found.entries === undefined || found.entries === null)
    throw new PlatformError(`${folder} on GitHub is no folder`);
  return new Map(
    found.entries.map(({ name, oid, type, mode }) => {
      const kind = type === 'blob' ? (MODES.get(mode) ?? 'other') : 'other';
      return [`${folder}/${name}`, { oid, kind }];
    }),
  );
}
