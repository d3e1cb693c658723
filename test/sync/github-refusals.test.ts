import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeRepository, GITHUB } from '../servers/github-repository.js';
import { fakeSchedule, startGitlabSchedules } from '../servers/gitlab-schedules.js';
import {
  fileOf,
  github,
  githubSyncEnv,
  NEXT,
  renderedFiles,
  SYNC,
  startRepository,
} from './github-project.js';
import { projectWith, resourceFile, runSync, syncEnv, type Wanted } from './run-sync.js';

const NOW = github('nightly');
const WANTED =
  'use a token of an App or a fine-grained token with `contents: write, pull-requests: write, workflows: write`, or a classic one with the scopes repo and workflow';

type Change = (repository: FakeRepository) => void;

describe('a token that may not', () => {
  it.each<[string, Change, string]>([
    [
      'the GITHUB_TOKEN of Actions',
      (one) => {
        one.login = 'github-actions[bot]';
      },
      `the token is the GITHUB_TOKEN of a workflow run, which can never write workflow files, and whose pull requests start no checks: ${WANTED}`,
    ],
    [
      'a classic token without workflow',
      (one) => Object.assign(one, { login: 'mona', scopes: 'read:org, repo' }),
      `the token does not have the scope workflow: ${WANTED}`,
    ],
    [
      'a classic token for other things',
      (one) => Object.assign(one, { login: 'mona', scopes: 'gist' }),
      `the token does not have the scopes repo and workflow: ${WANTED}`,
    ],
    [
      'an App that is made for less',
      (one) => Object.assign(one, { app: { contents: 'write', pull_requests: 'read' } }),
      'the App jmo-sync[bot] is not given `pull-requests: write, workflows: write`: add that to its permissions, and accept it where the App is installed',
    ],
    [
      'a person who may only read',
      (one) => Object.assign(one, { login: 'mona', mayPush: false }),
      'mona may not push to the repository',
    ],
    ['an archived repository', (one) => Object.assign(one, { archived: true }), 'octo/shop is archived'],
  ])('%s is told so before anything is written', async (_, change, reason) => {
    const { server, repository } = await startRepository();
    change(repository);
    const directory = projectWith(NOW);
    const plan = await runSync(directory, [], githubSyncEnv(server));
    expect(plan).toMatchObject({ code: 0, err: '' });
    expect(plan.out).toContain(`+ create      ${fileOf('nightly')}\n`);
    expect(plan.out.split('\n').at(-2)).toBe(`--apply would be refused: ${reason}`);
    const applied = await runSync(directory, ['--apply'], githubSyncEnv(server));
    expect(applied).toMatchObject({ code: 1, err: `jmo-schedule: refused: ${reason}\n` });
    expect(repository.writes).toEqual([]);
    expect(server.requests.map(({ method }) => method)).not.toContain('PATCH');
  });

  it.each<[string, Change]>([
    ['an App that does not show itself', (one) => Object.assign(one, { app: undefined })],
    ['a fine-grained token, of which GitHub says nothing', (one) => Object.assign(one, { login: 'mona' })],
    ['a token with less than its App', () => {}],
  ])('%s is refused by GitHub, and nothing stays behind', async (_, change) => {
    const { server, repository } = await startRepository();
    change(repository);
    repository.may.delete('workflows');
    const { code, err } = await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'the token may not do this, "Resource not accessible by integration": the token needs `contents: write, pull-requests: write, workflows: write`',
    });
    expect([...repository.refs.keys()]).toEqual(['main']);
  });

  it('that may open no pull request leaves a branch that the next sync uses', async () => {
    const { server, repository } = await startRepository();
    repository.may.delete('pull-requests');
    const directory = projectWith(NOW);
    const first = await runSync(directory, ['--apply'], githubSyncEnv(server));
    expect(first.err).toContain(
      'the token may not do this (403, "Resource not accessible by integration"): the token needs `',
    );
    repository.may.add('pull-requests');
    repository.writes.length = 0;
    expect((await runSync(directory, ['--apply'], githubSyncEnv(server))).code).toBe(0);
    expect(repository.writes).toEqual([`POST 1 ${SYNC} true`]);
  });

  it('is no matter where nothing has to be written', async () => {
    const { server, repository } = await startRepository(renderedFiles(NOW));
    repository.login = 'github-actions[bot]';
    expect(await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server))).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('is asked for where there is none', async () => {
    const { server } = await startRepository();
    const { code, err } = await runSync(projectWith(NOW), [], githubSyncEnv(server, { GH_TOKEN: '' }));
    expect({ code, err }).toEqual({
      code: 2,
      err: `there is no GitHub token in GITHUB_TOKEN or GH_TOKEN: ${WANTED}, or log in with 'gh auth login'`,
    });
    expect(server.requests).toEqual([]);
  });
});

