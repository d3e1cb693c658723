import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, lstatSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../../full.js';
import { call, leaveMark, leaveRun, limits, NOW, stampOf, tree } from './history.js';
import { makeProject, type Project, start, waitFor } from './project.js';
import { resourceText, schedule, scriptOf } from './schedules.js';

/** The script with only its rotation in place of a run. */
const rotateOnly = (spec: Record<string, unknown>) =>
  scriptOf(schedule(spec)).replace(/\nmain "\$@"\n$/, '\nresults=$1\nremove_old_runs\n');

describe("prune and the script's rotation", () => {
  const KINDS = [
    'success',
    'failure',
    'stopped',
    'killed',
    'running',
    'no mark',
    'file',
    'link',
    'odd record',
  ] as const;
  const arbitraryEntry = fc.record({
    time: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.nat(40).map((offset) => stampOf(new Date(NOW.getTime() + offset * 3_600_000))),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('2026-99-99T99:99:99Z', '2026-06-15T12:00Z', '0000-00-00T00:00:00Z', ''),
      },
    ),
    name: fc.oneof(
      { weight: 5, arbitrary: fc.constant('nightly') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'very-nightly',
          'nightly2',
          'x-nightly',
          '-nightly',
          'nightly*',
          'Z-nightly',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.string({
          unit: fc.constantFrom('n', 'Z', '-', ' ', '\n', '*', '[', '$', '\u0301'),
          maxLength: 6,
        }),
      },
    ),
    kind: fc.constantFrom(...KINDS),
    record: fc.constantFrom(
      '',
      '{}',
      '{"result":"success","result":"failure"}',
      '{"reason":"\\"result\\":\\"success\\"","result":"failure"}',
      '{ "result": "success" }',
      'x"result":"stopped"',
    ),
  });

  it('have the same result for any results folder', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryEntry, { maxLength: 14 }),
        fc.nat(3),
        fc.nat(3),
        async (entries, successful, failed) => {
          const mine = makeProject();
          try {
            const spec = limits(successful, failed);
            mine.write('jmo-schedules.yaml', resourceText(spec));
            mkdirSync(join(mine.folder, 'results'));
            mine.write('precious/mine', '');
            const running = entries.flatMap((entry, index) => place(mine, entry, index));
            cpSync(join(mine.folder, 'results'), join(mine.folder, 'twin'), {
              recursive: true,
              verbatimSymlinks: true,
              preserveTimestamps: true,
            });
            const locks = ['results', 'twin'].flatMap((folder) =>
              running.map((name) => holdLock(join(mine.folder, folder, name, '.jmo-run'))),
            );
            try {
              const path = mine.write('rotate.sh', rotateOnly(spec));
              const script = spawnSync('bash', [path, join(mine.folder, 'twin')], { encoding: 'utf8' });
              expect(script).toMatchObject({ status: 0, stderr: '' });
              const ours = await call(mine, ['prune', '--apply']);
              expect(ours).toMatchObject({ code: 0, err: '' });
              expect(tree(join(mine.folder, 'results'))).toEqual(tree(join(mine.folder, 'twin')));
              expect(mine.list('precious')).toEqual(['mine']);
            } finally {
              locks.forEach(closeSync);
            }
          } finally {
            mine.remove();
          }
        },
      ),
      { numRuns: tries(60) },
    );
  }, 120_000);

  /** Makes one entry; returns the folders of runs whose lock is to be held. */
  function place(
    mine: Project,
    entry: typeof arbitraryEntry extends fc.Arbitrary<infer T> ? T : never,
    index: number,
  ) {
    const folder = `${entry.time.replaceAll(':', '')}-${entry.name}`;
    const path = `results/${folder}`;
    if (lstatSync(join(mine.folder, path), { throwIfNoEntry: false }) !== undefined) return [];
    switch (entry.kind) {
      case 'no mark':
        mine.write(`${path}/run.json`, '{"result":"success"}');
        return [];
      case 'file':
        mine.write(path, '');
        return [];
      case 'link':
        symlinkSync(index % 2 === 0 ? '../precious' : 'nowhere', join(mine.folder, path));
        return [];
      case 'running':
        leaveMark(mine, path);
        return [folder];
      case 'odd record':
        leaveMark(mine, path);
        mine.write(`${path}/run.json`, entry.record);
        return [];
      default:
        leaveMark(mine, path);
        mine.write(`${path}/deep/er/scan.log`, '');
        if (entry.kind !== 'killed')
          mine.write(`${path}/run.json`, `{"schedule":"nightly","result":"${entry.kind}","reason":""}\n`);
        return [];
    }
  }

  /** An open file with our lock until it is closed: flock locks the file that it shares with us. */
  function holdLock(path: string): number {
    const file = openSync(path, 'r');
    expect(spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] }).status).toBe(0);
    return file;
  }

  it('at the same time delete what is beyond the limits, and nothing else', async () => {
    const project = makeProject();
    const spec = limits(5, 5);
    project.write('jmo-schedules.yaml', resourceText(spec));
    const folders = Array.from({ length: 200 }, (_, index) =>
      leaveRun(project, stampOf(new Date(NOW.getTime() + index * 60_000)), index % 2 ? 'failure' : 'success'),
    );
    const path = project.write('rotate.sh', rotateOnly(spec), 0o755);
    const scripts = Array.from({ length: 2 }, () =>
      start(path, [join(project.folder, 'results')], project.env, project.folder),
    );
    await waitFor(() => project.list('results').length < 200, 'the script to begin');
    expect(await call(project, ['prune', '--apply'])).toMatchObject({ code: 0, err: '' });
    for (const { done } of scripts) expect(await done).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(project.list('results')).toEqual(folders.slice(-10));
    project.remove();
  });
});
