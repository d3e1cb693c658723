import { Buffer } from 'node:buffer';
import type * as z from 'zod/mini';
import type { LivePull, LiveRepository, Tree } from '../../backends/github-actions/sync/live-repository.js';
import { readAnswer } from '../answers.js';
import type { Network } from '../network.js';
import { PlatformError } from '../types.js';
import { ask, githubToken, openGithubClient, type Parameters } from './client.js';
import { askGraphql, graphqlAddress } from './graphql.js';
import {
  appSchema,
  blobsQuery,
  blobsSchema,
  COMMIT_MUTATION,
  commitSchema,
  comparisonSchema,
  FOLDERS_QUERY,
  type Folder,
  foldersSchema,
  movedSchema,
  pullSchema,
  REFS_MUTATION,
  REFS_QUERY,
  refsSchema,
  repositorySchema,
} from './repository-queries.js';
import { appOf, SYNC_PERMISSIONS, scopesOf, type TokenFacts } from './sync-token.js';
import type { GithubTarget } from './target.js';

/** What no ref has: a ref that is to be there no more, or must not be there yet (GitHub's docs, "updateRefs"). */
const NOTHING = '0'.repeat(40);
const BLOBS_TOGETHER = 50;
/** Modes of git, as octal numbers: a file, an executable one, a link. */
const MODES = new Map<number, 'file' | 'link'>([
  [0o100644, 'file'],
  [0o100755, 'file'],
  [0o120000, 'link'],
]);

export interface RepositoryState {
  readonly live: LiveRepository;
  readonly token: TokenFacts;
  readonly archived: boolean;
}

/** A branch from one commit to another; undefined is no branch. Refused where it is at another commit by now. */
export interface RefMove {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface NewCommit {
  readonly branch: string;
  /** The branch's newest commit; refused where it is another one by now. */
  readonly onto: string;
  readonly message: { readonly headline: string; readonly body: string };
  readonly additions: readonly { readonly path: string; readonly content: string }[];
  readonly deletions: readonly string[];
}

export type PullEdit = Partial<Pick<LivePull, 'title' | 'body'>> & {
  readonly base?: string;
  readonly state?: 'closed';
};

/** A repository as `sync` reads and changes it: branches, a commit, a pull request. All methods reject with a PlatformError. */
export interface GithubRepository {
  /** @param folder the one whose files are looked at */
  read(names: {
    readonly folder: string;
    readonly branch: string;
    readonly next: string;
  }): Promise<RepositoryState>;
  /** Contents by their name in git; undefined where one is no text, or is too long for an answer. */
  contents(oids: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /** What the App of the token is made for; undefined where that can't be known. */
  appPermissions(token: TokenFacts): Promise<TokenFacts['app']>;
  /** All of them, or, where a branch is not where it was, none. */
  move(moves: readonly RefMove[]): Promise<void>;
  /** GitHub signs the commit, since it makes it. Returns its name. */
  commit(commit: NewCommit): Promise<string>;
  openPull(
    text: Pick<LivePull, 'title' | 'body'>,
    branch: string,
    into: string,
  ): Promise<Pick<LivePull, 'number' | 'url'>>;
  editPull(number: number, change: PullEdit): Promise<void>;
}

export function openGithubRepository(io: Network, target: GithubTarget): GithubRepository {
  const needing = 'the token';
  const needs = `${needing} needs \`${SYNC_PERMISSIONS}\``;
  const octokit = openGithubClient(io, SYNC_PERMISSIONS, { needing });
  const address = graphqlAddress(io.env);
  let place: Parameters & GithubTarget = { ...target };
  let id = '';

  const graphql = <Schema extends z.ZodMiniType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: Schema,
    reads = true,
  ) => askGraphql(octokit, address, { query, variables, schema, reads }, { token: githubToken(io.env) ?? '', needs });
  const where = () => ({ owner: place.owner, name: place.repo });

  /** What a branch has that the default one does not, and where it left it. */
  async function compare(base: string, head: string) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const parameters = { ...place, basehead: `${base}...${head}`, per_page: 100 };
    let answer: z.output<typeof comparisonSchema>;
    try {
      answer = await ask(octokit, route, parameters, comparisonSchema);
    } catch (error) {
      // GitHub knows both commits: they have none in common.
      if (error instanceof PlatformError && error.message.includes('(404)'))
        return { start: base, own: undefined };
      throw error;
    }
    const { merge_base_commit, total_commits, commits } = answer;
    const own = commits.map(({ sha, commit, parents }) => ({
      oid: sha,
      message: commit.message,
      isMerge: parents.length > 1,
    }));
    return { start: merge_base_commit.sha, own: total_commits > own.length ? undefined : own };
  }

