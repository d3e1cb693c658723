import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { githubEnv } from '../hosts/environments.js';
import { type FakeRun, type GithubState, startGithub } from '../servers/github.js';
import { startLoopback } from '../servers/loopback.js';
import { allow, hookOf, type Slack, startSlack } from '../servers/slack.js';
import { notifyHere } from './command.js';

const NOW = () => new Date('2026-03-06T12:00:00Z');
const BASE = [
  '--name',
  'nightly',
  '--profile',
  'balanced',
  '--cron',
  '17 2 * * 1',
  '--timezone',
  'Europe/Berlin',
];

const received = (slack: Slack) =>
  slack.requests.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
const headlines = (slack: Slack) => received(slack).map(({ text }) => String(text).split('.')[0]);

describe('channels get a message', () => {
  const all = ['S success', 'F failure', 'K skipped', 'R recovered', 'D'];

  it.each<[string, string[], string[]]>([
    ['a success', ['--scan-result', 'success'], ['S', 'D']],
    ['a failure', ['--scan-result', 'failure'], ['F', 'D']],
    ['a skip', ['--guard-result', 'success', '--guard-run', 'false', '--scan-result', 'skipped'], ['K']],
    ['a cancelled run', ['--scan-result', 'cancelled'], ['F', 'D']],
    ['a replaced run', ['--scan-result', 'cancelled', '--concurrency-policy', 'Replace'], ['K']],
    ['a test', ['--test'], ['S', 'F', 'K', 'R', 'D']],
  ])('about %s', async (_, words, told) => {
    const slack = await startSlack();
    const env = Object.fromEntries(
      ['S', 'F', 'K', 'R', 'D'].map((name) => [name, `${hookOf(slack)}/${name}`]),
    );
    const result = await notifyHere([...words, '--channels', all.join('\n'), ...allow(slack)], env);
    expect([...slack.delivered.keys()].map((path) => path.at(-1)).sort()).toEqual(told.sort());
    expect(result).toMatchObject({ code: 0, outputs: { delivered: String(told.length), failed: '0' } });
    expect(result.annotations).toEqual([]);
    for (const name of told) expect(result.summary).toContain(`- ✅ ${name}&#58; delivered`);
  });

  it('only if they want the event: otherwise the log says that none does', async () => {
    const result = await notifyHere(['--scan-result', 'success', '--channels', 'A failure\nB skipped']);
    expect(result).toMatchObject({
      code: 0,
      err: '',
      outputs: { delivered: '0', failed: '0', outcome: 'passed' },
    });
    expect(result.out).toBe('No message is sent: no channel wants success.\n');
    expect((await notifyHere(['--scan-result', 'success'])).out).toBe(
      'No message is sent: there is no channel.\n',
    );
  });

  it('once if two variables have the same URL', async () => {
    const slack = await startSlack();
    const env = { A: hookOf(slack), B: ` ${hookOf(slack)}\n` };
    const result = await notifyHere(['--scan-result', 'failure', '--channels', 'A\nB', ...allow(slack)], env);
    expect([...slack.delivered.values()]).toEqual([1]);
    expect(result.outputs).toMatchObject({ delivered: '1', failed: '0' });
  });

  it('only with a known scan result; otherwise the call fails', async () => {
    await expect(notifyHere(['--channels', 'A'])).rejects.toThrow(
      '--scan-result is missing; it is one of success',
    );
    await expect(notifyHere(['--scan-result', 'neutral'])).rejects.toThrow('--scan-result is not known');
  });
});

