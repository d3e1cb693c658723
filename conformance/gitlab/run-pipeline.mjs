import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runGitlabCiLocal } from '../tools/gitlab-ci-local.mjs';
import { pipelineOfReadme } from './component-project.mjs';
import { makeRepository, provideComponents } from './repository.mjs';
import { resourceFile } from './situations.mjs';

/** Where a run's `.gitlab-ci.yml` comes from; each as a person would make it. The last one is from the components' README. */
export const ORIGINS = ['rendered', 'exported', 'component', 'by hand'];

const RENDERED = '.gitlab/jmo-schedules.gitlab-ci.yml';

/** The project with its pipeline, made by the built program. Throws what the program complains of. */
export async function makePipeline(context, folder, origin, resource) {
  writeBelow(folder, 'jmo-schedules.yaml', resource);
  const args = origin === 'exported' ? ['export', 'nightly', '--output', '.gitlab-ci.yml'] : ['render'];
  const { status, stderr } = await context.cli(args, { cwd: folder });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  if (origin === 'exported') return;
  writeBelow(folder, '.gitlab-ci.yml', `include:\n  - local: ${RENDERED}\n`);
  if (origin === 'component') await placeComponents(context, folder, RENDERED);
}

/** Lets the components that a file includes be found: gitlab-ci-local wants them at this commit of this project. */
export async function placeComponents(context, folder, file) {
  cpSync(join(context.root, 'gitlab-component/templates'), join(folder, 'templates'), { recursive: true });
  // The rest of the file stays as it is.
  const change = 's/^\\( *- component: .*\\)@.*$/\\1@$CI_COMMIT_SHA/';
  const { status, stderr } = await runProgram('sed', ['-i', change, file], { cwd: folder });
  if (status !== 0) throw new Error(stderr);
}

/** Makes the folder a repository of the project that carries the components. */
export async function commitPipeline(context, folder) {
  const env = { ...context.environment, HOME: folder };
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'user.name', 'conformance'],
    ['config', 'user.email', 'conformance@example.com'],
    ['remote', 'add', 'origin', 'git@gitlab.com:jmo/schedule-action.git'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'the pipeline'],
  ]) {
    const { status, stderr } = await runProgram('git', args, { cwd: folder, env });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  }
}

/**
 * Executes the pipeline, every job in a shell on this machine.
 * @returns {Promise<{status: number, jobs: Record<string, 'PASS' | 'FAIL' | 'WARN'>, log: string}>}
 */
export async function runPipeline(context, folder, { programs, env, variables }) {
  const environment = { ...context.environment, ...env, HOME: folder };
  await commitPipeline(context, folder);
  const all = {
    ...variables,
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'schedule',
    CI_PIPELINE_SCHEDULE_DESCRIPTION: 'jmo-schedule: nightly',
  };
  const bin = join(folder, '..', 'bin');
  for (const [name, line] of Object.entries(programs))
    writeBelow(bin, name, `#!/bin/sh\nexec ${line} "$@"\n`, 0o755);
  const node = dirname(await context.tool('node'));
  const { status, stdout, stderr } = await runGitlabCiLocal(context, folder, [], {
    env: { ...env, HOME: folder, PATH: `${bin}:${node}:${context.environment.PATH}` },
    variables: { GITLAB_CI: 'true', ...variables },
  });
  const jobs = Object.fromEntries(
    [...stdout.matchAll(/^ (PASS|FAIL|WARN) +(\S+)/gm)].map(([, result, name]) => [name, result]),
  );
  return { status, jobs, log: `${stdout}${stderr}` };
}

/** The pipeline of a project that was committed, with everything included, extended and filled in. */
export async function previewPipeline(context, folder) {
  return runGitlabCiLocal(context, folder, ['--preview'], { env: { HOME: folder } });
}
