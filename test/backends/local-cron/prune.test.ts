import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRunFolders, removeRunFolder } from '../../../src/hosts/crontab/results.js';
import { slow } from '../../full.js';
import { call, holderOf, leaveMark, leaveRun, limits, NOW, stampOf, tree } from './history.js';
import { isAlive, makeProject, type Project, start, waitFor } from './project.js';
import { resourceText, schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

const resources = (...all: string[]) => project.write('jmo-schedules.yaml', all.join('---\n'));
const prune = (...words: string[]) => call(project, ['prune', ...words], new Date());
const day = (number: number) => `2026-06-${String(number).padStart(2, '0')}T02:30:01Z`;
const started = () =>
  project.list('.').includes('started') ? project.read('started').trim().split('\n').map(Number) : [];

describe('prune', () => {
  it('lists deletions, and makes them with --apply: oldest first, kinds apart', async () => {
    resources(resourceText(limits(2, 2)));
    const results = ['success', 'failure', 'success', 'killed', 'failure', 'success', 'stopped'] as const;
    const folders = results.map((result, index) => leaveRun(project, day(index + 1), result));
    const before = tree(project.folder);
    expect(await prune('nightly')).toEqual({
      code: 0,
      err: '',
      out: `nightly: would delete results/${folders[0]} (success)
nightly: would delete results/${folders[1]} (failure)
nightly: would delete results/${folders[3]} (stopped)
nightly: keeps 2 successful (limit 2) and 2 failed (limit 2)
To delete these, add --apply.
`,
    });
    expect(tree(project.folder)).toEqual(before);
    expect((await prune('--apply')).out).toBe(`nightly: deleted results/${folders[0]} (success)
nightly: deleted results/${folders[1]} (failure)
nightly: deleted results/${folders[3]} (stopped)
nightly: keeps 2 successful (limit 2) and 2 failed (limit 2)
`);
    expect(project.list('results')).toEqual([2, 4, 5, 6].map((index) => folders[index]));
    expect((await prune('--apply')).out).toBe(
      'nightly: keeps 2 successful (limit 2) and 2 failed (limit 2)\n',
    );
  });

  it('lists the same in JSON', async () => {
    resources(resourceText(limits(0, 1)), resourceText({}, { name: 'weekly' }));
    const [first] = [leaveRun(project, day(1), 'success'), leaveRun(project, day(2), 'failure')];
    const plan = {
      name: 'nightly',
      results: join(project.folder, 'results'),
      deletions: [{ folder: first, result: 'success', outcome: 'planned' }],
      kept: { successful: 0, failed: 1, running: 0 },
    };
    const weekly = { ...plan, name: 'weekly', deletions: [], kept: { successful: 0, failed: 0, running: 0 } };
    expect(JSON.parse((await prune('-o', 'json')).out)).toEqual({
      applied: false,
      schedules: [plan, weekly],
    });
    const deleted = { ...plan, deletions: [{ ...plan.deletions[0], outcome: 'deleted' }] };
    expect(JSON.parse((await prune('nightly', '--apply', '-o', 'json')).out)).toEqual({
      applied: true,
      schedules: [deleted],
    });
  });

  it("finds results in the script's folder, and none if it is missing", async () => {
    const spec = { ...limits(0, 0), jobTemplate: { targets: { repo: '.' }, results: { dir: 'out/scans' } } };
    project.write('else where/jmo-schedules.yaml', resourceText(spec));
    expect((await prune('-C', 'else where')).out).toBe(
      'nightly: keeps 0 successful (limit 0) and 0 failed (limit 0)\n',
    );
    leaveRun(project, day(1), 'success', { results: 'else where/out/scans' });
    leaveRun(project, day(1), 'success', { results: 'out/scans' });
    expect((await prune('-C', 'else where', '--apply')).out).toContain(
      'deleted else where/out/scans/2026-06-01',
    );
    expect(project.list('else where/out/scans')).toEqual([]);
    expect(project.list('out/scans')).toHaveLength(1);
  });

  it('deletes 500 results', async () => {
    resources(resourceText(limits(3, 2)));
    for (let index = 0; index < 500; index++)
      leaveRun(
        project,
        stampOf(new Date(NOW.getTime() - index * 86_400_000)),
        index % 2 ? 'failure' : 'success',
      );
    const { code, out } = await prune('--apply');
    expect({ code, deleted: out.match(/ deleted /g)?.length }).toEqual({ code: 0, deleted: 495 });
    expect(project.list('results')).toHaveLength(5);
  });
});

describe('an active run', () => {
  const script = (policy: string) => scriptOf(schedule({ concurrencyPolicy: policy, ...limits(0, 0) }));

  slow('stays undisturbed; once it is killed it counts as failed', async () => {
    resources(resourceText(limits(0, 0)));
    const first = project.start(script('Forbid'), [], { PRETEND_SLEEP: '30' });
    await waitFor(() => started().length === 2, 'the scan');
    for (const pause of [0, 2_200]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      expect((await prune('--apply')).out).toBe(
        'nightly: keeps 0 successful (limit 0) and 0 failed (limit 0), and 1 run under way\n',
      );
    }
    // Forbid still sees the active run: prune does not hold its lock.
    expect((await project.start(script('Forbid')).done).code).toBe(0);
    expect(project.read('results/jmo-nightly.log')).toContain('skipped: ');
    process.kill(holderOf(project), 'SIGKILL');
    await first.done;
    for (const pid of started()) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
    expect((await prune('--apply')).out).toMatch(/^nightly: deleted results\/\S+Z-nightly \(stopped\)\n/);
    expect(project.runs()).toEqual([]);
  });

  slow('begins and ends undisturbed while results are pruned again and again', async () => {
    resources(resourceText(limits(0, 0)));
    const path = project.write('.jmo/cron/script.sh', script('Allow'), 0o755);
    const env = { ...project.env, PRETEND_SLEEP: '1' };
    const runs = Array.from({ length: 4 }, () => start(path, [], env, project.folder));
    let going = true;
    const ended = Promise.all(runs.map(({ done }) => done)).finally(() => {
      going = false;
    });
    while (going) {
      expect(await prune('--apply')).toMatchObject({ code: 0, err: '' });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await ended).toEqual(runs.map(() => ({ code: 0, stdout: '', stderr: '' })));
    expect(project.read('results/jmo-nightly.log').match(/end result=success/g)).toHaveLength(4);
    expect(project.runs()).toEqual([]);
  });
});

describe('a foreign file', () => {
  const NAMES = [
    'very-nightly',
    'nightly.old',
    'nightly-2',
    'night',
    'Nightly',
    ' nightly',
    'nightly ',
    'nightly\n',
    '$(rm -rf .)',
    '*',
  ];

  it('stays, however similar its name is to ours', async () => {
    resources(resourceText(limits(0, 0)));
    for (const name of NAMES) leaveRun(project, day(1), 'success', { name });
    for (const name of [
      '2026-06-01-nightly',
      'x2026-06-01T023001Z-nightly',
      '２026-06-01T023001Z-nightly',
      '.jmo',
    ])
      leaveMark(project, `results/${name}`);
    for (const name of ['.jmo-pruned-nightly', '.jmo-pruned-2026-06-01T023001Z-very-nightly', '-rf'])
      project.write(`results/${name}/mine`, '');
    project.write('results/2026-06-01T023002Z-nightly', 'a file');
    project.write('results/2026-06-01T023003Z-nightly/mine', 'no mark');
    mkdirSync(join(project.folder, 'results/2026-06-01T023004Z-nightly/.jmo-run'), { recursive: true });
    leaveRun(project, day(1), 'success', { results: 'precious' });
    symlinkSync(
      '../precious/2026-06-01T023001Z-nightly',
      join(project.folder, 'results/2026-06-01T023005Z-nightly'),
    );
    const before = tree(project.folder);
    expect((await prune('--apply')).out).toBe(
      'nightly: keeps 0 successful (limit 0) and 0 failed (limit 0)\n',
    );
    expect(tree(project.folder)).toEqual(before);
  });

  it('stays if a link in a deleted folder leads to it', async () => {
    resources(resourceText(limits(0, 0)));
    const folder = leaveRun(project, day(1), 'success');
    project.write('precious/mine', '');
    symlinkSync('../../precious', join(project.folder, `results/${folder}/link`));
    await prune('--apply');
    expect(project.list('results')).toEqual([]);
    expect(project.list('precious')).toEqual(['mine']);
  });

  it('stays if it replaces a run between check and deletion', () => {
    const [folder, linked] = [leaveRun(project, day(1), 'success'), leaveRun(project, day(2), 'success')];
    const results = join(project.folder, 'results');
    for (const name of [folder, linked]) renameSync(join(results, name), join(results, `old ${name}`));
    project.write(`results/${folder}/mine`, '');
    symlinkSync(`old ${linked}`, join(results, linked));
    const before = tree(results);
    for (const name of [folder, linked]) expect(removeRunFolder(results, name)).toBe(false);
    expect(tree(results)).toEqual(before);
    // A missing one is no error either.
    expect(removeRunFolder(results, '2026-06-03T023001Z-nightly')).toBe(false);
  });
});

describe('a folder that cannot be deleted', () => {
  /** As a user who is subject to modes, which root is not. */
  const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
    if (process.getuid?.() !== 0) return work();
    chmodSync(project.folder, 0o755);
    process.seteuid?.(65534);
    try {
      return await work();
    } finally {
      process.seteuid?.(0);
    }
  };

  it('is reported, one line per schedule, and nothing is lost', async () => {
    resources(resourceText(limits(1, 0)));
    for (const number of [1, 2, 3]) leaveRun(project, day(number), 'success');
    // Everything loaded on demand must be loaded before reading is forbidden.
    await prune();
    const before = tree(project.folder);
    chmodSync(join(project.folder, 'results'), 0o555);
    const found = await asNobody(() => prune('--apply'));
    const json = await asNobody(() => prune('--apply', '-o', 'json'));
    chmodSync(join(project.folder, 'results'), 0o755);
    expect(found).toEqual({
      code: 2,
      out: 'nightly: keeps 1 successful (limit 1) and 0 failed (limit 0)\n',
      err: "jmo-schedule: results: 2026-06-01T023001Z-nightly can't be deleted (EACCES); nor can 1 more\n",
    });
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out).schedules[0].deletions).toEqual(
      [1, 2].map((number) => ({
        folder: `2026-06-0${number}T023001Z-nightly`,
        result: 'success',
        outcome: 'failed',
        error: `2026-06-0${number}T023001Z-nightly can't be deleted (EACCES)`,
      })),
    );
    expect(tree(project.folder)).toEqual(before);
  });

  it('is renamed nevertheless, and the next prune deletes it', async () => {
    resources(resourceText(limits(0, 0)));
    const folder = leaveRun(project, day(1), 'success');
    chmodSync(join(project.folder, 'results'), 0o777);
    const found = await asNobody(() => prune('--apply'));
    expect(found).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${folder} can't be deleted (EACCES)`),
    });
    const half = `.jmo-pruned-${folder}`;
    expect(project.list('results')).toEqual([half]);
    expect(readRunFolders(join(project.folder, 'results'), 'nightly', project.env)).toEqual([]);
    expect((await prune()).out).toContain(`would delete results/${half} (left by an earlier prune)`);
    expect(await prune('--apply')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`deleted results/${half}`),
    });
    expect(project.list('results')).toEqual([]);
  });

  it('and cannot be read stops all deletions', async () => {
    resources(resourceText(limits(0, 0)), resourceText({}, { name: 'weekly' }));
    leaveRun(project, day(1), 'success');
    const folder = leaveRun(project, day(1), 'success', { name: 'weekly' });
    chmodSync(join(project.folder, `results/${folder}/run.json`), 0o000);
    const { code, err } = await asNobody(() => prune('--apply'));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining("run.json: can't be read (EACCES)"),
    });
    expect(project.list('results')).toHaveLength(2);
  });
});
