import { createServer as createTlsServer } from 'node:https';
import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../src/hosts/proxy-rules.js';
import { PlatformError } from '../../src/hosts/types.js';
import { slow } from '../full.js';
import { startProxy, startSilent } from '../servers/proxy.js';
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
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*ack.com' }, undefined],
    [{ HTTPS_PROXY: 'https://p:1', ALL_PROXY: 'socks5://a:1' }, 'https://p:1'],
    [{ ALL_PROXY: 'socks5://a:1', NO_PROXY: 'slack.com' }, undefined],
  ])('%j: %s', (env, proxy) => {
    expect(proxyFor(HOOK, env)?.url.origin).toBe(proxy);
  });
});

it.each<[string, Record<string, string>, string | undefined]>([
  ['http://gitlab.example/', { HTTP_PROXY: 'http://plain:1', HTTPS_PROXY: 'http://p:1' }, 'http://plain:1'],
  [
    'http://gitlab.example/',
    { http_proxy: 'http://lower:1', HTTP_PROXY: 'http://upper:1' },
    'http://lower:1',
  ],
  ['http://gitlab.example/', { HTTP_PROXY: 'http://p:1', NO_PROXY: 'gitlab.example:80' }, undefined],
  ['https://10.1.2.3/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '10.0.0.0/8' }, undefined],
  ['https://11.1.2.3/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '10.0.0.0/8' }, 'http://p:1'],
  ['https://[fd00::1]/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'fd00::/8' }, undefined],
  ['https://[fd00::1]:8443/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '[fd00::1]:8443' }, undefined],
  ['https://[fd00::1]/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'fd00:0::1' }, undefined],
  ['https://127.0.0.1/', { HTTPS_PROXY: 'http://p:1' }, undefined],
  ['https://[::1]/', { ALL_PROXY: 'http://p:1' }, undefined],
  ['http://localhost:8080/', { HTTP_PROXY: 'http://p:1' }, undefined],
])('%s with %j: %s', (url, env, proxy) => {
  expect(proxyFor(new URL(url), env)?.url.origin).toBe(proxy);
});

it.each([
  ['socks4://p:1', 'ALL_PROXY names a SOCKS proxy, which is not supported'],
  ['socks5h://user:secret@p:1', 'ALL_PROXY names a SOCKS proxy, which is not supported'],
  ['SOCKS5://p:1', 'ALL_PROXY names a SOCKS proxy, which is not supported'],
  ['ftp://user:secret@p:1', 'ALL_PROXY names a proxy of another kind than http:// and https://'],
  ['http://user:secret@', 'ALL_PROXY does not hold the address of a proxy'],
])('refuses %s, without quoting it', (value, message) => {
  expect(() => proxyFor(HOOK, { ALL_PROXY: value })).toThrow(new PlatformError(message));
});

it('removes the login from the address', () => {
  const proxy = proxyFor(HOOK, { HTTPS_PROXY: 'http://us%40er:pa%3Ass@p:1' });
  expect(proxy?.url.href).toBe('http://p:1/');
  expect(proxy?.authorization).toBe(`Basic ${Buffer.from('us@er:pa:ss').toString('base64')}`);
});

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

  it('sends through it, without showing it the message', async () => {
    const { slack, host, send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ HTTPS_PROXY: `http://user:pass@${proxy.address}` });
    expect(output).toBe('HOOK: delivered\n');
    expect(code).toBe(0);
    expect(slack.delivered.get('/services/x')).toBe(1);
    expect(proxy.tunnels).toEqual([`${host} with a login`]);
  });

  slow("keeps the URL's path and the proxy's login out of debug logs", async () => {
    const { send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ HTTPS_PROXY: `http://user:pass@${proxy.address}`, DEBUG: '*' });
    expect(code).toBe(0);
    expect(output).toContain('https-proxy-agent');
    expect(output).not.toMatch(/\/services|pass/);
  });

  slow("reports a proxy's request for a login", async () => {
    const { slack, send } = await start();
    const proxy = await startProxy('user:pass');
    const { code, output } = await send({ https_proxy: `http://${proxy.address}` });
    expect(output).toBe(
      'jmo-schedule: error: HOOK: not delivered: the proxy that https_proxy names answered 407: it wants a login; put it into https_proxy\n',
    );
    expect(code).toBe(2);
    expect(slack.requests).toEqual([]);
  });

  slow('bypasses it as NO_PROXY says', async () => {
    const { send } = await start();
    const proxy = await startProxy();
    const { output } = await send({ HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY: 'example.test' });
    // Without the proxy, the name cannot be resolved.
    expect(output).toMatch(
      /^jmo-schedule: error: HOOK: not delivered: no connection \((ENOTFOUND|EAI_AGAIN)\)/,
    );
    expect(proxy.tunnels).toEqual([]);
  });

  slow('refuses an untrusted certificate, and says how to trust it', async () => {
    const { slack, send } = await start();
    const proxy = await startProxy();
    const { code, output } = await send({ HTTPS_PROXY: `http://${proxy.address}` }, false);
    expect(output).toContain('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(output).toContain('NODE_EXTRA_CA_CERTS');
    expect(code).toBe(2);
    expect(slack.requests).toEqual([]);
  });

  slow('blames the proxy, and not Slack, if the proxy refuses or cannot be reached', async () => {
    const { slack, send } = await start();
    const proxy = await startProxy(undefined, 502);
    const refused = await send({ HTTPS_PROXY: `http://${proxy.address}` });
    expect(refused.output).toContain('the proxy that HTTPS_PROXY names answered 502');
    const gone = await send({ ALL_PROXY: 'http://user:secret@127.0.0.1:9' });
    expect(gone.output).toContain('no connection to the proxy that ALL_PROXY names (ECONNREFUSED)');
    expect(gone.output).not.toContain('secret');
    expect([refused.code, gone.code]).toEqual([2, 2]);
    expect(slack.requests).toEqual([]);
  });

  it('ends at the deadline where the proxy says nothing', async () => {
    const { slack, send } = await start();
    const silent = await startSilent();
    const { code, output } = await send({ HTTPS_PROXY: `http://${silent.address}` });
    expect(output).toContain('no connection to the proxy that HTTPS_PROXY names in time');
    expect(code).toBe(2);
    expect(silent.connections).toBeGreaterThan(0);
    expect(slack.requests).toEqual([]);
  });

  it('refuses a SOCKS proxy without connecting to it', async () => {
    const { send } = await start();
    const socks = await startSilent();
    const { code, output } = await send({ ALL_PROXY: `socks5h://${socks.address}` });
    expect(output).toBe(
      'jmo-schedule: error: HOOK: not delivered: ALL_PROXY names a SOCKS proxy, which is not supported\n',
    );
    expect(code).toBe(2);
    expect(socks.connections).toBe(0);
  });

  slow('says that HTTPS_PROXY is not an address', async () => {
    const { send } = await start();
    const { code, output } = await send({ HTTPS_PROXY: 'http://' });
    expect(output).toContain('HTTPS_PROXY does not hold the address of a proxy');
    expect(code).toBe(2);
  });
});
