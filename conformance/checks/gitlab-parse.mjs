import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { expectedJobs } from '../gitlab/expected-jobs.mjs';
import { makeRepository, provideComponents } from '../gitlab/repository.mjs';
import { runGitlabCiLocal } from '../tools/gitlab-ci-local.mjs';

/** GitLab's words for what is in no list of stages. */
const EDGES = ['.pre', '.post'];

export const gitlabParse = {
  id: 'gitlab-parse',
  title:
    'every pipeline, with components or without, is included by a project; of its jobs, each schedule starts its own and no other',
  consumer: 'gitlab-ci-local',
  unit: 'starts of a pipeline',
  tools: ['gitlab-ci-local', 'node', 'git', 'rsync'],
  async run(context) {
    const folder = join(context.work, 'gitlab-parse');
    const starts = context.collected.pipelines.flatMap((pipeline, index) => {
      const text = readFileSync(pipeline.path, 'utf8');
      writeBelow(folder, `${index}/included.yml`, text);
      writeBelow(folder, `${index}/.gitlab-ci.yml`, includingProject(read(text), `${index}/included.yml`));
      provideComponents(context, folder, text);
      return startsOf(pipeline).map((start) => ({ ...start, file: `${index}/.gitlab-ci.yml`, text }));
    });
    await makeRepository(context, folder);
    const failures = await eachOf(starts, async (start) =>
      (await problemsOf(context, folder, start)).map((problem) => `${start.id}: ${problem}`),
    );
    const withComponents = starts.filter(({ text }) => usesComponents(read(text))).length;
    return {
      cases: starts.length,
      failures: [...failures.flat(), ...(withComponents === 0 ? ['no pipeline has components'] : [])],
      notes: [`${withComponents} starts are of pipelines with components`],
    };
  },
};

/** As each of its schedules starts it, a person who wants a suspended one, and a push, which may start none of several. */
function startsOf({ id, schedule, schedules = [schedule] }) {
  const ours = schedules.filter((one) => one?.spec.backend.type === 'gitlab-ci');
  const bySchedule = ours.map((one) => ({
    id: `${id}, by the schedule ${one.metadata.name}`,
    variables: {
      CI_PIPELINE_SOURCE: 'schedule',
      CI_PIPELINE_SCHEDULE_DESCRIPTION: `jmo-schedule: ${one.metadata.name}`,
    },
    jobs: one.spec.suspend ? [] : expectedJobs(one),
  }));
  const byHand = ours
    .filter(({ spec }) => spec.suspend)
    .map((one) => ({
      id: `${id}, by hand for ${one.metadata.name}`,
      variables: { CI_PIPELINE_SOURCE: 'web', JMO_SCHEDULE: one.metadata.name },
      jobs: expectedJobs(one),
    }));
  const byPush = { id: `${id}, by a push`, variables: { CI_PIPELINE_SOURCE: 'push' }, jobs: [] };
  return [...bySchedule, ...byHand, ...(ours.length === 1 ? [] : [byPush])];
}

async function problemsOf(context, folder, { file, text, variables, jobs }) {
  const { status, stdout, stderr } = await runGitlabCiLocal(
    context,
    folder,
    ['--file', file, '--list-json'],
    { variables },
  );
  if (status !== 0) return [`ended with ${status}: ${(stderr || stdout).trim().slice(0, 600)}`];
  const found = JSON.parse(stdout);
  const problems = ownJobs(read(text))
    .filter((job) => !found.some(({ name }) => name === job))
    .map((job) => `no job ${job}`);
  const started = found.filter(({ when }) => when !== 'never').map(({ name }) => name);
  if (!isDeepStrictEqual(started.sort(), [...jobs].sort()))
    problems.push(`starts ${started.join(' ') || 'nothing'}, not ${jobs.join(' ') || 'nothing'}`);
  return problems;
}

/** A project with the stages that the file's jobs and the inputs of its components name. */
function includingProject(pipeline, path) {
  const named = [
    ...ownJobs(pipeline).map((job) => pipeline[job].stage ?? 'test'),
    ...includes(pipeline).flatMap(({ inputs }) => inputs?.stage ?? []),
  ];
  const stages = new Set(['build', 'test', 'deploy', ...named]);
  for (const edge of EDGES) stages.delete(edge);
  return stringify({ stages: [...stages], include: [{ local: path }] });
}

function ownJobs(pipeline) {
  return Object.keys(pipeline).filter((key) => pipeline[key]?.script !== undefined);
}

function includes({ include = [] }) {
  return [include].flat();
}

function usesComponents(pipeline) {
  return includes(pipeline).some(({ component }) => component !== undefined);
}

function read(text) {
  return parse(text, { version: '1.1', merge: true });
}
