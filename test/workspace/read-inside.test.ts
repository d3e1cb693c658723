import { spawnSync } from 'node:child_process';
import * as nodeFs from 'node:fs';
import { appendFileSync, mkdirSync, realpathSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBoundary, readInside, type Surroundings } from '../../src/workspace/read-inside.js';
import { project, put } from './project.js';

const SECRET = 'of-somebody-else';

/** A repository, and a file beside it that it must not reach. */
function place() {
  const above = realpathSync(
    project({ 'repo/.git/HEAD': '', 'repo/sub/a.yaml': 'a\n', 'outside/b.yaml': SECRET }),
  );
  const repo = join(above, 'repo');
  const around: Surroundings = { checkouts: [], folders: [repo] };
  const read = (path: string, surroundings = around) => {
    const full = join(repo, path);
    const found = readInside(full, readBoundary(full, surroundings));
    return 'bytes' in found ? found.bytes.toString() : found.problem.kind;
  };
  return { above, repo, read };
}

describe('a link', () => {
  it('to a place in the repository is followed, one that leads out is not', () => {
    const { above, repo, read } = place();
    symlinkSync('sub/a.yaml', join(repo, 'in.yaml'));
    symlinkSync('../outside/b.yaml', join(repo, 'out.yaml'));
    symlinkSync(join(above, 'outside'), join(repo, 'folder'));
    symlinkSync('out.yaml', join(repo, 'twice.yaml'));
    symlinkSync('nowhere', join(repo, 'dead.yaml'));
    symlinkSync('loop.yaml', join(repo, 'loop.yaml'));
    mkdirSync(join(repo, '..data'));
    put(repo, '..data/c.yaml', 'c\n');
    symlinkSync('..data/c.yaml', join(repo, 'mounted.yaml'));
    expect(
      Object.fromEntries(
        ['in', 'mounted', 'out', 'folder/b', 'twice', 'dead', 'loop', 'none', 'sub/a.yaml/b'].map((name) => [
          name,
          read(`${name}.yaml`),
        ]),
      ),
    ).toEqual({
      in: 'a\n',
      mounted: 'c\n',
      out: 'outside',
      'folder/b': 'outside',
      twice: 'outside',
      dead: 'missing',
      loop: 'unreadable',
      none: 'missing',
      'sub/a.yaml/b': 'missing',
    });
  });

  it('is limited by the typed path: a path that leaves the repository by its words is intended', () => {
    const { above, repo, read } = place();
    expect(read('../outside/b.yaml')).toBe(SECRET);
    symlinkSync(join(repo, 'sub/a.yaml'), join(above, 'outside/link.yaml'));
    expect(read('../outside/link.yaml')).toBe('outside');
    symlinkSync('b.yaml', join(above, 'outside/own.yaml'));
    expect(read('../outside/own.yaml')).toBe(SECRET);
  });

  it("in CI's checkout may not lead out of it, whichever folder is named", () => {
    const { above, repo, read } = place();
    symlinkSync('../outside', join(repo, 'linked'));
    const folders = [join(repo, 'linked')];
    expect(read('linked/b.yaml', { checkouts: [], folders })).toBe(SECRET);
    expect(read('linked/b.yaml', { checkouts: [repo], folders })).toBe('outside');
    symlinkSync('repo', join(above, 'alias'));
    expect(read('linked/b.yaml', { checkouts: [join(above, 'alias')], folders })).toBe('outside');
    expect(read('../alias/linked/b.yaml', { checkouts: [repo], folders })).toBe('outside');
  });

  it('in a folder outside a repository may not lead out of that folder', () => {
    const folder = project({ 'in/a.yaml': 'a\n', 'b.yaml': SECRET });
    symlinkSync('../b.yaml', join(folder, 'in/link.yaml'));
    const full = join(folder, 'in/link.yaml');
    const folders = [join(folder, 'in')];
    expect(readInside(full, readBoundary(full, { checkouts: [], folders }))).toMatchObject({
      problem: { kind: 'outside' },
    });
  });
});

