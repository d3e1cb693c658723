import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { few, slow } from '../full.js';
import { REPOSITORY, startGithub, TOKEN } from '../servers/github.js';
import { startGitlab } from '../servers/gitlab.js';
import {
  TOKEN as ACCESS,
  fakeSchedule,
  PROJECT_PATH,
  startGitlabSchedules,
} from '../servers/gitlab-schedules.js';
import { startProxy, startSilent } from '../servers/proxy.js';
import { selfSigned } from '../servers/slack-certificate.js';
import { resourceFile } from '../sync/run-sync.js';
import { githubEnv, gitlabEnv } from './environments.js';

const root = join(import.meta.dirname, '../..');
// The bundle in its own process, since NODE_EXTRA_CA_CERTS is read at its start.
const CLI = join(root, 'dist/cli/index.js');
const NAME = 'forge.example.test';
const GUARD = ['guard', '--name', 'nightly', '--cron', '17 2 * * *'];
const SELF = { id: 1000, status: 'in_progress', created_at: '2026-03-10T02:20:00Z' };
const OLDER = {
  id: 990,
  status: 'in_progress',
  created_at: '2026-03-09T02:20:00Z',
  jobs: [{ name: 'Scan', status: 'in_progress' }],
};

/** The server at this address, by TLS, under a name that only the proxy can resolve. */
async function behindName(url: string, certificate = selfSigned(NAME)) {
  const server = createServer(certificate, (socket) => {
    const plain = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => plain.destroy());
    plain.on('error', () => socket.destroy());
    socket.pipe(plain).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    host: `${NAME}:${(server.address() as AddressInfo).port}`,
    certificate,
    authority: certificate.cert,
  };
}

