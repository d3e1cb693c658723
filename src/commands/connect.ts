import type { Arguments } from '../cli/command.js';
import type { Io } from '../cli/io.js';
import { findGithub, type GithubChoice, type GithubConnection } from '../hosts/github/target.js';
import { findGitlab, type GitlabChoice, type GitlabTarget } from '../hosts/gitlab/target.js';
import type { Loaded } from '../project/schedule-file.js';
import { visible } from '../text/log.js';

/** The flags that name the repository and project. */
export interface PlaceFlags {
  readonly github: Pick<GithubChoice, 'repository' | 'url'>;
  readonly gitlab: Pick<GitlabChoice, 'project' | 'url'>;
}

export function placeFlagsOf(args: Arguments): PlaceFlags {
  return {
    github: { repository: args.text('repository'), url: args.text('github-url') },
    gitlab: { project: args.text('project'), url: args.text('gitlab-url') },
  };
}

/** Finds repository, server and token, and tells which were not named. Throws PlatformError if something is missing. */
export function connectGithub(
  loaded: Loaded,
  { github }: Pick<PlaceFlags, 'github'>,
  io: Io,
  wanted?: string,
): GithubConnection {
  const ghes = loaded.schedules.some(({ resource }) => resource.spec.backend.config.server === 'ghes');
  const connection = findGithub(io, { ...github, directory: loaded.directory, ghes }, wanted);
  tell(connection.found, io);
  return connection;
}

/** Finds project, server and token, and tells which were not named. Throws PlatformError if something is missing. */
export function connectGitlab(loaded: Loaded, { gitlab }: Pick<PlaceFlags, 'gitlab'>, io: Io): GitlabTarget {
  const target = findGitlab(io, { ...gitlab, directory: loaded.directory });
  tell(target.found, io);
  return target;
}

function tell(found: string | undefined, io: Io): void {
  if (found !== undefined) io.err(`${visible(found)}\n`);
}
