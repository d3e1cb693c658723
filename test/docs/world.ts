import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import { PRETEND_CRONTAB } from '../backends/local-cron/pretend-crontab.js';
import {
  type FakeRun,
  type FakeWorkflow,
  TOKEN as GITHUB_TOKEN,
  REPOSITORY,
  startGithub,
} from '../servers/github.js';
import { fakeRepository } from '../servers/github-repository.js';
import type { FakePipeline } from '../servers/gitlab-pipelines.js';
import { ALICE, fakeSchedule, ME, startGitlabSchedules, TOKEN } from '../servers/gitlab-schedules.js';
import { startSlack } from '../servers/slack.js';
import { selfSigned } from '../servers/slack-certificate.js';
import { renderedText } from '../sync/github-project.js';
import { root } from './pages.js';

/** Preloaded before programs whose output a page shows: fixes time and machine. */
export const PRELOAD = join(import.meta.dirname, 'fixed-world.mjs');

/** The environment of a page's commands. */
export interface World {
  readonly env: Readonly<Record<string, string>>;
  /** Writes the messages that Slack received to the file `$SENT_TO_SLACK`, one JSON text per line. */
  writeDown(): void;
}

function program(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

/** Turns the folder into a clone of a GitLab project that accepts pushes, with everything committed. */
const AS_A_CLONE = `#!/bin/sh -e
git init --quiet --initial-branch=main
git config user.name me && git config user.email me@example.com
echo /node_modules >>.git/info/exclude
git init --quiet --bare .git/there
git remote add origin git@gitlab.com:team/shop.git && git config remote.origin.pushurl .git/there
git add --all && git commit --quiet --message=First && git push --quiet --set-upstream origin main
git remote set-head origin main
`;

const bin = mkdtempSync(join(tmpdir(), 'jmo-bin-'));
const node = (words: string) => `#!/bin/sh\nexec '${process.execPath}' ${words} "$@"\n`;
program(join(bin, 'jmo-schedule'), node(`--import '${PRELOAD}' '${join(root, 'dist/cli/index.js')}'`));
program(join(bin, 'run-steps'), node(`'${join(import.meta.dirname, 'run-steps.mjs')}'`));
program(join(bin, 'gitlab-ci-local'), node(`'${join(root, 'node_modules/.bin/gitlab-ci-local')}'`));
program(join(bin, 'crontab'), PRETEND_CRONTAB);
program(join(bin, 'as-a-clone'), AS_A_CLONE);

/**
 * During a test: gitlab.com, GitHub and Slack at their own addresses but on loopback, and `crontab`. GitLab's project team/shop
 * has the pipeline schedules of `pipeline-schedules.json` in `cwd` and the pipelines of `pipelines.json`, GitHub's repository
 * octo/shop the workflows and runs of `workflow-runs.json`; none if the file is missing. Its default
 * branch has what `on-main.yaml` renders to. If the project is not the home itself, jmo and curl are installed there, but do nothing.
 */
export async function startWorld(cwd: string, home: string): Promise<World> {
  const pipelines = readState<FakePipeline[]>(cwd, 'pipelines.json') ?? [];
  const gitlab = await startGitlabSchedules(liveSchedules(cwd), pipelines);
  gitlab.role = 'owner';
  const github = await startGithub({
    ...readState<{ workflows: FakeWorkflow[]; runs: FakeRun[] }>(cwd, 'workflow-runs.json'),
    permissions: new Set(['actions: read', 'actions: write']),
    repository: fakeRepository(REPOSITORY, filesOnMain(cwd)),
  });
  const slack = await startSlack();
  const aside = mkdtempSync(join(tmpdir(), 'jmo-world-'));
  const slackAt = `http://${slack.host}`;
  const internet = await startInternet({
    'gitlab.com': gitlab.url,
    'api.github.com': github.url,
    'hooks.slack.com': slackAt,
    'slack.com': slackAt,
  });
  const authorities = join(aside, 'authorities.pem');
  writeFileSync(authorities, internet.certificates);
  const sent = join(aside, 'sent');
  if (home !== cwd)
    for (const name of ['jmo', 'curl']) program(join(home, '.local/bin', name), '#!/bin/sh\n');
  return {
    env: {
      PATH: `${bin}:${join(home, '.local/bin')}:${process.env.PATH}`,
      HOME: home,
      NO_COLOR: '1',
      HTTPS_PROXY: internet.address,
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: authorities,
      JMO_GITLAB_TOKEN: TOKEN,
      GH_TOKEN: GITHUB_TOKEN,
      SLACK_WEBHOOK_URL: `https://hooks.slack.com/${['services', 'T0', 'B0', 'x'].join('/')}`,
      SLACK_BOT_TOKEN: ['xoxb', 'good'].join('-'),
      PRETEND_SPOOL: join(aside, 'crontab'),
      PRETEND_CRON: 'debian',
      SENT_TO_SLACK: sent,
    },
    writeDown: () => writeFileSync(sent, slack.requests.map(({ body }) => `${body}\n`).join('')),
  };
}

function filesOnMain(cwd: string): Record<string, string> {
  const file = join(cwd, 'on-main.yaml');
  return existsSync(file) ? renderedText(readFileSync(file, 'utf8')) : {};
}

function readState<State>(cwd: string, name: string): State | undefined {
  const file = join(cwd, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : undefined;
}

/** The fields of a schedule that the page needs; `owner` is a name. */
function liveSchedules(cwd: string) {
  const written = readState<{ id: number; description: string; owner?: string }[]>(
    cwd,
    'pipeline-schedules.json',
  );
  return (written ?? []).map(({ id, description, owner, ...more }) =>
    fakeSchedule(id, description, { ...more, owner: owner === ALICE.username ? ALICE : ME }),
  );
}

/**
 * A proxy that plays the internet: it answers for each host with a certificate of that name, and passes requests on to a server
 * on loopback. There are no other hosts.
 */
async function startInternet(hosts: Readonly<Record<string, string>>) {
  const sites = Object.entries(hosts).map(([name, url]) => ({ name, url, pair: selfSigned(name) }));
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', (request, client) => {
    const site = sites.find(({ name }) => request.url === `${name}:443`);
    if (site === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const plain = new TLSSocket(client, { isServer: true, secureContext: createSecureContext(site.pair) });
    const target = connect(Number(new URL(site.url).port), '127.0.0.1');
    target.pipe(plain).pipe(target);
    plain.on('error', () => target.destroy());
    target.on('error', () => plain.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificates: sites.map(({ pair }) => pair.cert).join(''),
  };
}
