import { runProgram } from '../run-program.mjs';

/**
 * Runs gitlab-ci-local in a repository (gitlab/repository.mjs). Jobs run in a shell on this machine.
 * @param {{env?: Record<string, string>, variables?: Record<string, string | null>}} [options]
 *   `env` on top of the plain environment; `variables` of the pipeline, before those that gitlab-ci-local makes up: null
 *   for one that such a pipeline does not have
 * @returns {Promise<{status: number, stdout: string, stderr: string}>}
 */
export async function runGitlabCiLocal(context, folder, args, { env = {}, variables = {} } = {}) {
  const names = Object.keys(variables);
  return runProgram(
    await context.tool('node'),
    [
      await context.tool('gitlab-ci-local'),
      ...['--force-shell-executor', '--shell-executor-no-image', '--no-color'],
      // Else it warns of each.
      ...(names.length > 0 ? [`--ignore-predefined-vars=${names.join(',')}`] : []),
      ...names.map((name) =>
        variables[name] === null ? `--unset-variable=${name}` : `--variable=${name}=${variables[name]}`,
      ),
      ...args,
    ],
    { cwd: folder, env: { ...context.environment, ...env } },
  );
}
