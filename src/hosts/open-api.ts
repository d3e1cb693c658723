import type { HostOptions, Network } from './network.js';
import type { HostApi, RunContext } from './types.js';

/**
 * The API of the context's platform. Rejects with a PlatformError if there is no token.
 * GitHub: `INPUT_TOKEN`, `GITHUB_TOKEN` or `GH_TOKEN` with `actions: read`. GitLab: `CI_JOB_TOKEN` to read, and
 * `JMO_GITLAB_TOKEN` with the scope `api` to cancel jobs.
 */
export async function openHostApi(
  io: Network,
  context: RunContext,
  options: HostOptions = {},
): Promise<HostApi> {
  if (context.host === 'github') {
    const { openGithubApi } = await import('./github/api.js');
    return openGithubApi(io, context, options);
  }
  const { openGitlabApi } = await import('./gitlab/api.js');
  return openGitlabApi(io, context, options);
}
