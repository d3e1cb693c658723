import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../run-program.mjs';
import { commitAll } from './git.mjs';

/**
 * Runs gitlab-ci-local in a copy of a folder, since it leaves artifacts and logs behind. Jobs run in a shell on this machine.
 * @param {{env?: Record<string, string>, seconds?: number}} [options] `env` is added to the plain environment
 * @returns {Promise<{status: number, stdout: string, stderr: string, folder: string}>} `folder` is the copy
 */
export async function runGitlabCiLocal(context, folder, args, { env = {}, seconds = 300 } = {}) {
  const copy = mkdtempSync(join(context.work, 'gitlab-ci-local-'));
  cpSync(folder, copy, { recursive: true });
  await commitAll(copy, context.environment);
  const node = await context.tool('node');
  const result = await runProgram(
    node,
    [
      await context.tool('gitlab-ci-local'),
      ...['--force-shell-executor', '--shell-executor-no-image', '--no-color'],
      ...args,
    ],
    { cwd: copy, env: { ...context.environment, ...env }, seconds },
  );
  return { ...result, folder: copy };
}
