import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { gitBlobOid } from '../../src/workspace/git-blob.js';
import type { Answer, Request } from './loopback.js';

// A repository of GitHub as far as `sync` reads and changes it: commits, branches, pull requests. Queries and mutations are
// executed against GitHub's published GraphQL schema, which refuses what GitHub would refuse.

const schema = buildSchema(readFileSync(new URL('./github-schema.graphql', import.meta.url), 'utf8'));
const NOTHING = '0'.repeat(40);

export type Files = ReadonlyMap<string, string>;

export interface FakeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly committer: string;
  readonly files: Files;
}

export interface FakePull {
  readonly number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  state: 'open' | 'closed';
  readonly fork?: boolean;
}

export interface FakeRepository {
  /** `owner/name`. */
  readonly name: string;
  archived: boolean;
  login: string;
  /** `X-OAuth-Scopes` of a classic token. */
  scopes: string | undefined;
  /** What the token may write. */
  readonly may: Set<'contents' | 'pull-requests' | 'workflows'>;
  /** What the token's App is made for; undefined for one that does not show itself. */
  app: Readonly<Record<string, string>> | undefined;
  mayPush: boolean;
  readonly commits: Map<string, FakeCommit>;
  readonly refs: Map<string, string>;
  readonly pulls: FakePull[];
  /** What was changed, in order. */
  readonly writes: string[];
  /** Links, and other things that are no plain files: path -> mode. */
  readonly modes: Map<string, number>;
  /** `committer`: an e-mail address, GitHub's own for what its API makes. */
  commit(
    branch: string,
    files: Files,
    message?: string,
    parents?: readonly string[],
    committer?: string,
  ): string;
  filesOf(branch: string): Files | undefined;
  /** What merging the branch makes of the default one; undefined where there is a conflict. */
  merged(branch: string): Files | undefined;
}

export function fakeRepository(name: string, files: Record<string, string> = {}): FakeRepository {
  const commits = new Map<string, FakeCommit>();
  const refs = new Map<string, string>();
  const self: FakeRepository = {
    name,
    archived: false,
    login: 'jmo-sync[bot]',
    scopes: undefined,
    may: new Set(['contents', 'pull-requests', 'workflows'] as const),
    app: { contents: 'write', pull_requests: 'write', workflows: 'write', metadata: 'read' },
    mayPush: true,
    commits,
    refs,
    pulls: [],
    writes: [],
    modes: new Map(),
    commit(branch, tree, message = 'by hand', parents, committer = 'dev@example.com') {
      const before = refs.get(branch);
      const above = parents ?? (before === undefined ? [] : [before]);
      const text = JSON.stringify([above, [...tree], message, commits.size]);
      const oid = createHash('sha1').update(text).digest('hex');
      commits.set(oid, { oid, parents: above, message, committer, files: new Map(tree) });
      refs.set(branch, oid);
      return oid;
    },
    filesOf: (branch) => commits.get(refs.get(branch) ?? '')?.files,
    merged(branch) {
      const [now, own] = [self.filesOf('main'), self.filesOf(branch)];
      const { start } = compare(self, refs.get('main') ?? '', refs.get(branch) ?? '');
      const old = commits.get(start ?? '')?.files;
      if (now === undefined || own === undefined || old === undefined) return undefined;
      const result = new Map<string, string>();
      for (const path of new Set([...now.keys(), ...own.keys(), ...old.keys()])) {
        const [a, b, o] = [now.get(path), own.get(path), old.get(path)];
        if (a !== b && a !== o && b !== o) return undefined;
        const kept = a === o ? b : a;
        if (kept !== undefined) result.set(path, kept);
      }
      return result;
    },
  };
  self.commit('main', new Map(Object.entries(files)), 'first');
  return self;
}

function ancestors({ commits }: FakeRepository, oid: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [oid];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...(commits.get(one)?.parents ?? []));
  }
  return seen;
}

/** Where `head` left `base`, and what it has that `base` does not, oldest first. */
function compare(repository: FakeRepository, base: string, head: string) {
  const known = ancestors(repository, base);
  const all = [...ancestors(repository, head)];
  return { start: all.find((oid) => known.has(oid)), ahead: all.filter((oid) => !known.has(oid)).reverse() };
}

/** GitHub closes a pull request whose branch is gone, or has nothing that its base does not have. */
function closeEmpty(repository: FakeRepository): void {
  for (const pull of repository.pulls) {
    if (pull.state === 'closed' || pull.fork) continue;
    const head = repository.refs.get(pull.head);
    const base = repository.refs.get(pull.base) ?? '';
    if (head !== undefined && compare(repository, base, head).ahead.length > 0) continue;
    pull.state = 'closed';
    repository.writes.push(`GitHub closes ${pull.number}`);
  }
}

