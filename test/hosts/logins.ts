import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** gh, as its sources have it (go-gh, pkg/auth): variables answer for whole classes of hosts, then the host's own login. */
const GH = `#!/bin/sh
echo "gh $*" >>"$HOME/asked"
[ "$1 $2 $#" = 'auth token 3' ] || exit 1
host=\${3#--hostname=}
[ "$host" != "$3" ] || exit 1
if [ "$host" = github.com ]; then token=\${GH_TOKEN:-$GITHUB_TOKEN}; else token=\${GH_ENTERPRISE_TOKEN:-$GITHUB_ENTERPRISE_TOKEN}; fi
[ -n "$token" ] || token=$(sed -n "s/^gh $host //p" "$HOME/logins")
[ -n "$token" ] || { echo "no oauth token found for $host" >&2; exit 1; }
echo "$token"
`;

/** glab, as its sources have it (internal/config): variables, the host's login, the folder's settings, those of no host. */
const GLAB = `#!/bin/sh
echo "glab $*" >>"$HOME/asked"
[ "$1 $2 $3 $#" = 'config get token 4' ] || exit 1
host=\${4#--host=}
[ "$host" != "$4" ] || exit 1
token=\${GITLAB_TOKEN:-\${GITLAB_ACCESS_TOKEN:-$OAUTH_TOKEN}}
[ -n "$token" ] || token=$(sed -n "s/^glab $host //p" "$HOME/logins")
[ -n "$token" ] || token=$(sed -n 's/^token: //p' .git/glab-cli/config.yml 2>&-)
[ -n "$token" ] || token=$(sed -n 's/^glab \\* //p' "$HOME/logins")
[ -z "$token" ] || echo "$token"
`;

/** A home with `gh` and `glab` on the PATH, besides git. */
export function homeWithLogins() {
  const home = mkdtempSync(join(tmpdir(), 'jmo-home-'));
  for (const [name, text] of [
    ['gh', GH],
    ['glab', GLAB],
  ] as const) {
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(join(home, 'bin', name), text);
    chmodSync(join(home, 'bin', name), 0o755);
  }
  for (const file of ['asked', 'logins']) writeFileSync(join(home, file), '');
  return {
    env: { HOME: home, PATH: `${join(home, 'bin')}:${process.env.PATH}` },
    /** Logs in; `*` is glab's setting without a host. */
    login: (program: 'gh' | 'glab', host: string, token: string) =>
      appendFileSync(join(home, 'logins'), `${program} ${host} ${token}\n`),
    /** The calls so far. */
    asked: () => readFileSync(join(home, 'asked'), 'utf8').split('\n').slice(0, -1),
  };
}

/** Runs git in a folder, without this machine's settings. */
export function git(directory: string, ...words: readonly string[]): void {
  const env = { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', ['-C', directory, ...words], { env, stdio: 'ignore' });
}

/** A git repository with these remotes, in a folder of its own unless one is given. */
export function repositoryWith(
  remotes: Readonly<Record<string, string>>,
  directory = mkdtempSync(join(tmpdir(), 'jmo-repository-')),
): string {
  git(directory, 'init', '--initial-branch=main');
  for (const [name, address] of Object.entries(remotes)) git(directory, 'remote', 'add', name, address);
  return directory;
}