describe('the outcome', () => {
  const SELF: FakeRun = { id: 1000, status: 'in_progress', created_at: '2026-03-06T11:50:00Z' };
  const earlier = (conclusion: string): FakeRun => ({
    id: 990,
    status: 'completed',
    conclusion,
    jobs: [{ name: 'Scan', status: 'completed', conclusion }],
  });

  async function run(runs: FakeRun[], lines: string, state: Partial<GithubState> = {}, result = 'success') {
    const slack = await startSlack();
    const github = await startGithub({ runs: [SELF, ...runs], ...state });
    const env = githubEnv(github.url, { HOOK: hookOf(slack) });
    const words = [...BASE, '--scan-result', result, '--channels', lines, ...allow(slack)];
    return { slack, github, ...(await notifyHere(words, env, NOW)) };
  }

  it('is a recovery for the first success after a failure', async () => {
    const { slack, out } = await run([earlier('failure')], 'HOOK recovered');
    expect(out).toBe('HOOK: delivered\n');
    expect(headlines(slack)).toEqual(['✅ nightly: passed again']);
    expect(slack.requests[0]?.body).toContain('*Duration*\\n10 min');
  });

  it('of a recovery goes to channels that want every success too', async () => {
    const { slack } = await run([earlier('failure')], 'HOOK success');
    expect(headlines(slack)).toEqual(['✅ nightly: passed again']);
  });

  it('is no recovery after a success, or for the first run', async () => {
    expect((await run([earlier('success')], 'HOOK recovered')).out).toBe(
      'No message is sent: no channel wants success.\n',
    );
    expect((await run([], 'HOOK recovered')).out).toContain('No message is sent');
    expect(headlines((await run([earlier('success')], 'HOOK success')).slack)).toEqual([
      '✅ nightly: passed',
    ]);
  });

  it('is not compared with earlier runs after a failure, or if no channel wants it', async () => {
    const failed = await run([earlier('failure')], 'HOOK failure,recovered', {}, 'failure');
    expect(headlines(failed.slack)).toEqual(['❌ nightly: the scan job failed']);
    expect((await run([earlier('failure')], 'HOOK failure')).github.requests).toEqual([]);
  });

  it('is a success if earlier runs cannot be read, which is reported', async () => {
    const { slack, code, annotations } = await run([earlier('failure')], 'HOOK success', {
      permissions: new Set(),
    });
    expect(code).toBe(0);
    expect(headlines(slack)).toEqual(['✅ nightly: passed']);
    expect(annotations).toEqual([
      expect.stringMatching(
        /^warning: GitHub could not be asked how long the run took, nor how the run before ended: .*actions: read/,
      ),
    ]);
  });

  it('does not wait for a platform that hangs', async () => {
    const slack = await startSlack();
    const github = await startLoopback(async () => new Promise(() => {}));
    const started = Date.now();
    const words = ['--scan-result', 'success', '--channels', 'HOOK', '--deadline', '1.5', ...allow(slack)];
    const result = await notifyHere(words, githubEnv(github.url, { HOOK: hookOf(slack) }));
    expect(result).toMatchObject({ code: 0, outputs: { delivered: '1' } });
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('of a failure includes the failed jobs', async () => {
    const jobs = [{ name: 'Scan', status: 'completed', conclusion: 'failure' }];
    const slack = await startSlack();
    const github = await startGithub({ runs: [{ ...SELF, jobs }] });
    const words = [...BASE, '--scan-result', 'failure', '--channels', 'HOOK', ...allow(slack)];
    await notifyHere(words, githubEnv(github.url, { HOOK: hookOf(slack) }), NOW);
    expect(slack.requests[0]?.body).toMatch(/\*Failed jobs\*\\n• <https?:[^|]+\|Scan>/);
  });

  it('of a cancelled scan that took its whole time is timed-out', async () => {
    const { slack } = await run([], 'HOOK failure', {}, 'cancelled');
    expect(headlines(slack)).toEqual(['❌ nightly: cancelled']);
    const timed = await startSlack();
    const scan = { name: 'Scan', status: 'completed', conclusion: 'cancelled' };
    const times = { started_at: '2026-03-06T11:40:00Z', completed_at: '2026-03-06T11:49:01Z' };
    const github = await startGithub({ runs: [{ ...SELF, jobs: [{ ...scan, ...times }] }] });
    const words = ['--scan-result', 'cancelled', '--scan-timeout', '9', '--concurrency-policy', 'Replace'];
    const env = githubEnv(github.url, { HOOK: hookOf(timed) });
    await notifyHere([...words, ...BASE, '--channels', 'HOOK failure', ...allow(timed)], env, NOW);
    expect(headlines(timed)).toEqual(['❌ nightly: timed out']);
  });

  describe('a scan that was cancelled under Replace', () => {
    const scan = { name: 'Scan', status: 'completed', conclusion: 'cancelled' };
    const times = { started_at: '2026-03-06T11:40:00Z', completed_at: '2026-03-06T11:41:00Z' };
    const cancelled = { ...SELF, jobs: [{ ...scan, ...times }] };
    const words = ['--scan-result', 'cancelled', '--scan-timeout', '9', '--concurrency-policy', 'Replace'];
    const tell = async (state: Partial<GithubState>) => {
      const slack = await startSlack();
      const github = await startGithub(state);
      const env = githubEnv(github.url, { HOOK: hookOf(slack) });
      await notifyHere([...words, ...BASE, '--channels', 'HOOK failure', ...allow(slack)], env, NOW);
      return headlines(slack);
    };

    it('is no failure if a newer run replaced it', async () => {
      expect(await tell({ runs: [cancelled, { id: SELF.id + 1, status: 'in_progress' }] })).toEqual([]);
    });

    it('is a failure if a person cancelled it, or if that is unknown', async () => {
      expect(await tell({ runs: [cancelled] })).toEqual(['❌ nightly: cancelled']);
      const permissions = new Set<never>();
      expect(await tell({ runs: [cancelled], permissions })).toEqual(['❌ nightly: cancelled']);
    });
  });

  it('measures a second attempt from its own start', async () => {
    const slack = await startSlack();
    const rerun = { ...SELF, created_at: '2026-03-01T00:00:00Z', run_started_at: '2026-03-06T11:58:00Z' };
    const github = await startGithub({ runs: [rerun] });
    const words = [...BASE, '--scan-result', 'success', '--channels', 'HOOK', ...allow(slack)];
    await notifyHere(words, githubEnv(github.url, { HOOK: hookOf(slack) }), NOW);
    expect(slack.requests[0]?.body).toMatch(/2 min/);
    expect(slack.requests[0]?.body).not.toMatch(/\d h /);
  });
});

describe('channels that do not work', () => {
  it('are reported after all were tried, and fail the step', async () => {
    const slack = await startSlack((path) =>
      path.endsWith('/gone') ? { kind: 'answer', status: 404, body: 'no_service' } : undefined,
    );
    const env = { GOOD: hookOf(slack), GONE: `${hookOf(slack)}/gone`, EMPTY: '', BAD: 'sup3rS3cretPart' };
    const lines = 'UNSET failure\nEMPTY failure\nBAD failure\nGONE failure\nGOOD failure\nX bogus';
    const words = ['--scan-result', 'failure', '--channels', lines, ...allow(slack)];
    const result = await notifyHere(words, env);
    expect(result).toMatchObject({ code: 2, out: 'GOOD: delivered\n' });
    expect(result.outputs).toMatchObject({ delivered: '1', failed: '5', outcome: 'job-failed' });
    expect(result.annotations).toEqual([
      expect.stringMatching(/^error: UNSET: not delivered: the variable UNSET is not set/),
      expect.stringMatching(/^error: EMPTY: not delivered: the variable EMPTY is set but empty/),
      expect.stringMatching(/^error: BAD: not delivered: BAD is neither a webhook URL nor a bot token/),
      expect.stringMatching(
        /^error: GONE: not delivered: Slack answered 404 no_service: the webhook was removed/,
      ),
      expect.stringMatching(/^error: not delivered: channels, line 6: no event is called "bogus"/),
    ]);
    expect(result.summary.match(/^- ❌ /gm)).toHaveLength(5);
    expect(result.summary.match(/^- ✅ GOOD&#58; delivered$/gm)).toHaveLength(1);
    const kind = await notifyHere([...words, '--best-effort'], env);
    expect(kind).toMatchObject({ code: 0, outputs: { failed: '5' } });
    expect(kind.annotations.every((line) => line.startsWith('warning: '))).toBe(true);
    const json = await notifyHere([...words, '-o', 'json'], env);
    expect(JSON.parse(json.out)).toMatchObject({
      outcome: 'job-failed',
      delivered: 1,
      failed: 5,
      channels: expect.arrayContaining([{ channel: 'GOOD', state: 'delivered', attempts: 1 }]),
    });
    expect(JSON.stringify([result, kind, json])).not.toContain('sup3rS3cretPart');
  });
});

describe('a bot', () => {
  it('posts to its channels, and replies in their threads later', async () => {
    const slack = await startSlack();
    const env = { BOT: ['xoxb', 'good'].join('-') };
    const words = [
      '--scan-result',
      'failure',
      '--channels',
      'BOT failure channel=#a\nBOT failure channel=#b',
    ];
    const first = await notifyHere([...words, ...allow(slack)], env);
    expect(first.outputs.threads).toBe('{"BOT (#a)":"1503435956.000247","BOT (#b)":"1503435956.000247"}');
    await notifyHere([...words, ...allow(slack), '--threads', first.outputs.threads as string], env);
    expect(received(slack).map(({ channel, thread_ts }) => [channel, thread_ts])).toEqual([
      ['#a', undefined],
      ['#b', undefined],
      ['#a', '1503435956.000247'],
      ['#b', '1503435956.000247'],
    ]);
    await expect(notifyHere(['--threads', '{"a":1}'])).rejects.toThrow('--threads must be the JSON');
  });
});

describe('the message', () => {
  const preview = async (...words: string[]) =>
    (await notifyHere([...BASE, '--preview', ...words], {}, NOW)).out;

  it('is shown by --preview, without sending or asking anything', async () => {
    const out = await preview('--duration', '61', '--run-number', '7', '--run-url', 'https://ci.example/7');
    expect(out).toBe(
      [
        '✅ nightly: passed',
        '',
        'The scan finished.',
        '',
        'Schedule  nightly',
        'Profile   balanced',
        'Run       #7 (https://ci.example/7)',
        'Duration  1 min 1 s',
        '',
        'Run (https://ci.example/7)',
        '',
        '`17 2 * * 1` · At 02:17 on Monday, Europe/Berlin · next run Mon 2026-03-09 02:17 +01:00',
        '',
      ].join('\n'),
    );
    const json = JSON.parse(await preview('-o', 'json')) as object;
    expect(Object.keys(json)).toEqual(['text', 'blocks']);
  });

  it('has the findings of the report, or of the file', async () => {
    const counts = { CRITICAL: 1, HIGH: 0, MEDIUM: 2, LOW: 0, INFO: 0 };
    const summary = JSON.stringify({ total: 3, counts, new: 1, fixed: 0 });
    expect(await preview('--findings-summary', summary)).toContain(
      'Findings (3)\n1 critical · 2 medium\n1 new, 0 fixed since the baseline',
    );
    const folder = mkdtempSync(join(tmpdir(), 'jmo-notify-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'findings.json');
    writeFileSync(file, JSON.stringify({ findings: [{ id: 'a', severity: 'HIGH', ruleId: 'r' }] }));
    expect(await preview('--findings', file)).toContain('Findings (1)\n1 high');
  });

  it.each([
    [['--findings-summary', '{"total":"x"}'], '--findings-summary does not hold the counts'],
    [['--findings-summary', 'null'], '--findings-summary does not hold the counts'],
    [['--findings', '/nowhere/findings.json'], 'there is no such file'],
    [['--cron', 'soon'], '--cron is not a cron'],
    [['--cron', '0 2 * * *', '--timezone', 'Mars'], '--timezone is not an IANA time zone'],
  ])('leaves out unreadable findings, and says so: %j', async (words, warning) => {
    const { code, annotations, out } = await notifyHere(['--preview', ...words], {}, NOW);
    expect(code).toBe(0);
    expect(annotations).toEqual([expect.stringContaining(warning)]);
    expect(out).toContain('✅ scan: passed');
  });

  it('goes to a workflow as flat texts', async () => {
    const slack = await startSlack();
    const words = [
      ...BASE,
      '--scan-result',
      'failure',
      '--error',
      'boom\nbang',
      '--channels',
      'HOOK failure',
    ];
    const result = await notifyHere([...words, ...allow(slack)], { HOOK: hookOf(slack, 'triggers') }, NOW);
    expect(result.code).toBe(0);
    expect(received(slack)[0]).toMatchObject({
      title: '❌ nightly: the scan job failed',
      outcome: 'job-failed',
      schedule: 'nightly',
      error: 'boom\nbang',
      next_run: 'Mon 2026-03-09 02:17 +01:00',
      run_url: '',
    });
  });

  it.each(['--timeout', '--deadline', '--duration', '--scan-timeout'])(
    'is refused if %s is not a number',
    async (flag) => {
      await expect(notifyHere(['--preview', flag, 'ten'])).rejects.toThrow(`${flag} must be a number`);
    },
  );
});
