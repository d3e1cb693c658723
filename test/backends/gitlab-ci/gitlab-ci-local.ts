import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const PROGRAM = require.resolve('gitlab-ci-local');
const COMPONENT = fileURLToPath(new URL('../../../gitlab-component/templates', import.meta.url));

export type Job = Readonly<Record<string, unknown>> & { readonly script?: readonly string[] };

/** A project for gitlab-ci-local: a git repository with a remote. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-gitlab-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // It finds components at `@$CI_COMMIT_SHA` of the project itself only.
  cpSync(COMPONENT, join(folder, 'templates'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'git@gitlab.com:jmo/schedule-action.git');
  git('add', '--all');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=test');
  // It compares `rules:changes` with the remote's default branch.
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  return folder;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** gitlab-ci-local in a scheduled pipeline, with its schema check. */
export function runLocal(
  folder: string,
  args: readonly string[],
  { description = '', env = {} }: { description?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        PROGRAM,
        '--ignore-predefined-vars=CI_PIPELINE_SOURCE,CI_PIPELINE_SCHEDULE_DESCRIPTION',
        '--variable=CI_PIPELINE_SOURCE=schedule',
        `--variable=CI_PIPELINE_SCHEDULE_DESCRIPTION=${description}`,
        ...args,
      ],
      { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', ...env } },
    );
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, ...output }));
  });
}

/** The pipeline with all includes, extends and inputs resolved by gitlab-ci-local. Throws its complaint. */
export async function expandPipeline(files: Readonly<Record<string, string>>): Promise<Record<string, Job>> {
  const folder = makeProject(files);
  try {
    const { status, stdout, stderr } = await runLocal(folder, ['--preview']);
    if (status !== 0) throw new Error(`gitlab-ci-local: ${stdout}${stderr}`);
    return parse(stdout, { logLevel: 'silent' }) as Record<string, Job>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rendered file, with our component at a place that gitlab-ci-local finds. */
export function atThisCommit(rendered: string): string {
  return rendered.replace(/(component: \S+)@\S+/g, '$1@$CI_COMMIT_SHA');
}
