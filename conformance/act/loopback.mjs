// What a run talks to, on this machine: GitHub's API for one run of a workflow, and Slack's webhooks behind a proxy.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** What stands before the secret's name in the header of a message by token. */
const TOKEN = 'Bearer xoxb-1-';
const SLACK = ['hooks.slack.com', 'slack.com'];

/**
 * @returns {Promise<{env: Record<string, string>, messages: {secret: string, body: object}[], unknown: string[], close: () => void}>}
 *   `env` leads a job here; `messages` is what arrived at Slack, with the name of the secret it was sent by; `unknown` lists requests that GitHub has no answer to.
 */
export async function openLoopback(context, { otherRun = false } = {}) {
  const messages = [];
  const unknown = [];
  const { key, cert } = await slackCertificate(context);
  const slack = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    async (request, response) => {
      const body = JSON.parse(await textOf(request));
      const byToken = request.url === '/api/chat.postMessage';
      const secret = byToken
        ? request.headers.authorization?.slice(TOKEN.length)
        : request.url.split('/').at(-1);
      messages.push({ secret, body });
      response.setHeader('content-type', byToken ? 'application/json' : 'text/html');
      response.end(byToken ? '{"ok":true,"ts":"1.2","channel":"C1"}' : 'ok');
    },
  );
  const slackPort = await listen(slack);
  const api = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const answer = githubAnswer(pathname, searchParams, otherRun);
    if (answer === undefined) unknown.push(`${request.method} ${request.url}`);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  const apiPort = await listen(api);
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket) => {
    // JMo asks for lists of known vulnerabilities; it goes on without.
    if (!SLACK.some((host) => request.url === `${host}:443`)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(slackPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    for (const each of [socket, upstream]) each.on('error', () => each.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${apiPort}`,
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      https_proxy: `http://127.0.0.1:${proxyPort}`,
      NODE_EXTRA_CA_CERTS: cert,
    },
    messages,
    unknown,
    close() {
      for (const server of [slack, api, proxy]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** What the secret of this name holds, by which a message tells the channel it was for; made of parts, since no secret may stand in a file. */
export function slackSecret(name, isToken) {
  return isToken
    ? `${['xoxb', '1'].join('-')}-${name}`
    : ['https:/', SLACK[0], 'services', 'T0', 'B0', name].join('/');
}

/** act's run is number 1; the other one is older. */
function githubAnswer(path, query, otherRun) {
  const minute = new Date(Date.now() - 60_000).toISOString();
  const run = (id, status) => ({
    id,
    run_number: id,
    workflow_id: 7,
    event: 'schedule',
    status,
    conclusion: null,
    html_url: `https://github.com/acme/shop/actions/runs/${id}`,
    created_at: id === 1 ? minute : new Date(Date.now() - 120_000).toISOString(),
    run_started_at: id === 1 ? minute : new Date(Date.now() - 120_000).toISOString(),
    updated_at: minute,
  });
  const job = (name, status) => ({
    id: 1,
    name,
    status,
    conclusion: null,
    html_url: null,
    started_at: minute,
  });
  const at = /^\/repos\/[^/]+\/[^/]+\/actions\/(.+)$/.exec(path)?.[1];
  if (at === 'runs/1') return run(1, 'in_progress');
  if (at === 'runs/1/jobs') return { total_count: 1, jobs: [job('Guard', 'completed')] };
  if (at === 'runs/0/jobs') return { total_count: 1, jobs: [job('Scan', 'in_progress')] };
  if (at === 'workflows/7/runs') {
    const found = otherRun && query.get('status') === 'in_progress' ? [run(0, 'in_progress')] : [];
    return { total_count: found.length, workflow_runs: found };
  }
  return undefined;
}

let certificate;

function slackCertificate(context) {
  certificate ??= makeCertificate(context);
  return certificate;
}

async function makeCertificate(context) {
  const [key, cert] = ['slack.key', 'slack.pem'].map((name) => join(context.work, name));
  const { status, stderr } = await runProgram('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...[
      '-subj',
      '/CN=slack',
      '-addext',
      `subjectAltName=${SLACK.map((host) => `DNS:${host}`).join(',')}`,
      '-keyout',
      key,
      '-out',
      cert,
    ],
  ]);
  if (status !== 0) throw notRun(`openssl could not make a certificate: ${stderr.trim().split('\n').at(-1)}`);
  return { key, cert };
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

async function textOf(request) {
  request.setEncoding('utf8');
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
