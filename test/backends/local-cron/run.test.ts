import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slow } from '../../full.js';
import { isAlive, makeProject, type Project, waitFor } from './project.js';
import { schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const scriptFor = (spec: Record<string, unknown> = {}) => scriptOf(schedule(spec));
const argv = () => project.read('argv').split('\0').slice(0, -1);
const log = () => project.read('results/jmo-nightly.log');
const started = () =>
  project.list('.').includes('started') ? project.read('started').trim().split('\n').map(Number) : [];

describe('a run', () => {
  it('scans once, in the project, and keeps the results under its time', async () => {
    const before = Date.now();
    const { code, stdout, stderr } = await project.start(
      scriptFor({ jobTemplate: { targets: { repo: '.' }, options: { fail_on: 'HIGH' } } }),
    ).done;
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    const [folder = ''] = project.list('results').filter((name) => name.endsWith('Z-nightly'));
    expect(argv()).toEqual([
      'ci',
      '--profile-name',
      'balanced',
      '--repo',
      '.',
      '--fail-on',
      'HIGH',
      '--results-dir',
      join(project.folder, 'results', folder),
    ]);
    expect(project.read(`results/${folder}/scan.log`)).toBe('from jmo\n');
    const record = JSON.parse(project.read(`results/${folder}/run.json`));
    expect(record).toMatchObject({ schedule: 'nightly', exitCode: 0, result: 'success', reason: '' });
    expect(Math.abs(Date.parse(record.start) - before)).toBeLessThan(20_000);
    expect(log()).toMatch(
      /^\S+Z nightly start profile=balanced results=.*\n\S+Z nightly end result=success exit=0 duration=\d+s findings="none"\n$/,
    );
  });

  it.each([1, 2, 3, 42])("ends with the scan's exit code %i, and prints it for cron's mail", async (code) => {
    const result = await project.start(scriptFor(), [], { PRETEND_CODES: String(code) }).done;
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(`exit code ${code}`);
    expect(log()).toContain(`end result=failure exit=${code} `);
  });

  slow('counts findings, but not lines of their tools', async () => {
    const finding = (severity: string) => ({
      severity,
      raw: { severity: 'CRITICAL', nested: { severity: 'LOW' } },
    });
    project.write(
      'findings.json',
      JSON.stringify({ meta: {}, findings: ['HIGH', 'HIGH', 'INFO'].map(finding) }, null, 2),
    );
    await project.start(scriptFor()).done;
    expect(log()).toContain('findings="2 high, 1 info"');
    project.write('findings.json', JSON.stringify([finding('LOW')], null, 2));
    await project.start(scriptFor()).done;
    expect(log()).toContain('findings="1 low"');
  });

  it("gives the scan its own variables as they are written, and keeps the script's", async () => {
    const env = {
      HTTPS_PROXY: 'http://proxy.example.com:3128',
      run: 'a\nb',
      jmo_name: '',
      SHELLOPTS: '$(touch canary) `touch canary` \'"\\ ${HOME} %s ',
    };
    project.write('bin/jmo', '#!/bin/sh\nenv -0 >"${0%/*}/../environment"\n', 0o755);
    const { code, stderr } = await project.start(
      scriptFor({ backend: { type: 'local-cron', config: { env } } }),
    ).done;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const seen = project.read('environment').split('\0');
    expect(seen).toEqual(expect.arrayContaining(Object.entries(env).map((pair) => pair.join('='))));
    expect(project.list('.')).not.toContain('canary');
    expect(project.runs()).toEqual(['nightly']);
  });

  it('passes lists as files, and the GitLab token in the environment', async () => {
    const targets = {
      images: ['nginx:1', 'postgres:15'],
      urls: ['https://a.example/', 'https://b.example/?a=$HOME'],
      gitlab_repo: 'a/b',
      gitlab_token: '${MY_TOKEN}',
    };
    await project.start(scriptFor({ jobTemplate: { targets } }), [], { MY_TOKEN: 'glpat' }).done;
    expect(project.read('images-file')).toBe('nginx:1\npostgres:15\n');
    expect(project.read('urls-file')).toBe('https://a.example/\nhttps://b.example/?a=$HOME\n');
    expect(project.read('token')).toBe('glpat');
    expect(argv().join(' ')).not.toContain('glpat');
  });

  it('uses the given directory, and writes the log to the given place', async () => {
    mkdirSync(join(project.folder, 'else where'));
    const spec = { backend: { type: 'local-cron', config: { log_dir: 'logs/here' } } };
    await project.start(scriptFor(spec), ['--directory', join(project.folder, 'else where')]).done;
    expect(project.list('else where/results')).toHaveLength(1);
    expect(project.read('else where/logs/here/jmo-nightly.log')).toContain('result=success');
  });

  slow('finds jmo in the folder from install, and reports a missing one', async () => {
    const bare = { PATH: '/usr/bin:/bin' };
    const missing = await project.start(scriptFor(), [], bare).done;
    expect(missing.code).toBe(127);
    expect(missing.stderr).toContain('not found on the PATH: jmo ');
    expect(log()).toContain('not found on the PATH: jmo ');
    expect((await project.start(scriptFor(), ['--path', join(project.folder, 'bin')], bare).done).code).toBe(
      0,
    );
  });

  it.each([
    ['flock', {}],
    ['curl', { notifications: { channels: [{ type: 'slack', url: '${HOOK}' }] } }],
  ] as const)('reports that %s is missing', async (tool, more) => {
    for (const name of [
      'bash',
      'cat',
      'cp',
      'dirname',
      'env',
      'flock',
      'head',
      'mkdir',
      'mktemp',
      'mv',
      'rm',
      'setsid',
      'stat',
      'timeout',
      'curl',
    ])
      if (name !== tool) symlinkSync(join('/usr/bin', name), join(project.folder, 'bin', name));
    const spec = { jobTemplate: { targets: { repo: '.' }, ...more } };
    const result = await project.start(scriptFor(spec), [], { PATH: join(project.folder, 'bin') }).done;
    expect(result.code).toBe(127);
    expect(result.stderr).toContain(`not found on the PATH: ${tool} `);
  });

  it.each([[['--wrong']], [['--directory']], [['--directory', '/no/such place']]])(
    'refuses %j',
    async (args) => {
      const result = await project.start(scriptFor(), args).done;
      expect(result.code).toBe(args.length === 2 ? 1 : 2);
      expect(result.stderr).not.toBe('');
      expect(started()).toEqual([]);
    },
  );

  it('reports that the machine lacks the zone, and does not use UTC', async () => {
    const result = await project.start(scriptFor({ timezone: 'Europe/Berlin' }), ['--if-due'], {
      TZDIR: project.home,
    }).done;
    expect(result.code).toBe(127);
    expect(result.stderr).toContain('install tzdata');
  });

  it('ends at once, silently, if the minute is not due', async () => {
    const month = ((new Date().getUTCMonth() + 6) % 12) + 1;
    const result = await project.start(scriptFor({ schedule: `0 0 1 ${month} *` }), ['--if-due']).done;
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.list('.')).not.toContain('results');
    expect((await project.start(scriptFor({ schedule: '* * * * *' }), ['--if-due']).done).code).toBe(0);
    expect(started()).toHaveLength(1);
  });
});

