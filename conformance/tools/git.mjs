import { runProgram } from '../run-program.mjs';

/** Turns a folder into a repository with one commit of everything in it. */
export async function commitAll(folder, environment) {
  const env = {
    ...environment,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Conformance',
    GIT_AUTHOR_EMAIL: 'conformance@example.invalid',
    GIT_COMMITTER_NAME: 'Conformance',
    GIT_COMMITTER_EMAIL: 'conformance@example.invalid',
  };
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['remote', 'add', 'origin', 'https://github.com/acme/shop.git'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'What is run'],
  ]) {
    const { status, stderr } = await runProgram('git', args, { cwd: folder, env });
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
  }
}
