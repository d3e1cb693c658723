// GitLab's API as the jobs of one pipeline see it, on this machine.
import { createServer } from 'node:http';
import { GRAPHQL } from './project-schedules.mjs';

const BASE = '/api/v4';
const UNAUTHORIZED = { status: 401, body: { message: '401 Unauthorized' } };

/**
 * @param {{otherRun?: boolean, token: string, accessToken?: string, schedules?: (method: string, path: string, body: string) => object | undefined}} options
 *   `token` of the job; `accessToken` reads and changes `schedules` (project-schedules.mjs), which no job token may
 * @returns {Promise<{url: string, requests: string[], unknown: string[], close: () => void}>} `requests` in their order, as
 *   `GET /projects/42`, with the body where there is one, or `QUERY /api/graphql`; `unknown` lists those that GitLab would not understand
 */
export async function openGitlabApi({ otherRun = false, token, accessToken, schedules }) {
  const requests = [];
  const unknown = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const { method, headers } = request;
    const path =
      pathname === GRAPHQL
        ? GRAPHQL
        : pathname.startsWith(`${BASE}/`)
          ? pathname.slice(BASE.length)
          : undefined;
    const sent = await textOf(request);
    requests.push(
      path === GRAPHQL ? `QUERY ${path}` : [method, path ?? pathname, sent].filter(Boolean).join(' '),
    );
    let answer;
    if (path !== undefined && 'private-token' in headers && schedules !== undefined)
      answer = headers['private-token'] === accessToken ? schedules(method, path, sent) : UNAUTHORIZED;
    else if (path !== undefined && headers['job-token'] === token)
      answer = jobsAt(method, path, searchParams, otherRun);
    if (answer === undefined) unknown.push(`${method} ${request.url} ${sent}`);
    const { status, body } = answer ?? UNAUTHORIZED;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${BASE}`,
    requests,
    unknown,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pipeline 1 is older than any of gitlab-ci-local. */
function jobsAt(method, path, query, otherRun) {
  const scopes = query.getAll('scope[]');
  if (method !== 'GET') return undefined;
  if (/^\/projects\/[^/]+\/pipelines\/\d+\/jobs$/.test(path)) return { status: 200, body: [] };
  if (!/^\/projects\/[^/]+\/jobs$/.test(path)) return undefined;
  if (!otherRun || !scopes.includes('running')) return { status: 200, body: [] };
  const pipeline = {
    id: 1,
    source: 'schedule',
    created_at: new Date(Date.now() - 60_000).toISOString(),
    web_url: 'https://gitlab.com/acme/shop/-/pipelines/1',
  };
  const web_url = 'https://gitlab.com/acme/shop/-/jobs/11';
  const job = {
    id: 11,
    name: 'jmo-nightly:scan',
    status: 'running',
    allow_failure: false,
    web_url,
    pipeline,
  };
  return { status: 200, body: [job] };
}

async function textOf(request) {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
