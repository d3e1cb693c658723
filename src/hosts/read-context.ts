import { readFileSync } from 'node:fs';
import { WORKFLOW_TITLE } from '../schedule/types.js';
import type { Environment, RunContext } from './types.js';

/** The current run, from the platform's documented variables; undefined outside GitHub Actions and GitLab CI. */
export function readRunContext(env: Environment): RunContext | undefined {
  if (env.GITHUB_ACTIONS === 'true') return githubContext(env);
  if (env.GITLAB_CI === 'true') return gitlabContext(env);
  return undefined;
}

/** The schedule that a workflow on GitHub belongs to, from the workflow's own name; undefined elsewhere. */
export function readScheduleName({ GITHUB_WORKFLOW: title = '' }: Environment): string | undefined {
  const name = title.startsWith(WORKFLOW_TITLE) ? title.slice(WORKFLOW_TITLE.length) : title;
  return name.trim() || undefined;
}

function githubContext(env: Environment): RunContext | undefined {
  const project = env.GITHUB_REPOSITORY ?? '';
  const runId = env.GITHUB_RUN_ID ?? '';
  if (!/^[^/]+\/[^/]+$/.test(project) || !/^\d+$/.test(runId)) return undefined;
  const home = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${project}`;
  const runUrl = `${home}/actions/runs/${runId}`;
  const attempt = Number(env.GITHUB_RUN_ATTEMPT || '1');
  const sha = env.GITHUB_SHA ?? '';
  const branch = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || '';
  return {
    host: 'github',
    project,
    runId,
    runNumber: env.GITHUB_RUN_NUMBER || runId,
    runUrl,
    logsUrl: attempt > 1 ? `${runUrl}/attempts/${attempt}` : runUrl,
    securityUrl: `${home}/security/code-scanning`,
    commit: { sha, url: `${home}/commit/${sha}` },
    author: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || '',
    branch,
    // A person starts a second attempt, whatever event started the first.
    trigger: attempt > 1 ? 'manual' : githubTrigger(env.GITHUB_EVENT_NAME),
  };
}

/** The trigger that a GitHub event stands for. */
export function githubTrigger(event: string | undefined): RunContext['trigger'] {
  if (event === 'schedule') return 'schedule';
  return event === 'workflow_dispatch' ? 'manual' : 'other';
}

function gitlabContext(env: Environment): RunContext | undefined {
  const project = env.CI_PROJECT_PATH ?? '';
  const runId = env.CI_PIPELINE_ID ?? '';
  if (project === '' || !/^\d+$/.test(runId)) return undefined;
  const home = env.CI_PROJECT_URL || `${env.CI_SERVER_URL || 'https://gitlab.com'}/${project}`;
  const runUrl = env.CI_PIPELINE_URL || `${home}/-/pipelines/${runId}`;
  const sha = env.CI_COMMIT_SHA ?? '';
  return {
    host: 'gitlab',
    project,
    runId,
    runNumber: runId,
    runUrl,
    logsUrl: `${runUrl}/builds`,
    securityUrl: `${runUrl}/security`,
    commit: { sha, url: `${home}/-/commit/${sha}` },
    // CI_COMMIT_AUTHOR is `Name <address>`; messages must not contain the address.
    author: (env.CI_COMMIT_AUTHOR ?? '').replace(/(?<!\s)\s*<[^<>]*>\s*$/, '') || env.GITLAB_USER_LOGIN || '',
    branch: env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME || '',
    trigger: gitlabTrigger(env.CI_PIPELINE_SOURCE),
  };
}

/** The trigger that a pipeline source stands for; GitLab's is `schedule` even if a person plays the schedule. */
export function gitlabTrigger(source: string | undefined): RunContext['trigger'] {
  if (source === 'schedule') return 'schedule';
  return source === 'web' ? 'manual' : 'other';
}

/** The cron that started this run, from the payload of GitHub's event; undefined if there is none. */
export function readFiredCron(env: Environment): string | undefined {
  const { schedule } = readEvent(env) as { schedule?: unknown };
  return typeof schedule === 'string' ? schedule : undefined;
}

/** The event's payload; an empty object if the file is missing or not JSON. */
export function readEvent(env: Environment): object {
  if (!env.GITHUB_EVENT_PATH) return {};
  try {
    const event: unknown = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
    return typeof event === 'object' && event !== null ? event : {};
  } catch {
    return {};
  }
}
