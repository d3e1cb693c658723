import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';

/** Where a run's `.gitlab-ci.yml` comes from; each as a person would make it. */
export const ORIGINS = ['rendered', 'exported', 'component'];

const RENDERED = '.gitlab/jmo-schedules.gitlab-ci.yml';

/** The project with its pipeline, made by the built program. Throws what the program complains of. */
export async function makePipeline(context, folder, origin, resource) {
  writeBelow(folder, 'jmo-schedules.yaml', resource);
  const args = origin === 'exported' ? ['export', 'nightly', '--output', '.gitlab-ci.yml'] : ['render'];
  const { status, stderr } = await context.cli(args, { cwd: folder });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  if (origin === 'exported') return;
  writeBelow(folder, '.gitlab-ci.yml', `include:\n  - local: ${RENDERED}\n`);
  if (origin === 'rendered') return;
  // gitlab-ci-local finds a component at this commit of this project only; the rest of the file stays as it is.
  cpSync(join(context.root, 'gitlab-component/templates'), join(folder, 'templates'), { recursive: true });
  const changed = await runProgram(
    'sed',
    ['-i', 's/^\\( *- component: .*\\)@.*$/\\1@$CI_COMMIT_SHA/', RENDERED],
    {
      cwd: folder,
    },
  );
  if (changed.status !== 0) throw new Error(changed.stderr);
}

/**
 * Executes it as the pipeline schedule would start it, every job in a shell on this machine.
 * @returns {Promise<{status: number, jobs: Record<string, 'PASS' | 'FAIL' | 'WARN'>, log: string}>}
 */
export async function runPipeline(context, folder, { programs, env, variables }) {
  const environment = { ...context.environment, ...env, HOME: folder };
  const git = async (...args) => {
    const { status, stderr } = await runProgram('git', args, { cwd: folder, env: environment });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'conformance');
  await git('config', 'user.email', 'conformance@example.com');
  await git('remote', 'add', 'origin', 'git@gitlab.com:jmo/schedule-action.git');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'the pipeline');
  const all = {
    ...variables,
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'schedule',
    CI_PIPELINE_SCHEDULE_DESCRIPTION: 'jmo-schedule: nightly',
  };
  const bin = join(folder, '..', 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [name, line] of Object.entries(programs))
    writeBelow(bin, name, `#!/bin/sh\nexec ${line} "$@"\n`, 0o755);
  const node = await context.tool('node');
  const { status, stdout, stderr } = await runProgram(
    node,
    [
      await context.tool('gitlab-ci-local'),
      '--force-shell-executor',
      `--ignore-predefined-vars=${Object.keys(all).join(',')}`,
      ...Object.entries(all).map(([name, value]) => `--variable=${name}=${value}`),
    ],
    { cwd: folder, env: { ...environment, PATH: `${bin}:${dirname(node)}:${environment.PATH}` } },
  );
  const jobs = Object.fromEntries(
    [...stdout.matchAll(/^ (PASS|FAIL|WARN) +(\S+)/gm)].map(([, result, name]) => [name, result]),
  );
  return { status, jobs, log: `${stdout}${stderr}` };
}

/** The pipeline of a project that was run, with everything included, extended and filled in. */
export async function previewPipeline(context, folder) {
  return runProgram(await context.tool('node'), [await context.tool('gitlab-ci-local'), '--preview'], {
    cwd: folder,
    env: { ...context.environment, HOME: folder },
  });
}