describe('what is somebody else’s', () => {
  const body = '<!-- jmo-schedule sync: jmo-schedules.yaml -->\n';
  const pull = (more: object) =>
    ({ number: 5, title: '', body, head: SYNC, base: 'main', state: 'open', ...more }) as const;
  const withFile = (one: FakeRepository, branch: string, message: string) =>
    one.commit(branch, new Map([['README.md', '# Mine\n']]), message, [one.refs.get('main') ?? '']);

  it.each<[string, Change, string]>([
    [
      'a pull request from the branch',
      (one) => one.pulls.push(pull({ body: 'mine' })),
      'pull request #5 from the branch jmo-schedule/sync is not ours',
    ],
    [
      'a pull request of another resource file',
      (one) => one.pulls.push(pull({ body: body.replace('jmo-schedules', 'other-schedules') })),
      'pull request #5 holds the changes of other-schedules.yaml: merge or close it first',
    ],
    [
      'a second pull request',
      (one) => one.pulls.push(pull({}), pull({ number: 6, base: 'develop' })),
      'pull requests #5 and #6 are both open from the branch jmo-schedule/sync: close one of them',
    ],
    [
      'a commit on the branch',
      (one) => withFile(one, SYNC, 'mine'),
      'on the branch jmo-schedule/sync is not ours, and would be lost: merge it, or delete the branch',
    ],
    [
      'a commit on top of ours',
      (one) => {
        withFile(one, SYNC, 'ours\n\nJmo-Schedule-Sync: jmo-schedules.yaml');
        one.commit(SYNC, new Map([['README.md', '# More\n']]), 'mine');
      },
      'on the branch jmo-schedule/sync is not ours, and would be lost: merge it, or delete the branch',
    ],
    [
      'a commit of ours that somebody amended',
      (one) => withFile(one, SYNC, 'ours\n\nJmo-Schedule-Sync: jmo-schedules.yaml'),
      'on the branch jmo-schedule/sync is not ours, and would be lost: merge it, or delete the branch',
    ],
    [
      "a merge that somebody's git made",
      (one) => {
        const main = one.refs.get('main') ?? '';
        const ours = one.commit(
          SYNC,
          new Map(),
          'a\n\nJmo-Schedule-Sync: jmo-schedules.yaml',
          [main],
          GITHUB,
        );
        one.commit(SYNC, new Map([['README.md', '# Mine\n']]), 'Merge main', [ours, main]);
      },
      'on the branch jmo-schedule/sync is not ours, and would be lost: merge it, or delete the branch',
    ],
    [
      'the changes of another resource file',
      (one) => withFile(one, SYNC, 'theirs\n\nJmo-Schedule-Sync: other.yaml'),
      'the branch jmo-schedule/sync holds the changes of other.yaml',
    ],
    [
      'a branch of another history',
      (one) => one.commit(SYNC, new Map(), 'mine', []),
      'the branch jmo-schedule/sync has a history of its own, which is not ours: rename or delete it',
    ],
    [
      'a commit on the other branch',
      (one) => withFile(one, NEXT, 'mine'),
      'on the branch jmo-schedule/sync-next is not ours, and would be lost: merge it, or delete the branch',
    ],
    [
      'a file without our marker in the way',
      (one) => one.commit('main', new Map([[fileOf('nightly'), 'name: mine\n']])),
      `${fileOf('nightly')} is in the way: it does not carry our marker, so it is not overwritten (move or delete it, or rename the schedule)`,
    ],
    [
      'a file of another resource file',
      (one) =>
        one.commit(
          'main',
          new Map([[fileOf('nightly'), '# Generated by jmo-schedule from other.yaml. Do not edit: x\n']]),
        ),
      `${fileOf('nightly')} was generated from other.yaml, so it is not overwritten`,
    ],
    [
      'a link in the way',
      (one) => {
        one.commit('main', new Map([[fileOf('nightly'), '../ci.yml']]));
        one.modes.set(fileOf('nightly'), 0o120000);
      },
      `${fileOf('nightly')} is in the way: it is a symbolic link`,
    ],
  ])('%s is left alone', async (_, change, reason) => {
    const { server, repository } = await startRepository();
    change(repository);
    const refs = new Map(repository.refs);
    const { code, err } = await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server));
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(repository.writes).toEqual([]);
    expect(repository.refs).toEqual(refs);
  });

  it('is none of our business where nothing has to change', async () => {
    const { server, repository } = await startRepository(renderedFiles(NOW));
    withFile(repository, SYNC, 'mine');
    repository.pulls.push(pull({ body: 'mine' }));
    expect(await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(repository.writes).toEqual([]);
  });

  it('is a fork’s branch of the same name, which is not in the way', async () => {
    const { server, repository } = await startRepository();
    repository.pulls.push(pull({ number: 1, body: 'mine', fork: true }));
    expect((await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server))).code).toBe(0);
    expect(repository.pulls.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('is a branch that somebody made and has not used yet: nothing is lost', async () => {
    const { server, repository } = await startRepository();
    repository.refs.set(SYNC, repository.refs.get('main') ?? '');
    expect((await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server))).code).toBe(0);
    expect(repository.merged(SYNC)?.has(fileOf('nightly'))).toBe(true);
  });
});

