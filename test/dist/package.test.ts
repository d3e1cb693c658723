import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { FULL } from '../full.js';
import { root } from './spawn.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly exports: Record<string, unknown>;
}

describe.runIf(FULL)('the packed package', () => {
  let tarball: Buffer;
  let folder = '';
  let manifest: Manifest;

  beforeAll(() => {
    const place = mkdtempSync(join(tmpdir(), 'jmo-pack-'));
    const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', place], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const path = join(place, stdout.trim().split('\n').at(-1) ?? '');
    tarball = readFileSync(path);
    spawnSync('tar', ['-xzf', path, '-C', place]);
    folder = join(place, 'package');
    manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  }, 120_000);

  it('depends only on what the library imports', () => {
    const imported = new Set<string>();
    for (const file of readdirSync(join(folder, 'dist/lib'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|d\.ts)$/.test(file)) continue;
      const text = readFileSync(join(folder, 'dist/lib', file), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /(?:^(?:import|export) [^;']*?from |\bimport\()'([^.'][^']*)'/gm,
      ))
        if (!name.startsWith('node:')) imported.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
    expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(Object.keys(manifest.exports)).toEqual(['.', './core', './package.json']);
  });

  it('has no problem that publint finds', async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('has types that match its files, for ES modules', { timeout: 60_000 }, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (!analysis.types) throw new Error('no types');
    // It has no CommonJS, and `moduleResolution: node10` does not support exports.
    const problems = analysis.problems.filter(
      (problem) =>
        !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  it('contains the command line, and no sources', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'dist/cli/index.js'), '--version'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` });
    expect(readdirSync(folder)).not.toContain('src');
  });
});
