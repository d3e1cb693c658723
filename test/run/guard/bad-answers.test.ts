import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.js';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/commands/guard.js';
import { COMMANDS } from '../../../src/entry/specs/registry.js';
import { few } from '../../full.js';
import { githubEnv, gitlabEnv } from '../../hosts/environments.js';
import { type Answer, startLoopback } from '../../servers/loopback.js';
import { testIo } from '../../sync/run-sync.js';
import { BAD_JOBS, BAD_RUNS, BAD_SELF, SELF } from './bad-answers.js';

const WORDS = ['--name', 'nightly', '--cron', '17 2 * * *'];
const SHAPE =
  /sends an answer that does not match its documentation|answers with (?:another run|runs of another)|is incomplete or not JSON/;
const NONE = { total_count: 0, workflow_runs: [] };

/** Runs the guard in this process; returns every output it sets. */
async function call(env: Record<string, string>, words: string[] = [], more: Pick<Io, 'fetch'> = {}) {
  const spec = COMMANDS.find(({ name }) => name === 'guard');
  if (spec === undefined) throw new Error('no guard');
  const { io, said } = testIo('.', env);
  const outputs: Record<string, string> = {};
  const setOutput = (name: string, value: string) => {
    outputs[name] = value;
  };
  const step = { ...io.step, setOutput };
  const now = () => new Date('2026-03-10T02:25:00Z');
  const args = parseArguments(spec, [...WORDS, ...words]);
  const code = await run(args, { ...io, now, step, sleep: async () => {}, ...more });
  return { ...said, code, outputs };
}

const github = (answers: { readonly self?: unknown; readonly runs?: unknown }) =>
  startLoopback(({ path }): Answer => {
    const body = path.endsWith('/runs')
      ? 'runs' in answers
        ? answers.runs
        : NONE
      : 'self' in answers
        ? answers.self
        : SELF;
    return { status: 200, body: JSON.stringify(body) };
  });
const gitlab = (jobs: unknown) => startLoopback((): Answer => ({ status: 200, body: JSON.stringify(jobs) }));

const TABLE = [
  ...BAD_SELF.map(({ what, body }) => ({
    name: `GitHub, the run: ${what}`,
    env: async () => githubEnv((await github({ self: body })).url),
  })),
  ...BAD_RUNS.map(({ what, body }) => ({
    name: `GitHub, the runs: ${what}`,
    env: async () => githubEnv((await github({ runs: body })).url),
  })),
  ...BAD_JOBS.map(({ what, body }) => ({
    name: `GitLab, the jobs: ${what}`,
    env: async () => gitlabEnv((await gitlab(body)).url),
  })),
];

describe('the guard on an answer of another shape', () => {
  it('covers every field', () => {
    expect(BAD_SELF.length + BAD_RUNS.length).toBeGreaterThan(85);
    expect(BAD_JOBS.length).toBeGreaterThanOrEqual(70);
  });

  it.each(TABLE)('$name: runs and says why, or skips with --strict', async ({ env }) => {
    const given = await env();
    const lax = await call(given);
    expect(lax.code).toBe(0);
    expect(lax.outputs.run).toBe('true');
    expect(lax.outputs.reason).toMatch(SHAPE);
    expect(lax.err).toMatch(SHAPE);
    expect(lax.out).not.toContain('unexpected error');
    const strict = await call(given, ['--strict']);
    expect(strict.code).toBe(0);
    expect(strict.outputs.run).toBe('false');
    expect(strict.outputs.reason).toMatch(SHAPE);
  });
});

