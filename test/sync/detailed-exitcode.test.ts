import { describe, expect, it } from 'vitest';
import { startGitlabSchedules } from '../servers/gitlab-schedules.js';
import { fileOf, github, githubSyncEnv, renderedFiles, startRepository } from './github-project.js';
import { projectWith, runSync, syncEnv } from './run-sync.js';

const PLAN = ['--detailed-exitcode'];
const code = async (...call: Parameters<typeof runSync>) => (await runSync(...call)).code;

describe('sync --detailed-exitcode', () => {
  it('on GitLab is 1 if there is something to change, and 0 if not', async () => {
    const server = await startGitlabSchedules([]);
    const [directory, env] = [projectWith([{ name: 'nightly' }]), syncEnv(server)];
    expect(await code(directory, [], env)).toBe(0);
    expect(await code(directory, PLAN, env)).toBe(1);
    expect(await code(directory, [...PLAN, '-o', 'json'], env)).toBe(1);
    expect(server.writes).toEqual([]);
    expect(await code(directory, ['--apply'], env)).toBe(0);
    expect(await code(directory, PLAN, env)).toBe(0);
  });

  it('on GitHub is 0 once the pull request holds the changes', async () => {
    const { server, repository } = await startRepository();
    const [directory, env] = [projectWith(github('nightly')), githubSyncEnv(server)];
    expect(await code(directory, [], env)).toBe(0);
    expect(await code(directory, PLAN, env)).toBe(1);
    expect(repository.writes).toEqual([]);
    expect(await code(directory, ['--apply'], env)).toBe(0);
    expect(await code(directory, PLAN, env)).toBe(0);
  });

  it('on GitHub is 1 if --apply would be refused', async () => {
    const schedules = github('nightly');
    const { server } = await startRepository({
      ...renderedFiles(schedules),
      [fileOf('nightly')]: 'on: push\n',
    });
    const ended = await runSync(projectWith(schedules), PLAN, githubSyncEnv(server));
    expect(ended).toMatchObject({ code: 1, out: expect.stringContaining('--apply would be refused') });
  });

  it('is about a plan', async () => {
    const server = await startGitlabSchedules([]);
    expect(await runSync(projectWith([]), ['--apply', ...PLAN], syncEnv(server))).toMatchObject({
      code: 2,
      err: '--detailed-exitcode is about a plan: leave out --apply',
    });
  });
});
