import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { proxyFor } from '../../src/hosts/proxy-rules.js';
import { startSlack } from '../servers/slack.js';
import { selfSigned } from '../servers/slack-certificate.js';
import { notifyCli } from './spawn.js';

const HOOK = new URL('https://hooks.slack.com/services/x');

describe('the proxy for a request', () => {
  it.each<[Record<string, string>, string | undefined]>([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
    [{ https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:1' }, 'http://lower:1'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    [{ ALL_PROXY: 'http://all:1' }, 'http://all:1'],
    [{ HTTP_PROXY: 'http://plain:1' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'slack.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', no_proxy: 'example.com, .slack.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.slack.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'HOOKS.slack.com:443' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'hooks.slack.com:8443' }, 'http://p:1'],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ack.com,localhost' }, 'http://p:1'],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: ' , ' }, 'http://p:1'],
  ])('%j: %s', (env, proxy) => {
    expect(proxyFor(HOOK, env)?.url.origin).toBe(proxy);
  });
});

/** A forward proxy that takes every name for 127.0.0.1, and wants a login where one is given. */
async function startProxy(login?: string) {
  const tunnels: string[] = [];
  const server = createServer((_, response) => response.writeHead(500).end());
  server.on('connect', (request, client) => {
    const asked = request.headers['proxy-authorization'];
    tunnels.push(`${request.url}${asked === undefined ? '' : ' with a login'}`);
    if (login !== undefined && asked !== `Basic ${Buffer.from(login).toString('base64')}`) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { tunnels, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('notify behind a proxy', () => {
  const name = 'chat.example.test';

  async function start() {
    const certificate = selfSigned(name);
    const slack = await startSlack(undefined, (listener) => createTlsServer(certificate, listener));
    const port = slack.host.split(':')[1];
    const host = `${name}:${port}`;
    const hook = `https://${host}/services/x`;
    const send = (env: Record<string, string>, trusted = true) =>
      notifyCli(
        [
          '--channels',
          'HOOK success',
          '--scan-result',
          'success',
          '--allow-host',
          host,
          '--deadline',
          '2',
          '--timeout',
          '1',
        ],
        { HOOK: hook, ...env },
        trusted ? certificate.cert : undefined,
      );
    return { slack, host, send };
  }

  it('goes through it, the message hidden from it', async () => {
    const { slack, host, send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ HTTPS_PROXY: `http://user:pass@${proxy.address}` });
    expect(output).toBe('HOOK: delivered\n');
    expect(code).toBe(0);
    expect(slack.delivered.get('/services/x')).toBe(1);
    expect(proxy.tunnels).toEqual([`${host} with a login`]);
  });

  it('keeps the path of the URL and the login of the proxy out of debug logs', async () => {
    const { send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ HTTPS_PROXY: `http://user:pass@${proxy.address}`, DEBUG: '*' });
    expect(code).toBe(0);
    expect(output).toContain('https-proxy-agent');
    expect(output).not.toMatch(/\/services|pass/);
  });

  it('says what the proxy wants', async () => {
    const { slack, send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ https_proxy: `http://${proxy.address}` });
    expect(output).toBe(
      'jmo-schedule: error: HOOK: not delivered: the proxy that https_proxy names answered 407: it wants a login; put it into https_proxy\n',
    );
    expect(code).toBe(2);
    expect(slack.requests).toEqual([]);
  });

  it('goes past it where NO_PROXY says so', async () => {
    const { send } = await start();
    const proxy = await startProxy();
    const { output } = await send({ HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY: 'example.test' });
    // The name leads nowhere without the proxy.
    expect(output).toMatch(
      /^jmo-schedule: error: HOOK: not delivered: no connection \((ENOTFOUND|EAI_AGAIN)\)/,
    );
    expect(proxy.tunnels).toEqual([]);
  });

  it('does not trust a certificate that nobody vouches for, and says how to', async () => {
    const { slack, send } = await start();
    const proxy = await startProxy();
    const { code, output } = await send({ HTTPS_PROXY: `http://${proxy.address}` }, false);
    expect(output).toContain('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(output).toContain('NODE_EXTRA_CA_CERTS');
    expect(code).toBe(2);
    expect(slack.requests).toEqual([]);
  });

  it('says that HTTPS_PROXY holds no address', async () => {
    const { send } = await start();
    const { code, output } = await send({ HTTPS_PROXY: 'http://' });
    expect(output).toContain('HTTPS_PROXY does not hold the address of a proxy');
    expect(code).toBe(2);
  });
});
