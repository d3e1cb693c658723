import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../cli/io.js';
import { readGitRemote, remotePlatform } from '../../hosts/clone/git-remote.js';
import type { BackendType } from '../../schedule/types.js';

type Platform = 'github' | 'gitlab';

export interface InitChoice {
  readonly backend: BackendType;
  /** Whose check of pull requests is written; undefined if nothing tells where the repository is. */
  readonly checks: Platform | undefined;
  /** Whether the server is GitHub Enterprise Server. */
  readonly ghes: boolean;
  /** Why, if people could expect something else. */
  readonly why: string | undefined;
}

/** What `init` writes for: what `--backend` names, else where the git remote leads, else what the files say, else GitHub. */
export function chooseInit(directory: string, named: BackendType | undefined, io: Io): InitChoice {
  const remote = platformOfRemote(directory, io);
  const there = remote?.platform ?? platformOfFiles(directory);
  const ghes = remote?.platform === 'github' && !/^github\.com$|\.ghe\.com$/.test(remote.host);
  if (named !== undefined) {
    const checks = named === 'local-cron' ? there : named === 'gitlab-ci' ? 'gitlab' : 'github';
    return { backend: named, checks, ghes: ghes && checks === 'github', why: undefined };
  }
  const checks = there ?? 'github';
  const backend = checks === 'github' ? 'github-actions' : 'gitlab-ci';
  const why =
    remote === undefined
      ? undefined
      : `for ${backend}: the git remote is on ${remote.host}; --backend chooses another`;
  return { backend, checks, ghes, why };
}

/** The remote's platform. Nothing is sent there, so the name of an unknown server is enough. */
function platformOfRemote(
  directory: string,
  io: Io,
): { readonly host: string; readonly platform: Platform } | undefined {
  const remote = readGitRemote(directory, io);
  if (typeof remote === 'string') return undefined;
  const { host } = remote.server;
  const [word] = /\b(?:github|gitlab)\b/.exec(host) ?? [];
  const platform = remotePlatform(remote, io) ?? (word as Platform | undefined);
  return platform === undefined ? undefined : { host, platform };
}

function platformOfFiles(directory: string): Platform | undefined {
  if (existsSync(join(directory, '.github'))) return 'github';
  return existsSync(join(directory, '.gitlab-ci.yml')) ? 'gitlab' : undefined;
}