  return {
    async read({ folder, branch: branchName, next: nextName }) {
      const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}', place);
      const found = readAnswer('GitHub', repositorySchema, data);
      const [owner = '', repo = ''] = found.full_name.split('/');
      // A repository that was renamed answers under its old name, but takes no commit under it.
      place = { owner, repo };
      const ref = (name: string) => `refs/heads/${name}`;
      const { viewer, repository } = await graphql(
        REFS_QUERY,
        {
          ...where(),
          base: ref(found.default_branch),
          branch: ref(branchName),
          next: ref(nextName),
          head: branchName,
        },
        refsSchema,
      );
      id = repository.id;
      const base = repository.base?.target?.oid;
      if (base === undefined)
        throw new PlatformError(`${found.full_name} has no commit on its default branch yet`);
      const branch = repository.branch?.target?.oid;
      const next = repository.next?.target?.oid;
      const branchSide = branch === undefined ? undefined : await compare(base, branch);
      const nextSide = next === undefined ? undefined : await compare(base, next);
      const at = (commit: string) => `${commit}:${folder}`;
      const folders = await graphql(
        FOLDERS_QUERY,
        { ...where(), base: at(base), branch: at(branch ?? base), start: at(branchSide?.start ?? base) },
        foldersSchema,
      );
      const files = (one: Folder) => filesOf(folder, one);
      return {
        archived: found.archived === true,
        token: {
          login: viewer.login,
          scopes: scopesOf(headers['x-oauth-scopes']),
          mayPush: viewer.login.endsWith('[bot]') ? undefined : (found.permissions?.push ?? undefined),
          app: undefined,
        },
        live: {
          name: found.full_name,
          base: { branch: found.default_branch, oid: base, files: files(folders.repository.base) },
          branch:
            branch === undefined
              ? undefined
              : {
                  oid: branch,
                  own: branchSide?.own,
                  files: files(folders.repository.branch),
                  startFiles: files(folders.repository.start),
                },
          next: next === undefined ? undefined : { oid: next, own: nextSide?.own },
          pulls: (repository.pullRequests.nodes ?? []).flatMap((pull) => {
            // A fork's branch of the same name is its own.
            if (pull === null || pull.isCrossRepository) return [];
            const { number, url, title, body, baseRefName } = pull;
            return [{ number, url, title, body, into: baseRefName }];
          }),
        },
      };
    },
    async contents(oids) {
      const found = new Map<string, string | undefined>();
      for (let from = 0; from < oids.length; from += BLOBS_TOGETHER) {
        const part = oids.slice(from, from + BLOBS_TOGETHER);
        const variables = Object.fromEntries(part.map((oid, at) => [`o${at}`, oid]));
        const { repository } = await graphql(
          blobsQuery(part.length),
          { ...where(), ...variables },
          blobsSchema,
        );
        for (const [at, oid] of part.entries()) {
          const blob = repository[`b${at}`];
          found.set(oid, blob?.isTruncated === true ? undefined : (blob?.text ?? undefined));
        }
      }
      return found;
    },
    async appPermissions(token) {
      const slug = appOf(token);
      if (slug === undefined) return undefined;
      try {
        return (await ask(octokit, 'GET /apps/{app_slug}', { app_slug: slug }, appSchema))?.permissions;
      } catch (error) {
        // A private App may not show itself: then what GitHub says to the commit decides.
        if (error instanceof PlatformError && /\((?:403|404)/.test(error.message)) return undefined;
        throw error;
      }
    },
    async move(moves) {
      if (moves.length === 0) return;
      const refUpdates = moves.map(({ branch, from, to }) => ({
        name: `refs/heads/${branch}`,
        beforeOid: from ?? NOTHING,
        afterOid: to ?? NOTHING,
        force: true,
      }));
      await graphql(REFS_MUTATION, { input: { repositoryId: id, refUpdates } }, movedSchema, false);
    },
    async commit({ branch, onto, message, additions, deletions }) {
      const input = {
        branch: { repositoryNameWithOwner: `${place.owner}/${place.repo}`, branchName: branch },
        expectedHeadOid: onto,
        message,
        fileChanges: {
          additions: additions.map(({ path, content }) => ({
            path,
            contents: Buffer.from(content, 'utf8').toString('base64'),
          })),
          deletions: deletions.map((path) => ({ path })),
        },
      };
      const answer = await graphql(COMMIT_MUTATION, { input }, commitSchema, false);
      return answer.createCommitOnBranch.commit.oid;
    },
    async openPull({ title, body }, head, base) {
      const route = 'POST /repos/{owner}/{repo}/pulls';
      const { number, html_url } = await ask(
        octokit,
        route,
        { ...place, title, body, head, base },
        pullSchema,
      );
      return { number, url: html_url };
    },
    async editPull(number, change) {
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      await ask(octokit, route, { ...place, pull_number: number, ...change }, pullSchema);
    },
  };
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
