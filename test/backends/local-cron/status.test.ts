import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseRunLog } from '../../../src/run/history/cron-log.js';
import { slow } from '../../full.js';
import { call, holderOf, leaveMark, leaveRun, logged, NOW, stampOf } from './history.js';
import { isAlive, makeProject, type Project, waitFor } from './project.js';
import { resourceText, schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const resources = (...all: string[]) => project.write('jmo-schedules.yaml', all.join('---\n'));
const scriptFor = (spec: Record<string, unknown> = {}) => scriptOf(schedule(spec));
const started = () =>
  project.list('.').includes('started') ? project.read('started').trim().split('\n').map(Number) : [];
const json = async (words: readonly string[] = [], now = NOW) => {
  const { code, out, err } = await call(project, ['status', ...words, '-o', 'json'], now);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('the status after real runs', () => {
  it('shows a successful one', async () => {
    resources(resourceText());
    await project.start(scriptFor()).done;
    const record = JSON.parse(project.read(`results/${onlyRun()}/run.json`));
    const [one, ...more] = await json([], new Date());
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      name: 'nightly',
      status: {
        conditions: [{ type: 'Ready', status: 'True', reason: 'Scheduled', lastTransitionTime: null }],
        lastScheduleTime: record.start,
        lastSuccessfulTime: record.end,
        active: 0,
        succeeded: 1,
        failed: 0,
      },
      lastRun: {
        folder: onlyRun(),
        start: record.start,
        end: record.end,
        durationSeconds: record.durationSeconds,
        exitCode: 0,
        result: 'success',
        reason: '',
      },
      activeRuns: [],
      missed: { count: 0, times: [] },
    });
    expect(one.status.nextScheduleTime).toMatch(/T02:30:00Z$/);
    // The log begins with that run.
    expect(Date.parse(one.missed.since) - Date.parse(record.start)).toBeLessThan(5_000);
  });

  it('describes a failed one, and exits with 0', async () => {
    resources(resourceText());
    await project.start(scriptFor()).done;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await project.start(scriptFor(), [], { PRETEND_CODES: '7' }).done;
    const { code, out, err } = await call(project, ['status', 'nightly'], new Date());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^nightly {3}\S+ {3}failure \(exit 7\) {3}\d+ s +20\S+ {3}0 {8}0 since /m);
    const last = project.list('results').filter((name) => name.endsWith('Z-nightly'))[1];
    expect(out).toContain(
      `nightly: the last run did not succeed: the scan could not be completed: exit code 7; see results/${last}/scan.log\n`,
    );
    const [{ status }] = await json([], new Date());
    expect(status).toMatchObject({ succeeded: 1, failed: 1, active: 0 });
    expect(status.lastSuccessfulTime < status.lastScheduleTime).toBe(true);
  });

  slow('recognises an active one, a skip beside it, and its end once it was killed', async () => {
    resources(resourceText());
    const first = project.start(scriptFor(), [], { PRETEND_SLEEP: '30' });
    await waitFor(() => started().length === 2, 'the scan');
    expect((await project.start(scriptFor()).done).code).toBe(0);
    const [going] = await json([], new Date());
    expect(going.status).toMatchObject({ active: 1, succeeded: 0, failed: 0, lastSuccessfulTime: null });
    expect(going.lastRun).toMatchObject({ folder: onlyRun(), end: null, exitCode: null, result: 'running' });
    expect(going.activeRuns).toEqual([going.lastRun]);
    expect((await call(project, ['status'], new Date())).out).toMatch(
      / running {3}\d+ s so far {3}<none> +1 /,
    );
    // After the moment in which a mark may not be locked; looking does not disturb the run.
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    expect((await json([], new Date()))[0].status.active).toBe(1);
    expect(first.child.exitCode).toBe(null);

    process.kill(holderOf(project), 'SIGKILL');
    await first.done;
    const [dead] = await json([], new Date());
    expect(dead.status).toMatchObject({ active: 0, succeeded: 0, failed: 1 });
    expect(dead.lastRun).toMatchObject({
      result: 'stopped',
      end: null,
      reason: expect.stringContaining('killed'),
    });
    for (const pid of started()) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });

  it('finds results and log where the script writes them', async () => {
    mkdirSync(join(project.folder, 'else where'));
    const spec = {
      backend: { type: 'local-cron', config: { log_dir: 'logs/here' } },
      jobTemplate: { targets: { repo: '.' }, results: { dir: 'out/scans' } },
      successfulJobsHistoryLimit: 0,
    };
    project.write('else where/jmo-schedules.yaml', resourceText(spec));
    await project.start(scriptFor(spec), ['--directory', join(project.folder, 'else where')]).done;
    expect(project.list('else where/out/scans')).toEqual([]);
    // No folder is left, so only the log has it.
    const [one] = await json(['-C', 'else where'], new Date());
    expect(one.status).toMatchObject({ succeeded: 0, failed: 0 });
    expect(one.lastRun).toMatchObject({ folder: null, result: 'success', exitCode: 0 });
    expect(one.status.lastSuccessfulTime).toBe(one.lastRun.end);
    expect(one.missed.since).not.toBeNull();
  });

  const onlyRun = () => project.list('results').filter((name) => name.endsWith('Z-nightly'))[0] ?? '';
});

