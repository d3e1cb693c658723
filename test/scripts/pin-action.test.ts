import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../dist/spawn.js';

const [ACTION, WORKFLOW] = ['a'.repeat(40), 'b'.repeat(40)];

it('pins the action first, then the callers of the reusable workflow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-pin-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of ['scripts', 'templates', '.github', 'package.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of ['github-actions', 'gitlab-ci', 'local-cron'])
    mkdirSync(join(folder, 'src/backends', path), { recursive: true });
  mkdirSync(join(folder, 'src/project'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const pin = (...words: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/pin-action.mjs'), ...words], { encoding: 'utf8' });
  const pins = (path: string) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/jmo\/schedule-action\S*@(\w+) # (\S+)/g)].map(
      ([, commit, version]) => `${commit} ${version}`,
    );
  const [before] = pins('templates/github-actions/reusable.yml');

  expect(pin(ACTION, 'v2.0.0')).toMatchObject({ status: 0, stderr: '' });
  expect(new Set(pins('.github/workflows/scan.yml'))).toEqual(new Set([`${ACTION} v2.0.0`]));
  expect(new Set(pins('templates/github-actions/workflow.yml'))).toEqual(new Set([`${ACTION} v2.0.0`]));
  expect(pins('templates/github-actions/reusable.yml')).toEqual([before]);

  expect(pin(ACTION, 'v2.0.0', WORKFLOW)).toMatchObject({ status: 0, stderr: '' });
  expect(new Set(pins('.github/workflows/scan.yml'))).toEqual(new Set([`${ACTION} v2.0.0`]));
  expect(pins('templates/github-actions/reusable.yml')).toEqual([`${WORKFLOW} v2.0.0`]);
  const generated = readFileSync(join(folder, 'src/backends/github-actions/templates.generated.ts'), 'utf8');
  expect(generated).toContain(`scan.yml@${WORKFLOW} # v2.0.0`);

  for (const words of [[], [ACTION], [ACTION, '2.0.0'], [ACTION, 'v2.0.0', 'main']])
    expect(pin(...words).status).toBe(2);
});
