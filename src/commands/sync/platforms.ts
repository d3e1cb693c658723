import type { Arguments } from '../../cli/command.js';
import type { Io } from '../../cli/io.js';
import { readGitRemote, remotePlatform } from '../../hosts/clone/git-remote.js';
import { githubToken } from '../../hosts/github/client.js';
import { gitlabAccessToken, namesGitlabProject } from '../../hosts/gitlab/target.js';
import type { Loaded } from '../../project/schedule-file.js';
import type { BackendType } from '../../schedule/types.js';
import { plural } from '../../text/plain.js';
import { type PlaceFlags, placeFlagsOf } from '../connect.js';

/** The flags, apart from those that choose the file. */
export interface SyncFlags extends PlaceFlags {
  readonly apply: boolean;
  readonly allowMassChange: boolean;
  /** Whether a plan with changes exits with 1. */
  readonly detailedExitcode: boolean;
  /** `json` or `markdown`; undefined: for people. */
  readonly format: string | undefined;
}

export function flagsOf(args: Arguments): SyncFlags {
  return {
    apply: args.on('apply'),
    allowMassChange: args.on('allow-mass-change'),
    detailedExitcode: args.on('detailed-exitcode'),
    format: args.text('output'),
    ...placeFlagsOf(args),
  };
}

export interface Platforms {
  readonly gitlab: boolean;
  readonly github: boolean;
}

/**
 * Which platforms are asked: those that flags name, else those that the environment names. A platform without schedules in
 * the file is asked all the same where there is a token for it: schedules of ours may have left the file. Where none is named,
 * the file's own platform says what is missing; of a file for both, the git remote says which one this is.
 */
export function choosePlatforms(loaded: Loaded, flags: PlaceFlags, io: Io): Platforms {
  const { env } = io;
  const { project, url: gitlabUrl } = flags.gitlab;
  const { repository, url: githubUrl } = flags.github;
  const flagged = { gitlab: Boolean(project || gitlabUrl), github: Boolean(repository || githubUrl) };
  const named = {
    gitlab: flagged.gitlab || (!flagged.github && namesGitlabProject(env)),
    github: flagged.github || (!flagged.gitlab && Boolean(env.GITHUB_REPOSITORY)),
  };
  const mine = { gitlab: has(loaded, 'gitlab-ci'), github: has(loaded, 'github-actions') };
  const nowhere = !named.gitlab && !named.github;
  const onGithub =
    nowhere &&
    mine.github &&
    (!mine.gitlab || remotePlatform(readGitRemote(loaded.directory, io), io) === 'github');
  return {
    gitlab:
      named.gitlab || (nowhere && !onGithub)
        ? mine.gitlab || (named.gitlab && gitlabAccessToken(env) !== undefined)
        : !nowhere && !flagged.github && mine.gitlab && !mine.github,
    github: named.github ? mine.github || githubToken(env) !== undefined : onGithub,
  };
}

function has(loaded: Loaded, backend: BackendType): boolean {
  return count(loaded, backend) > 0;
}

function count({ schedules }: Loaded, backend: BackendType): number {
  return schedules.filter(({ resource }) => resource.spec.backend.type === backend).length;
}

const ELSEWHERE = {
  'gitlab-ci': 'of GitLab CI: to sync its pipeline schedules too, pass --project group/name',
  'github-actions': 'of GitHub Actions: to sync its workflows too, pass --repository owner/name',
  'local-cron': "of local cron: 'jmo-schedule install' puts them into a crontab",
} as const;

/** What of the file is for a platform that is not asked. */
export function elsewhereNotes(loaded: Loaded, { gitlab, github }: Platforms): string[] {
  const asked: Readonly<Record<BackendType, boolean>> = {
    'gitlab-ci': gitlab,
    'github-actions': github,
    'local-cron': false,
  };
  return (Object.keys(ELSEWHERE) as BackendType[]).flatMap((backend) => {
    const number = count(loaded, backend);
    return number === 0 || asked[backend] ? [] : [`${plural(number, 'schedule')} ${ELSEWHERE[backend]}`];
  });
}
