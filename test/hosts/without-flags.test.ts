import { describe, expect, it } from 'vitest';
import { call, workIn } from '../commands/run.js';
import { githubRun, NOW, projectOf, runHistory, type Type } from '../run/history/run-history.js';
import { TOKEN as GITHUB_TOKEN, REPOSITORY, startGithub } from '../servers/github.js';
import { fakeRepository } from '../servers/github-repository.js';
import { TOKEN as GITLAB_TOKEN, PROJECT_PATH, startGitlabSchedules } from '../servers/gitlab-schedules.js';
import { resourceFile, runSync } from '../sync/run-sync.js';
import { homeWithLogins, repositoryWith } from './logins.js';

/** Starts git, gh and glab as processes. */
const REAL = { runProgram: undefined };

const GITHUB = { name: 'nightly', type: 'github-actions', concurrencyPolicy: 'Allow' } as const;
const GITLAB = { name: 'weekly', type: 'gitlab-ci' } as const;

type Schedules = readonly (Record<string, unknown> & { readonly name: string; readonly type: Type })[];

async function startHosts() {
  const github = await startGithub({
    workflows: [{ id: 77, file: 'jmo-nightly.yml', state: 'active', created_at: '2026-06-14T00:00:00Z' }],
    runs: [githubRun(1, '2026-06-15T02:31:00Z')],
    repository: fakeRepository(REPOSITORY, {}),
  });
  const gitlab = await startGitlabSchedules();
  const home = homeWithLogins();
  const [hub, lab] = [github, gitlab].map(({ url }) => new URL(url).host);
  const clone = (address: string, ...schedules: Schedules) =>
    repositoryWith({ origin: address }, projectOf(...schedules));
  return {
    ...home,
    github,
    gitlab,
    hub,
    lab,
    onGithub: (...schedules: Schedules) => clone(`${github.url}/${REPOSITORY}.git`, ...schedules),
    onGitlab: (...schedules: Schedules) => clone(`${gitlab.url}/${PROJECT_PATH}.git`, ...schedules),
  };
}

describe('in a clone, for a user who is logged in with gh or glab,', () => {
  it('status, prune and sync need no flags on GitHub', async () => {
    const { env, login, hub = '', onGithub } = await startHosts();
    login('gh', hub, GITHUB_TOKEN);
    const directory = onGithub(GITHUB);
    const err = `${REPOSITORY} on ${hub} (from the git remote origin), token from gh\n`;
    const status = await runHistory(directory, ['status'], env, NOW, REAL);
    expect(status).toMatchObject({ code: 0, err });
    expect(status.out).toMatch(/^nightly +2026-06-15T02:31:00\+00:00 +success/m);
    expect(await runHistory(directory, ['prune'], env, NOW, REAL)).toMatchObject({ code: 0, err });
    const plan = await runSync(directory, [], env, REAL);
    expect(plan).toMatchObject({ code: 0, err });
    expect(plan.out).toContain(`GitHub repository ${REPOSITORY}: 1 to create`);
    expect(JSON.stringify([status, plan])).not.toContain(GITHUB_TOKEN);
  });

  it('status and sync need no flags on GitLab', async () => {
    const { env, login, lab = '', gitlab, onGitlab } = await startHosts();
    login('glab', lab, GITLAB_TOKEN);
    const directory = onGitlab(GITLAB);
    const err = `${PROJECT_PATH} on ${lab} (from the git remote origin), token from glab\n`;
    const plan = await runSync(directory, ['--apply'], env, REAL);
    expect(plan).toMatchObject({ code: 0, err });
    expect(gitlab.writes).toEqual(['POST jmo-schedule: weekly']);
    const status = await runHistory(directory, ['status'], env, NOW, REAL);
    expect(status).toMatchObject({ code: 0, err });
    expect(JSON.stringify([status, plan])).not.toContain(GITLAB_TOKEN);
    // OAuth tokens are accepted in no other header.
    for (const { headers } of gitlab.requests) expect(headers).not.toHaveProperty('private-token');
  });

  it('a file for both platforms is that of the remote, and the rest is left out', async () => {
    const { env, login, hub = '', lab = '', onGithub, onGitlab } = await startHosts();
    login('gh', hub, GITHUB_TOKEN);
    login('glab', lab, GITLAB_TOKEN);
    const github = onGithub(GITHUB, GITLAB);
    expect((await runSync(github, [], env, REAL)).out).toContain(`GitHub repository ${REPOSITORY}: 1 to`);
    const status = await runHistory(github, ['status'], env, NOW, REAL);
    expect(status.code).toBe(0);
    expect(status.err).toMatch(/^left out: 1 schedule of gitlab-ci: is 127.0.0.1:\d+, where the git remote/m);
    const gitlab = await runSync(onGitlab(GITHUB, GITLAB), [], env, REAL);
    expect(gitlab.out).toMatch(/^\+ weekly|create/m);
    expect(gitlab.out).toContain('1 schedule of GitHub Actions: ');
  });

  it('a token that GitLab refuses is not shown', async () => {
    const { env, login, lab = '', gitlab, onGitlab } = await startHosts();
    const token = ['a', 'login', 'of', 'another'].join('-');
    login('glab', lab, token);
    gitlab.interrupt = (_, { headers }) => ({
      status: 401,
      body: { message: `unknown: ${headers.authorization?.replace('Bearer ', '')}` },
    });
    const { code, err } = await runSync(onGitlab(GITLAB), [], env, REAL);
    expect(code).toBe(2);
    expect(err).toContain('GitLab does not know the token (401, "unknown: ***")');
  });
});

it('a clone of a hostile repository makes no request, whatever tokens there are', async () => {
  const { env, github, gitlab, onGithub, onGitlab } = await startHosts();
  const tokens = { ...env, GITHUB_TOKEN, GH_ENTERPRISE_TOKEN: GITHUB_TOKEN, JMO_GITLAB_TOKEN: GITLAB_TOKEN };
  expect((await runHistory(onGithub(GITHUB), ['status'], tokens, NOW, REAL)).code).toBe(2);
  expect((await runSync(onGithub(GITHUB), [], tokens, REAL)).code).toBe(2);
  expect((await runSync(onGitlab(GITLAB), [], tokens, REAL)).code).toBe(2);
  expect([...github.requests, ...gitlab.requests]).toEqual([]);
});

it('a test of main asks no program of this machine', async () => {
  const { err } = await call(workIn(resourceFile([{ name: 'a', backend: 'github-actions' }])), ['status']);
  expect(err).toContain('(git, which would know its remote, is not installed)');
});
