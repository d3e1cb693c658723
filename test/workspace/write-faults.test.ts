import * as nodeFs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/workspace/file-system.js';
import { applyChanges } from '../../src/workspace/write.js';
import { few } from '../full.js';
import { changesFor, contents, generated, marked, OWNED, project } from './project.js';

const BEFORE = {
  '.github/workflows/jmo-a.yml': marked('old a'),
  '.github/workflows/jmo-b.yml': marked('old b'),
  '.github/workflows/jmo-gone.yml': marked('gone'),
  '.github/workflows/jmo-gone-too.yml': marked('gone too'),
};
const SCRIPT = { path: 'new/folder/run.sh', content: marked('script'), executable: true };
const WANTED = [generated('a', 'new a'), generated('b', 'new b'), generated('c', 'new c'), SCRIPT];
const AFTER = {
  '.github/workflows/jmo-a.yml': marked('new a'),
  '.github/workflows/jmo-b.yml': marked('new b'),
  '.github/workflows/jmo-c.yml': marked('new c'),
  'new/folder/run.sh': `${marked('script')} (executable)`,
};
const ALL_OWNED = [...OWNED, { folder: 'new/folder', pattern: /^run/ }];
const SPARE = /\.jmo-schedule-\d+-[0-9a-f]+\.tmp$/;

/** The real file system, with calls that fail as `fails` says; files are always closed. */
function faulty(fails: (call: number) => boolean, code = 'EIO'): { fs: FileSystem; calls: () => number } {
  let calls = 0;
  const wrapped = Object.entries(nodeFs).map(([name, original]) => {
    if (typeof original !== 'function' || !name.endsWith('Sync')) return [name, original];
    const call = (...args: unknown[]) => {
      calls++;
      // A failing close has closed the file nevertheless.
      if (fails(calls) && name === 'closeSync') Reflect.apply(original, nodeFs, args);
      if (fails(calls)) throw Object.assign(new Error(`${code}: ${name}`), { code });
      return Reflect.apply(original, nodeFs, args);
    };
    return [name, call];
  });
  return { fs: Object.fromEntries(wrapped) as FileSystem, calls: () => calls };
}

function withoutSpares(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !SPARE.test(path)));
}

function attempt(fails: (call: number) => boolean, code?: string) {
  const directory = project(BEFORE);
  const changes = changesFor(directory, WANTED);
  const { fs, calls } = faulty(fails, code);
  const problems = applyChanges(directory, changes, { fs });
  return { directory, problems, calls: calls(), files: contents(directory) };
}

const total = (): number => attempt(() => false).calls;

describe('a file system that fails', () => {
  it('is noticed by this test', () => {
    const { problems, files, calls } = attempt(() => false);
    expect(problems).toEqual([]);
    expect(files).toEqual(AFTER);
    expect(calls).toBeGreaterThan(50);
  });

  it.each(few(['EIO', 'ENOSPC']))('once, at any of our calls, with %s: changes all or nothing', (code) => {
    let refused = 0;
    for (let nth = 1, last = total(); nth <= last; nth++) {
      const { problems, files, directory } = attempt((call) => call === nth, code);
      const expected = problems.length === 0 ? AFTER : BEFORE;
      expect(withoutSpares(files), `call ${nth}: ${problems[0]?.message}`).toEqual(expected);
      if (problems.length === 0) continue;
      refused++;
      expect(problems[0]?.message).toContain(code);
      // Files left behind do not disturb the next run, which removes them.
      expect(applyChanges(directory, changesFor(directory, WANTED), { owned: ALL_OWNED })).toEqual([]);
      expect(contents(directory)).toEqual(AFTER);
    }
    expect(refused).toBeGreaterThan(40);
  });

  it('once, at any of our calls, with a link refused: copies instead, or changes nothing', () => {
    for (let nth = 1, last = total(); nth <= last; nth++) {
      const { problems, files } = attempt((call) => call === nth, 'EPERM');
      expect(withoutSpares(files)).toEqual(problems.length === 0 ? AFTER : BEFORE);
    }
  });

  it('for good, from any of our calls on: every file is whole, nothing is lost, the next run repairs', () => {
    for (let nth = 1, last = total(); nth <= last; nth++) {
      const { problems, files, directory } = attempt((call) => call >= nth);
      const all = Object.values(files);
      for (const [path, content] of Object.entries(withoutSpares(files))) {
        expect([BEFORE[path as keyof typeof BEFORE], AFTER[path as keyof typeof AFTER]]).toContain(content);
      }
      if (problems.length > 0) {
        for (const old of Object.values(BEFORE)) expect(all, `call ${nth}`).toContain(old);
      }
      expect(applyChanges(directory, changesFor(directory, WANTED), { owned: ALL_OWNED })).toEqual([]);
      expect(contents(directory)).toEqual(AFTER);
    }
  });

  it("so that a file cannot even be restored: the problem names its old content's place", () => {
    const directory = project(BEFORE);
    let renames = 0;
    const renameSync: FileSystem['renameSync'] = (from, to) => {
      if (++renames > 1) throw Object.assign(new Error('gone'), { code: 'EIO' });
      nodeFs.renameSync(from, to);
    };
    const [first, second, ...more] = applyChanges(directory, changesFor(directory, WANTED), {
      fs: { ...nodeFs, renameSync },
    });
    expect(first?.message).not.toContain('as it was');
    const backup = /its old content is in (.+)$/.exec(second?.message ?? '')?.[1] ?? '';
    expect(nodeFs.readFileSync(backup, 'utf8')).toBe(BEFORE['.github/workflows/jmo-a.yml']);
    expect(more).toEqual([]);
  });

  it('with an error of our own: undoes everything and rethrows it', () => {
    const directory = project(BEFORE);
    const renameSync: FileSystem['renameSync'] = (from, to) => {
      if (String(to).endsWith('jmo-b.yml')) throw new TypeError('a bug');
      nodeFs.renameSync(from, to);
    };
    const changes = changesFor(directory, WANTED);
    expect(() => applyChanges(directory, changes, { fs: { ...nodeFs, renameSync } })).toThrow('a bug');
    expect(contents(directory)).toEqual(BEFORE);
  });
});
