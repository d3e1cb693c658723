import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.js';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/commands/guard.js';
import { COMMANDS } from '../../../src/entry/specs/registry.js';
import { githubEnv, gitlabEnv } from '../../hosts/environments.js';
import { startGithub } from '../../servers/github.js';
import { ACCESS_TOKEN, type FakeJob, startGitlab } from '../../servers/gitlab.js';

const spec = COMMANDS.find(({ name }) => name === 'guard');
if (spec === undefined) throw new Error('no guard');
const SCANNING = [
  { name: 'Guard', status: 'completed', conclusion: 'success' },
  { name: 'Scan', status: 'in_progress' },
];
const SELF = { id: 1000, status: 'in_progress', created_at: '2026-03-10T02:20:00Z' };
const OLDER = { id: 990, status: 'in_progress', created_at: '2026-03-09T02:20:00Z', jobs: SCANNING };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'jmo-guard-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** Runs `guard --name nightly --cron '17 2 * * *'` with these arguments, at 02:25 on 10 March 2026. */
async function call(env: Record<string, string>, words: string[] = []) {
  const seen = {
    out: '',
    err: '',
    summary: '',
    outputs: {} as Record<string, string>,
    warnings: [] as string[],
  };
  const directory = folder();
  const io: Io = {
    directory,
    env,
    now: () => new Date('2026-03-10T02:25:00Z'),
    sleep: async () => {},
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: {
      isAction: false,
      setOutput: (name, value) => {
        seen.outputs[name] = value;
      },
      addSummary: async (markdown) => {
        seen.summary += markdown;
      },
      annotate: ({ severity, message }) => void seen.warnings.push(`${severity}: ${message}`),
    },
  };
  if (spec === undefined) throw new Error('no guard');
  const args = parseArguments(spec, ['--name', 'nightly', '--cron', '17 2 * * *', ...words]);
  const code = await run(args, io);
  return { ...seen, code, directory };
}

