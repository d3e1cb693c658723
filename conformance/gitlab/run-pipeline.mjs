import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runGitlabCiLocal } from '../tools/gitlab-ci-local.mjs';
import { pipelineOfReadme } from './component-project.mjs';
import { makeRepository, provideComponents } from './repository.mjs';

/** Where a run's `.gitlab-ci.yml` comes from; each as a person would make it. The last one is from the components' README. */
export const ORIGINS = ['rendered', 'exported', 'component', 'by hand'];

const RENDERED = '.gitlab/jmo-schedules.gitlab-ci.yml';

/**
 * The project with its pipeline, committed. Our program makes it from `resource`; the one by hand takes only the threshold
 * `failOn`. Throws what the program reports.
 */
export async function makePipeline(context, folder, origin, { resource, failOn }) {
  if (origin === 'by hand') {
    const text = pipelineOfReadme(context).replace(/^( *fail_on:) \w+$/gm, `$1 ${failOn}`);
    writeBelow(folder, '.gitlab-ci.yml', text);
  } else {
    writeBelow(folder, 'jmo-schedules.yaml', resource);
    const args = origin === 'exported' ? ['export', 'nightly', '--output', '.gitlab-ci.yml'] : ['render'];
    const { status, stderr } = await context.cli(args, { cwd: folder });
    if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
    if (origin !== 'exported') writeBelow(folder, '.gitlab-ci.yml', `include:\n  - local: ${RENDERED}\n`);
  }
  await commitPipeline(context, folder);
}

/** @returns {Promise<(...args: string[]) => Promise<void>>} git in that folder */
export async function commitPipeline(context, folder) {
  const git = await makeRepository(context, folder);
  for (const path of ['.gitlab-ci.yml', RENDERED])
    if (existsSync(join(folder, path)))
      provideComponents(context, folder, readFileSync(join(folder, path), 'utf8'));
  return git;
}

/**
 * Executes the pipeline, every job in a shell on this machine.
 * @returns {Promise<{status: number, jobs: Record<string, 'PASS' | 'FAIL' | 'WARN'>, log: string}>}
 */
export async function runPipeline(context, folder, { programs, env, variables }) {
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

/** What starts a schedule's pipeline: its pipeline schedule, or a person. */
export function startOf(origin, name) {
  const start =
    origin === 'by hand'
      ? { CI_PIPELINE_SOURCE: 'web', JMO_SCHEDULE: name }
      : {
          CI_PIPELINE_SOURCE: 'schedule',
          CI_PIPELINE_SCHEDULE_DESCRIPTION: `jmo-schedule: ${name}`,
        };
  return { ...start, CI_PIPELINE_CREATED_AT: new Date().toISOString() };
}

/** The program as a job of ours finds it in its image. */
export async function builtProgram(context) {
  return `'${await context.tool('node')}' '${join(context.root, 'dist/cli/index.js')}'`;
}

/** The pipeline of a project that was committed, with everything included, extended and filled in. */
export async function previewPipeline(context, folder) {
  return runGitlabCiLocal(context, folder, ['--preview'], { env: { HOME: folder } });
}
