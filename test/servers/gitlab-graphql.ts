import { ME, PROJECT_PATH, type ScheduleServer } from './gitlab-schedules.js';
import type { Answer, Request } from './loopback.js';

/** Fields of GitLab's schema that a query of ours may name, with the arguments that they take. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  currentUser: [],
  project: ['fullPath'],
  ciPipelineSchedules: ['first', 'after'],
  variables: ['first'],
  nodes: [],
  pageInfo: [],
  id: [],
  key: [],
  hasNextPage: [],
  endCursor: [],
};

/** The variables of all pipeline schedules, as GitLab's GraphQL answers for them: by its schema, a hundred a page. */
export function scheduleQuery(request: Request, server: ScheduleServer): Answer {
  if (request.method !== 'POST') throw new Error('GraphQL is a POST');
  if (server.graphql === 'none') return { status: 404, body: { error: '404 Not Found' } };
  const { query, variables } = JSON.parse(request.body) as {
    query: string;
    variables: { path: string; after?: string };
  };
  const body = query.slice(query.indexOf('{'));
  for (const [, field = '', given = ''] of body.matchAll(/(\w+)(?:\(([^)]*)\))?(?=\s|$)/g)) {
    const known = FIELDS[field];
    if (known === undefined) throw new Error(`no such field: ${field}`);
    for (const [, name = ''] of given.matchAll(/(\w+):/g))
      if (!known.includes(name)) throw new Error(`${field} takes no ${name}`);
  }
  if (server.graphql === 'no variables')
    return {
      status: 200,
      body: { errors: [{ message: "Field 'variables' doesn't exist on type 'PipelineSchedule'" }] },
    };
  const currentUser = { id: `gid://gitlab/User/${ME.id}` };
  if (variables.path !== PROJECT_PATH) return { status: 200, body: { data: { currentUser, project: null } } };
  const from = Number(variables.after ?? 0);
  const size = Math.min(100, server.pageSize);
  const shown = [...server.schedules].sort((a, b) => b.id - a.id).slice(from, from + size);
  const ciPipelineSchedules = {
    nodes: shown.map((one) => ({
      id: `gid://gitlab/Ci::PipelineSchedule/${one.id}`,
      // Field by field: GitLab hides what the token's user may not see.
      variables: one.hidden
        ? null
        : {
            nodes: one.variables.slice(0, 100).map(({ key }) => ({ key })),
            pageInfo: { hasNextPage: one.variables.length > 100 },
          },
    })),
    pageInfo: {
      hasNextPage: from + size < server.schedules.length,
      endCursor: String(from + shown.length),
    },
  };
  return { status: 200, body: { data: { currentUser, project: { ciPipelineSchedules } } } };
}