async function call(words: string[], env: Record<string, string>, authority = '') {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-proxy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const schedules = [{ name: 'hub', backend: 'github-actions' }, { name: 'nightly' }];
  writeFileSync(join(folder, 'jmo-schedules.yaml'), resourceFile(schedules));
  writeFileSync(join(folder, 'authority.pem'), authority);
  const trust = authority === '' ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') };
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...trust, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('through a proxy', () => {
  it.each(few(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']))(
    '%s makes guard reach GitHub',
    async (name) => {
      const { url } = await startGithub({ runs: [SELF, OLDER] });
      const { host, authority } = await behindName(url);
      const proxy = await startProxy('user:pa ss');
      const env = { ...githubEnv(`https://${host}`), [name]: `http://user:pa%20ss@${proxy.address}` };
      const { code, output } = await call([...GUARD, '--strict'], env, authority);
      expect(output).toMatch(/^skip: .* run 990 still active/);
      expect(code).toBe(0);
      expect(new Set(proxy.tunnels)).toEqual(new Set([`${host} with a login`]));
    },
  );

  it('guard reaches GitLab', async () => {
    const { url } = await startGitlab([
      { id: 8901, name: 'jmo-nightly:scan', status: 'running', pipeline: 890 },
    ]);
    const { host, authority } = await behindName(url);
    const proxy = await startProxy();
    const env = { ...gitlabEnv(`https://${host}`), HTTPS_PROXY: proxy.address };
    const { output } = await call([...GUARD, '--strict'], env, authority);
    expect(output).toMatch(/^skip: .*: run 890 /);
    expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
  });

  slow('sync, status and prune reach GitLab, and status GitHub', async () => {
    const lab = await startGitlabSchedules([fakeSchedule(1, 'jmo-schedule: nightly')]);
    const hub = await startGithub({ workflows: [{ id: 77, file: 'jmo-hub.yml', state: 'active' }] });
    const first = await behindName(lab.url);
    const names = { lab: first, hub: await behindName(hub.url, first.certificate) };
    const proxy = await startProxy();
    const env = {
      HTTPS_PROXY: `http://${proxy.address}`,
      CI_API_V4_URL: `https://${names.lab.host}/api/v4`,
      CI_PROJECT_PATH: PROJECT_PATH,
      JMO_GITLAB_TOKEN: ACCESS,
      GITHUB_API_URL: `https://${names.hub.host}`,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: TOKEN,
    };
    const { authority } = first;
    // With a repository named, sync would ask GitHub as well.
    const synced = await call(['sync'], { ...env, GITHUB_REPOSITORY: '' }, authority);
    expect(synced).toMatchObject({ code: 0, output: expect.stringContaining('nothing to do, 1 unchanged') });
    const told = await call(['status'], env, authority);
    expect(told).toMatchObject({ code: 0, output: expect.stringContaining('nightly') });
    const pruned = await call(['prune', 'nightly'], env, authority);
    expect(pruned).toMatchObject({ code: 0, output: expect.stringContaining('nightly: keeps 0') });
    expect(new Set(proxy.tunnels)).toEqual(new Set([names.lab.host, names.hub.host]));
  });

  slow('a failure names the proxy by its variable, and strict skips', async () => {
    const proxy = await startProxy(undefined, 502);
    const hub = githubEnv('https://github.invalid/api/v3');
    const lab = gitlabEnv('https://gitlab.invalid');
    for (const [env, platform] of [
      [hub, 'GitHub'],
      [lab, 'GitLab'],
    ] as const) {
      const via = { ...env, HTTPS_PROXY: `http://user:secret@${proxy.address}` };
      const refused = await call(GUARD, via);
      expect(refused.output).toContain(
        `the proxy that HTTPS_PROXY names does not connect to ${platform}: it answers 502`,
      );
      expect(refused.output).toMatch(/^run: /m);
      const gone = { ...env, HTTPS_PROXY: 'http://user:secret@127.0.0.1:9' };
      const lost = await call([...GUARD, '--strict'], gone);
      expect(lost.output).toContain("the proxy that HTTPS_PROXY names can't be reached (ECONNREFUSED)");
      expect(lost.output).toMatch(/^skip: /m);
      expect(refused.output + lost.output).not.toContain('secret');
    }
    expect(proxy.tunnels).toContain('github.invalid:443 with a login');
    expect(proxy.tunnels).toContain('gitlab.invalid:443 with a login');
  });

  slow('guard ends soon if the proxy does not answer', async () => {
    const silent = await startSilent();
    const HTTPS_PROXY = `http://${silent.address}`;
    const envs = [githubEnv('https://github.invalid'), gitlabEnv('https://gitlab.invalid')];
    for (const { code, output } of await Promise.all(
      envs.map((env) => call(GUARD, { ...env, HTTPS_PROXY })),
    )) {
      expect(output).toMatch(/^run: .*does not answer in time through the proxy that HTTPS_PROXY names/m);
      expect(code).toBe(0);
    }
  });

  it('of type SOCKS, nothing is sent, and the error says so at once', async () => {
    const socks = await startSilent();
    const ALL_PROXY = `socks5h://${socks.address}`;
    const words = 'ALL_PROXY names a SOCKS proxy, which is not supported';
    const hub = { ...githubEnv('https://github.invalid'), ALL_PROXY };
    const lab = { ...gitlabEnv('https://gitlab.invalid'), JMO_GITLAB_TOKEN: ACCESS, ALL_PROXY };
    expect((await call([...GUARD, '--strict'], hub)).output).toContain(
      `skip: GitHub could not be asked: ${words}`,
    );
    expect((await call(GUARD, lab)).output).toMatch(new RegExp(`^run: .*${words}`, 'm'));
    for (const command of ['sync', 'status', 'prune']) {
      const { code, output } = await call([command, ...(command === 'sync' ? [] : ['nightly'])], lab);
      expect({ code, output }).toEqual({ code: 2, output: `jmo-schedule: ${words}\n` });
    }
    expect(socks.connections).toBe(0);
  });
});

// It would throw for each of these, or print to standard output, by rules that differ from ours.
describe('before our rules, @actions/github does not read', () => {
  const missing = join(tmpdir(), 'jmo-no-such-event.json');
  it.each([
    ['the proxy', { http_proxy: 'socks5://127.0.0.1:9', NO_PROXY: '0.0.0.0/32' }],
    ["the event's file", { GITHUB_EVENT_PATH: CLI }],
    ["the event's file, if it is missing", { GITHUB_EVENT_PATH: missing }],
  ])('%s', async (_, env) => {
    const { url } = await startGithub({ runs: [SELF, OLDER] });
    // Only our rules read ranges in NO_PROXY; both exempt 127.0.0.1 by themselves.
    const api = url.replace('127.0.0.1', '0.0.0.0');
    const { code, output } = await call([...GUARD, '--strict'], { ...githubEnv(api), ...env });
    expect(output).toMatch(/^skip: .* run 990 still active.*\n(?!.*does not exist)/);
    expect(code).toBe(0);
  });
});
