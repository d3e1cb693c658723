import { REPOSITORY, TOKEN } from '../servers/github.js';
import { JOB_TOKEN, PROJECT_ID } from '../servers/gitlab.js';

/** The environment of a GitHub runner, with the API on loopback. */
export function githubEnv(api: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF_NAME: 'main',
    GITHUB_ACTOR: 'mona',
    GITHUB_TOKEN: TOKEN,
    ...more,
  };
}

/** The environment of a GitLab runner, with the API on loopback. */
export function gitlabEnv(api: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: `${api}/api/v4`,
    CI_PROJECT_ID: PROJECT_ID,
    CI_PROJECT_PATH: 'team/shop',
    CI_PROJECT_URL: 'https://gitlab.example.com/team/shop',
    CI_PIPELINE_ID: '900',
    CI_PIPELINE_URL: 'https://gitlab.example.com/team/shop/-/pipelines/900',
    CI_PIPELINE_CREATED_AT: '2026-03-10T02:20:00Z',
    CI_PIPELINE_SOURCE: 'schedule',
    CI_JOB_NAME: 'jmo-nightly:guard',
    CI_JOB_TOKEN: JOB_TOKEN,
    CI_COMMIT_SHA: 'b'.repeat(40),
    CI_COMMIT_BRANCH: 'main',
    CI_COMMIT_AUTHOR: 'Mona Lisa <mona@example.com>',
    ...more,
  };
}

/** `fetch` with a short time limit per answer, instead of the commands' ten seconds. */
export const fetchWithin =
  (milliseconds: number): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
