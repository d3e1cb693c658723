import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fakeSchedule, type ScheduleServer, startGitlabSchedules } from '../servers/gitlab-schedules.js';
import { projectWith, syncEnv } from './run-sync.js';

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');

/** The bundled program; not `spawnSync`, since the server runs in this process. */
function runBundle(directory: string, words: readonly string[], server: ScheduleServer) {
  const child = spawn(process.execPath, [CLI, ...words], {
    cwd: directory,
    env: { PATH: process.env.PATH, ...syncEnv(server) },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

it('the bundle plans, applies, and then finds nothing to do', async () => {
  const server = await startGitlabSchedules([fakeSchedule(1, 'of others')]);
  const directory = projectWith([{ name: 'a' }]);
  expect(await runBundle(directory, ['sync', '-o', 'markdown'], server)).toMatchObject({ code: 0, err: '' });
  expect(server.writes).toEqual([]);
  const applied = await runBundle(directory, ['sync', '--apply'], server);
  expect(applied).toEqual({
    code: 0,
    err: '',
    out: [
      '+ created     a: 17 2 * * *, UTC, on refs/heads/main',
      'GitLab project team/shop: 1 created, 0 unchanged; 1 schedule of others left alone\n',
    ].join('\n'),
  });
  const again = await runBundle(directory, ['sync', '--apply'], server);
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(server.writes).toEqual(['POST jmo-schedule: a']);
});

it('a failure of the bundle prints one line on standard error, and exits with code 2', async () => {
  const server = await startGitlabSchedules();
  const ended = await runBundle(projectWith([{ name: 'a' }]), ['sync', '--project', 'team/none'], server);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(
    /^jmo-schedule: GitLab finds no project 'team\/none' for this token \(404[^\n]*\n$/,
  );
});
