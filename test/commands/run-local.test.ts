import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/entry/dispatch.js';
import { call } from '../backends/local-cron/history.js';
import { isAlive, makeProject, type Project, waitFor } from '../backends/local-cron/project.js';
import { resourceText } from '../backends/local-cron/schedules.js';

const SCRIPT = '.jmo/cron/jmo-nightly.sh';
let project: Project;

beforeEach(async () => {
  project = makeProject();
  project.write('jmo-schedules.yaml', resourceText());
  expect((await call(project, ['render'])).code).toBe(0);
});
afterEach(() => project.remove());

const withEnv = (more: Record<string, string>): Project => ({ ...project, env: { ...project.env, ...more } });

describe('run with local cron', () => {
  it('--wait shows what the script writes to its log, and ends as the scan does', async () => {
    const { code, out, err } = await call(project, ['run', 'nightly', '--wait']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^nightly: started, see results\/jmo-nightly\.log\n\S+Z nightly start profile=[\s\S]*\n\S+Z nightly end result=success exit=0 .*\nnightly: success\n$/,
    );
    expect(project.runs()).toEqual(['nightly']);
    const failed = await call(withEnv({ PRETEND_CODES: '2' }), ['run', 'nightly', '--wait', '-o', 'json']);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.out)).toMatchObject({
      name: 'nightly',
      backend: 'local-cron',
      link: 'results/jmo-nightly.log',
      result: 'failure',
      failedJobs: [],
    });
  });

  it('goes on without us: nobody waits for it, or the user stops waiting', async () => {
    const slow = withEnv({ PRETEND_SLEEP: '30' });
    const { code, out } = await call(slow, ['run', 'nightly', '-o', 'json']);
    expect(code).toBe(0);
    const { id, result } = JSON.parse(out);
    expect(result).toBe('running');
    await waitFor(() => project.list('.').includes('started'), 'the scan');
    // A second run, which Forbid skips.
    const skipped = await call(slow, ['run', 'nightly', '--wait']);
    expect(skipped.code).toBe(1);
    expect(skipped.out).toMatch(/\nnightly: skipped: the run before it is still going\n$/);
    expect(isAlive(Number(id))).toBe(true);
    process.kill(Number(id), 'SIGTERM');
    await waitFor(() => !isAlive(Number(id)), 'the end of the run');
  });

  it('is not stopped by an interruption of the wait', async () => {
    let err = '';
    const io = {
      directory: project.folder,
      env: { ...project.env, PRETEND_SLEEP: '30' },
      now: () => new Date(),
      color: false,
      interactive: false,
      uuid: async () => '',
      ask: async () => '',
      out: () => {},
      err: (text: string) => {
        err += text;
      },
      step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
      onInterrupt: (stop: () => void) => {
        setTimeout(stop, 500);
        return () => {};
      },
    };
    expect(await main(['run', 'nightly', '--wait'], io)).toBe(2);
    expect(err).toBe('jmo-schedule: stopped waiting; the run goes on; see results/jmo-nightly.log\n');
    await waitFor(() => project.list('.').includes('started'), 'the scan');
    const [holder] = project.read(project.aside('lock')).split(' ');
    expect(isAlive(Number(holder))).toBe(true);
    process.kill(Number(holder), 'SIGTERM');
    await waitFor(() => !isAlive(Number(holder)), 'the end of the run');
  });

  it('runs no script but the one that the file renders to', async () => {
    const failed = (err: string) => ({ code: 2, out: '', err: `jmo-schedule: ${err}\n` });
    const text = project.read(SCRIPT);
    project.write(SCRIPT, text.replace('set -euo pipefail', 'touch evil'), 0o755);
    expect(await call(project, ['run', 'nightly'])).toEqual(
      failed(`${SCRIPT} differs from what jmo-schedules.yaml says; run: jmo-schedule render`),
    );
    project.write(SCRIPT, '#!/bin/sh\ntouch evil\n', 0o755);
    expect((await call(project, ['run', 'nightly'])).code).toBe(2);
    expect(project.list('.')).not.toContain('evil');
    const other = makeProject();
    other.write('jmo-schedules.yaml', resourceText());
    expect(await call(other, ['run', 'nightly'])).toEqual(
      failed(`${SCRIPT} does not exist; run: jmo-schedule render`),
    );
    other.remove();
    project.write(SCRIPT, text);
    chmodSync(join(project.folder, SCRIPT), 0o644);
    expect((await call(project, ['run', 'nightly'])).code).toBe(2);
  });

  it('has no branches', async () => {
    expect((await call(project, ['run', 'nightly', '--ref', 'main'])).err).toBe(
      'jmo-schedule: --ref is not for local cron, which scans the project as it is\n',
    );
  });
});
