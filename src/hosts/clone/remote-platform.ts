import { readGitRemote } from './git-remote.js';
import { loginToken } from './login-token.js';
import type { Programs } from './programs.js';

/** The platform on which the git remote is, as far as its name or a login of the user tells. */
export function remotePlatform(directory: string, io: Programs): 'github' | 'gitlab' | undefined {
  const remote = readGitRemote(directory, io);
  if (typeof remote === 'string') return undefined;
  const { host } = remote.server;
  if (host === 'github.com' || host.endsWith('.ghe.com')) return 'github';
  if (host === 'gitlab.com') return 'gitlab';
  if (loginToken('gh', host, io) !== undefined) return 'github';
  return loginToken('glab', host, io) === undefined ? undefined : 'gitlab';
}
