import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsFromInputs } from '../../src/entry/action-inputs.js';
import { checkedFiles } from '../../src/project/checks/check-coverage.js';
import { githubProblems } from '../consumers/github.js';
import { call, callAsAction, workIn } from './run.js';

const CHECK = '.github/workflows/jmo-schedule-check.yml';

describe('init --file', () => {
  it.each([
    ['', '--file needs the name of a file'],
    ['  ', '--file needs the name of a file'],
    ['scans', 'scans: is a directory'],
    ['scans/', 'scans/: is a directory'],
    ['new/', 'new/: is a directory'],
    ['.', '.: is a directory'],
  ])('refuses %j', async (file, message) => {
    const folder = workIn();
    mkdirSync(join(folder, 'scans'));
    expect(await call(folder, ['init', '-f', file])).toEqual({
      code: 2,
      out: '',
      err: `jmo-schedule: ${message}\n`,
    });
  });

  it('accepts a path as people write it', async () => {
    const folder = workIn();
    const { code, out } = await call(folder, ['init', '-f', './scans/../scans.yaml']);
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 0, first: 'created scans.yaml' });
    const { jobs } = parse(readFileSync(join(folder, CHECK), 'utf8'));
    expect(jobs.check.steps[1].with).toEqual({ command: 'check', file: 'scans.yaml' });
  });
});

describe('init --auto-fix', () => {
  const sync = '.github/workflows/jmo-schedule-sync.yml';

  it('also writes the workflow that keeps a pull request open, and says what it needs', async () => {
    const folder = workIn();
    const { code, out } = await call(folder, ['init', '--auto-fix', '-f', 'it\'s a "scan".yaml']);
    expect(code).toBe(0);
    expect(out).toContain(`created ${sync}\n${sync} needs a GitHub App`);
    const workflow = parse(readFileSync(join(folder, sync), 'utf8'));
    expect(workflow.on.push.paths[0]).toBe('it\'s a "scan".yaml');
    const { permissions, steps } = workflow.jobs.sync;
    expect(permissions).toEqual({ contents: 'read' });
    expect(steps[2].with).toEqual({
      command: 'sync',
      apply: true,
      token: '${{ steps.app.outputs.token }}',
      file: 'it\'s a "scan".yaml',
    });
    expect((await call(folder, ['init', '--auto-fix'])).out).toContain(`kept    ${sync} (it exists already)`);
  });

  it('sets inputs that the action has, and that call sync as meant', async () => {
    const folder = workIn();
    await call(folder, ['init', '--auto-fix']);
    const { with: inputs } = parse(readFileSync(join(folder, sync), 'utf8')).jobs.sync.steps[2];
    const known = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')).inputs;
    expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(wordsFromInputs((name) => String(inputs[name] ?? ''))).toEqual(['sync', '--apply']);
  });

  it('is not written unasked, and not on GitLab', async () => {
    const folder = workIn();
    expect((await call(folder, ['init'])).out).not.toContain('sync');
    const gitlab = workIn();
    writeFileSync(join(gitlab, '.gitlab-ci.yml'), '');
    expect(await call(gitlab, ['init', '--auto-fix'])).toEqual({
      code: 2,
      out: '',
      err: 'jmo-schedule: --auto-fix is for github-actions, not gitlab-ci: it opens pull requests on GitHub\n',
    });
  });
});

describe('an existing check', () => {
  it('is kept with a note if it does not check the file', async () => {
    const folder = workIn();
    await call(folder, ['init']);
    const again = await call(folder, ['init']);
    expect(again.out).toContain(`kept    ${CHECK} (it exists already)\n`);
    const other = await call(folder, ['init', '-f', 'scans.yaml']);
    expect(other.out).toContain(
      `kept    ${CHECK} (it exists already, and does not check scans.yaml: make it yours as its header says, and add a step that does)\n`,
    );
    expect(other.code).toBe(0);
  });

  it('is kept with a note if it checks a file other than the usual one', async () => {
    const folder = workIn();
    await call(folder, ['init', '-f', 'scans.yaml']);
    expect((await call(folder, ['init', '-f', 'scans.yaml'])).out).toContain('(it exists already)\n');
    expect((await call(folder, ['init'])).out).toContain('does not check jmo-schedules.yaml');
  });

  it('is kept with a note on GitLab', async () => {
    const folder = workIn();
    writeFileSync(join(folder, '.gitlab-ci.yml'), '');
    await call(folder, ['init', '-f', "it's.yaml"]);
    expect((await call(folder, ['init', '-f', "it's.yaml"])).out).not.toContain('does not check');
    expect((await call(folder, ['init'])).out).toContain('does not check jmo-schedules.yaml');
  });
});

