import type { Environment, HostOptions } from './options.js';
import type { HostApi, RunContext } from './types.js';

/**
 * The API of the platform that `context` was read from. Rejects with a PlatformError where no token is at hand.
 * GitHub: `INPUT_TOKEN`, `GITHUB_TOKEN` or `GH_TOKEN` with `actions: read`. GitLab: `CI_JOB_TOKEN` for reading, and for
 * ending jobs `JMO_GITLAB_TOKEN` with the scope `api`.
 */
export async function openHostApi(
  env: Environment,
  context: RunContext,
  options: HostOptions = {},
): Promise<HostApi> {
  if (context.host === 'github') {
    const { openGithubApi } = await import('./github/api.js');
    return openGithubApi(env, context, options);
  }
  const { openGitlabApi } = await import('./gitlab/api.js');
  return openGitlabApi(env, context, options);
}
