import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { few, slow } from '../../full.js';
import { call } from './history.js';
import { isAlive, makeProject, type Project, waitFor } from './project.js';
import { resourceText, schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const log = () => project.read('results/jmo-nightly.log');
const started = () => project.list('.').includes('started');
const lastRun = async () => {
  const { out } = await call(project, ['status', '-o', 'json'], new Date());
  return JSON.parse(out)[0].lastRun;
};

describe('a results folder that came with the repository', () => {
  it('has no lock that Replace trusts, whatever process it names', async () => {
    const other = spawn('sleep', ['60']);
    const pid = other.pid ?? 0;
    const tick = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    const lock = project.write('results/.jmo-nightly.lock', `${pid} ${tick} ${pid} ${tick}\n`);
    const holder = spawn('flock', [lock, 'sh', '-c', 'echo held; exec sleep 3']);
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    try {
      const script = scriptOf(schedule({ concurrencyPolicy: 'Replace' }));
      expect(await project.start(script).done).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(isAlive(pid)).toBe(true);
    } finally {
      other.kill('SIGKILL');
      holder.kill('SIGKILL');
    }
  }, 60_000);

  it('has no link through which log, marks or times are written', async () => {
    const mine = (name: string) => project.write(`home/${name}`, 'mine\n');
    for (const [name, target] of [
      ['jmo-nightly.log', mine('a')],
      ['.jmo-nightly.due', mine('b')],
      ['.jmo-nightly.stale', mine('c')],
    ] as const) {
      mkdirSync(join(project.folder, 'results'), { recursive: true });
      symlinkSync(target, join(project.folder, 'results', name));
    }
    const script = scriptOf(schedule({ schedule: '* * * * *' }));
    const { code, stderr } = await project.start(script, ['--if-due', '1 1 1 1 * UTC']).done;
    expect(code).toBe(0);
    expect(stderr).toContain(`cannot write the log ${project.folder}/results/jmo-nightly.log`);
    for (const name of ['a', 'b', 'c']) expect(project.read(`home/${name}`)).toBe('mine\n');
  });

  it('has no link that can replace a lock, which is outside of it, private to this user', async () => {
    expect((await project.start(scriptOf(schedule())).done).code).toBe(0);
    const lock = join(project.folder, project.aside('lock'));
    expect(statSync(lock).mode & 0o777).toBe(0o600);
    expect(statSync(join(lock, '..')).mode & 0o777).toBe(0o700);
    expect(project.list('results').filter((name) => name.endsWith('.lock'))).toEqual([]);
    spawnSync('rm', [lock]);
    symlinkSync(project.write('home/precious', 'mine\n'), lock);
    const { code, stderr } = await project.start(scriptOf(schedule())).done;
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('cannot write ') });
    expect(project.read('home/precious')).toBe('mine\n');
  });

  it('hides findings, output and log from other users', async () => {
    const old = process.umask(0o022);
    try {
      await project.start(scriptOf(schedule())).done;
    } finally {
      process.umask(old);
    }
    const [run = ''] = project.list('results').filter((name) => name.endsWith('Z-nightly'));
    const files = ['', run, `${run}/scan.log`, `${run}/run.json`, `${run}/summaries/findings.json`];
    for (const file of [...files, 'jmo-nightly.log'])
      expect(statSync(join(project.folder, 'results', file)).mode & 0o077, file).toBe(0);
  });
});

