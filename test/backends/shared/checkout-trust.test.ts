import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubActions } from '../../../src/backends/github-actions/index.js';
import { trustCheckout } from '../../../src/backends/shared/ci-script.js';
import { quoteWord, trustedWord } from '../../../src/text/shell.js';
import { schedule } from '../local-cron/schedules.js';

// A container's job runs as root in a checkout of the runner's user. A variable for git's own tests makes every checkout
// another user's; root, who can give one away, does that as well.
const OWNER = 1001;
const isRoot = process.getuid?.() === 0;

/** The component's lines are written by hand. GitHub's are shorter: a job container's paths need no escapes. */
describe('the trust of a scan on GitLab', () => {
  const lines = trustCheckout(trustedWord('"$git_config"'));

  it.each([
    'gitlab-component/templates/scan/template.yml',
    'test/cases/gitlab-minimal/.gitlab/jmo-schedules.gitlab-ci.yml',
  ])('is the same in pipelines and in the component: %s', (path) => {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    const block = ['git_config=$(mktemp)', ...lines].map((line) => `      ${line}\n`).join('');
    expect(text).toContain(block);
  });
});

it.each(['a "quoted" one', 'back\\slash', "it's"])(
  'names a checkout in the folder %s as git reads it',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'jmo-trust-'));
    const checkout = join(folder, name);
    mkdirSync(checkout);
    const file = join(folder, 'made');
    const script = trustCheckout(quoteWord(file)).join('\n');
    expect(spawnSync('/bin/sh', ['-eu', '-c', script], { cwd: checkout }).status).toBe(0);
    const args = ['config', '--file', file, '--get-all', 'safe.directory'];
    const { stdout } = spawnSync('git', args, { encoding: 'utf8' });
    const real = realpathSync(checkout);
    expect(stdout).toBe(`${real}\n${real}/.git\n${real}/*\n`);
  },
);

it.each([
  ['as it stands', {}, 'kept'],
  ['where the environment names a file', { GIT_CONFIG_GLOBAL: '/other' }, 'other'],
  ['without git', { PATH: 'bin' }, 'kept'],
  ['without a home', { HOME: undefined }, ''],
])("keeps the user's settings, and includes repositories below: %s", (_, given, own) => {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-trust-'));
  const checkout = join(folder, 'a checkout');
  mkdirSync(checkout);
  mkdirSync(join(checkout, 'bin'));
  symlinkSync('/bin/sed', join(checkout, 'bin/sed'));
  writeFileSync(join(folder, '.gitconfig'), '[jmo]\n  own = kept\n');
  writeFileSync(join(folder, 'other'), '[jmo]\n  own = other\n');
  const env: Record<string, string | undefined> = { PATH: process.env.PATH, HOME: folder, ...given };
  if (env.GIT_CONFIG_GLOBAL !== undefined) env.GIT_CONFIG_GLOBAL = join(folder, 'other');
  const file = join(folder, 'made');
  const script = trustCheckout(quoteWord(file)).join('\n');
  const { status, stderr } = spawnSync('/bin/sh', ['-eu', '-c', script], { cwd: checkout, env });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  const read = (...words: string[]) =>
    spawnSync('git', ['config', '--file', file, '--includes', ...words], { encoding: 'utf8' }).stdout;
  const real = realpathSync(checkout);
  expect(read('--get-all', 'safe.directory')).toBe(`${real}\n${real}/.git\n${real}/*\n`);
  expect(read('--get', 'jmo.own').trim()).toBe(own);
});

/** The output of this schedule's scan step if jmo asks git for files, and for a clone as history scanners do. */
function scan(config: Record<string, unknown>, assumed: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-trust-'));
  const workspace = join(folder, 'a workspace');
  for (const each of [workspace, join(folder, 'home'), join(folder, 'temp')]) mkdirSync(each);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: join(folder, 'home'),
    RUNNER_TEMP: join(folder, 'temp'),
    ...(assumed ? { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } : {}),
  };
  const git = (...words: string[]) =>
    expect(
      spawnSync('git', words, { cwd: workspace, env: { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '0' } })
        .status,
    ).toBe(0);
  writeFileSync(join(workspace, 'file'), '');
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--message=a');
  if (!assumed)
    for (const path of ['', ...readdirSync(workspace, { recursive: true, encoding: 'utf8' })])
      chownSync(join(workspace, path), OWNER, OWNER);
  const calls = [
    'git ls-files',
    'git clone --quiet "file://$(pwd)" "$RUNNER_TEMP/clone"',
    'git clone --quiet "$PWD" "$RUNNER_TEMP/other"',
  ];
  writeFileSync(
    join(folder, 'jmo'),
    `#!/bin/sh\n${calls.map((call) => `${call} 2>&1 || echo refused\n`).join('')}`,
  );
  chmodSync(join(folder, 'jmo'), 0o755);
  const resource = schedule({
    backend: { type: 'github-actions', config },
    jobTemplate: { targets: { repo: '.' } },
  });
  const { content } = githubActions.exportOne(resource, { source: 'jmo-schedules.yaml' });
  const step = parse(content).jobs.scan.steps.find(({ id }: { id: string }) => id === 'scan');
  const run = (script: string) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: workspace,
      env,
      encoding: 'utf8',
    });
  const { status, stdout, stderr } = run(step.run);
  const later = run('git ls-files || echo refused').stdout;
  return { status, stdout, stderr, later };
}

describe.each([
  { whose: "that git takes for another user's", assumed: true },
  ...(isRoot ? [{ whose: `of user ${OWNER}, as root`, assumed: false }] : []),
])('a checkout $whose', ({ assumed }) => {
  it("is read and cloned by the scan step's processes, and by no later step", () => {
    expect(scan({}, assumed)).toEqual({ status: 0, stdout: 'file\n', stderr: '', later: 'refused\n' });
  });

  it('is refused without it, as a scan without a container by another user would see', () => {
    const { stdout } = scan({ container: false }, assumed);
    expect(stdout).toMatch(/dubious ownership/);
    expect(stdout.match(/^refused$/gm)).toHaveLength(3);
  });
});
