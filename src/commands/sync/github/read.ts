import { githubActions } from '../../../backends/github-actions/index.js';
import { FOLDER } from '../../../backends/github-actions/plan.js';
import type { Tree } from '../../../backends/github-actions/sync/live-repository.js';
import { type PullPlan, planPull } from '../../../backends/github-actions/sync/sync-plan.js';
import { NEXT_BRANCH, SYNC_BRANCH } from '../../../backends/github-actions/sync/texts.js';
import { renderAll } from '../../../backends/render-all.js';
import type { RepositoryState } from '../../../hosts/github/repository/read.js';
import type { GithubRepository } from '../../../hosts/github/repository/repository.js';
import { tokenProblem } from '../../../hosts/github/sync-token.js';
import { type FilePlan, planAgainst, refusalOf } from '../../../project/render.js';
import type { Loaded } from '../../../project/schedule-file.js';
import { gitBlobOid } from '../../../workspace/git-blob.js';
import { type FoundFile, withLineFeeds } from '../../../workspace/plan.js';
import { readOwned } from '../../../workspace/read.js';

export interface GithubSync extends RepositoryState {
  /** What must change on the default branch. */
  readonly files: FilePlan;
  readonly pull: PullPlan;
  /** Why nothing may be written; undefined where something may, or need not be. */
  readonly refused: string | undefined;
}

/** Reads what GitHub has and plans what must change. Rejects with a PlatformError where that cannot be known. */
export async function readGithubSync(loaded: Loaded, api: GithubRepository): Promise<GithubSync> {
  const schedules = loaded.schedules
    .map(({ resource }) => resource)
    .filter(({ spec }) => spec.backend.type === githubActions.type);
  const rendered = renderAll(schedules, loaded);
  const state = await api.read({ folder: FOLDER, branch: SYNC_BRANCH, next: NEXT_BRANCH });
  const { live, archived } = state;
  const found = await findFiles(loaded, live.base.files, rendered, api);
  const files = planAgainst(loaded, rendered, found);
  const changes = files.changes.map(({ action, path, after }) => ({
    action,
    path,
    oid: after === undefined ? undefined : gitBlobOid(after),
  }));
  const pull = planPull(live, changes, loaded.source);
  const inTheWay = refusalOf(files.problems);
  if (inTheWay !== undefined || pull.action === 'none')
    return { ...state, files, pull, refused: inTheWay ?? pull.refused };
  const token = { ...state.token, app: await api.appPermissions(state.token) };
  const refused = pull.refused ?? (archived ? `${live.name} is archived` : tokenProblem(token));
  return { ...state, token, files, pull, refused };
}

/**
 * What stands on the default branch where files of ours may stand. Most of it is known without being downloaded: it is
 * what we render, or what lies in the project's folder.
 */
async function findFiles(
  loaded: Loaded,
  base: Tree,
  rendered: readonly { readonly path: string; readonly content: string }[],
  api: GithubRepository,
): Promise<Map<string, FoundFile>> {
  const wanted = new Set(rendered.map(({ path }) => path));
  const { owned } = githubActions;
  const isCandidate = (path: string) =>
    wanted.has(path) || owned.some(({ folder, pattern }) => isIn(path, folder) && pattern.test(nameOf(path)));
  const candidates = [...base].filter(([path, { kind }]) =>
    // A link or folder that we do not want is somebody else's.
    kind === 'file' ? isCandidate(path) : wanted.has(path),
  );
  const known = new Map<string, string>();
  const remember = (content: string) => known.set(gitBlobOid(content), content);
  for (const { content } of rendered) remember(content);
  for (const file of readOwned(loaded.directory, owned, [...wanted]).values()) {
    if (file.kind !== 'file') continue;
    remember(file.content);
    remember(withLineFeeds(file.content));
  }
  const unknown = candidates.filter(([, { oid, kind }]) => kind === 'file' && !known.has(oid));
  const downloaded = await api.contents([...new Set(unknown.map(([, { oid }]) => oid))]);
  return new Map(
    candidates.flatMap(([path, { oid, kind }]): [string, FoundFile][] => {
      if (kind !== 'file') return [[path, problemAt(path, kind)]];
      const content = known.get(oid) ?? downloaded.get(oid);
      if (content !== undefined) return [[path, { kind: 'file', content, executable: undefined }]];
      // No text, or one that is too long to be sent: nothing that we wrote.
      return wanted.has(path) ? [[path, { kind: 'file', content: '', executable: undefined }]] : [];
    }),
  );
}

function problemAt(path: string, kind: 'link' | 'other'): FoundFile {
  const what = kind === 'link' ? 'a symbolic link' : 'no regular file';
  const code = kind === 'link' ? 'symlink' : 'not-a-file';
  return { kind: 'problem', problem: { code, path, message: `${path} is in the way: it is ${what}` } };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const isIn = (path: string, folder: string) => path === `${folder}/${nameOf(path)}`;
