import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTS, obeyedLines } from '../text/runner.js';
import { root, runAction, runCli } from './spawn.js';

const EVIL = 'x\u001b[2J\n\u0085::error::x\n\u2003::add-mask::x ##[error]x';
const GITHUB = { GITHUB_ACTIONS: 'true' };

function folderWith(labels: object, annotations: object): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-log-'));
  const resource = {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: { name: 'nightly', labels, annotations },
    spec: { schedule: '17 2 * * *', jobTemplate: { targets: { repo: '.' } } },
  };
  writeFileSync(join(cwd, 'jmo-schedules.yaml'), JSON.stringify(resource));
  return cwd;
}

describe('the log of a GitHub job', () => {
  it('contains no workflow command from a resource file, from the CLI or the action', () => {
    const cwd = folderWith({ [EVIL]: EVIL }, {});
    const cli = runCli(['validate'], { cwd, env: GITHUB });
    expect(cli.stdout).toContain('\\u0085::error::x');
    expect(`${cli.stdout}${cli.stderr}`).not.toMatch(ACTS);
    expect(obeyedLines(cli.stdout)).toEqual([]);
    const action = runAction({ command: 'validate' }, { cwd });
    expect(action.stdout).not.toMatch(ACTS);
    // Annotations are commands on purpose, with the text inside.
    const annotations = action.stdout.split('\n').filter((line) => line.startsWith('::error title='));
    expect(annotations.length).toBeGreaterThan(0);
    expect(obeyedLines(action.stdout)).toEqual(annotations);
  });

  it('has one annotation per diagnostic, as with -o github', () => {
    const cwd = folderWith({ [EVIL]: EVIL }, {});
    const { stdout } = runCli(['validate', '-o', 'github'], { cwd, env: GITHUB });
    expect(obeyedLines(stdout)).toEqual(stdout.split('\n').slice(0, -1));
    expect(stdout).toMatch(/^::error file=jmo-schedules\.yaml,/);
  });

  it('escapes a command in an exported file, but not in a file that export writes', () => {
    const cwd = folderWith({}, { description: 'a ##[error]x' });
    expect(runCli(['export', 'nightly'], { cwd, env: GITHUB }).stdout).toContain('a # #[error]x');
    const program = `"${process.execPath}" "${join(root, 'dist/cli/index.js')}"`;
    spawnSync('sh', ['-c', `${program} export nightly > out.yml`], {
      cwd,
      env: { PATH: process.env.PATH, ...GITHUB },
    });
    expect(readFileSync(join(cwd, 'out.yml'), 'utf8')).toContain('a ##[error]x');
    expect(runCli(['export', 'nightly'], { cwd }).stdout).toContain('a ##[error]x');
  });
});
