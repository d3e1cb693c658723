import { saidText } from '../error-text.js';
import { isLoopback } from '../server-address.js';
import { loginToken } from './login-token.js';
import { isInCi, type Programs, runProgram } from './programs.js';

/** A git remote on a server. */
export interface GitRemote {
  readonly name: string;
  /** The address of the server's pages, without a path. */
  readonly server: URL;
  /** `owner/name`, or on GitLab `group/subgroup/name`. */
  readonly path: string;
}

/**
 * The remote of the repository that contains the folder: `origin`, else the only one, else the branch's upstream. Returns a
 * string that says why there is no remote, empty in a CI job, which takes only what its environment says. The repository's
 * settings choose the address, so this must never be the reason to send a secret there.
 */
export function readGitRemote(directory: string, io: Programs): GitRemote | string {
  if (isInCi(io.env)) return '';
  const git = (...args: readonly string[]) =>
    (io.runProgram ?? runProgram)('git', ['-C', directory, ...args], io.env);
  const listed = git('remote');
  if (listed === undefined) return 'git, which would know its remote, is not installed';
  if (listed.status !== 0)
    return /not a git repository/.test(listed.stderr)
      ? 'the project is not in a git repository'
      : `git can't tell: ${saidText(listed.stderr.trim().split('\n')[0] ?? '', 200)}`;
  const names = listed.stdout.split('\n').filter((name) => name !== '');
  if (names.length === 0) return 'the git repository has no remote';
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : upstreamOf(git);
  if (name === undefined || !names.includes(name))
    return `the git remotes are ${names.join(', ')}, but none is origin, and the branch has no upstream`;
  const address = git('remote', 'get-url', '--', name)?.stdout.trim() ?? '';
  return parseRemote(name, address) ?? `the git remote ${name} does not lead to a repository on a server`;
}

type Git = (...args: readonly string[]) => { readonly stdout: string } | undefined;

function upstreamOf(git: Git): string | undefined {
  const branch = git('symbolic-ref', '--quiet', '--short', 'HEAD')?.stdout.trim();
  return branch ? git('config', '--get', `branch.${branch}.remote`)?.stdout.trim() : undefined;
}

/** The platform on which a git remote is, as far as its name or a login of the user tells. */
export function remotePlatform(remote: GitRemote | string, io: Programs): 'github' | 'gitlab' | undefined {
  if (typeof remote === 'string') return undefined;
  const { host } = remote.server;
  if (host === 'github.com' || host.endsWith('.ghe.com')) return 'github';
  if (host === 'gitlab.com') return 'gitlab';
  if (loginToken('gh', host, io) !== undefined) return 'github';
  return loginToken('glab', host, io) === undefined ? undefined : 'gitlab';
}

/** Hosts that a server also has for ssh. */
const SSH_HOSTS: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
};
const SSH = ['ssh:', 'git+ssh:', 'ssh+git:', 'git:'];

/** By git's rules (git-clone, "Git URLs"): an address with a scheme, or `host:path`. */
function parseRemote(name: string, address: string): GitRemote | undefined {
  const [, host, after] = /^(?:[^@/:]*@)?([^@/:[\]]{2,}|\[[^[\]]+\]):(?!\/\/)(.+)$/.exec(address) ?? [];
  const text = host === undefined ? address : `ssh://${host}/${after}`;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(text);
  const ssh = SSH.includes(protocol);
  if (hostname === '' || !(ssh || protocol === 'https:' || protocol === 'http:')) return undefined;
  // The port of ssh is not that of the pages, nor is that of plain http, which carries no token but on loopback.
  const loopback = protocol === 'http:' && isLoopback(hostname);
  const shown = SSH_HOSTS[hostname.toLowerCase()] ?? hostname;
  const site = `${loopback ? 'http' : 'https'}://${shown}${protocol === 'https:' || loopback ? `:${port}` : ''}`;
  const path = pathname.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/\.git$/, '');
  // `..` is resolved already, so the path does not lead to another part of the API.
  const isPath = /^[\w.-]+(?:\/[\w.-]+)+$/.test(path);
  return isPath && URL.canParse(site) ? { name, server: new URL(site), path } : undefined;
}