describe('a path that is not a regular file', () => {
  it('is refused without waiting for it', () => {
    const { repo, read } = place();
    spawnSync('mkfifo', [join(repo, 'pipe.yaml')]);
    expect(read('pipe.yaml')).toBe('not-a-file');
    expect(read('sub')).toBe('directory');
    for (const path of ['/dev/zero', '/dev/null', '/proc/self/environ', '/proc/self/maps'])
      expect([path, read(relative(repo, path))]).toEqual([path, 'not-a-file']);
  });
});

describe('the size', () => {
  const limit = 1000;
  it.each([
    [999, 'bytes'],
    [1000, 'bytes'],
    [1001, 'problem'],
  ])('%i bytes of 1000', (size, kind) => {
    const folder = project({ a: 'x'.repeat(size) });
    expect(Object.keys(readInside(join(folder, 'a'), undefined, limit))).toContain(kind);
  });

  it('is reported with the limit, without reading the large file', () => {
    const folder = project({ a: '' });
    truncateSync(join(folder, 'a'), 2 ** 40);
    expect(readInside(join(folder, 'a'), folder)).toEqual({
      problem: { kind: 'too-large', message: 'has 1048576 MiB; at most 16 MiB are read' },
    });
  });

  it('limits a file that grows while it is read', () => {
    const folder = project({ a: 'x' });
    const file = join(folder, 'a');
    let reads = 0;
    const growing = {
      ...nodeFs,
      readSync: ((...args: Parameters<typeof nodeFs.readSync>) => {
        reads++;
        appendFileSync(file, 'x'.repeat(500));
        return nodeFs.readSync(...args);
      }) as typeof nodeFs.readSync,
    };
    expect(readInside(file, undefined, limit, growing)).toMatchObject({ problem: { kind: 'too-large' } });
    expect(reads).toBeLessThan(6);
  });
});

describe('a swap between check and opening', () => {
  /** A file system in which something else happens right before a file is opened. */
  const swapping = (swap: () => void, extra: Partial<typeof nodeFs> = {}) => ({
    ...nodeFs,
    ...extra,
    openSync: ((...args: Parameters<typeof nodeFs.openSync>) => {
      swap();
      return nodeFs.openSync(...args);
    }) as typeof nodeFs.openSync,
  });
  /** A system that does not report the path of an open file. */
  const silent = {
    readlinkSync: (() => {
      throw Object.assign(new Error('none'), { code: 'ENOENT' });
    }) as unknown as typeof nodeFs.readlinkSync,
  };

  it.each([
    ['file', {}],
    ['folder', {}],
    ['folder', silent],
  ] as const)('of the %s for a link that leads out is detected', (what, extra) => {
    const { above, repo } = place();
    put(above, 'outside/a.yaml', SECRET);
    const swap = () => {
      if (what === 'file') {
        renameSync(join(repo, 'sub/a.yaml'), join(repo, 'sub/was'));
        symlinkSync(join(above, 'outside/a.yaml'), join(repo, 'sub/a.yaml'));
      } else {
        renameSync(join(repo, 'sub'), join(repo, 'was'));
        symlinkSync(join(above, 'outside'), join(repo, 'sub'));
      }
    };
    const found = readInside(join(repo, 'sub/a.yaml'), repo, undefined, swapping(swap, extra));
    expect(found).toEqual({ problem: expect.anything() });
  });

  it('of the file for another in the project is fine', () => {
    const { repo } = place();
    const swap = () => {
      put(repo, 'new', 'new\n');
      renameSync(join(repo, 'new'), join(repo, 'sub/a.yaml'));
    };
    const found = readInside(join(repo, 'sub/a.yaml'), repo, undefined, swapping(swap));
    expect('bytes' in found && found.bytes.toString()).toBe('new\n');
  });
});