/** The answer to a request about the repository; undefined for one that is about something else. */
export async function answerRepository(
  request: Request,
  repository: FakeRepository,
): Promise<Answer | undefined> {
  if (request.path === '/graphql' || request.path === '/api/graphql')
    return answerGraphql(request, repository);
  const path = request.path.replace(/^\/api\/v3/, '');
  const app = /^\/apps\/([^/]+)$/.exec(path)?.[1];
  if (app !== undefined) return answerApp(app, repository);
  const place = `/repos/${repository.name}`;
  if (path === place) return showRepository(repository);
  const basehead = new RegExp(`^${place}/compare/(\\w+)\\.\\.\\.(\\w+)$`).exec(path);
  if (basehead !== null) return answerCompare(repository, basehead[1] ?? '', basehead[2] ?? '');
  const pull = new RegExp(`^${place}/pulls(?:/(\\d+))?$`).exec(path);
  return pull === null ? undefined : answerPull(request, repository, pull[1]);
}

function showRepository({ name, archived, scopes, mayPush }: FakeRepository): Answer {
  return {
    status: 200,
    headers: scopes === undefined ? {} : { 'x-oauth-scopes': scopes },
    body: {
      id: 1,
      full_name: name,
      default_branch: 'main',
      archived,
      permissions: { push: mayPush, pull: true, admin: false },
    },
  };
}

function answerApp(slug: string, { login, app }: FakeRepository): Answer {
  if (`${slug}[bot]` !== login || app === undefined) return NOT_FOUND;
  return { status: 200, body: { id: 7, slug, permissions: app } };
}

/** The committer of what GitHub makes itself. */
export const GITHUB = 'noreply@github.com';
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const FORBIDDEN: Answer = {
  status: 403,
  headers: { 'x-ratelimit-remaining': '4999' },
  body: { message: 'Resource not accessible by integration' },
};

function answerCompare(repository: FakeRepository, base: string, head: string): Answer {
  const { commits } = repository;
  const { start, ahead } = compare(repository, base, head);
  if (!commits.has(base) || !commits.has(head) || start === undefined) return NOT_FOUND;
  const show = (oid: string) => {
    const { message = '', parents = [], committer = '' } = commits.get(oid) ?? {};
    return {
      sha: oid,
      commit: { message, committer: { email: committer } },
      parents: parents.map((sha) => ({ sha })),
    };
  };
  return {
    status: 200,
    body: {
      merge_base_commit: show(start),
      total_commits: ahead.length,
      ahead_by: ahead.length,
      commits: ahead.slice(0, 100).map(show),
    },
  };
}

function answerPull(request: Request, repository: FakeRepository, number: string | undefined): Answer {
  const { pulls, may, refs, writes } = repository;
  if (!may.has('pull-requests')) return FORBIDDEN;
  const sent = JSON.parse(request.body) as Partial<FakePull>;
  const show = (pull: FakePull) => ({
    id: pull.number,
    number: pull.number,
    html_url: `https://github.com/${repository.name}/pull/${pull.number}`,
    state: pull.state,
    title: pull.title,
    body: pull.body,
  });
  if (number !== undefined) {
    const pull = pulls.find((one) => one.number === Number(number));
    if (pull === undefined) return NOT_FOUND;
    Object.assign(pull, sent);
    writes.push(`PATCH ${number} ${Object.keys(sent).sort().join(',')}`);
    return { status: 200, body: show(pull) };
  }
  const { head = '', base = '', title = '', body = '' } = sent;
  const problem = pullProblem(repository, head, base);
  if (problem !== undefined)
    return { status: 422, body: { message: 'Validation Failed', errors: [{ message: problem }] } };
  const pull: FakePull = { number: pulls.length + 1, title, body, head, base, state: 'open' };
  pulls.push(pull);
  writes.push(`POST ${pull.number} ${head} ${refs.has(head)}`);
  return { status: 201, body: show(pull) };
}

function pullProblem(repository: FakeRepository, head: string, base: string): string | undefined {
  const { pulls, refs, name } = repository;
  const open = pulls.some(
    (one) => one.state === 'open' && one.head === head && one.base === base && !one.fork,
  );
  if (open) return `A pull request already exists for ${name.split('/')[0]}:${head}.`;
  const [from, to] = [refs.get(head), refs.get(base)];
  if (from === undefined || to === undefined) return 'head is invalid';
  return compare(repository, to, from).ahead.length === 0
    ? `No commits between ${base} and ${head}`
    : undefined;
}

async function answerGraphql(request: Request, repository: FakeRepository): Promise<Answer> {
  const { query, variables, ...more } = JSON.parse(request.body) as {
    query: string;
    variables: Record<string, unknown>;
  };
  if (Object.keys(more).length > 0) throw new Error(`beside query and variables: ${Object.keys(more)}`);
  const { data, errors } = await graphql({
    schema,
    source: query,
    rootValue: resolvers(repository),
    variableValues: variables,
  });
  const shown = errors?.map(({ message, path, extensions: { type } }) => {
    // The schema refuses it: not as documented.
    if (type === undefined) throw new Error(message);
    return { type, path, message };
  });
  return {
    status: 200,
    body: { ...(data == null ? {} : { data }), ...(shown === undefined ? {} : { errors: shown }) },
  };
}

function refuse(type: string, message: string): never {
  throw new GraphQLError(message, { extensions: { type } });
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

interface RefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly { name: string; beforeOid?: string; afterOid: string; force: boolean }[];
}

