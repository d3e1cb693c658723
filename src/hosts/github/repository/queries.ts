import * as z from 'zod/mini';
import { page } from '../../answers.js';

/** GraphQL that `sync` asks, and what we read of the answers. */

const oid = z.string().check(z.regex(/^[0-9a-f]{40}$/));

/** Where branches stand, which pull requests are open, and who asks. */
export const REFS_QUERY = `query ($owner: String!, $name: String!, $base: String!, $branch: String!, $next: String!, $head: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id
    base: ref(qualifiedName: $base) { target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    next: ref(qualifiedName: $next) { target { oid } }
    pullRequests(headRefName: $head, states: [OPEN], first: 100) {
      totalCount
      nodes { number url title body baseRefName isCrossRepository }
    }
  }
}`;

const ref = z.nullable(z.object({ target: z.nullable(z.object({ oid })) }));

export const refsSchema = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    id: z.string(),
    base: ref,
    branch: ref,
    next: ref,
    pullRequests: z.object({
      totalCount: z.int(),
      nodes: z.nullable(
        z.array(
          z.nullable(
            z.object({
              number: z.int(),
              url: page,
              title: z.string(),
              body: z.string(),
              baseRefName: z.string(),
              isCrossRepository: z.boolean(),
            }),
          ),
        ),
      ),
    }),
  }),
});

const FOLDER = '{ __typename ... on Tree { entries { name oid type mode } } }';

/** One folder at up to three commits; `expression` is `commit:folder`. */
export const FOLDERS_QUERY = `query ($owner: String!, $name: String!, $base: String!, $branch: String!, $start: String!) {
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) ${FOLDER}
    branch: object(expression: $branch) ${FOLDER}
    start: object(expression: $start) ${FOLDER}
  }
}`;

export const folderSchema = z.nullable(
  z.object({
    __typename: z.string(),
    entries: z.nullish(z.array(z.object({ name: z.string(), oid, type: z.string(), mode: z.int() }))),
  }),
);
export type Folder = z.output<typeof folderSchema>;

export const foldersSchema = z.object({
  repository: z.object({ base: folderSchema, branch: folderSchema, start: folderSchema }),
});

/** Contents of so many blobs, as `b0`, `b1` … */
export function blobsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const variables = numbers.map((at) => `, $o${at}: GitObjectID!`).join('');
  const blobs = numbers.map((at) => `b${at}: object(oid: $o${at}) { ... on Blob { text isTruncated } }`);
  return `query ($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${blobs.join('\n    ')}
  }
}`;
}

export const blobsSchema = z.object({
  repository: z.record(
    z.string(),
    z.nullable(z.object({ text: z.nullish(z.string()), isTruncated: z.nullish(z.boolean()) })),
  ),
});

export const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export const commitSchema = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid }) }),
});

export const REFS_MUTATION = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;

export const movedSchema = z.object({ updateRefs: z.nullable(z.unknown()) });

/** REST's answers. */
export const repositorySchema = z.object({
  full_name: z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/)),
  default_branch: z.string().check(z.minLength(1)),
  archived: z.nullish(z.boolean()),
  permissions: z.nullish(z.object({ push: z.nullish(z.boolean()) })),
});

export const comparisonSchema = z.object({
  merge_base_commit: z.object({ sha: oid }),
  total_commits: z.int(),
  commits: z.array(
    z.object({
      sha: oid,
      commit: z.object({
        message: z.string(),
        committer: z.nullish(z.object({ email: z.nullish(z.string()) })),
      }),
      parents: z.array(z.object({ sha: oid })),
    }),
  ),
});

export const appSchema = z.nullable(z.object({ permissions: z.record(z.string(), z.nullish(z.string())) }));

export const pullSchema = z.object({ number: z.int(), html_url: page });
