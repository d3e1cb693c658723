import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bumped, copyComponent } from '../../scripts/release.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const PATHS = [
  'package.json',
  'package-lock.json',
  'src/text/version.ts',
  'templates/init/gitlab-check.yml',
  'templates/init/github-check.yml',
  'gitlab-component/README.md',
  'gitlab-component/templates/scan/template.yml',
];
const CHANGELOG = `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One thing.\n\n## [${version}]\n\nThe first.\n`;
const filesNow = () =>
  new Map([...PATHS.map((path): [string, string] => [path, read(path)]), ['CHANGELOG.md', CHANGELOG]]);

describe('bumped', () => {
  const files: Map<string, string> = bumped(filesNow(), version, '98.7.6', '2027-01-02');

  it('writes the version everywhere it is named, and changes nothing else', () => {
    for (const path of PATHS) {
      const [before, after] = [read(path).split('\n'), files.get(path)?.split('\n') ?? []];
      const changed = after.filter((line, index) => line !== before[index]);
      expect(after).toHaveLength(before.length);
      // The action's commit for its pin does not exist yet.
      expect(changed.length > 0, path).toBe(path !== 'templates/init/github-check.yml');
      for (const line of changed) expect(line).toContain('98.7.6');
    }
    expect(JSON.parse(files.get('package-lock.json') ?? '').packages['']).toMatchObject({
      version: '98.7.6',
    });
    expect(files.get('gitlab-component/README.md')).not.toContain(version);
  });

  it('adds the date to the unreleased changes', () => {
    expect(files.get('CHANGELOG.md')).toBe(
      CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n## [98.7.6] - 2027-01-02\n'),
    );
  });

  it.each(['v98.7.6', '98.7', '', version, '0.0.1'])(
    'refuses a version that is invalid, or not later: %j',
    (to) => {
      expect(() => bumped(filesNow(), version, to, '2027-01-02')).toThrow();
    },
  );

  it('refuses a release without changes, and a file with another version', () => {
    const empty = filesNow().set('CHANGELOG.md', '## [Unreleased]\n\n## [1.0.0]\n\nThe first.\n');
    expect(() => bumped(empty, version, '98.7.6', '')).toThrow('nothing under [Unreleased]');
    const other = filesNow().set('src/text/version.ts', "export const VERSION = '0.1.0';\n");
    expect(() => bumped(other, version, '98.7.6', '')).toThrow('src/text/version.ts');
  });
});

it('copyComponent replaces all of the component project except its history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-component-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'templates/old'), { recursive: true });
  writeFileSync(join(folder, 'templates/old/template.yml'), '');
  copyComponent(folder);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['.git', '.gitlab-ci.yml', 'Dockerfile', 'LICENSE', 'README.md']),
  );
  expect(readdirSync(join(folder, 'templates'))).toEqual(
    readdirSync(join(root, 'gitlab-component/templates')),
  );
  expect(readdirSync(join(folder, 'dist/cli'))).toContain('index.js');
});