describe('a folder that is not a run of this schedule', () => {
  it('does not count, whatever its name is', async () => {
    resources(
      resourceText(),
      resourceText({}, { name: 'very-nightly' }),
      resourceText({}, { name: 'night' }),
    );
    leaveRun(project, '2026-06-14T02:30:01Z', 'success');
    for (const name of ['very-nightly', 'nightly.old', 'nightly-2', 'Nightly', ' nightly', 'nightly\n'])
      leaveRun(project, '2026-06-15T02:30:01Z', 'failure', { name });
    for (const name of [
      '2026-06-15-nightly',
      '2026-06-15T023001-nightly',
      'x2026-06-15T023001Z-nightly',
      '2026-06-15T023001Z-x2026-06-15T023001Z-nightly',
      '2026-06-15T02:30:01Z-nightly',
      '２026-06-15T023001Z-nightly',
      '.jmo-pruned-2026-06-15T023001Z-nightly',
      '$(touch x)-nightly',
    ])
      leaveMark(project, `results/${name}`);
    project.write('results/2026-06-15T023002Z-nightly', 'a file');
    project.write('results/2026-06-15T023003Z-nightly/run.json', '{"result":"success"}');
    mkdirSync(join(project.folder, 'results/2026-06-15T023004Z-nightly/.jmo-run'), { recursive: true });
    leaveMark(project, 'precious');
    symlinkSync('../precious', join(project.folder, 'results/2026-06-15T023005Z-nightly'));
    symlinkSync('nowhere', join(project.folder, 'results/2026-06-15T023006Z-nightly'));
    const found = await json();
    expect(found.map(({ name, status }: Named) => [name, status.succeeded, status.failed])).toEqual([
      ['nightly', 1, 0],
      ['very-nightly', 0, 1],
      ['night', 0, 0],
    ]);
    expect(found[0].lastRun.start).toBe('2026-06-14T02:30:01Z');
  });

  it('is one with an invalid time: the script counts it, and its time is unknown', async () => {
    resources(resourceText());
    leaveMark(project, 'results/2026-99-15T023001Z-nightly');
    expect((await json())[0]).toMatchObject({ status: { failed: 0, lastScheduleTime: null }, lastRun: null });
  });

  interface Named {
    readonly name: string;
    readonly status: { readonly succeeded: number; readonly failed: number };
  }
});

