import * as z from 'zod/mini';
import type { Network } from '../network.js';
import { readEvent } from '../read-context.js';
import { type Environment, PlatformError } from '../types.js';
import { type Comment, commentSchema } from './answers.js';
import { ask, githubToken, type Octokit, openGithubClient } from './client.js';
import { pages } from './pages.js';
import type { GithubTarget } from './target.js';

export type CommentOutcome =
  | { readonly outcome: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** Nothing was written, without an error: there is no pull request, nothing to say, or the token may only read. */
  | { readonly outcome: 'none'; readonly reason: string };

interface Issue extends GithubTarget {
  readonly issue_number: number;
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
/** GitHub refuses longer comments. */
const LONGEST = 65_536;

/**
 * Creates or updates one comment on this run's pull request, which the hidden `marker` at its start identifies. Network and
 * server errors reject with a PlatformError; a read-only token (of a fork) does not.
 * @param marker a name such as `jmo-schedule check`
 * @param isNews whether it is worth a new comment; without one, an existing comment is updated all the same
 */
export async function upsertComment(
  io: Network,
  { marker, body, isNews }: { readonly marker: string; readonly body: string; readonly isNews: boolean },
): Promise<CommentOutcome> {
  const { env } = io;
  const issue = pullRequestNumber(env);
  if (issue === undefined) return { outcome: 'none', reason: 'this run is not for a pull request' };
  if (githubToken(env) === undefined) return { outcome: 'none', reason: 'there is no token to comment with' };
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const octokit = await openGithubClient(io, 'pull-requests: write');
  const hidden = `<!-- ${marker.replaceAll('--', '')} -->`;
  const text = cut(`${hidden}\n${body}`);
  try {
    const place = { owner, repo, issue_number: issue };
    const ours = await findComment(octokit, place, hidden);
    if (ours === undefined && !isNews) return { outcome: 'none', reason: 'there is nothing to report' };
    return await write(octokit, place, ours, text);
  } catch (error) {
    // A pull request from a fork gets a read-only token.
    if (error instanceof PlatformError && error.message.includes('(403'))
      return { outcome: 'none', reason: error.message };
    throw error;
  }
}

async function write(
  octokit: Octokit,
  issue: Issue,
  ours: Comment | undefined,
  body: string,
): Promise<CommentOutcome> {
  if (ours === undefined) {
    const { html_url } = await ask(octokit, `POST ${COMMENTS}`, { ...issue, body }, commentSchema);
    return { outcome: 'created', url: html_url };
  }
  // GitHub may store other line endings.
  if (ours.body?.replaceAll('\r\n', '\n').trim() === body.trim())
    return { outcome: 'unchanged', url: ours.html_url };
  const { owner, repo } = issue;
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const { html_url } = await ask(octokit, route, { owner, repo, comment_id: ours.id, body }, commentSchema);
  return { outcome: 'updated', url: html_url };
}

async function findComment(octokit: Octokit, issue: Issue, hidden: string): Promise<Comment | undefined> {
  const comments = pages(octokit, `GET ${COMMENTS}`, { ...issue }, z.array(commentSchema), (list) => list);
  for await (const comment of comments)
    if (comment.body?.startsWith(hidden) && isOurs(comment)) return comment;
  return undefined;
}

/** Written by an app's token or a member of the repository: strangers may copy the marker. */
function isOurs(comment: Comment): boolean {
  return (
    comment.user?.type === 'Bot' ||
    ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(comment.author_association ?? '')
  );
}

function pullRequestNumber(env: Environment): number | undefined {
  const { pull_request } = readEvent(env) as { pull_request?: { number?: unknown } | null };
  if (typeof pull_request?.number === 'number') return pull_request.number;
  const ref = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '');
  return ref === null ? undefined : Number(ref[1]);
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const note = '\n\n… cut: a comment may hold 65,536 characters.\n';
  return `${text.slice(0, LONGEST - note.length).replace(/[\uD800-\uDBFF]$/, '')}${note}`;
}
