import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { run as check } from '../../src/commands/check/check.js';
import { run as render } from '../../src/commands/render.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { ALICE, BLOCKED, fakeSchedule, startGitlabSchedules } from '../servers/gitlab-schedules.js';
import { projectWith, syncEnv, testIo } from './run-sync.js';

const OURS = 'jmo-schedule: ';
const NO_DRIFT = "GitLab's pipeline schedules: no drift\n";

async function runIn(
  directory: string,
  command: 'check' | 'render',
  env: Readonly<Record<string, string>>,
  words: readonly string[] = [],
) {
  const spec = COMMANDS.find(({ name }) => name === command);
  if (spec === undefined) throw new Error(`${command} is not registered`);
  const { io, said } = testIo(directory, env);
  const code = await (command === 'check' ? check : render)(parseArguments(spec, words), io);
  return { code, ...said };
}

async function project(...live: ReturnType<typeof fakeSchedule>[]) {
  const server = await startGitlabSchedules(live);
  const directory = projectWith([{ name: 'a' }]);
  await runIn(directory, 'render', {});
  return { server, directory };
}

describe('check in a GitLab job with an access token', () => {
  it('passes if file and pipeline schedules agree', async () => {
    const { server, directory } = await project(fakeSchedule(1, `${OURS}a`, { owner: ALICE }));
    const { code, out } = await runIn(directory, 'check', syncEnv(server));
    expect({ code, last: out.slice(-NO_DRIFT.length) }).toEqual({ code: 0, last: NO_DRIFT });
    expect(server.writes).toEqual([]);
  });

  it('fails on drift, with the command that removes it', async () => {
    const { server, directory } = await project(fakeSchedule(1, `${OURS}a`, { active: false }));
    const { code, out } = await runIn(directory, 'check', syncEnv(server));
    expect(code).toBe(1);
    expect(out).toContain('pipeline schedule a: activate, inactive -> active\n');
    expect(out).toContain('to fix it run: jmo-schedule sync --apply\n');
    const json = JSON.parse((await runIn(directory, 'check', syncEnv(server), ['-o', 'json'])).out);
    expect(json).toMatchObject({
      drift: false,
      live: { project: 'team/shop', pending: false, changes: [{ action: 'activate', name: 'a' }] },
    });
    expect(server.writes).toEqual([]);
  });

  it('fails if GitLab starts nothing for the owner', async () => {
    const { server, directory } = await project(fakeSchedule(1, `${OURS}a`, { owner: BLOCKED }));
    const { code, out } = await runIn(directory, 'check', syncEnv(server));
    expect(code).toBe(1);
    expect(out).toContain('pipeline schedule a: take over, from @bob, for whom GitLab starts nothing\n');
  });

  it('names the flag without which sync would refuse', async () => {
    const { server, directory } = await project(fakeSchedule(1, `${OURS}x`), fakeSchedule(2, `${OURS}y`));
    const { code, out } = await runIn(directory, 'check', syncEnv(server));
    expect(code).toBe(1);
    expect(out).toContain('to fix it run: jmo-schedule sync --apply --allow-mass-change\n');
  });

  it.each([
    ['a merge request', { CI_PIPELINE_SOURCE: 'merge_request_event' }],
    ['another branch', { CI_COMMIT_BRANCH: 'topic', CI_DEFAULT_BRANCH: 'main' }],
  ])('in %s shows what a merge would change, and does not fail', async (_, more) => {
    const { server, directory } = await project();
    const { code, out } = await runIn(directory, 'check', syncEnv(server, more));
    expect(code).toBe(0);
    expect(out).toContain('pipeline schedule a: create, 17 2 * * *, UTC, on refs/heads/main\n');
    expect(out).toContain('once this is merged');
  });

  it.each([
    ['the default branch', { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }],
    ['a tag', { CI_COMMIT_TAG: 'v1', CI_DEFAULT_BRANCH: 'main' }],
  ])('on %s fails on drift', async (_, more) => {
    const { server, directory } = await project();
    const { code, out } = await runIn(directory, 'check', syncEnv(server, more));
    expect(code).toBe(1);
    expect(out).toContain('to fix it run');
  });

  it('reports that GitLab could not be asked, and still checks the files', async () => {
    const { server, directory } = await project();
    const { code, out } = await runIn(directory, 'check', syncEnv(server, { JMO_GITLAB_TOKEN: 'other' }));
    expect(code).toBe(0);
    expect(out).toContain(
      "GitLab's pipeline schedules could not be compared: GitLab does not know the token (401",
    );
  });

  it.each([
    ['no token', { JMO_GITLAB_TOKEN: '' }],
    ["only JMO's own token", { JMO_GITLAB_TOKEN: '', GITLAB_TOKEN: 'x' }],
    ['a job token only', { JMO_GITLAB_TOKEN: '', CI_JOB_TOKEN: 'x' }],
    ['a job token for an access token', { JMO_GITLAB_TOKEN: 'x', CI_JOB_TOKEN: 'x' }],
    ['no GitLab job', { GITLAB_CI: '' }],
  ])('sends no request with %s', async (_, env) => {
    const { server, directory } = await project();
    const { code, out } = await runIn(directory, 'check', syncEnv(server, env));
    expect({ code, asked: server.requests.length }).toEqual({ code: 0, asked: 0 });
    expect(out).not.toContain('pipeline schedule');
  });
});

it('the client is loaded only to ask GitLab', () => {
  const src = join(import.meta.dirname, '../../src');
  const importers = (pattern: RegExp) =>
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && pattern.test(readFileSync(join(src, file), 'utf8')))
      .sort();
  expect(importers(/^import (?!type)[^;]*hosts\/gitlab\/(?:api|client|schedules)\.js'/m)).toEqual([]);
  expect(importers(/^import (?!type)[^;]*\/schedules\.js'/m)).toEqual([
    'hosts/gitlab/history.ts',
    'hosts/gitlab/starts.ts',
  ]);
  expect(importers(/^import (?!type)[^;]*(?:gitlab|github)\/history\.js'/m)).toEqual([]);
  expect(importers(/await import\('.*gitlab\/schedules\.js'\)/)).toEqual([
    'commands/check/live-drift.ts',
    'commands/sync/sync.ts',
  ]);
});