describe('an invalid record', () => {
  const record = (text: string) => {
    resources(resourceText());
    leaveMark(project, 'results/2026-06-15T023001Z-nightly');
    project.write('results/2026-06-15T023001Z-nightly/run.json', text);
  };

  it.each(['', '{', 'null', '[]', '"result"', '{"result":1,"start":5,"end":"soon","durationSeconds":"1"}'])(
    "counts as a failure at its folder's time: %s",
    async (text) => {
      record(text);
      expect((await json())[0].lastRun).toEqual({
        folder: '2026-06-15T023001Z-nightly',
        start: '2026-06-15T02:30:01Z',
        end: null,
        durationSeconds: null,
        exitCode: null,
        result: 'failure',
        reason: '',
      });
    },
  );

  it('does not reach the terminal', async () => {
    record(JSON.stringify({ result: 'failure', reason: 'a\u001b[31m\nb\u202e::error::c'.repeat(100) }));
    const { out } = await call(project, ['status']);
    expect(out).toMatch(/did not succeed: a b ::error::c.*…; see /);
    for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden);
  });
});

describe('the moment in which a run', () => {
  it('begins: its mark exists, and its lock may not be tested', async () => {
    resources(resourceText());
    project.write('results/2026-06-15T023001Z-nightly/.jmo-run', '');
    expect((await json())[0].status).toMatchObject({ active: 1, failed: 0 });
    leaveMark(project, 'results/2026-06-15T023001Z-nightly');
    expect((await json())[0].status).toMatchObject({ active: 0, failed: 1 });
  });

  it('ends: it writes its record just before it releases its lock', async () => {
    resources(resourceText());
    const folder = leaveRun(project, '2026-06-15T02:30:01Z', 'killed');
    const record = join(project.folder, 'results', folder, 'run.json');
    project.write('bin/flock', `#!/bin/sh\necho '{"result":"success"}' >'${record}'\n`, 0o755);
    expect((await json())[0].status).toMatchObject({ active: 0, succeeded: 1, failed: 0 });
  });
});

it("writes to the log: only lines of the script's form are read", () => {
  const lines = [
    '2026-06-15T02:30:01Z weekly start profile=x results=/y',
    '2026-99-15T02:30:01Z nightly start profile=x results=/y',
    ' 2026-06-15T02:30:01Z nightly start profile=x results=/y',
    'start profile=x',
    '2026-06-15T02:30:02Z nightly attempt 1 of 2 ended with exit code 3; scanning again',
    '2026-06-15T02:31:31Z nightly end result=failure exit=2 duration=90s findings="1 low" (why (so))',
    '2026-06-15T02:31:31Z nightly end result=great exit=0 duration=1s',
  ];
  const log = parseRunLog(lines.join('\n'), 'nightly');
  expect(log).toEqual({
    since: new Date('2026-06-15T02:30:02Z'),
    starts: [],
    skips: [],
    ended: [
      {
        folder: undefined,
        start: new Date('2026-06-15T02:30:01Z'),
        end: new Date('2026-06-15T02:31:31Z'),
        durationSeconds: 90,
        exitCode: 2,
        result: 'failure',
        reason: 'why (so)',
      },
    ],
  });
});

it('has left a large log: its end is read, and the status says from when on', async () => {
  const begin = Date.parse('2026-01-01T00:00:00Z');
  const minutes = Math.floor((NOW.getTime() - begin) / 600_000);
  const lines = Array.from({ length: minutes }, (_, index) =>
    logged(stampOf(new Date(begin + index * 600_000 + 1_000))),
  );
  project.write('results/jmo-nightly.log', lines.join(''));
  resources(resourceText({ schedule: '*/10 * * * *', successfulJobsHistoryLimit: 0 }));
  const [{ missed, lastRun }] = await json();
  expect(Date.parse(missed.since)).toBeGreaterThan(begin + 86_400_000);
  expect(missed.times).toEqual([]);
  expect(lastRun).toMatchObject({
    start: stampOf(new Date(begin + (minutes - 1) * 600_000 + 1_000)),
    folder: null,
  });
});