describe('somebody is faster', () => {
  it.each([
    ['moves the branch', SYNC, 4],
    ['moves the branch of the next commit', NEXT, 3],
  ])('and %s: nothing of theirs is lost, and the next sync says so', async (_, branch, at) => {
    const { server, repository } = await startRepository();
    let mutations = 0;
    server.interrupt = (__, { body }) => {
      if (body.includes('mutation') && ++mutations === at - 1)
        repository.commit(branch, new Map([['README.md', '# Mine\n']]), 'mine', [
          repository.refs.get('main') ?? '',
        ]);
      return undefined;
    };
    const directory = projectWith(NOW);
    const first = await runSync(directory, ['--apply'], githubSyncEnv(server));
    expect(first.code).toBe(2);
    expect(first.err).toContain("if somebody changed the branch meanwhile, run 'sync --apply' again");
    expect(repository.filesOf(branch)).toEqual(new Map([['README.md', '# Mine\n']]));
    server.interrupt = undefined;
    expect((await runSync(directory, ['--apply'], githubSyncEnv(server))).err).toContain(
      'is not ours, and would be lost',
    );
  });

  it('two syncs at once leave one pull request', async () => {
    const { server, repository } = await startRepository();
    const directory = projectWith(NOW);
    for (const { code, err } of await Promise.all(
      [1, 2, 3].map(() => runSync(directory, ['--apply'], githubSyncEnv(server))),
    ))
      expect(code === 0 ? '' : err).not.toMatch(/unexpected/);
    expect(await runSync(directory, ['--apply'], githubSyncEnv(server))).toMatchObject({ code: 0, err: '' });
    expect(repository.pulls.filter(({ state }) => state === 'open')).toHaveLength(1);
    expect([...repository.refs.keys()].sort()).toEqual([SYNC, 'main']);
  });
});

