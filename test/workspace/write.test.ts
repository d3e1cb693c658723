import * as nodeFs from 'node:fs';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/workspace/file-system.js';
import type { FileChange } from '../../src/workspace/plan.js';
import { applyChanges } from '../../src/workspace/write.js';
import { changesFor, contents, generated, marked, OWNED, plan, project, put } from './project.js';

const A = '.github/workflows/jmo-a.yml';
const create = (path: string): FileChange => ({
  action: 'create',
  path,
  before: undefined,
  after: 'x\n',
  executable: false,
});

describe('applyChanges', () => {
  it('makes all changes, and a second plan finds nothing to do', () => {
    const directory = project({
      [A]: marked('old'),
      '.github/workflows/jmo-gone.yml': marked('gone'),
      '.github/workflows/jmo-mine.yml': 'mine\n',
    });
    const script = { path: '.jmo/cron/run.sh', content: `#!/bin/sh\n${marked('x')}`, executable: true };
    const wanted = [generated('a', 'new'), generated('b', 'b'), script];
    expect(applyChanges(directory, changesFor(directory, wanted))).toEqual([]);
    expect(contents(directory)).toEqual({
      [A]: marked('new'),
      '.github/workflows/jmo-b.yml': marked('b'),
      '.github/workflows/jmo-mine.yml': 'mine\n',
      '.jmo/cron/run.sh': `#!/bin/sh\n${marked('x')} (executable)`,
    });
    expect(plan(directory, wanted)).toEqual({ changes: [], problems: [] });
  });

  it('keeps the mode of a file, except for a missing executable bit', () => {
    const directory = project({ [A]: marked('old'), 'run.sh': marked('x') });
    chmodSync(join(directory, A), 0o660);
    chmodSync(join(directory, 'run.sh'), 0o640);
    const script = { path: 'run.sh', content: marked('x'), executable: true };
    expect(applyChanges(directory, changesFor(directory, [generated('a', 'new'), script]))).toEqual([]);
    expect(statSync(join(directory, A)).mode & 0o777).toBe(0o660);
    expect(statSync(join(directory, 'run.sh')).mode & 0o777).toBe(0o750);
  });

  it.each(['../x', '/tmp/x', 'a/../../x', 'a\\..\\x', ''])('writes nothing to %j', (path) => {
    const directory = project();
    expect(applyChanges(directory, [create('fine.yml'), create(path)])).toMatchObject([
      { code: 'outside', path },
    ]);
    expect(contents(directory)).toEqual({});
  });

  it('writes neither through a link that leads out, nor over one', () => {
    const outside = project({ 'jmo-a.yml': 'theirs' });
    const directory = project();
    symlinkSync(outside, join(directory, '.github'));
    symlinkSync(join(outside, 'jmo-a.yml'), join(directory, 'link.yml'));
    const paths = ['fine.yml', '.github/jmo-a.yml', '.github/workflows/jmo-b.yml', 'link.yml'];
    expect(applyChanges(directory, paths.map(create)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'symlink .github/jmo-a.yml',
      'symlink .github/workflows/jmo-b.yml',
      'symlink link.yml',
    ]);
    expect(contents(outside)).toEqual({ 'jmo-a.yml': 'theirs' });
    expect(readdirSync(directory)).not.toContain('fine.yml');
  });

  it('refuses a folder where a file should be, and a file where a folder should be', () => {
    const directory = project({ file: 'x' });
    mkdirSync(join(directory, 'folder.yml'));
    expect(
      applyChanges(directory, [create('fine.yml'), create('folder.yml'), create('file/a.yml')]),
    ).toMatchObject([
      { code: 'not-a-file', path: 'folder.yml' },
      { code: 'not-a-folder', path: 'file/a.yml' },
    ]);
    expect(contents(directory)).toEqual({ file: 'x' });
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'by hand')],
    ['deleted', (path: string) => nodeFs.rmSync(path)],
  ])('writes nothing if a file was %s since the plan', (_, meddle) => {
    const directory = project({ [A]: marked('old') });
    const changes = changesFor(directory, [generated('a', 'new'), generated('b', 'new')]);
    meddle(join(directory, A));
    const before = contents(directory);
    expect(applyChanges(directory, changes)).toMatchObject([{ code: 'changed-meanwhile', path: A }]);
    expect(contents(directory)).toEqual(before);
  });

  it('writes nothing if a file appeared since the plan', () => {
    const directory = project({ [A]: marked('old') });
    const changes = changesFor(directory, [generated('a', 'new'), generated('b', 'new')]);
    put(directory, '.github/workflows/jmo-b.yml', 'by hand');
    expect(applyChanges(directory, changes)).toMatchObject([{ code: 'changed-meanwhile' }]);
    expect(contents(directory)[A]).toBe(marked('old'));
  });

  // The file changes between two of our own calls: after all is staged, when the first one is moved.
  it.each(['create', 'update', 'delete'] as const)(
    'undoes everything if a file to %s changes at the last moment',
    (action) => {
      const name = { create: 'c', update: 'b', delete: 'd' }[action];
      const path = `.github/workflows/jmo-${name}.yml`;
      const directory = project({
        [A]: marked('old'),
        '.github/workflows/jmo-b.yml': marked('old'),
        '.github/workflows/jmo-d.yml': marked('old'),
      });
      const before = contents(directory);
      const changes = changesFor(directory, [
        generated('a', 'new'),
        generated('b', 'new'),
        generated('c', 'new'),
      ]);
      let meddled = false;
      const renameSync: FileSystem['renameSync'] = (from, to) => {
        nodeFs.renameSync(from, to);
        if (!meddled && String(to).endsWith('jmo-a.yml')) {
          meddled = true;
          put(directory, path, 'by hand');
        }
      };
      const problems = applyChanges(directory, changes, { fs: { ...nodeFs, renameSync } });
      expect(problems).toMatchObject([{ code: 'changed-meanwhile', path }]);
      expect(contents(directory)).toEqual({ ...before, [path]: 'by hand' });
    },
  );

  it('notices a file that replaced another one, by more than its size and time', () => {
    const directory = project({ [A]: marked('old') });
    const target = join(directory, A);
    const openSync: FileSystem['openSync'] = (path, flags, mode) => {
      // While the new content is staged, right after the last check of the old one.
      if (flags === 'wx') {
        const { atime, mtime } = statSync(target);
        put(directory, 'other.yml', marked('OLD'));
        utimesSync(join(directory, 'other.yml'), atime, mtime);
        nodeFs.renameSync(join(directory, 'other.yml'), target);
      }
      return nodeFs.openSync(path, flags, mode);
    };
    utimesSync(target, 1, 1);
    const changes = changesFor(directory, [generated('a', 'new')]);
    expect(applyChanges(directory, changes, { fs: { ...nodeFs, openSync } })).toMatchObject([
      { code: 'changed-meanwhile' },
    ]);
    expect(contents(directory)).toEqual({ [A]: marked('OLD') });
  });

  it('works without hard links', () => {
    const directory = project({ [A]: marked('old'), '.github/workflows/jmo-d.yml': marked('old') });
    const changes = changesFor(directory, [generated('a', 'new'), generated('b', 'new')]);
    const linkSync = () => {
      throw Object.assign(new Error('no links'), { code: 'EPERM' });
    };
    expect(applyChanges(directory, changes, { fs: { ...nodeFs, linkSync } })).toEqual([]);
    expect(contents(directory)).toEqual({ [A]: marked('new'), '.github/workflows/jmo-b.yml': marked('new') });
  });

  it('removes what a killed run left behind, and nothing that a live one uses', () => {
    const folder = '.github/workflows';
    const spare = (pid: number, at: string) => `${folder}/.jmo-schedule-${pid}-${at.repeat(16)}.tmp`;
    // No process has an id this high; 1 always exists.
    const directory = project({
      [spare(2 ** 22 + 1, 'a')]: '',
      [spare(1, 'b')]: '',
      [`${folder}/.jmo-schedule.tmp`]: '',
    });
    expect(applyChanges(directory, [], { owned: OWNED })).toEqual([]);
    expect(Object.keys(contents(directory))).toEqual([spare(1, 'b'), `${folder}/.jmo-schedule.tmp`]);
  });

  it('does not affect other names of the same file', () => {
    const directory = project({ [A]: marked('old') });
    linkSync(join(directory, A), join(directory, 'other-name.yml'));
    utimesSync(join(directory, A), 1, 1);
    expect(applyChanges(directory, changesFor(directory, [generated('a', 'new')]))).toEqual([]);
    expect(contents(directory)).toEqual({ [A]: marked('new'), 'other-name.yml': marked('old') });
  });
});
