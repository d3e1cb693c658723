import { Buffer } from 'node:buffer';
import type * as z from 'zod/mini';
import type { LivePull } from '../../../backends/github-actions/sync/live-repository.js';
import type { Network } from '../../network.js';
import { PlatformError } from '../../types.js';
import { ask, githubToken, openGithubClient } from '../client.js';
import { askGraphql, graphqlAddress } from '../graphql.js';
import { appOf, SYNC_PERMISSIONS, type TokenFacts } from '../sync-token.js';
import type { GithubTarget } from '../target.js';
import {
  appSchema,
  blobsQuery,
  blobsSchema,
  COMMIT_MUTATION,
  commitSchema,
  movedSchema,
  pullSchema,
  REFS_MUTATION,
} from './queries.js';
import { type RepositoryNames, type RepositoryState, readRepository } from './read.js';

/** What no ref has: a ref that is to be there no more, or must not be there yet (GitHub's docs, "updateRefs"). */
const NOTHING = '0'.repeat(40);
const BLOBS_TOGETHER = 50;

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
  read(names: RepositoryNames): Promise<RepositoryState>;
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

export async function openGithubRepository(io: Network, target: GithubTarget): Promise<GithubRepository> {
  const needing = 'the token';
  const needs = `${needing} needs \`${SYNC_PERMISSIONS}\``;
  const octokit = await openGithubClient(io, SYNC_PERMISSIONS, { needing });
  const address = graphqlAddress(io.env);
  let place = target;
  let id = '';

  const graphql = <Schema extends z.ZodMiniType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: Schema,
    reads = true,
  ) =>
    askGraphql(
      octokit,
      address,
      { query, variables, schema, reads },
      { token: githubToken(io.env) ?? '', needs },
    );
  const where = () => ({ owner: place.owner, name: place.repo });

  return {
    async read(names) {
      const found = await readRepository(octokit, graphql, target, names);
      ({ place, id } = found);
      return found.state;
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