describe('only a held lock means that a run is active', () => {
  it.each(['1', '71', '127'])(
    'a flock that ends with %s makes a failed run, reported and recorded',
    async (code) => {
      project.write('jmo-schedules.yaml', resourceText());
      project.write('bin/flock', `#!/bin/sh\nexit ${code}\n`, 0o755);
      const result = await project.start(scriptOf(schedule())).done;
      expect(result.code).toBe(1);
      expect(result.stderr).toContain(`: flock ended with exit code ${code}`);
      expect(started()).toBe(false);
      expect(log()).toMatch(/end result=failure exit=1 duration=0s \(cannot lock /);
      expect(await lastRun()).toMatchObject({
        result: 'failure',
        reason: expect.stringContaining('cannot lock '),
      });
    },
  );

  slow("also with BusyBox's flock, which lacks -E", async () => {
    const busybox = `#!/bin/bash
if [[ $1 == -E || $1 == --help ]]; then echo 'BusyBox v1.36.1 multi-call binary.' >&2; exit 1; fi
exec /usr/bin/flock "$@"
`;
    project.write('bin/flock', busybox, 0o755);
    const first = project.start(scriptOf(schedule()), [], { PRETEND_SLEEP: '3' });
    await waitFor(started, 'the scan');
    expect(await project.start(scriptOf(schedule())).done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(log()).toContain('skipped: the run before it is still going');
    expect((await first.done).code).toBe(0);
  });

  it.each([6, 8, 10, 16])('with %i file handles, the run fails and reports it', async (count) => {
    const path = project.write('.jmo/cron/script.sh', scriptOf(schedule()), 0o755);
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -n ${count}; exec "$0"`, path], {
      env: project.env,
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('too few file handles');
    expect(started()).toBe(false);
  });
});

describe("the caller's environment changes nothing", () => {
  const hostile = 'exit 0';
  const cases = few<[string, Record<string, string>]>([
    ['SHELLOPTS', { SHELLOPTS: 'noexec:noglob:noclobber:nounset:posix' }],
    ['BASHOPTS', { BASHOPTS: 'failglob:nocasematch:nullglob:lastpipe' }],
    ['BASH_ENV', { BASH_ENV: 'hostile.sh', ENV: 'hostile.sh' }],
    ['POSIXLY_CORRECT', { POSIXLY_CORRECT: '1', BASH_COMPAT: '4.2', FUNCNEST: '1', EXECIGNORE: '*' }],
    ['functions', { 'BASH_FUNC_flock%%': '() { return 1; }', 'BASH_FUNC_exec%%': '() { :; }' }],
  ]);
  it.each(cases)('%s', async (_, env) => {
    project.write('hostile.sh', hostile);
    const result = await project.start(scriptOf(schedule()), [], env).done;
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.runs()).toEqual(['nightly']);
    // As "bash FILE", without the options of its first line.
    if (_ === 'BASH_ENV' || _ === 'SHELLOPTS') return;
    const path = join(project.folder, '.jmo/cron/script.sh');
    const again = spawnSync('bash', [path], {
      env: { ...project.env, ...env },
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(project.runs()).toEqual(['nightly', 'nightly']);
  });

  it("and nothing in the scan's environment", async () => {
    project.write('bin/jmo', '#!/bin/bash\nenv >"$(dirname "$0")/../env"\n', 0o755);
    const env = { SHELLOPTS: 'noglob', BASHOPTS: 'failglob', 'BASH_FUNC_cp%%': '() { :; }' };
    expect((await project.start(scriptOf(schedule()), [], env).done).code).toBe(0);
    expect(project.read('env')).not.toMatch(/SHELLOPTS|BASHOPTS|BASH_FUNC/);
  });
});

describe('a run that could not begin is a failed one, with its reason in status', () => {
  beforeEach(() => project.write('jmo-schedules.yaml', resourceText()));

  it('without jmo', async () => {
    expect((await project.start(scriptOf(schedule()), [], { PATH: '/usr/bin:/bin' }).done).code).toBe(127);
    expect(await lastRun()).toMatchObject({
      result: 'failure',
      exitCode: 127,
      reason: expect.stringContaining('not found on the PATH: jmo '),
    });
    const { out } = await call(project, ['status', '-o', 'json'], new Date());
    expect(JSON.parse(out)[0].status).toMatchObject({ succeeded: 0, failed: 1 });
    // It also counts as one: the next success is reported as a recovery.
    expect((await project.start(scriptOf(schedule())).done).code).toBe(0);
    expect((await lastRun()).result).toBe('success');
  });

  it('if the results folder is not a folder', async () => {
    project.write('results', 'a file');
    const { code, stderr } = await project.start(scriptOf(schedule())).done;
    expect(code).toBe(1);
    expect(stderr).toContain('cannot make the folder of results');
    expect(await lastRun()).toMatchObject({
      result: 'failure',
      exitCode: 1,
      reason: 'cannot make the folder of results or logs',
    });
  });

  it('if it breaks off', async () => {
    const broken = scriptOf(schedule()).replace('\n  take_turn\n', '\n  false\n');
    const { code, stderr } = await project.start(broken).done;
    expect(code).toBe(1);
    expect(stderr).toContain('the script broke off with exit code 1');
    expect(await lastRun()).toMatchObject({
      result: 'failure',
      reason: expect.stringContaining('broke off'),
    });
  });
});

it.each([
  ['repo', { repo: 'nosuchdir' }, 'there is no nosuchdir, which targets.repo names'],
  ['images_file', { images_file: 'imagse.txt' }, 'there is no imagse.txt, which targets.images_file names'],
])('and a missing target %s fails the run before JMo starts', async (_, targets, message) => {
  const { code, stderr } = await project.start(scriptOf(schedule({ jobTemplate: { targets } }))).done;
  expect({ code, stderr }).toEqual({ code: 1, stderr: `jmo-nightly: ${message}\n` });
  expect(started()).toBe(false);
  expect(existsSync(join(project.folder, 'results/jmo-nightly.log'))).toBe(true);
});