slow('is one of 500, most of them crashed: all are read in seconds', async () => {
  resources(resourceText({ successfulJobsHistoryLimit: 1000, failedJobsHistoryLimit: 1000 }));
  for (let index = 0; index < 500; index++)
    leaveRun(
      project,
      stampOf(new Date(NOW.getTime() - index * 86_400_000)),
      index % 3 === 0 ? 'success' : 'killed',
    );
  const before = performance.now();
  expect((await json())[0].status).toMatchObject({ succeeded: 167, failed: 333, active: 0 });
  expect(performance.now() - before).toBeLessThan(15_000);
});

it('is printed as YAML too', async () => {
  resources(resourceText());
  leaveRun(project, '2026-06-15T02:30:01Z', 'success');
  const { out } = await call(project, ['status', '-o', 'yaml']);
  expect(parse(out)).toEqual(await json());
  expect(out).toContain('\n  status:\n    conditions:\n');
  expect(out).toContain('\n    lastScheduleTime: "2026-06-15T02:30:01Z"\n');
});

describe('schedules of other backends', () => {
  const cloud = resourceText({ backend: { type: 'github-actions' } }, { name: 'cloud' });
  const lab = resourceText({ backend: { type: 'gitlab-ci' } }, { name: 'lab' });
  const hub =
    'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name (the project is not in a git repository)';
  const labs =
    'no GitLab project is given: outside GitLab CI, pass --project group/name (the project is not in a git repository)';

  it.each([
    ['cloud', hub],
    ['lab', labs],
  ])('%s: one line says what to set', async (name, problem) => {
    resources(cloud, resourceText(), lab);
    for (const command of ['status', 'prune'])
      expect(await call(project, [command, name])).toEqual({
        code: 2,
        out: '',
        err: `jmo-schedule: ${problem}\n`,
      });
  });

  it('are left out if they cannot be read, with a message', async () => {
    resources(cloud, resourceText(), lab);
    for (const command of ['status', 'prune']) {
      const { code, out, err } = await call(project, [command]);
      expect(code).toBe(0);
      expect(err).toBe(
        `left out: 1 schedule of github-actions: ${hub}\nleft out: 1 schedule of gitlab-ci: ${labs}\n`,
      );
      expect(out).toContain('nightly');
      expect(out).not.toContain('cloud');
    }
  });

  it('are an error if there are no others', async () => {
    resources(cloud, lab);
    for (const command of ['status', 'prune'])
      expect(await call(project, [command])).toEqual({
        code: 2,
        out: '',
        err: `jmo-schedule: ${hub}; ${labs}\n`,
      });
  });
});

describe('a status that cannot be read', () => {
  it('is reported, with exit code 2', async () => {
    resources(resourceText());
    project.write('results', 'a file');
    expect(await call(project, ['status'])).toEqual({
      code: 2,
      out: '',
      err: `jmo-schedule: ${join(project.folder, 'results')}: can't be read (ENOTDIR)\n`,
    });
  });

  it('may have a folder in place of its log', async () => {
    resources(resourceText());
    mkdirSync(join(project.folder, 'results/jmo-nightly.log'), { recursive: true });
    const { code, err } = await call(project, ['status']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("log: can't be read (EISDIR)") });
  });

  it('needs flock to know whether a run is active', async () => {
    resources(resourceText());
    leaveRun(project, '2026-06-15T02:30:01Z', 'killed');
    const bare = { ...project, env: { PATH: join(project.folder, 'bin') } };
    const { code, err } = await call(bare, ['status']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('flock, of util-linux') });
  });

  it('has a name that is in no file, or an invalid file', async () => {
    resources(resourceText());
    expect(await call(project, ['status', 'nigthly'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean nightly?'),
    });
    writeFileSync(join(project.folder, 'jmo-schedules.yaml'), resourceText({ schedule: 'daily' }));
    for (const command of ['status', 'prune'])
      expect(await call(project, [command])).toMatchObject({ code: 1, out: '' });
  });
});
