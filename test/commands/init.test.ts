import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      err: 'jmo-schedule: --auto-fix is for GitHub: it opens pull requests there\n',
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