describe('checkedFiles', () => {
  it.each([
    ['steps: [{uses: jmo/schedule-action@v1}]', ['usual']],
    ['steps: [{uses: jmo/schedule-action@v1, with: {file: ./a.yaml}}]', ['a.yaml']],
    ['steps: [{uses: jmo/schedule-action@v1, with: {command: render, file: a}}]', []],
    ['steps: [{uses: actions/checkout@v1, with: {file: a}}]', []],
    ['steps: [{run: "npx jmo-schedule check -f a.yaml && echo"}]', ['a.yaml']],
    ['script: [jmo-schedule check, "jmo-schedule check --file=\'a b\'"]', ['usual', 'a b']],
    ['script: [jmo-schedule checks, jmo-schedule validate]', []],
    ['# jmo-schedule check\na: 1', []],
    ['a: [', []],
  ])('%s', (text, expected) => {
    expect([...checkedFiles(text, 'usual')]).toEqual(expected);
  });
});

it('the pull-request check can be required, in a merge queue too', async () => {
  const folder = workIn();
  await call(folder, ['init']);
  const text = readFileSync(join(folder, CHECK), 'utf8');
  // GitHub keeps a required check pending that a filter kept from running.
  expect(parse(text).on).toEqual({ pull_request: null, merge_group: null });
  expect(await githubProblems(CHECK, text)).toEqual([]);
  await call(folder, ['render']);
  const checked = await callAsAction(folder, ['check', '--comment'], {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-0123456789abcdef0123456789abcdef01234567',
    GITHUB_TOKEN: 'x',
  });
  expect(checked).toMatchObject({ code: 0, outputs: { drift: 'false' }, annotations: [] });
  expect(checked.out).toContain('No comment: this run is not for a pull request\n');
});

