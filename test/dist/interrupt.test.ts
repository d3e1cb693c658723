import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { call } from '../backends/local-cron/history.js';
import { isAlive, makeProject, waitFor } from '../backends/local-cron/project.js';
import { resourceText } from '../backends/local-cron/schedules.js';
import { root } from './spawn.js';

it('Ctrl-C ends the wait for a run, and not the run', async () => {
  const project = makeProject();
  project.write('jmo-schedules.yaml', resourceText());
  await call(project, ['render']);
  const env = { ...project.env, PRETEND_SLEEP: '30' };
  const words = [join(root, 'dist/cli/index.js'), 'run', 'nightly', '--wait'];
  // A group of its own, all of which gets the signal, as from a terminal.
  const child = spawn(process.execPath, words, { cwd: project.folder, env, detached: true });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await waitFor(() => stdout.includes(' start profile='), 'the start of the run');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await ended).toBe(2);
  expect(stderr).toBe('jmo-schedule: stopped waiting; the run goes on; see results/jmo-nightly.log\n');
  const holder = Number(project.read(project.aside('lock')).split(' ')[0]);
  expect(isAlive(holder)).toBe(true);
  process.kill(holder, 'SIGTERM');
  await waitFor(() => !isAlive(holder), 'the end of the run');
  project.remove();
});
