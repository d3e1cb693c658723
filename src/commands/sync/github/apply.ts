import type { LivePull } from '../../../backends/github-actions/sync/live-repository.js';
import { commitMessage, NEXT_BRANCH, SYNC_BRANCH } from '../../../backends/github-actions/sync/texts.js';
import { GithubForbidden } from '../../../hosts/github/graphql.js';
import type { GithubRepository, RefMove } from '../../../hosts/github/repository/repository.js';
import { PlatformError } from '../../../hosts/types.js';
import type { GithubSync } from './read.js';

/** The pull request that holds the changes now; undefined where none is needed. */
export type Applied = Pick<LivePull, 'number' | 'url'> | undefined;

/**
 * Makes the plan true. The pull request's branch moves in one step from one finished commit to the next: GitHub closes a pull
 * request whose branch has nothing ahead of its base, even for a second. So the commit is made on a branch of its own, which
 * goes as the other one moves. Every step is refused where somebody was faster; what is left is what the next plan shows.
 */
export async function applyGithubSync(
  sync: GithubSync,
  source: string,
  api: GithubRepository,
): Promise<Applied> {
  const { pull: plan, live, files } = sync;
  const { action, pull, text } = plan;
  if (action === 'none') return pull;
  const leftover = removal(NEXT_BRANCH, live.next);
  if (files.changes.length === 0) {
    if (action === 'close' && pull !== undefined)
      await api.editPull(pull.number, { state: 'closed', body: text.body });
    await api.move([...removal(SYNC_BRANCH, live.branch), ...leftover]);
    return undefined;
  }
  if (plan.rewrite) await rewriteBranch(sync, source, api);
  else await api.move(leftover);
  if (pull === undefined) return api.openPull(text, SYNC_BRANCH, live.base.branch);
  if (plan.edit) await api.editPull(pull.number, { ...text, base: live.base.branch });
  return pull;
}

async function rewriteBranch(
  { live, files }: GithubSync,
  source: string,
  api: GithubRepository,
): Promise<void> {
  const { base, branch, next } = live;
  if (next?.oid !== base.oid) await api.move([{ branch: NEXT_BRANCH, from: next?.oid, to: base.oid }]);
  const additions = files.changes.flatMap(({ path, after }) =>
    after === undefined ? [] : [{ path, content: after }],
  );
  const deletions = files.changes.flatMap(({ path, action }) => (action === 'delete' ? [path] : []));
  const message = commitMessage(files.changes, source);
  let commit: string;
  try {
    commit = await api.commit({ branch: NEXT_BRANCH, onto: base.oid, message, additions, deletions });
  } catch (error) {
    // Refused for good: then nothing of ours shall stay behind.
    if (error instanceof GithubForbidden) await leave(api, base.oid);
    throw error;
  }
  await api.move([
    { branch: SYNC_BRANCH, from: branch?.oid, to: commit },
    { branch: NEXT_BRANCH, from: commit, to: undefined },
  ]);
}

async function leave(api: GithubRepository, oid: string): Promise<void> {
  try {
    await api.move([{ branch: NEXT_BRANCH, from: oid, to: undefined }]);
  } catch (error) {
    // What GitHub said first is what there is to say; the next sync deletes the branch.
    if (!(error instanceof PlatformError)) throw error;
  }
}

function removal(branch: string, live: { readonly oid: string } | undefined): RefMove[] {
  return live === undefined ? [] : [{ branch, from: live.oid, to: undefined }];
}