describe('guard on GitHub', () => {
  it('runs, and reports it everywhere', async () => {
    const { url } = await startGithub({ runs: [SELF] });
    const { code, out, outputs, summary, warnings, err } = await call(githubEnv(url));
    expect(code).toBe(0);
    expect(out).toBe('run: meant for 2026-03-10T02:17:00+00:00, 8 min late\n');
    expect(outputs).toEqual({
      run: 'true',
      reason: 'meant for 2026-03-10T02:17:00+00:00, 8 min late',
      'nominal-time': '2026-03-10T02:17:00.000Z',
      'lateness-seconds': '480',
    });
    expect(summary).toMatch(/^▶️ \*\*Scan\*\* nightly: .*\n$/);
    expect([...warnings, err]).toEqual(['']);
  });

  it('skips if an older run is active, with exit code 0', async () => {
    const { url } = await startGithub({ runs: [SELF, OLDER] });
    const { code, out, outputs } = await call(githubEnv(url));
    expect(code).toBe(0);
    expect(out).toMatch(/^skip: .* run 990 still active, and the policy is Forbid\n$/);
    expect(outputs.run).toBe('false');
  });

  it('prints only JSON on standard output', async () => {
    const { url } = await startGithub({ runs: [SELF] });
    const { out } = await call(githubEnv(url), ['-o', 'json']);
    expect(JSON.parse(out)).toEqual({
      run: true,
      reason: 'meant for 2026-03-10T02:17:00+00:00, 8 min late',
      nominalTime: '2026-03-10T02:17:00.000Z',
      latenessSeconds: 480,
      replaced: [],
    });
  });

  it('leaves Replace to the workflow, and sends no request for it', async () => {
    const { url, requests } = await startGithub({ runs: [SELF, OLDER] });
    const { out } = await call(githubEnv(url), ['--concurrency-policy', 'Replace']);
    expect(out).toMatch(/^run: meant/);
    expect(requests.map(({ path }) => path)).toEqual(['/repos/octo/shop/actions/runs/1000']);
  });

  it('skips a run after the deadline, but not a manual start', async () => {
    const { url } = await startGithub({ runs: [SELF] });
    const deadline = ['--starting-deadline-seconds', '300'];
    expect((await call(githubEnv(url), deadline)).out).toMatch(/^skip: .*the starting deadline is 300 s\n$/);
    const manual = githubEnv(url, { GITHUB_EVENT_NAME: 'workflow_dispatch' });
    expect(await call(manual, [...deadline, '--suspend', 'true'])).toMatchObject({
      out: 'run: started by hand\n',
      outputs: { 'nominal-time': '', 'lateness-seconds': '' },
    });
  });

  it('sends no request for a suspended schedule', async () => {
    const { url, requests } = await startGithub({ runs: [SELF] });
    expect((await call(githubEnv(url), ['--suspend', 'true'])).out).toBe('skip: the schedule is suspended\n');
    expect(requests).toEqual([]);
  });

  it('reads which cron of a superset fired', async () => {
    const { url } = await startGithub({ runs: [{ ...SELF, created_at: '2026-03-10T01:20:00Z' }] });
    const event = join(folder(), 'event.json');
    const words = ['--timezone', 'Europe/Berlin', '--native-timezone', 'false'];
    const env = githubEnv(url, { GITHUB_EVENT_PATH: event });
    writeFileSync(event, JSON.stringify({ schedule: '17 1 * * *' }));
    expect((await call(env, words)).outputs['nominal-time']).toBe('2026-03-10T01:17:00.000Z');
    writeFileSync(event, JSON.stringify({ schedule: '17 0 * * *' }));
    expect((await call(env, words)).out).toMatch(/^skip: this start is not one/);
  });

  it.each([
    ['may not ask', { permissions: new Set<never>() }, /`actions: read`/],
    ['is not answered', 'down', /GitHub can't be reached/],
    ['has no token', 'token', /there is no token/],
  ] as const)('that %s warns and runs; --strict skips', async (_, trouble, message) => {
    const server = typeof trouble === 'string' ? undefined : await startGithub({ runs: [SELF], ...trouble });
    const env = githubEnv(
      server?.url ?? 'http://127.0.0.1:9',
      trouble === 'token' ? { GITHUB_TOKEN: '' } : {},
    );
    const lax = await call(env);
    expect(lax.out).toMatch(/^run: meant .*; GitHub could not be asked: /);
    expect(lax.out).toMatch(message);
    expect(lax.warnings).toEqual([expect.stringMatching(message)]);
    expect(lax.warnings[0]).toMatch(/^warning: /);
    expect(lax.err).toMatch(message);
    const strict = await call(env, ['--strict']);
    expect(strict.code).toBe(0);
    expect(strict.out).toMatch(/^skip: GitHub could not be asked: .* \(--strict\)\n$/);
    expect(strict.outputs.run).toBe('false');
  });

  it('knows how late it is even if no request succeeds', async () => {
    const { out } = await call(githubEnv('http://127.0.0.1:9'), ['--starting-deadline-seconds', '60']);
    expect(out).toMatch(/^skip: .*deadline is 60 s\n$/);
  });
});

describe('guard on GitLab', () => {
  const older = (): FakeJob[] => [
    { id: 8901, name: 'jmo-nightly:scan', status: 'running', pipeline: 890, source: 'web' },
  ];

  it('skips if an older pipeline is active, and leaves a dotenv report', async () => {
    const { url } = await startGitlab(older());
    const { out, directory } = await call(gitlabEnv(url), ['--dotenv', 'guard.env']);
    expect(out).toMatch(/^skip: .* run 890 still active, and the policy is Forbid\n$/);
    expect(readFileSync(join(directory, 'guard.env'), 'utf8')).toBe(
      'JMO_GUARD_RUN=false\nJMO_GUARD_REASON=meant for 2026-03-10T02:17:00+00:00, 8 min late: run 890 still active, and the policy is Forbid\n',
    );
  });

  it('replaces with an access token', async () => {
    const { url, state } = await startGitlab(older());
    const env = gitlabEnv(url, { JMO_GITLAB_TOKEN: ACCESS_TOKEN });
    const { out } = await call(env, ['--concurrency-policy', 'Replace', '-o', 'json']);
    expect(JSON.parse(out)).toMatchObject({ run: true, replaced: [{ id: '890' }] });
    expect(state.cancelled).toEqual([8901]);
  });

  it('says what Replace needs if the token is missing, and runs; --strict skips', async () => {
    const { url, state } = await startGitlab(older());
    const { out, warnings } = await call(gitlabEnv(url), ['--concurrency-policy', 'Replace']);
    expect(out).toMatch(/^run: .*replaces run 890; GitLab could not be asked: CI_JOB_TOKEN can't cancel/);
    expect(warnings).toEqual([expect.stringContaining('JMO_GITLAB_TOKEN')]);
    const strict = await call(gitlabEnv(url), ['--concurrency-policy', 'Replace', '--strict']);
    expect(strict.out).toMatch(/^skip: GitLab could not be asked: /);
    expect(state.cancelled).toEqual([]);
  });

  it('cancels nothing if it skips', async () => {
    const { url, state } = await startGitlab(older());
    const env = gitlabEnv(url, { JMO_GITLAB_TOKEN: ACCESS_TOKEN });
    const { out } = await call(env, ['--concurrency-policy', 'Replace', '--starting-deadline-seconds', '60']);
    expect(out).toMatch(/^skip: /);
    expect(state.cancelled).toEqual([]);
  });
});

describe('guard outside of both', () => {
  it('decides only by cron and deadline, and says so', async () => {
    const { out, warnings } = await call({}, ['--starting-deadline-seconds', '600']);
    expect(out).toMatch(/^run: meant for 2026-03-10T02:17:00\+00:00, 8 min late\n$/);
    expect(warnings).toEqual([expect.stringContaining('not in a GitHub or GitLab run')]);
    expect((await call({}, ['--starting-deadline-seconds', '60'])).out).toMatch(/^skip: /);
  });

  it.each([
    [['--timezone', 'Berlin'], "--timezone 'Berlin' is not an IANA time zone"],
    [['--starting-deadline-seconds', '-5'], '--starting-deadline-seconds must be a whole number'],
    [['--starting-deadline-seconds', '1e3'], '--starting-deadline-seconds must be a whole number'],
    [['--dotenv', 'no/such/folder/x.env'], "can't be written (ENOENT)"],
  ])('refuses %j', async (words, message) => {
    await expect(call({}, words)).rejects.toThrow(message);
  });

  it('refuses an invalid cron, and a missing one', async () => {
    const io = {} as Io;
    const guard = (words: string[]) => run(parseArguments(spec, words), { ...io, env: {} });
    await expect(guard(['--name', 'x', '--cron', '@daily'])).rejects.toThrow("--cron '@daily'");
    await expect(guard(['--cron', '1 2 * * *'])).rejects.toThrow('--name is missing');
    await expect(guard(['--name', 'x'])).rejects.toThrow('--cron is missing');
  });
});
