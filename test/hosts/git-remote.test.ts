import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readGitRemote } from '../../src/hosts/clone/git-remote.js';
import { runProgram } from '../../src/hosts/clone/programs.js';
import { git, homeWithLogins, repositoryWith } from './logins.js';

const { env } = homeWithLogins();

function remoteOf(directory: string, more: Record<string, string> = {}) {
  const found = readGitRemote(directory, { env: { ...env, ...more } });
  return typeof found === 'string' ? found : `${found.name}: ${found.server.origin} ${found.path}`;
}

it.each([
  ['https://github.com/acme/api.git', 'https://github.com acme/api'],
  ['https://GitHub.com/acme/api/', 'https://github.com acme/api'],
  [`https://me:${'x'.repeat(9)}@github.com/acme/api`, 'https://github.com acme/api'],
  ['https://code.example.com:8443/acme/api.git', 'https://code.example.com:8443 acme/api'],
  ['git@github.com:acme/api.git', 'https://github.com acme/api'],
  ['github.com:acme/.github', 'https://github.com acme/.github'],
  ['git@gitlab.com:team/web/shop.git', 'https://gitlab.com team/web/shop'],
  ['gitlab.example.com:/team/web/deep/shop.git', 'https://gitlab.example.com team/web/deep/shop'],
  ['ssh://git@github.com/acme/api.git', 'https://github.com acme/api'],
  ['ssh://git@code.example.com:2222/acme/api.git', 'https://code.example.com acme/api'],
  ['ssh://git@ssh.github.com:443/acme/api.git', 'https://github.com acme/api'],
  ['ssh://git@altssh.gitlab.com:443/team/shop.git', 'https://gitlab.com team/shop'],
  ['git+ssh://git@github.com/acme/api', 'https://github.com acme/api'],
  ['git://code.example.com/acme/api.git', 'https://code.example.com acme/api'],
  ['http://code.example.com:8080/acme/api.git', 'https://code.example.com acme/api'],
  ['https://github.com/acme/api/../../../user/keys', 'https://github.com user/keys'],
  ['git@github.com:../user/x', 'https://github.com user/x'],
  ['http://127.0.0.1:8080/acme/api.git', 'http://127.0.0.1:8080 acme/api'],
])('the remote %s is %s', (address, expected) => {
  expect(remoteOf(repositoryWith({ origin: address }))).toBe(`origin: ${expected}`);
});

it.each([
  '/srv/git/acme/api.git',
  '../acme/api',
  'file:///srv/git/acme/api.git',
  'C:/git/acme/api',
  'https://github.com/api',
  'git@github.com:acme/a b',
  'ext::sh -c evil',
])('the remote %s is not on a server', (address) => {
  expect(remoteOf(repositoryWith({ origin: address }))).toBe(
    'the git remote origin does not lead to a repository on a server',
  );
});

it('git itself resolves what its settings abbreviate', () => {
  const directory = repositoryWith({ origin: 'work:acme/api' });
  git(directory, 'config', 'url.https://github.example.com/.insteadOf', 'work:');
  expect(remoteOf(directory)).toBe('origin: https://github.example.com acme/api');
});

it('the remote is origin, else the only one, else that of the branch', () => {
  const at = (owner: string) => `https://github.com/${owner}/api`;
  expect(remoteOf(repositoryWith({ mine: at('me'), origin: at('acme') }))).toBe(
    'origin: https://github.com acme/api',
  );
  expect(remoteOf(repositoryWith({ mine: at('me') }))).toBe('mine: https://github.com me/api');
  const several = repositoryWith({ mine: at('me'), upstream: at('acme') });
  expect(remoteOf(several)).toBe(
    'the git remotes are mine, upstream, but none is origin, and the branch has no upstream',
  );
  git(several, 'config', 'branch.main.remote', 'upstream');
  git(several, 'config', 'branch.main.merge', 'refs/heads/main');
  expect(remoteOf(several)).toBe('upstream: https://github.com acme/api');
  git(several, 'config', 'branch.main.remote', '.');
  expect(remoteOf(several)).toContain('but none is origin');
});

it('the project may be a subfolder', () => {
  const directory = repositoryWith({ origin: 'https://github.com/acme/api' });
  mkdirSync(join(directory, 'sub'));
  expect(remoteOf(join(directory, 'sub'))).toBe('origin: https://github.com acme/api');
});

it('one line says why there is none', () => {
  const directory = mkdtempSync(join(tmpdir(), 'jmo-no-repository-'));
  expect(remoteOf(directory)).toBe('the project is not in a git repository');
  expect(remoteOf(repositoryWith({}))).toBe('the git repository has no remote');
  const clone = repositoryWith({ origin: 'https://github.com/acme/api' });
  expect(remoteOf(clone, { PATH: directory })).toBe('git, which would know its remote, is not installed');
  git(clone, 'config', 'core.repositoryformatversion', '99');
  expect(remoteOf(clone)).toMatch(/^git can't tell: .*version/);
});

it('a CI job does not ask git', () => {
  const directory = repositoryWith({ origin: 'https://github.com/acme/api' });
  for (const job of [{ GITHUB_ACTIONS: 'true' }, { GITLAB_CI: 'true' }, { CI: '1' }])
    expect(readGitRemote(directory, { env: { ...env, ...job }, runProgram: neverAsked })).toBe('');
  expect(remoteOf(directory, { CI: 'false' })).toBe('origin: https://github.com acme/api');
});

function neverAsked(): never {
  throw new Error('a program was asked');
}

it('programs do not run in the project, whose folder has settings for some of them', () => {
  const { stdout = '' } = runProgram('pwd', [], env) ?? {};
  expect(stdout.trim()).toBe(realpathSync(dirname(process.execPath)));
  expect(runProgram('no-such-program', [], env)).toBeUndefined();
});