describe('a file for several platforms', () => {
  const mixed: Wanted[] = [
    ...github('on-github'),
    { name: 'on-gitlab' },
    { name: 'here', backend: 'local-cron' },
  ];

  it('goes where the call says', async () => {
    const { server, repository } = await startRepository();
    const gitlab = await startGitlabSchedules([fakeSchedule(1, 'of others')]);
    const directory = projectWith(mixed);
    const env = githubSyncEnv(server);
    const ended = await runSync(directory, ['--apply'], env);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(
      'note: 1 schedule of GitLab CI: to sync its pipeline schedules too, pass --project group/name\n',
    );
    expect(ended.out).toContain(
      "note: 1 schedule of local cron: 'jmo-schedule install' puts them into a crontab\n",
    );
    expect([...(repository.merged(SYNC)?.keys() ?? [])].sort()).toEqual([fileOf('on-github'), 'README.md']);
    const onGitlab = await runSync(directory, ['--apply'], syncEnv(gitlab));
    expect(onGitlab.out).toContain(
      'note: 1 schedule of GitHub Actions: to sync its workflows too, pass --repository owner/name\n',
    );
    expect(gitlab.writes).toEqual(['POST jmo-schedule: on-gitlab']);
    const both = await runSync(directory, ['--apply'], { ...syncEnv(gitlab), ...env });
    expect(both).toMatchObject({ code: 0, err: '' });
    expect(both.out).toMatch(/nothing to do, 1 unchanged[\s\S]*pull request #1 holds these changes/);
    expect((await runSync(directory, ['-o', 'json'], { ...syncEnv(gitlab), ...env })).err).toBe(
      '-o json is for one platform at a time: pass --project for GitLab, or --repository for GitHub',
    );
  });

  it('asks GitHub for a file without its schedules too: ours may have left it', async () => {
    const { server, repository } = await startRepository(renderedFiles(NOW));
    const directory = projectWith([{ name: 'x', backend: 'local-cron' }]);
    expect((await runSync(directory, ['--apply'], githubSyncEnv(server))).code).toBe(0);
    expect([...(repository.merged(SYNC)?.keys() ?? [])]).toEqual(['README.md']);
  });
});

describe('a project in a subfolder of its repository', () => {
  it('is refused: GitHub reads no workflows there', async () => {
    const { server } = await startRepository();
    const root = projectWith([]);
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'sub'));
    writeFileSync(join(root, 'sub/jmo-schedules.yaml'), resourceFile(NOW));
    const { code, err } = await runSync(root, ['-C', 'sub'], githubSyncEnv(server));
    expect({ code, err }).toEqual({
      code: 2,
      err: "sub is a subfolder of its repository, where GitHub reads no workflows: sync from the repository's root",
    });
    expect(server.requests).toEqual([]);
  });
});

it('a crowd of pull requests from forks is refused, since ours may be hidden among them', async () => {
  const { server, repository } = await startRepository();
  for (let number = 1; number <= 101; number++)
    repository.pulls.push({
      number,
      title: '',
      body: '',
      head: SYNC,
      base: 'main',
      state: 'open',
      fork: true,
    });
  expect(await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server))).toMatchObject({
    code: 2,
    err: 'more than 100 open pull requests come from branches named jmo-schedule/sync, most of them in forks: close those',
  });
  expect(repository.writes).toEqual([]);
});

it('a token with a line break is refused, and not shown', async () => {
  const { server } = await startRepository();
  const token = `${'0123abcd'.repeat(5)}\nx`;
  const { code, out, err } = await runSync(projectWith(NOW), [], githubSyncEnv(server, { GH_TOKEN: token }));
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: 'the GitHub token contains blanks or control characters',
  });
});

describe('the server', () => {
  it.each([
    [['--github-url', 'nowhere'], '--github-url is not an address such as https://github.example.com'],
    [['--github-url', 'http://github.example.com'], '--github-url must begin with https://'],
    [['--repository', 'shop'], '--repository must be owner/name'],
  ])('%j is refused', async (words, message) => {
    const { code, err } = await runSync(projectWith(NOW), words, { GH_TOKEN: 'x' });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('of another address does not have the repository of this workflow', async () => {
    const { server } = await startRepository();
    const env = githubSyncEnv(server, { GITHUB_SERVER_URL: 'https://github.com' });
    const { err } = await runSync(projectWith(NOW), ['--github-url', server.url], env);
    expect(err).toContain('no GitHub repository is given');
  });
});
