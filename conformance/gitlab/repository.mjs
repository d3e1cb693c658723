import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../run-program.mjs';

/** Not the components' own project: theirs is included from another one. By https, since of others ssh would be asked. */
const REMOTE = 'https://gitlab.com/acme/shop.git';
/** Where gitlab-ci-local keeps what is its own. */
const OWN_FOLDER = '.gitlab-ci-local';
const ADDRESS = /^ *- component: [^/\s]+\/(\S+)\/[\w-]+@(\S+)$/gm;

/**
 * Makes a folder a repository with one commit of all that is in it, and `main` at that commit in the remote too: `rules:changes`
 * compares with that one.
 * @returns {Promise<(...args: string[]) => Promise<void>>} git in that folder, for more commits
 */
export async function makeRepository(context, folder) {
  const git = async (...args) => {
    const env = { ...context.environment, GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stderr } = await runProgram('git', args, { cwd: folder, env });
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
  };
  await git('init', '--quiet', '--initial-branch=main');
  appendFileSync(join(folder, '.git/info/exclude'), `${OWN_FOLDER}/\n`);
  await git('config', 'user.name', 'Conformance');
  await git('config', 'user.email', 'conformance@example.invalid');
  await git('remote', 'add', 'origin', REMOTE);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'the project');
  await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  return git;
}

/**
 * Puts our components where gitlab-ci-local keeps what it fetched, at every address in the text of a pipeline: the pipeline
 * stays byte for byte as it is.
 */
export function provideComponents(context, folder, text) {
  for (const [, project, version] of text.matchAll(ADDRESS))
    cpSync(
      join(context.root, 'gitlab-component/templates'),
      join(folder, OWN_FOLDER, 'includes/gitlab.com', project, version, 'templates'),
      { recursive: true },
    );
}