function resolvers(repository: FakeRepository) {
  const { name, commits, refs, pulls, may, writes } = repository;
  const target = (oid: string | undefined) =>
    oid === undefined ? null : { target: { __typename: 'Commit', oid } };
  return {
    viewer: { login: repository.login },
    repository: (asked: { owner: string; name: string }) => {
      if (`${asked.owner}/${asked.name}` !== name)
        refuse(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${asked.owner}/${asked.name}'.`,
        );
      return {
        id: 'R_1',
        ref: ({ qualifiedName }: { qualifiedName: string }) =>
          target(refs.get(qualifiedName.replace(/^refs\/heads\//, ''))),
        object: (what: { expression?: string; oid?: string }) => findObject(repository, what),
        pullRequests: ({
          headRefName,
          states = [],
          first = 0,
        }: {
          headRefName?: string;
          states?: string[];
          first?: number;
        }) => ({
          totalCount: pulls.filter(
            ({ head, state }) => head === headRefName && states.includes(state.toUpperCase()),
          ).length,
          nodes: pulls
            .filter(({ head, state }) => head === headRefName && states.includes(state.toUpperCase()))
            .slice(0, first)
            .map(({ number, title, body, base, fork }) => ({
              number,
              title,
              body,
              url: `https://github.com/${name}/pull/${number}`,
              baseRefName: base,
              isCrossRepository: fork === true,
            })),
        }),
      };
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { branch, expectedHeadOid, message, fileChanges } = input;
      const { additions, deletions } = fileChanges;
      if (branch.repositoryNameWithOwner !== name) refuse('NOT_FOUND', 'Could not resolve to a Repository');
      const head = refs.get(branch.branchName ?? '');
      if (head === undefined) refuse('NOT_FOUND', 'No such branch');
      if (head !== expectedHeadOid)
        refuse(
          'STALE_DATA',
          `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`,
        );
      const touched = [...additions, ...deletions].map(({ path }) => path);
      if (touched.length === 0) throw new Error('a commit without changes');
      if (
        !may.has('contents') ||
        (touched.some((path) => path.startsWith('.github/workflows/')) && !may.has('workflows'))
      )
        refuse('FORBIDDEN', 'Resource not accessible by integration');
      const files = new Map(commits.get(head)?.files);
      for (const { path } of deletions)
        if (!files.delete(path))
          refuse('UNPROCESSABLE', 'A path was requested for deletion which does not exist');
      for (const { path, contents } of additions) {
        if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(contents))
          throw new Error('contents are no base64');
        files.set(path, Buffer.from(contents, 'base64').toString());
      }
      const text = [message.headline, message.body ?? ''].join('\n\n').trim();
      const oid = repository.commit(branch.branchName ?? '', files, text, undefined, GITHUB);
      writes.push(`commit ${branch.branchName}`);
      return { commit: { __typename: 'Commit', oid } };
    },
    updateRefs: ({ input: { repositoryId, refUpdates } }: { input: RefsInput }) => {
      if (repositoryId !== 'R_1' || refUpdates.length === 0) throw new Error('which refs?');
      if (!may.has('contents')) refuse('FORBIDDEN', 'Resource not accessible by integration');
      const moves = refUpdates.map((one) => ({ ...one, branch: one.name.replace(/^refs\/heads\//, '') }));
      for (const { branch, beforeOid, afterOid } of moves) {
        if (beforeOid !== undefined && beforeOid !== (refs.get(branch) ?? NOTHING))
          refuse('UNPROCESSABLE', `refs/heads/${branch} is not at ${beforeOid}`);
        if (afterOid !== NOTHING && !commits.has(afterOid)) throw new Error('no such commit');
      }
      for (const { branch, afterOid } of moves) {
        if (afterOid === NOTHING) refs.delete(branch);
        else refs.set(branch, afterOid);
      }
      writes.push(
        `refs ${moves.map(({ branch, afterOid }) => `${afterOid === NOTHING ? '-' : ''}${branch}`).join(' ')}`,
      );
      closeEmpty(repository);
      return {};
    },
  };
}

function findObject(
  { commits, modes }: FakeRepository,
  { expression, oid }: { expression?: string; oid?: string },
) {
  if (oid !== undefined) {
    for (const { files } of commits.values())
      for (const content of files.values())
        if (gitBlobOid(content) === oid)
          return { __typename: 'Blob', oid, text: content, isTruncated: false };
    return null;
  }
  const [commit = '', folder = ''] = (expression ?? '').split(':');
  const found = commits.get(commit);
  if (found === undefined) throw new Error(`expression: ${expression}`);
  if (found.files.has(folder)) return { __typename: 'Blob', oid: NOTHING, text: '', isTruncated: false };
  const entries = [...found.files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, content]) => ({
      name: path.slice(folder.length + 1),
      oid: gitBlobOid(content),
      type: 'blob',
      mode: modes.get(path) ?? 0o100644,
    }))
    .filter((entry) => !entry.name.includes('/'));
  return entries.length === 0 ? null : { __typename: 'Tree', oid: NOTHING, entries };
}
