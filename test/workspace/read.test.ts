import { execFileSync } from 'node:child_process';
import * as nodeFs from 'node:fs';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwned } from '../../src/workspace/read.js';
import { generated, marked, OWNED, plan, project, put } from './project.js';

const A = '.github/workflows/jmo-a.yml';
const wanted = [generated('a', 'x')];
const codes = (directory: string) =>
  plan(directory, wanted).problems.map((problem) => `${problem.code} ${problem.path}`);

describe('readOwned', () => {
  it('finds wanted files and those with our names, nothing else', () => {
    const directory = project({
      [A]: 'a',
      '.github/workflows/jmo-old.yml': 'old',
      '.github/workflows/ci.yml': 'ci',
      '.github/workflows/sub/jmo-deep.yml': 'deep',
    });
    const found = readOwned(directory, OWNED, [A, 'scripts/x.sh']);
    expect([...found]).toEqual([
      [A, { kind: 'file', content: 'a', executable: false }],
      ['.github/workflows/jmo-old.yml', { kind: 'file', content: 'old', executable: false }],
    ]);
  });

  it('finds nothing in an empty project', () => {
    expect(readOwned(project(), OWNED, [A]).size).toBe(0);
  });

  it('does not follow a symbolic link, wherever it leads', () => {
    const directory = project({ 'inside.yml': marked('x') });
    mkdirSync(join(directory, '.github/workflows'), { recursive: true });
    symlinkSync('../../inside.yml', join(directory, A));
    symlinkSync('/etc/hostname', join(directory, '.github/workflows/jmo-unwanted.yml'));
    expect(codes(directory)).toEqual([`symlink ${A}`]);
  });

  it.each([
    ['another folder', (outside: string) => outside],
    ['nothing', () => 'nowhere'],
    ['the folder above', () => '..'],
  ])('refuses a linked folder that leads to %s', (_, to) => {
    const outside = project({ 'workflows/jmo-a.yml': marked('x'), 'workflows/jmo-b.yml': marked('x') });
    const directory = project();
    symlinkSync(to(outside), join(directory, '.github'));
    expect(codes(directory)).toEqual([`symlink ${A}`]);
    expect(readOwned(directory, OWNED, []).size).toBe(0);
  });

  it('follows a linked folder that stays in the project', () => {
    const directory = project({ 'ci/workflows/jmo-a.yml': marked('x') });
    symlinkSync('ci', join(directory, '.github'));
    expect(plan(directory, wanted)).toEqual({ changes: [], problems: [] });
  });

  it('notices a folder that becomes a link out of the project after it was looked at', () => {
    const outside = project({ 'workflows/jmo-a.yml': 'of somebody else' });
    const directory = project({ [A]: marked('x') });
    const fs = {
      ...nodeFs,
      openSync: ((...args: Parameters<typeof nodeFs.openSync>) => {
        renameSync(join(directory, '.github'), join(directory, 'was'));
        symlinkSync(outside, join(directory, '.github'));
        return nodeFs.openSync(...args);
      }) as typeof nodeFs.openSync,
    };
    expect(readOwned(directory, OWNED, [A], fs).get(A)).toMatchObject({
      problem: { code: 'symlink', message: `${A} was replaced while it was opened` },
    });
  });

  it('does not read a file that is far too large', () => {
    const directory = project({ [A]: '' });
    truncateSync(join(directory, A), 2 ** 40);
    expect(plan(directory, wanted).problems).toMatchObject([
      { code: 'unreadable', message: `${A} has 1048576 MiB; at most 256 MiB are read` },
    ]);
  });

  it('reports what is in the place of a file or folder', () => {
    const directory = project();
    mkdirSync(join(directory, A), { recursive: true });
    expect(codes(directory)).toEqual([`not-a-file ${A}`]);
    rmSync(join(directory, '.github'), { recursive: true });
    put(directory, '.github', 'a file');
    expect(codes(directory)).toEqual([`not-a-folder ${A}`]);
  });

  it('does not wait for a named pipe', () => {
    const directory = project();
    mkdirSync(join(directory, '.github/workflows'), { recursive: true });
    execFileSync('mkfifo', [join(directory, A)]);
    expect(codes(directory)).toEqual([`not-a-file ${A}`]);
  });

  it('reports what it may not read', () => {
    const directory = project({ [A]: marked('x') });
    const fs = { ...nodeFs, openSync: () => fail('EACCES') };
    const found = readOwned(directory, OWNED, [A], fs);
    expect(found.get(A)).toMatchObject({
      problem: { code: 'unreadable', message: expect.stringContaining('EACCES') },
    });
    expect(readOwned(directory, OWNED, [], fs).size).toBe(0);
    const blind = readOwned(directory, OWNED, [], { ...nodeFs, readdirSync: () => fail('EACCES') });
    expect(blind.get('.github/workflows')).toMatchObject({ problem: { code: 'unreadable' } });
  });
});

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}
