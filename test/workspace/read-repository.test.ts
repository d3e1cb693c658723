import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRepositoryRoot } from '../../src/workspace/read-repository.js';

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'jmo-root-')));

describe('readRepositoryRoot', () => {
  it('is the nearest folder with a .git', () => {
    const root = folder();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    expect(readRepositoryRoot(join(root, 'a/b'))).toBeUndefined();
    mkdirSync(join(root, '.git'));
    expect(readRepositoryRoot(root)).toBe(root);
    expect(readRepositoryRoot(join(root, 'a/b'))).toBe(root);
    writeFileSync(join(root, 'a/.git'), 'gitdir: elsewhere\n');
    expect(readRepositoryRoot(join(root, 'a/b'))).toBe(join(root, 'a'));
  });

  it("starts at a link's target", () => {
    const [root, other] = [folder(), folder()];
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'sub'));
    symlinkSync(join(root, 'sub'), join(other, 'link'));
    expect(readRepositoryRoot(join(other, 'link'))).toBe(root);
  });

  it('is undefined without such a folder', () => {
    expect(readRepositoryRoot(join(folder(), 'absent'))).toBeUndefined();
  });
});