describe('overlapping runs', () => {
  const overlap = async (policy: string, env: Record<string, string> = {}) => {
    const script = scriptFor({ concurrencyPolicy: policy });
    const first = project.start(script, [], { PRETEND_SLEEP: '30', ...env });
    await waitFor(() => started().length === 2, 'the first scan');
    const second = project.start(script);
    return { first, second };
  };

  it('Forbid: the second is skipped, and only the log says so', async () => {
    const { first, second } = await overlap('Forbid');
    expect(await second.done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(log()).toContain('skipped: the run before it is still going');
    expect(started().every(isAlive)).toBe(true);
    first.child.kill('SIGTERM');
    expect((await first.done).code).toBe(143);
    await waitFor(() => !started().some(isAlive), 'the scan to end');
    expect((await project.start(scriptFor()).done).code).toBe(0);
  });

  it('Replace: the older scan is ended with its processes, and then the newer one runs', async () => {
    const { first, second } = await overlap('Replace');
    const older = started();
    expect((await second.done).code).toBe(0);
    expect(older.some(isAlive)).toBe(false);
    expect((await first.done).code).toBe(143);
    expect(log()).toMatch(
      /ends the older run[\s\S]*end result=stopped exit=143[\s\S]*start profile[\s\S]*end result=success/,
    );
    expect(project.runs()).toHaveLength(2);
  });

  slow('Replace: a scan that ignores signals is killed', async () => {
    const { first, second } = await overlap('Replace', { PRETEND_STUBBORN: '1' });
    const older = started();
    expect((await second.done).code).toBe(0);
    expect(older.some(isAlive)).toBe(false);
    expect((await first.done).code).toBe(143);
  });

  slow('Replace: a process that only has the id of an older run is not ended', async () => {
    const script = scriptFor({ concurrencyPolicy: 'Replace' });
    const first = project.start(script, [], { PRETEND_SLEEP: '2' });
    await waitFor(() => started().length === 2, 'the first scan');
    const own = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    project.write(
      project.aside('lock'),
      `${process.pid} ${own}\nanother \n${process.pid} ${own}\nanother \n`,
    );
    expect((await project.start(script).done).code).toBe(0);
    expect((await first.done).code).toBe(0);
  });

  slow('Replace: waits for a lock whose process has ended meanwhile', async () => {
    const lock = project.write(project.aside('lock'), '99999999 1\nx \n0 \nx \n');
    const holder = spawn('flock', [lock, 'sh', '-c', `touch '${project.folder}/held'; sleep 1`]);
    await waitFor(() => project.list('.').includes('held'), 'the lock');
    const result = await project.start(scriptFor({ concurrencyPolicy: 'Replace' })).done;
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(holder.exitCode).toBe(0);
  });

  slow('Allow: both run, each in its own folder', async () => {
    const { first, second } = await overlap('Allow', { PRETEND_SLEEP: '3' });
    expect((await second.done).code).toBe(0);
    expect((await first.done).code).toBe(0);
    expect(project.runs()).toEqual(['nightly', 'nightly']);
  });
});

describe('a scan that does not finish', () => {
  const config = (more: Record<string, unknown>) => ({ backend: { type: 'local-cron', config: more } });

  it('is repeated as often as allowed, with an empty folder', async () => {
    const result = await project.start(scriptFor(config({ retry: 2 })), [], { PRETEND_CODES: '3 3 0' }).done;
    expect(result.code).toBe(0);
    expect(log().match(/scanning again/g)).toHaveLength(2);
    const [folder = ''] = project.list('results').filter((name) => name.endsWith('nightly'));
    expect(project.list(`results/${folder}`)).toEqual(['.jmo-run', 'run.json', 'scan.log', 'summaries']);
  });

  it('is not repeated if it is complete and over the threshold', async () => {
    project.write('findings.json', JSON.stringify([{ severity: 'LOW' }], null, 2));
    const result = await project.start(scriptFor(config({ retry: 2 })), [], { PRETEND_CODES: '1' }).done;
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('a threshold or policy was not met, or a part could not be scanned');
    expect(started()).toHaveLength(1);
  });

  it('is repeated if JMo wrote an empty result: nothing was scanned', async () => {
    const result = await project.start(scriptFor(config({ retry: 1 })), [], { PRETEND_CODES: '1 1' }).done;
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('could not be completed');
    expect(started()).toHaveLength(2);
  });

  slow('is ended with its processes when its time is up', async () => {
    const result = await project.start(scriptFor(config({ timeout: '1 s' })), [], { PRETEND_SLEEP: '30' })
      .done;
    expect(result.code).toBe(124);
    expect(result.stderr).toContain('not finished within 1 seconds');
    await waitFor(() => !started().some(isAlive), 'the scan to end');
  });
});

describe('old results', () => {
  const past = (day: number, result: string, name = 'nightly') => {
    const folder = `results/2020-01-${String(day).padStart(2, '0')}T000000Z-${name}`;
    project.write(`${folder}/.jmo-run`, '');
    if (result !== 'killed')
      project.write(`${folder}/run.json`, `{"schedule":"${name}","result":"${result}"}`);
    return folder;
  };

  it('are deleted, oldest first, successful and failed ones counted separately; nothing else is', async () => {
    const days = ['success', 'failure', 'success', 'killed', 'failure', 'success', 'stopped'];
    const folders = days.map((result, index) => past(index + 1, result));
    const others = [past(1, 'success', 'weekly'), past(2, 'success', 'very-nightly')];
    project.write('results/2020-01-01T000000Z-nightly-notes/mine', '');
    project.write('results/2019-01-01T000000Z-nightly/mine', '');
    mkdirSync(join(project.folder, 'precious'));
    writeFileSync(join(project.folder, 'precious/.jmo-run'), '');
    symlinkSync(join(project.folder, 'precious'), join(project.folder, 'results/2018-01-01T000000Z-nightly'));
    await project.start(scriptFor({ successfulJobsHistoryLimit: 2, failedJobsHistoryLimit: 2 })).done;
    const left = folders.map((folder) => existsSync(join(project.folder, folder)));
    // Two successes with today's; of the failures the latest two.
    expect(left).toEqual([false, false, false, false, true, true, true]);
    for (const other of others) expect(existsSync(join(project.folder, other))).toBe(true);
    expect(project.read('results/2020-01-01T000000Z-nightly-notes/mine')).toBe('');
    expect(project.read('results/2019-01-01T000000Z-nightly/mine')).toBe('');
    expect(project.list('precious')).toEqual(['.jmo-run']);
    expect(log()).toContain('removed 4 old result(s)');
  });

  it('are all deleted with a limit of zero', async () => {
    await project.start(scriptFor({ successfulJobsHistoryLimit: 0 })).done;
    expect(project.runs()).toEqual([]);
    await project.start(scriptFor({ failedJobsHistoryLimit: 0 }), [], { PRETEND_CODES: '0' }).done;
    expect(project.runs()).toHaveLength(1);
  });

  slow('of an active run stay', async () => {
    const script = scriptFor({
      concurrencyPolicy: 'Allow',
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 0,
    });
    const first = project.start(script, [], { PRETEND_SLEEP: '3' });
    await waitFor(() => started().length === 2, 'the first scan');
    await project.start(script).done;
    expect(project.runs()).toHaveLength(1);
    expect((await first.done).code).toBe(0);
    expect(project.runs()).toHaveLength(0);
  });
});

it('causes an error message if it cannot write', async () => {
  project.write('results', 'a file');
  const result = await project.start(scriptFor()).done;
  expect(result.code).toBe(1);
  expect(result.stderr).toContain('cannot make the folder');
  chmodSync(join(project.folder, 'results'), 0o644);
});