describe('the guard on an endless list', () => {
  const next = (url: string, query: string) => ({ link: `<${url}/x?${query}>; rel="next"` });

  it.each([
    [
      'that says each page has a next one',
      (page: string) => `page=${Number(page) + 1}`,
      /does not end: more than 100 pages/,
    ],
    ['that leads back to the first page', () => 'page=1', /pages repeat/],
    ['that leads to itself', (page: string) => `page=${page}`, /pages repeat/],
  ] as const)('of GitHub %s', async (_, query, message) => {
    const old = {
      ...SELF,
      id: 990,
      created_at: '2026-03-11T02:20:00Z',
      run_started_at: '2026-03-11T02:20:00Z',
    };
    const server = await startLoopback(({ path, query: asked }): Answer => {
      if (!path.endsWith('/runs')) return { status: 200, body: SELF };
      const body = { total_count: 1, workflow_runs: [old] };
      return { status: 200, headers: next('http://127.0.0.1', query(asked.get('page') ?? '1')), body };
    });
    const { outputs } = await call(githubEnv(server.url), ['--strict']);
    expect(outputs.run).toBe('false');
    expect(outputs.reason).toMatch(message);
    expect(server.requests.length).toBeLessThan(103);
  });

  it.each([
    ['that always has a next cursor', (cursor: number) => cursor + 1, /does not end: more than 100 pages/],
    ['that goes round', (cursor: number) => (cursor + 1) % 3, /pages repeat/],
    ['that leads to itself', (cursor: number) => cursor, /pages repeat/],
  ] as const)('of GitLab %s', async (_, after, message) => {
    const server = await startLoopback(
      ({ query }): Answer => ({
        status: 200,
        headers: next('https://gitlab.invalid', `cursor=${after(Number(query.get('cursor') ?? 0))}`),
        body: [],
      }),
    );
    const { outputs } = await call(gitlabEnv(server.url), ['--strict']);
    expect(outputs.run).toBe('false');
    expect(outputs.reason).toMatch(message);
    expect(server.requests.length).toBeLessThan(103);
  });

  it.each([
    ['a list takes too long', 45_000, /after 3 pages the list had not ended/],
    ['everything takes too long', 181_000, /does not answer in time/],
  ])('runs, though %s', async (_, pace, message) => {
    const run = { ...SELF, id: 990, created_at: '2026-03-11T02:20:00Z', run_started_at: null };
    const hub = await startLoopback(({ path, query }): Answer => {
      const page = Number(query.get('page'));
      const body = path.endsWith('/runs') ? { total_count: 1, workflow_runs: [run] } : SELF;
      return { status: 200, headers: next('http://127.0.0.1', `page=${page + 1}`), body };
    });
    const lab = await startLoopback(({ query }): Answer => {
      const cursor = Number(query.get('cursor') ?? 0);
      return { status: 200, headers: next('http://127.0.0.1', `cursor=${cursor + 1}`), body: [] };
    });
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    onTestFinished(() => void vi.restoreAllMocks());
    const slow: typeof fetch = (input, init) => {
      clock += pace;
      return fetch(input, init);
    };
    for (const env of [githubEnv(hub.url), gitlabEnv(lab.url)]) {
      expect((await call(env, [], { fetch: slow })).outputs).toMatchObject({ run: 'true' });
      const { outputs } = await call(env, ['--strict'], { fetch: slow });
      expect(outputs.run).toBe('false');
      expect(outputs.reason).toMatch(message);
    }
  });
});

describe('the bundled guard', () => {
  const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');

  async function bundled(env: Record<string, string>, words: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'jmo-bad-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'output');
    writeFileSync(file, '');
    const child = spawn(process.execPath, [CLI, 'guard', ...WORDS, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, GITHUB_OUTPUT: file, ...env },
      stdio: 'ignore',
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, outputs: readFileSync(file, 'utf8') };
  }

  const cases = few([
    ['a text for the runs', { runs: { workflow_runs: 'none' } }],
    [
      'a run without its time',
      { runs: { workflow_runs: [{ ...SELF, id: 990, created_at: undefined, run_started_at: undefined }] } },
    ],
    ['a run at no time', { runs: { workflow_runs: [{ ...SELF, id: 990, run_started_at: 'yesterday' }] } }],
    ['a null entry', { runs: { workflow_runs: [null] } }],
  ]);
  it.each(cases)('sets the output on %s', async (_, answers) => {
    const { url } = await github(answers);
    const lax = await bundled(githubEnv(url), []);
    expect(lax).toEqual({ code: 0, outputs: expect.stringMatching(/^run<<end\ntrue\n/m) });
    const strict = await bundled(githubEnv(url), ['--strict']);
    expect(strict).toEqual({ code: 0, outputs: expect.stringMatching(/^run<<end\nfalse\n/m) });
  });
});

describe('--strict, for facts that need no request', () => {
  it.each([
    ['no run context', {}],
    ['a GitHub run without its number', githubEnv('http://127.0.0.1:9', { GITHUB_RUN_ID: '' })],
  ])('skips with %s', async (_, env) => {
    expect((await call(env, ['--strict'])).outputs.run).toBe('false');
    expect((await call(env)).outputs.run).toBe('true');
  });

  it('skips if the event does not say which cron of a superset fired', async () => {
    const { url } = await github({});
    const words = ['--strict', '--timezone', 'Europe/Berlin', '--native-timezone', 'false'];
    expect((await call(githubEnv(url), words)).outputs).toMatchObject({
      run: 'false',
      reason: 'the event does not say which cron started the run (--strict)',
    });
  });
});
