import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFiredCron, readRunContext } from '../../src/hosts/read-context.js';
import { githubEnv, gitlabEnv } from './environments.js';

describe('the context of a run', () => {
  it('on GitHub', () => {
    expect(readRunContext(githubEnv('http://127.0.0.1:9'))).toEqual({
      host: 'github',
      project: 'octo/shop',
      runId: '1000',
      runNumber: '12',
      runUrl: 'https://github.com/octo/shop/actions/runs/1000',
      logsUrl: 'https://github.com/octo/shop/actions/runs/1000',
      securityUrl: 'https://github.com/octo/shop/security/code-scanning',
      commit: { sha: 'a'.repeat(40), url: `https://github.com/octo/shop/commit/${'a'.repeat(40)}` },
      author: 'mona',
      branch: 'main',
      trigger: 'schedule',
    });
  });

  it('on GitLab has no email address', () => {
    const pipeline = 'https://gitlab.example.com/team/shop/-/pipelines/900';
    expect(readRunContext(gitlabEnv('http://127.0.0.1:9'))).toEqual({
      host: 'gitlab',
      project: 'team/shop',
      runId: '900',
      runNumber: '900',
      runUrl: pipeline,
      logsUrl: `${pipeline}/builds`,
      securityUrl: `${pipeline}/security`,
      commit: {
        sha: 'b'.repeat(40),
        url: `https://gitlab.example.com/team/shop/-/commit/${'b'.repeat(40)}`,
      },
      author: 'Mona Lisa',
      branch: 'main',
      trigger: 'schedule',
    });
  });

  it.each([
    ['nowhere', {}],
    ['half a GitHub', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/shop' }],
    ['a strange run id', githubEnv('', { GITHUB_RUN_ID: '../1' })],
    ['half a GitLab', { GITLAB_CI: 'true' }],
  ])('does not exist: %s', (_, env) => {
    expect(readRunContext(env)).toBeUndefined();
  });

  it.each([
    ['schedule', '1', 'schedule'],
    ['workflow_dispatch', '1', 'manual'],
    ['push', '1', 'other'],
    ['schedule', '2', 'manual'],
  ])('GitHub event %s, attempt %s: %s', (event, attempt, trigger) => {
    const context = readRunContext(githubEnv('', { GITHUB_EVENT_NAME: event, GITHUB_RUN_ATTEMPT: attempt }));
    expect(context?.trigger).toBe(trigger);
  });

  it.each([
    ['schedule', 'schedule'],
    ['web', 'manual'],
    ['api', 'other'],
  ])('GitLab source %s: %s', (source, trigger) => {
    expect(readRunContext(gitlabEnv('', { CI_PIPELINE_SOURCE: source }))?.trigger).toBe(trigger);
  });
});

describe('the cron that fired', () => {
  it.each([
    ['{"schedule": "30 0 * * *"}', '30 0 * * *'],
    ['{"schedule": 5}', undefined],
    ['{"inputs": {}}', undefined],
    ['null', undefined],
    ['{"sched', undefined],
  ])('in %s is %s', (event, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'jmo-event-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'event.json');
    writeFileSync(path, event);
    expect(readFiredCron({ GITHUB_EVENT_PATH: path })).toBe(expected);
  });

  it('is unknown without a file', () => {
    expect(readFiredCron({})).toBeUndefined();
    expect(readFiredCron({ GITHUB_EVENT_PATH: '/nonexistent' })).toBeUndefined();
  });
});
