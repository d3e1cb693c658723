// GitLab's API as the jobs of one pipeline see it, on this machine.
import { createServer } from 'node:http';

/**
 * @returns {Promise<{url: string, unknown: string[], close: () => void}>} `unknown` lists requests that GitLab would not
 *   answer: of another path, or without the job's token.
 */
export async function openGitlabApi({ otherRun, token }) {
  const unknown = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const answer =
      request.headers['job-token'] === token ? answerTo(pathname, searchParams, otherRun) : undefined;
    if (answer === undefined) unknown.push(`${request.method} ${request.url}`);
    response.writeHead(answer === undefined ? 401 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: '401 Unauthorized' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    unknown,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pipeline 1 is older than any of gitlab-ci-local. */
function answerTo(path, query, otherRun) {
  const scopes = query.getAll('scope[]');
  if (/^\/projects\/[^/]+\/pipelines\/\d+\/jobs$/.test(path)) return [];
  if (!/^\/projects\/[^/]+\/jobs$/.test(path)) return undefined;
  if (!otherRun || !scopes.includes('running')) return [];
  const pipeline = {
    id: 1,
    source: 'schedule',
    created_at: new Date(Date.now() - 60_000).toISOString(),
    web_url: 'https://gitlab.com/jmo/schedule-action/-/pipelines/1',
  };
  const web_url = 'https://gitlab.com/jmo/schedule-action/-/jobs/11';
  return [{ id: 11, name: 'jmo-nightly:scan', status: 'running', allow_failure: false, web_url, pipeline }];
}
