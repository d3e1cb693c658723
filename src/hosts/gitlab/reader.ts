import type * as z from 'zod/mini';
import { PlatformError } from '../types.js';
import { GitlabAnswerError, type GitlabClient, type Query } from './client.js';

const ACCESS_TOKEN =
  'a project or personal access token with the scope `read_api` (`api` for Replace) and the role Reporter or above (Developer for Replace), in the CI variable JMO_GITLAB_TOKEN';
/** How a server that opens no jobs to job tokens answers one: as if nobody had signed in, or as if nothing were there. */
const CLOSED = [401, 403, 404];

export type GitlabReader = <Schema extends z.ZodMiniType>(
  path: string,
  query: Query,
  schema: Schema,
) => AsyncGenerator<z.output<Schema>>;

/**
 * Lists with the job's own token; from the moment at which GitLab refuses that one, with the access token: versions before
 * 18.0 let no job token read jobs (gitlab-org/gitlab issue 506668).
 */
export function openGitlabReader(
  byJob: GitlabClient | undefined,
  byAccess: GitlabClient | undefined,
): GitlabReader {
  let own = byJob;
  return async function* list(path, query, schema) {
    if (own !== undefined) {
      let begun = false;
      try {
        for await (const entry of own.list(path, query, ACCESS_TOKEN, schema)) {
          begun = true;
          yield entry;
        }
        return;
      } catch (error) {
        // What was handed out must not come twice.
        if (begun || !(error instanceof GitlabAnswerError) || !CLOSED.includes(error.status)) throw error;
        if (byAccess === undefined)
          throw new PlatformError(
            `GitLab does not let this job's token read jobs (${error.status}${error.said}), as no version before 18.0 does: it needs ${ACCESS_TOKEN}`,
          );
        own = undefined;
      }
    }
    if (byAccess !== undefined) yield* byAccess.list(path, query, ACCESS_TOKEN, schema);
  };
}
