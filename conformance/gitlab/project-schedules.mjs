// GitLab's pipeline schedules of one project, by docs.gitlab.com/api/pipeline_schedules.

/** The token's user. */
export const BOT = { id: 7, username: 'project_42_bot', state: 'active' };
export const ALICE = { id: 8, username: 'alice', state: 'active' };
/** Where GraphQL is, beside the REST API. */
export const GRAPHQL = '/api/graphql';
const PROJECT = '/projects/42';
/** What a request may set; `description`, `ref` and `cron` must be there in a new one. */
const ATTRIBUTES = ['description', 'ref', 'cron', 'cron_timezone', 'active'];
const FORBIDDEN = { status: 403, body: { message: '403 Forbidden' } };

/** One as GitLab keeps it. */
export function pipelineSchedule(id, name, more = {}) {
  return {
    id,
    description: `jmo-schedule: ${name}`,
    ref: 'refs/heads/main',
    cron: '17 2 * * *',
    cron_timezone: 'UTC',
    active: true,
    owner: BOT,
    ...more,
  };
}

/**
 * @param {object[]} schedules what the project has; changed by what is asked
 * @param {{maintainer: boolean}} options whether the token's user is one; a Developer may only read
 * @returns {(method: string, path: string, body: string) => {status: number, body?: object} | undefined} undefined for what
 *   is not in GitLab's documentation
 */
export function projectSchedules(schedules, { maintainer }) {
  return function answer(method, path, body) {
    if (path === GRAPHQL) return method === 'POST' ? variablesOf(schedules, JSON.parse(body)) : undefined;
    if (`${method} ${path}` === 'GET /user') return { status: 200, body: BOT };
    if (`${method} ${path}` === `GET ${PROJECT}`)
      return { status: 200, body: { id: 42, path_with_namespace: 'acme/shop', default_branch: 'main' } };
    const found = /^\/projects\/42\/pipeline_schedules(?:\/(\d+)(\/take_ownership)?)?$/.exec(path);
    if (found === null) return undefined;
    const [, id, own] = found;
    // A list has the inputs, but not the variables.
    if (id === undefined && method === 'GET')
      return { status: 200, body: schedules.map((each) => ({ ...each, inputs: [] })) };
    if (method !== 'GET' && !maintainer) return FORBIDDEN;
    if (id === undefined) return method === 'POST' ? create(readBody(body)) : undefined;
    const one = schedules.find((each) => String(each.id) === id);
    if (one === undefined) return { status: 404, body: { message: '404 Pipeline Schedule Not Found' } };
    if (own !== undefined) return method === 'POST' ? change(one, { owner: BOT }) : undefined;
    if (method === 'GET') return { status: 200, body: { ...one, variables: [], inputs: [] } };
    if (method === 'PUT') return one.owner.id === BOT.id ? change(one, readBody(body)) : FORBIDDEN;
    if (method !== 'DELETE') return undefined;
    schedules.splice(schedules.indexOf(one), 1);
    return { status: 204 };
  };

  function create(given) {
    if (!['description', 'ref', 'cron'].every((name) => typeof given?.[name] === 'string')) return undefined;
    const id = Math.max(0, ...schedules.map((one) => one.id)) + 1;
    schedules.push({ ...pipelineSchedule(id, ''), ...given });
    return { status: 201, body: schedules.at(-1) };
  }

  function change(schedule, given) {
    if (given === undefined) return undefined;
    return { status: 200, body: Object.assign(schedule, given) };
  }
}

/** What the query of `sync` asks for, a hundred at most. Undefined for another project. */
function variablesOf(schedules, { variables: { path } }) {
  if (path !== 'acme/shop') return undefined;
  const none = { nodes: [], pageInfo: { hasNextPage: false } };
  const nodes = schedules.map(({ id }) => ({
    id: `gid://gitlab/Ci::PipelineSchedule/${id}`,
    variables: none,
  }));
  const ciPipelineSchedules = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  const currentUser = { id: `gid://gitlab/User/${BOT.id}` };
  return { status: 200, body: { data: { currentUser, project: { ciPipelineSchedules } } } };
}

/** Undefined where it is not what GitLab would understand. */
function readBody(text) {
  const given = text === '' ? {} : JSON.parse(text);
  const isKnown = ([name, value]) =>
    ATTRIBUTES.includes(name) && typeof value === (name === 'active' ? 'boolean' : 'string');
  const entries = Object.entries(given);
  return entries.length > 0 && entries.every(isKnown) ? given : undefined;
}