describe('init chooses', () => {
  const GITLAB = '.gitlab/jmo-schedule-check.gitlab-ci.yml';
  /** git of a clone of `address`; a user with a login on `host`. */
  const world = (address: string, login?: { program: string; host: string }) => ({
    runProgram: (program: string, args: readonly string[]) => {
      const said = (stdout: string) => ({ status: 0, stdout, stderr: '' });
      if (program === 'git') return said(args.includes('get-url') ? `${address}\n` : 'origin\n');
      const isIn = program === login?.program && args.some((word) => word.endsWith(`=${login.host}`));
      return isIn ? said('token') : { status: 1, stdout: '', stderr: '' };
    },
  });
  const init = async (files: readonly string[], flags: readonly string[], more = {}) => {
    const folder = workIn();
    for (const path of files) {
      if (path === '.github') mkdirSync(join(folder, path));
      else writeFileSync(join(folder, path), '');
    }
    const ended = await call(folder, ['init', ...flags], {}, more);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const { backend } = parse(readFileSync(join(folder, 'jmo-schedules.yaml'), 'utf8')).spec;
    const written = [CHECK, GITLAB].filter((path) => existsSync(join(folder, path)));
    return { folder, backend, written, said: ended.out.split('\n')[0] };
  };
  const github = { backend: { type: 'github-actions' }, written: [CHECK] };
  const gitlab = { backend: { type: 'gitlab-ci' }, written: [GITLAB] };

  it.each([
    ['GitHub in an empty folder', [], github],
    ['GitLab by its file', ['.gitlab-ci.yml'], gitlab],
    ['GitHub by its folder', ['.github', '.gitlab-ci.yml'], github],
  ])('%s', async (_, files, expected) => {
    expect(await init(files, [])).toMatchObject({ ...expected, said: 'created jmo-schedules.yaml' });
  });

  it.each([
    ['https://gitlab.com/team/shop.git', gitlab, 'gitlab-ci: the git remote is on gitlab.com'],
    ['git@git.example.com:team/shop.git', gitlab, 'gitlab-ci: the git remote is on git.example.com'],
    [
      'ssh://git@gitlab.example.com:2222/team/shop',
      gitlab,
      'gitlab-ci: the git remote is on gitlab.example.com',
    ],
    ['git@github.com:octo/shop.git', github, 'github-actions: the git remote is on github.com'],
    ['https://octo.ghe.com/octo/shop', github, 'github-actions: the git remote is on octo.ghe.com'],
  ])('by the git remote %s, whatever files there are', async (address, expected, why) => {
    const there = world(address, { program: 'glab', host: 'git.example.com' });
    const said = `for ${why}; --backend chooses another`;
    expect(await init(['.github'], [], there)).toMatchObject({ ...expected, said });
    expect(await init(['.gitlab-ci.yml'], [], there)).toMatchObject({ ...expected, said });
  });

  it('by files, if nobody knows the server of the remote', async () => {
    const there = world('https://git.example.com/team/shop');
    expect(await init(['.gitlab-ci.yml'], [], there)).toMatchObject(gitlab);
  });

  it('GitHub Enterprise Server by the remote, with a runner that it has', async () => {
    const there = world('https://ghe.example.com/octo/shop', { program: 'gh', host: 'ghe.example.com' });
    const { folder, ...found } = await init([], ['--auto-fix'], there);
    expect(found).toMatchObject({
      backend: { type: 'github-actions', config: { server: 'ghes' } },
      written: [CHECK],
    });
    for (const name of ['check', 'sync']) {
      const { jobs } = parse(
        readFileSync(join(folder, `.github/workflows/jmo-schedule-${name}.yml`), 'utf8'),
      );
      expect(jobs[name]['runs-on']).toEqual(['self-hosted', 'linux']);
    }
    await call(folder, ['render']);
    expect((await call(folder, ['check'])).code).toBe(0);
  });

  it('what --backend names', async () => {
    const there = world('git@github.com:octo/shop.git');
    const said = 'created jmo-schedules.yaml';
    expect(await init(['.github'], ['--backend', 'gitlab-ci'], there)).toMatchObject({ ...gitlab, said });
    expect(await init([], ['--backend', 'github-actions'])).toMatchObject({ ...github, said });
    const cron = { backend: { type: 'local-cron' }, said };
    expect(await init([], ['--backend', 'local-cron'], there)).toMatchObject({ ...cron, written: [CHECK] });
    const nowhere = await init([], ['--backend', 'local-cron']);
    expect(nowhere).toMatchObject({ ...cron, written: [] });
    expect((await call(nowhere.folder, ['validate', '--strict'])).code).toBe(0);
  });
});

it('the check is for the schedules that the file has already', async () => {
  const folder = workIn(
    'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\nmetadata: {name: a}\nspec:\n  schedule: "1 2 * * *"\n  backend: {type: gitlab-ci, config: {cli_image: "ours/cli:3"}}\n  jobTemplate: {targets: {repo: .}}\n',
  );
  await call(folder, ['init', '--backend', 'gitlab-ci']);
  await call(folder, ['render']);
  expect((await call(folder, ['check'])).code).toBe(0);
});

describe('the starter file', () => {
  const schema = 'node_modules/@jmo/schedule-action/schema';
  const firstLine = async (file: string, isInstalled: boolean) => {
    const folder = workIn();
    mkdirSync(join(folder, 'a'));
    if (isInstalled) {
      mkdirSync(join(folder, schema), { recursive: true });
      writeFileSync(join(folder, schema, 'jmo-schedules.schema.json'), '{}');
    }
    await call(folder, ['init', '-f', file]);
    return readFileSync(join(folder, file), 'utf8').split('\n')[0];
  };

  it('names the schema where the project has it', async () => {
    const line = `# yaml-language-server: $schema=`;
    expect(await firstLine('a.yaml', true)).toBe(`${line}${schema}/jmo-schedules.schema.json`);
    expect(await firstLine('a/b.yaml', true)).toBe(`${line}../${schema}/jmo-schedules.schema.json`);
    expect(await firstLine('a.yaml', false)).toMatch(/^# Security scans/);
  });

  it('is the template, without a change, for GitHub', async () => {
    const folder = workIn();
    await call(folder, ['init']);
    const template = join(import.meta.dirname, '../../templates/init/jmo-schedules.yaml');
    expect(readFileSync(join(folder, 'jmo-schedules.yaml'), 'utf8')).toBe(readFileSync(template, 'utf8'));
  });
});
