import * as z from 'zod/mini';
import { readAnswer } from '../answers.js';
import { limitPages } from '../page-limit.js';
import { PlatformError } from '../types.js';
import type { GitlabClient } from './client.js';

/** The names of variables by the id of the pipeline schedule. One that is missing has to be shown: GitLab did not say, or not all. */
export interface ScheduleVariables {
  /** The id of the token's user. */
  readonly me: number;
  readonly names: ReadonlyMap<number, readonly string[]>;
}

/** GraphQL stands beside the version of the REST API: `/api/graphql`. */
const GRAPHQL = '/../graphql';
const QUERY = `query ($path: ID!, $after: String) {
  currentUser { id }
  project(fullPath: $path) {
    ciPipelineSchedules(first: 100, after: $after) {
      nodes { id variables(first: 100) { nodes { key } pageInfo { hasNextPage } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const globalId = z.string().check(z.regex(/^gid:\/\/gitlab\/[\w:]+\/\d{1,15}$/));
const more = z.object({ hasNextPage: z.boolean() });
const answerSchema = z.object({
  // A field that a version does not have is an error, and so is a query that it thinks too large.
  errors: z.optional(z.undefined()),
  data: z.object({
    currentUser: z.object({ id: globalId }),
    project: z.object({
      ciPipelineSchedules: z.object({
        nodes: z.array(
          z.object({
            id: globalId,
            variables: z.nullish(z.object({ nodes: z.array(z.object({ key: z.string() })), pageInfo: more })),
          }),
        ),
        pageInfo: z.extend(more, { endCursor: z.nullish(z.string()) }),
      }),
    }),
  }),
});

/** A hundred pipeline schedules a request; GitLab has the field since 15.6. Undefined where that does not work, whatever the reason. */
export async function readVariables(
  send: GitlabClient['send'],
  path: string,
): Promise<ScheduleVariables | undefined> {
  const names = new Map<number, readonly string[]>();
  const limit = limitPages('GitLab');
  try {
    for (let after: string | undefined; ; ) {
      limit(after ?? '');
      const body = { query: QUERY, variables: { path, after } };
      const answer = readAnswer(
        'GitLab',
        answerSchema,
        await send('POST', GRAPHQL, () => 'no GraphQL', body),
      );
      const { currentUser, project } = answer.data;
      const { nodes, pageInfo } = project.ciPipelineSchedules;
      for (const { id, variables } of nodes)
        if (variables && !variables.pageInfo.hasNextPage)
          names.set(
            numberIn(id),
            variables.nodes.map(({ key }) => key),
          );
      if (!pageInfo.hasNextPage || !pageInfo.endCursor) return { me: numberIn(currentUser.id), names };
      after = pageInfo.endCursor;
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return undefined;
  }
}

function numberIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}
