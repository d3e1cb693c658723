import type { LiveBranch, LivePull, LiveRepository, Tree } from './live-repository.js';
import {
  closedBody,
  markedSource,
  type NamedChange,
  NEXT_BRANCH,
  pullBody,
  pullTitle,
  SYNC_BRANCH,
  sourceOfBody,
  sourceOfMessage,
} from './texts.js';

/** A change of a file on the default branch. */
export interface WantedChange extends NamedChange {
  /** What git calls the new content; undefined for `delete`. */
  readonly oid: string | undefined;
}

export interface PullText {
  readonly title: string;
  readonly body: string;
}

/** What must be done so that exactly one pull request holds the changes, or none where there are none. */
export interface PullPlan {
  /** `tidy`: only branches of ours are left over, from a merged pull request or a failure. */
  readonly action: 'open' | 'update' | 'close' | 'tidy' | 'none';
  /** Whether the branch gets a new commit, made on the default branch's newest one. */
  readonly rewrite: boolean;
  /** Our open pull request. */
  readonly pull: LivePull | undefined;
  /** What it should say. */
  readonly text: PullText;
  /** Whether it says something else, or goes into another branch. */
  readonly edit: boolean;
  /** Why nothing is done: the branch or pull request of that name is somebody else's. */
  readonly refused: string | undefined;
}

/** @param changes what must change on the default branch @param source the resource file */
export function planPull(live: LiveRepository, changes: readonly WantedChange[], source: string): PullPlan {
  const wanted = changes.length > 0;
  const body = wanted ? pullBody(changes, source) : closedBody(source);
  const text = { title: pullTitle(source), body };
  const ours = markedSource(source);
  const refused = strangePull(live.pulls, ours) ?? strangeBranch(live, ours);
  const plan = {
    action: 'none',
    rewrite: false,
    edit: false,
    pull: undefined,
    refused: undefined,
    text,
  } as const;
  // Without changes there is nothing to be done with what is somebody else's.
  if (refused !== undefined) return wanted ? { ...plan, action: 'open', rewrite: true, refused } : plan;
  const [pull] = live.pulls;
  const isLeft = live.next !== undefined || (!wanted && live.branch !== undefined);
  const rest = { ...plan, pull, action: isLeft ? 'tidy' : 'none' } as const;
  if (!wanted) return pull === undefined ? rest : { ...rest, action: 'close', edit: true };
  const rewrite = live.branch === undefined || !leadsTo(live.base.files, live.branch, changes);
  if (pull === undefined) return { ...rest, action: 'open', rewrite };
  const edit = !saysSo(pull, text) || pull.into !== live.base.branch;
  return rewrite || edit ? { ...rest, action: 'update', rewrite, edit } : rest;
}

/**
 * Whether merging the branch makes exactly the changes: git takes, of each file, the side that has moved since the branch
 * was made, and has a conflict if both have. If the default branch got or lost a file, git may find a rename in it and in
 * the branch's changes, so that these conflict: nobody can tell from the paths.
 */
export function leadsTo(base: Tree, branch: LiveBranch, changes: readonly WantedChange[]): boolean {
  const wanted = new Map(changes.map(({ path, oid }) => [path, oid]));
  const paths = new Set([
    ...base.keys(),
    ...branch.files.keys(),
    ...branch.startFiles.keys(),
    ...wanted.keys(),
  ]);
  if ([...paths].some((path) => base.has(path) !== branch.startFiles.has(path))) return false;
  return [...paths].every((path) => {
    const now = base.get(path)?.oid;
    const start = branch.startFiles.get(path)?.oid;
    const own = branch.files.get(path)?.oid;
    const merges = now === start || own === start || own === now;
    return merges && (own === start ? now : own) === (wanted.has(path) ? wanted.get(path) : now);
  });
}

/** GitHub stores line ends as it likes. */
function saysSo(pull: LivePull, { title, body }: PullText): boolean {
  return pull.title === title && pull.body.replaceAll('\r\n', '\n').trim() === body.trim();
}

function strangePull(pulls: readonly LivePull[], ours: string): string | undefined {
  for (const { number, body } of pulls) {
    const source = sourceOfBody(body);
    if (source === undefined)
      return `pull request #${number} from the branch ${SYNC_BRANCH} is not ours: close it and delete the branch, or merge it`;
    if (source !== ours)
      return `pull request #${number} holds the changes of ${source}: merge or close it first, one pull request at a time is open`;
  }
  const [first, second] = pulls;
  return first === undefined || second === undefined
    ? undefined
    : `pull requests #${first.number} and #${second.number} are both open from the branch ${SYNC_BRANCH}: close one of them`;
}

function strangeBranch({ branch, next }: LiveRepository, ours: string): string | undefined {
  const found = [
    { name: SYNC_BRANCH, own: branch === undefined ? [] : branch.own },
    { name: NEXT_BRANCH, own: next === undefined ? [] : next.own },
  ];
  for (const { name, own } of found) {
    if (own === undefined)
      return `the branch ${name} has a history of its own, which is not ours: rename or delete it`;
    const foreign = own.find(
      ({ byGithub, isMerge, message }) => !byGithub || (!isMerge && sourceOfMessage(message) !== ours),
    );
    if (foreign === undefined) continue;
    const short = foreign.oid.slice(0, 10);
    const source = sourceOfMessage(foreign.message);
    return source === undefined || source === ours
      ? `commit ${short} on the branch ${name} is not ours, and would be lost: merge it, or delete the branch`
      : `the branch ${name} holds the changes of ${source}: merge them, or delete the branch`;
  }
  return undefined;
}
