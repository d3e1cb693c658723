// The ways to Slack: TLS and proxies, each with its mistakes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';
import { listen, playAnswer, textOf } from './play-answer.mjs';
import { taken } from './slack-table.mjs';

const SLACK = ['hooks.slack.com', 'slack.com'];
const TUNNEL = 'HTTP/1.1 200 Connection established\r\n\r\n';
const MANY = 30;

/** `direct` is over TLS to this machine; others are what the proxy says to CONNECT. */
const road = (id, name, more) => ({
  id,
  road: name,
  answers: [],
  delivered: false,
  requests: [0, 0],
  ...more,
});
const refusal = (status) => ({ said: `HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n` });

export const roadRows = [
  road('TLS that is reset', 'reset-tls', { why: /no connection/ }),
  road('no TLS behind the port', 'plain', { why: /no connection|certificate/ }),
  road('a proxy that says nothing', { said: undefined }, { why: /proxy/ }),
  road('a proxy that closes', { said: '' }, { why: /proxy/ }),
  ...[500, 502, 503, 504, 429].map((status) =>
    road(`a proxy that answers ${status}`, refusal(status), { why: new RegExp(`proxy .*${status}`) }),
  ),
  road('a proxy that closes its tunnel', { said: TUNNEL, closes: true }, { why: /./ }),
  ...[400, 403, 404, 407].map((status) =>
    road(`a proxy that answers ${status}`, refusal(status), { why: new RegExp(`proxy .*${status}`) }),
  ),
  road('a proxy that speaks no HTTP', { said: '220 smtp.example.com ESMTP\r\n\r\n' }, { why: /./ }),
  road('an unknown certificate', 'untrusted', { why: /certificate .*not trusted/ }),
  road('a certificate of another host', 'direct', { why: /certificate/ }),
  road('a proxy and an unknown certificate', { said: TUNNEL, untrusted: true }, { why: /certificate/ }),
  road('a proxy', { said: TUNNEL }, { delivered: true, requests: [1, 1] }),
  road('a proxy and a workload', { said: TUNNEL, status: 503 }, { why: /503/, requests: [2, MANY] }),
];

export async function openRoads(context) {
  const runs = new Map();
  const { key, cert } = await makeCertificate(context);
  const slack = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    async (request, response) => {
      const token = request.headers.authorization;
      const run = runs.get(Number((token ?? request.url).split('-').at(-1)));
      const { method, url, headers } = request;
      const at = performance.now();
      run.requests.push({ at, method, url, token, body: await textOf(request), headers });
      const { status } = run.row.road;
      await playAnswer(response, status === undefined ? taken(run.kind) : { status });
    },
  );
  slack.on('tlsClientError', () => {});
  const plain = createServer((_, response) => response.end('ok'));
  const reset = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.resetAndDestroy());
  });
  const proxy = createServer();
  const sockets = new Set();
  const ports = {};
  for (const [name, server] of Object.entries({ slack, plain, reset, proxy })) {
    server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
    ports[name] = await listen(server);
  }
  // The proxy's login says which run it is.
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => {});
    const [, login = ''] = (request.headers['proxy-authorization'] ?? '').split(' ');
    const run = runs.get(Number(Buffer.from(login, 'base64').toString().split('-').at(-1)));
    const { said, closes } = run.row.road;
    if (said === undefined) return;
    if (said !== TUNNEL) socket.end(said);
    else if (closes) socket.end(TUNNEL);
    else {
      const upstream = connect(ports.slack, '127.0.0.1', () => {
        socket.write(TUNNEL);
        socket.pipe(upstream).pipe(socket);
      });
      upstream.on('error', () => socket.destroy());
    }
  });
  const port = (road) => ports[{ 'reset-tls': 'reset', plain: 'plain' }[road] ?? 'slack'];
  return {
    runs,
    homeOf: (road, kind) =>
      typeof road === 'string'
        ? `https://127.0.0.1:${port(road)}`
        : `https://${SLACK[kind === 'bot' ? 1 : 0]}`,
    flagsOf: (road) => (typeof road === 'string' ? [['allow-host', `127.0.0.1:${port(road)}`]] : []),
    envOf(road, index) {
      const trusted = road !== 'untrusted' && !road.untrusted;
      const address = `http://run:very-secret-${index}@127.0.0.1:${ports.proxy}`;
      return {
        ...(trusted ? { NODE_EXTRA_CA_CERTS: cert } : {}),
        ...(typeof road === 'string' ? {} : { HTTPS_PROXY: address, https_proxy: address }),
      };
    },
    close() {
      for (const server of [slack, plain, reset, proxy]) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function makeCertificate(context) {
  const [key, cert] = ['faults.key', 'faults.pem'].map((name) => join(context.work, name));
  const names = SLACK.map((host) => `DNS:${host}`).join(',');
  const { status, stderr } = await runProgram('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=slack', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', cert],
  ]);
  if (status !== 0) throw notRun(`openssl could not make a certificate: ${stderr.trim().split('\n').at(-1)}`);
  return { key, cert };
}
