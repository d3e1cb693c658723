// Measures from process start to the message's arrival at a Slack on loopback, compared with a Node that does nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = (name) => fileURLToPath(new URL(`../dist/${name}/index.js`, import.meta.url));
const FLAGS = {
  name: 'nightly',
  profile: 'balanced',
  cron: '17 2 * * 1',
  timezone: 'Europe/Berlin',
  channels: 'HOOK success,failure',
  'scan-result': 'success',
  'gate-step': 'success',
  'findings-summary': '{"total":3,"counts":{"CRITICAL":0,"HIGH":0,"MEDIUM":2,"LOW":1,"INFO":0}}',
};

/** Yields `{label, ratios}`: time to the delivered message, divided by the whole life of `node -e 0`. */
export async function* benchNotify(pairs) {
  const slack = await listen((_, response) => response.end('ok'));
  // The part of GitHub's API that `notify` uses: this run, and finished ones before it.
  const github = await listen((request, response) => {
    const run = { id: 1000, workflow_id: 7, status: 'in_progress', created_at: '2026-03-06T11:50:00Z' };
    const list = { total_count: 0, workflow_runs: [] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(/\/runs\/1000$/.test(request.url) ? run : list));
  });
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-bench-notify-'));
  const flags = { ...FLAGS, 'allow-host': slack.host };
  const env = { PATH: process.env.PATH, HOOK: `http://${slack.host}/services/x` };
  const inputs = Object.fromEntries(
    Object.entries({ ...flags, command: 'notify' }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]),
  );
  const onGithub = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `http://${github.host}`,
    GITHUB_REPOSITORY: 'acme/webshop',
    GITHUB_RUN_ID: '1000',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_TOKEN: 'none',
  };
  const words = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const cases = [
    ['notify, CLI', [bundle('cli'), 'notify', ...words], env],
    ['notify, action', [bundle('action')], { ...env, ...inputs }],
    ['notify, CLI, GitHub asked', [bundle('cli'), 'notify', ...words], { ...env, ...onGithub }],
    ['notify, action, GitHub asked', [bundle('action')], { ...env, ...inputs, ...onGithub }],
  ];
  try {
    for (const [label, args, given] of cases) {
      const ratios = [];
      for (let pair = 0; pair < pairs; pair++) {
        const bare = await bareNode(cwd);
        ratios.push((await untilDelivered(slack, args, given, cwd)) / bare);
      }
      yield { label, ratios };
    }
  } finally {
    slack.server.close();
    github.server.close();
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function bareNode(cwd) {
  const start = process.hrtime.bigint();
  await once(spawn(process.execPath, ['-e', '0'], { cwd, stdio: 'ignore' }), 'close');
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function untilDelivered(slack, args, env, cwd) {
  const start = process.hrtime.bigint();
  let delivered;
  slack.server.once('delivered', () => {
    delivered = process.hrtime.bigint();
  });
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let problem = '';
  child.stderr.on('data', (text) => {
    problem += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || delivered === undefined) throw new Error(`notify ended with ${code}: ${problem}`);
  return Number(delivered - start) / 1e6;
}

async function listen(answer) {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    answer(request, response);
    server.emit('delivered');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, host: `127.0.0.1:${server.address().port}` };
}
