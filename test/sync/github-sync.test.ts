import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import type { StepSurface } from '../../src/cli/io.js';
import { run } from '../../src/commands/sync/sync.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { TOKEN } from '../servers/github.js';
import { GITHUB } from '../servers/github-repository.js';
import {
  fileOf,
  github,
  githubSyncEnv,
  NEXT,
  renderedFiles,
  SYNC,
  startRepository,
} from './github-project.js';
import { projectWith, resourceFile, runSync, testIo } from './run-sync.js';

const CHECK = '.github/workflows/jmo-schedule-check.yml';
const OLD = github('gone', { name: 'moved', cron: '9 9 * * *' }, 'same');
const NOW = github({ name: 'moved', cron: '1 1 * * *' }, 'new', 'same');

/** A default branch with the files of OLD and some of others. */
const drifted = () => ({
  ...renderedFiles(OLD),
  [CHECK]: 'name: not ours\n',
  '.github/workflows/ci.yml': 'name: CI\n',
});
/** What it has once the pull request is merged. */
const merged = () => {
  const files = { ...drifted(), 'README.md': '# Shop\n', ...renderedFiles(NOW) } as Record<string, string>;
  delete files[fileOf('gone')];
  return new Map(Object.entries(files));
};

describe('sync on GitHub', () => {
  it('shows a plan and writes nothing, then opens exactly that, then finds nothing to do', async () => {
    const { server, repository } = await startRepository(drifted());
    const directory = projectWith(NOW);
    const env = githubSyncEnv(server);
    const files = [
      `+ create      ${fileOf('new')}`,
      `~ update      ${fileOf('moved')}`,
      `- delete      ${fileOf('gone')}: not from a schedule in jmo-schedules.yaml`,
    ].sort((a, b) => (a.slice(14) < b.slice(14) ? -1 : 1));
    const counts = 'GitHub repository octo/shop: 1 to create, 1 to update, 1 to delete, 1 unchanged';
    const plan = await runSync(directory, [], env);
    expect(plan).toMatchObject({ code: 0, err: '' });
    expect(plan.out.split('\n')).toEqual([
      ...files,
      `= unchanged   ${fileOf('same')}`,
      counts,
      'opens a pull request from jmo-schedule/sync into main',
      'To make these changes, add --apply.',
      '',
    ]);
    expect(repository.writes).toEqual([]);

    const applied = await runSync(directory, ['--apply'], env);
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toContain(
      'opened pull request #1 from jmo-schedule/sync into main: https://github.com/octo/shop/pull/1\n',
    );
    expect(repository.writes).toEqual([
      `refs ${NEXT}`,
      `commit ${NEXT}`,
      `refs ${SYNC} -${NEXT}`,
      `POST 1 ${SYNC} true`,
    ]);
    expect(repository.merged(SYNC)).toEqual(merged());
    expect(repository.pulls[0]?.body).toMatch(/^<!-- jmo-schedule sync: jmo-schedules\.yaml -->\n/);

    repository.writes.length = 0;
    server.requests.length = 0;
    const again = await runSync(directory, ['--apply'], env);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('pull request #1 holds these changes: https://github.com/octo/shop/pull/1\n');
    expect(repository.writes).toEqual([]);
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  it('asks three questions, and downloads nothing, where nothing has changed', async () => {
    const { server, repository } = await startRepository(renderedFiles(NOW));
    const ended = await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server));
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/nothing to change, 3 unchanged\nno pull request is needed\n$/);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/octo/shop',
      'POST /graphql',
      'POST /graphql',
    ]);
    expect(repository.writes).toEqual([]);
  });

  it('takes what it need not download from the project', async () => {
    const { server } = await startRepository({ ...renderedFiles(NOW), [CHECK]: 'name: x\n' });
    const directory = projectWith(NOW);
    mkdirSync(join(directory, '.github/workflows'), { recursive: true });
    writeFileSync(join(directory, CHECK), 'name: x\r\n');
    await runSync(directory, [], githubSyncEnv(server));
    expect(server.requests).toHaveLength(3);
    writeFileSync(join(directory, CHECK), 'name: another\n');
    await runSync(directory, [], githubSyncEnv(server));
    expect(server.requests).toHaveLength(3 + 4);
  });

  it('updates its pull request in place, which GitHub never sees empty', async () => {
    const { server, repository } = await startRepository(drifted());
    const directory = projectWith(github('first'));
    const env = githubSyncEnv(server);
    await runSync(directory, ['--apply'], env);
    // The default branch moves on, in a file of ours too.
    repository.commit(
      'main',
      new Map([
        ...(repository.filesOf('main') ?? []),
        [fileOf('moved'), `${renderedFiles(OLD)[fileOf('moved')]}# x\n`],
      ]),
    );
    writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile(NOW));
    repository.writes.length = 0;
    const { code, out } = await runSync(directory, ['--apply'], env);
    expect({ code, last: out.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'updated pull request #1: https://github.com/octo/shop/pull/1',
    });
    expect(repository.writes).toEqual([
      `refs ${NEXT}`,
      `commit ${NEXT}`,
      `refs ${SYNC} -${NEXT}`,
      'PATCH 1 base,body,title',
    ]);
    expect(repository.pulls.map(({ state }) => state)).toEqual(['open']);
    expect(repository.merged(SYNC)).toEqual(merged());
  });

  it('leaves a branch alone that merges cleanly, though the default branch has moved', async () => {
    const ci = '.github/workflows/ci.yml';
    const { server, repository } = await startRepository({ ...drifted(), [ci]: 'name: ci\n' });
    const directory = projectWith(NOW);
    const env = githubSyncEnv(server);
    await runSync(directory, ['--apply'], env);
    repository.commit('main', new Map([...(repository.filesOf('main') ?? []), [ci, 'name: moved\n']]));
    repository.writes.length = 0;
    expect((await runSync(directory, ['--apply'], env)).out).toContain('pull request #1 holds these changes');
    expect(repository.writes).toEqual([]);
    // So does one that a person has brought up to date with GitHub's button.
    const [head, main] = [repository.refs.get(SYNC) ?? '', repository.refs.get('main') ?? ''];
    repository.commit(
      SYNC,
      repository.merged(SYNC) ?? new Map(),
      "Merge branch 'main' into jmo-schedule/sync",
      [head, main],
      GITHUB,
    );
    expect((await runSync(directory, ['--apply'], env)).out).toContain('pull request #1 holds these changes');
    expect(repository.writes).toEqual([]);
  });

  it('makes the commit anew if the default branch lost or got a workflow, in which git may find a rename', async () => {
    const { server, repository } = await startRepository(drifted());
    const directory = projectWith(NOW);
    const env = githubSyncEnv(server);
    await runSync(directory, ['--apply'], env);
    const files = new Map(repository.filesOf('main'));
    repository.commit('main', files.set('.github/workflows/another.yml', 'name: another\n'));
    repository.writes.length = 0;
    expect((await runSync(directory, ['--apply'], env)).code).toBe(0);
    expect(repository.writes.length).toBeGreaterThan(0);
    expect(repository.filesOf(SYNC)?.has('.github/workflows/another.yml')).toBe(true);
    repository.writes.length = 0;
    expect((await runSync(directory, ['--apply'], env)).out).toContain('pull request #1 holds these changes');
    expect(repository.writes).toEqual([]);
  });

  it('closes the pull request and deletes the branch once nothing is left to change', async () => {
    const { server, repository } = await startRepository(renderedFiles(OLD));
    const directory = projectWith(NOW);
    const env = githubSyncEnv(server);
    await runSync(directory, ['--apply'], env);
    writeFileSync(join(directory, 'jmo-schedules.yaml'), resourceFile(OLD));
    const plan = await runSync(directory, [], env);
    expect(plan.out).toContain('closes pull request #1, since nothing is left to change');
    repository.writes.length = 0;
    expect((await runSync(directory, ['--apply'], env)).code).toBe(0);
    expect(repository.writes).toEqual(['PATCH 1 body,state', `refs -${SYNC}`]);
    expect([...repository.refs.keys()]).toEqual(['main']);
    expect((await runSync(directory, ['--apply'], env)).out).toContain('no pull request is needed');
  });

  it('deletes the branch of a pull request that was merged', async () => {
    const { server, repository } = await startRepository(renderedFiles(OLD));
    const directory = projectWith(NOW);
    const env = githubSyncEnv(server);
    await runSync(directory, ['--apply'], env);
    // Squashed.
    repository.commit('main', repository.merged(SYNC) ?? new Map());
    for (const pull of repository.pulls) pull.state = 'closed';
    expect((await runSync(directory, [], env)).out).toContain(
      'deletes branches left over from an earlier sync',
    );
    expect((await runSync(directory, ['--apply'], env)).code).toBe(0);
    expect([...repository.refs.keys()]).toEqual(['main']);
  });

  it('keeps pins that the owner moved, and says so', async () => {
    const moved = 'e'.repeat(40);
    const files = Object.entries(renderedFiles(OLD)).map(([path, text]) => [
      path,
      text.replace(/actions\/checkout@[0-9a-f]{40} # \S+/g, `actions/checkout@${moved} # v9.0.0`),
    ]);
    const { server, repository } = await startRepository(Object.fromEntries(files));
    const { out } = await runSync(projectWith(NOW), ['--apply'], githubSyncEnv(server));
    expect(out).toContain('note: keeps 2 pins that somebody moved in generated files\n');
    expect(repository.filesOf(SYNC)?.get(fileOf('moved'))).toContain(`checkout@${moved} # v9.0.0`);
    expect(out).toContain(`= unchanged   ${fileOf('same')}`);
  });

  it('finds its API beside the REST API of an Enterprise Server', async () => {
    const { server } = await startRepository(renderedFiles(NOW));
    const env = githubSyncEnv(server, { GITHUB_API_URL: `${server.url}/api/v3` });
    expect((await runSync(projectWith(NOW), [], env)).out).toContain('nothing to change');
    const flags = ['--github-url', server.url, '--repository', 'octo/shop'];
    const { GITHUB_API_URL: _, ...bare } = env;
    expect((await runSync(projectWith(NOW), flags, bare)).out).toContain('nothing to change');
    expect(server.requests.slice(-2).map(({ path }) => path)).toEqual(['/api/graphql', '/api/graphql']);
  });

  it('speaks JSON and Markdown', async () => {
    const { server } = await startRepository(drifted());
    const env = githubSyncEnv(server);
    const { out } = await runSync(projectWith(NOW), ['--apply', '-o', 'json'], env);
    expect(JSON.parse(out)).toEqual({
      repository: 'octo/shop',
      file: 'jmo-schedules.yaml',
      applied: true,
      changes: [
        { action: 'delete', path: fileOf('gone') },
        { action: 'update', path: fileOf('moved') },
        { action: 'create', path: fileOf('new') },
      ],
      unchanged: [fileOf('same')],
      pullRequest: {
        action: 'open',
        branch: SYNC,
        into: 'main',
        number: 1,
        url: 'https://github.com/octo/shop/pull/1',
      },
      notes: [],
      refused: null,
    });
    const markdown = (await runSync(projectWith(NOW), ['-o', 'markdown'], env)).out;
    expect(markdown).toContain('| delete | .github/workflows/jmo\\-gone.yml |\n');
  });

  it('as the action takes the input token, and hands on where the pull request is', async () => {
    const { server } = await startRepository(drifted());
    const env = githubSyncEnv(server, { GH_TOKEN: '', INPUT_TOKEN: TOKEN });
    const outputs: Record<string, string> = {};
    const summaries: string[] = [];
    const step: StepSurface = {
      isAction: true,
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      addSummary: async (markdown) => void summaries.push(markdown),
      annotate() {},
    };
    const { io } = testIo(projectWith(NOW), env);
    const spec = COMMANDS.find(({ name }) => name === 'sync');
    if (spec === undefined) throw new Error('sync is not registered');
    expect(await run(parseArguments(spec, ['--apply']), { ...io, step })).toBe(0);
    expect(outputs).toEqual({ 'pull-request': 'https://github.com/octo/shop/pull/1' });
    expect(summaries.join()).toContain('### Workflows of octo/shop\n');
  });
});
