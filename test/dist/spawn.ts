import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled CLI as a user's shell would. */
export function runCli(
  words: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), ...words],
    {
      cwd: options.cwd ?? root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...options.env },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { code: status, stdout, stderr };
}

/** Runs the bundled action as a runner does: inputs with defaults from action.yml, files for outputs and the summary. */
export function runAction(
  inputs: Readonly<Record<string, string>>,
  options: { cwd: string; env?: Record<string, string> },
): Ended & { readonly outputs: Record<string, string>; readonly summary: string } {
  const files = mkdtempSync(join(tmpdir(), 'jmo-action-'));
  const output = join(files, 'output');
  const page = join(files, 'summary');
  for (const file of [output, page]) writeFileSync(file, '');
  const given = { command: 'check', directory: '.', file: 'jmo-schedules.yaml', comment: 'false', ...inputs };
  const env: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: page,
  };
  for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/action/index.js')], {
    cwd: options.cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env, ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    code: status,
    stdout,
    stderr,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(page, 'utf8'),
  };
}

/** The runner's file format: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const head = /^(.+?)<<(.+)$/.exec(lines[at] ?? '');
    if (head === null) continue;
    const end = lines.indexOf(head[2] as string, at + 1);
    found[head[1] as string] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
}

/** A copy of an example to work in. */
export function copyOf(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'jmo-work-'));
  // Without the files that the README's first command rendered there.
  cpSync(join(root, folder), target, { recursive: true, filter: (path) => !path.endsWith('/.github') });
  return target;
}
