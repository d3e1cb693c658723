import { describe, expect, it } from 'vitest';
import { slow } from '../full.js';
import { githubEnv } from '../hosts/environments.js';
import { startGithub } from '../servers/github.js';
import { hookOf, SECRET, type Slack, startSlack } from '../servers/slack.js';
import { notifyAction, notifyBundledCli } from './spawn.js';

const LINES = 'GOOD success,failure\nGONE failure\nUNSET failure\n';
const RUN = { id: 1000, status: 'in_progress', created_at: '2026-03-06T11:50:00Z' };
const FAILED = { ...RUN, jobs: [{ name: 'Scan', status: 'completed', conclusion: 'failure' }] };

async function start() {
  const slack = await startSlack((path) =>
    path.endsWith('/gone') ? { kind: 'answer', status: 410, body: 'channel_is_archived' } : undefined,
  );
  const env = { GOOD: hookOf(slack), GONE: `${hookOf(slack)}/gone`, RUNNER_DEBUG: '1' };
  return { slack, env };
}

const inputsFor = (slack: Slack) => ({
  name: 'nightly',
  profile: 'balanced',
  cron: '17 2 * * 1',
  timezone: 'Europe/Berlin',
  channels: LINES,
  needs: JSON.stringify({
    scan: {
      result: 'failure',
      outputs: {
        scan: 'success',
        findings: '{"total":1,"counts":{"CRITICAL":1,"HIGH":0,"MEDIUM":0,"LOW":0,"INFO":0},"over":1}',
      },
    },
  }),
  'allow-host': slack.host,
  'best-effort': 'false',
});

describe('the action, bundled', () => {
  it('sends to every channel that works, names the others, and fails', async () => {
    const { slack, env } = await start();
    const github = await startGithub({ runs: [FAILED] });
    const seen = await notifyAction(inputsFor(slack), githubEnv(github.url, env));
    const lines = seen.output.trim().split('\n');
    expect(lines).toEqual([
      'GOOD: delivered',
      '::error title=notify::GONE: not delivered: Slack answered 410 channel_is_archived: the channel is archived; unarchive it or make a webhook for another',
      '::error title=notify::UNSET: not delivered: the variable UNSET is not set; pass the secret to this step: env: UNSET: …',
    ]);
    expect(seen.code).toBe(1);
    expect(seen.outputs).toEqual({ outcome: 'over-threshold', delivered: '1', failed: '2', threads: '{}' });
    expect(seen.summary).toContain('### Slack');
    expect([...slack.delivered.values()]).toEqual([1]);
    const { body = '' } = slack.requests.find(({ path }) => !path.endsWith('/gone')) ?? {};
    expect(body).toContain('*Findings* (1)\\n1 critical');
    expect(body).toContain('*Failed jobs*');
    expect(body).toContain('|#12>');
    for (const part of SECRET) expect(JSON.stringify(seen)).not.toContain(part);
  });

  slow('only warns with best effort', async () => {
    const { slack, env } = await start();
    const seen = await notifyAction({ ...inputsFor(slack), 'best-effort': 'true' }, env);
    expect(seen.code).toBe(0);
    expect(seen.output.match(/^::warning title=notify::/gm)).toHaveLength(2);
    expect(seen.outputs).toMatchObject({ delivered: '1', failed: '2' });
  });
});

describe('the CLI, bundled', () => {
  it('does the same, with exit code 2', async () => {
    const { slack, env } = await start();
    const words = Object.entries(inputsFor(slack))
      .filter(([name, value]) => value !== '' && name !== 'best-effort')
      .map(([name, value]) => `--${name}=${value}`);
    const seen = await notifyBundledCli(words, env);
    expect(seen.code).toBe(2);
    expect(seen.output).toMatch(/^GOOD: delivered$/m);
    expect(seen.output.match(/^jmo-schedule: error: (GONE|UNSET): not delivered: /gm)).toHaveLength(2);
    expect(seen.outputs).toMatchObject({ delivered: '1', failed: '2' });
  });
});
