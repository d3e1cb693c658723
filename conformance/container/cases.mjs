// What is run in containers: every scan job that names an image, and the jobs that follow it where they do too.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { scenarios } from '../act/scenarios.mjs';
import { writeBelow } from '../files.mjs';
import { commitPipeline, makePipeline, ORIGINS, previewPipeline } from '../gitlab/run-pipeline.mjs';
import { commitAll } from '../tools/git.mjs';

/** What may happen in the scan job. */
export const SCENARIOS = scenarios.filter(
  ({ event, otherRun }) => event === 'workflow_dispatch' && !otherRun,
);

const WHOLE = ['guard', 'scan', 'report', 'gate', 'notify'];

/** The checkout: the sample, and a file that git is asked for. */
export async function makeProject(context, folder) {
  const project = join(folder, 'project');
  cpSync(join(context.here, 'sample'), project, { recursive: true });
  writeBelow(project, 'kept.txt', 'kept\n');
  await commitAll(project, context.environment);
  return project;
}

/** @returns {{id: string, job: object, schedule: object}[]} */
export function githubCases({ collected }) {
  return collected.workflows.flatMap(({ id, path, schedule }) => {
    const job = parse(readFileSync(path, 'utf8')).jobs?.scan;
    return schedule === undefined || job?.container === undefined ? [] : [{ id, job, schedule }];
  });
}

/** @returns {Promise<{id: string, jobs: Record<string, object>, schedule: object}[]>} `jobs` by the end of their names */
export async function gitlabCases(context, folder) {
  const cases = [];
  for (const [index, { id, path, schedule, schedules = [] }] of context.collected.pipelines.entries()) {
    const text = readFileSync(path, 'utf8');
    const isComponent = /^ *- component:/m.test(text);
    const all = isComponent ? await expand(context, join(folder, String(index)), text) : parse(text);
    const own = schedule === undefined ? schedules.filter(onGitlab) : [schedule];
    cases.push(
      ...own.map((each) => ({ id: `${id} ${each.metadata.name}`, ...jobsOf(all, each), schedule: each })),
    );
  }
  return cases;
}

function onGitlab({ spec }) {
  return spec.backend.type === 'gitlab-ci';
}

/** The gate runs where there is a threshold: a component has the job, with rules that say so. */
function jobsOf(all, { metadata, spec }, names = ['scan', 'report', 'gate']) {
  const ends = names.filter((name) => name !== 'gate' || spec.jobTemplate.options.fail_on !== undefined);
  const jobs = ends.map((end) => [end, all[`jmo-${metadata.name}:${end}`]]);
  const missing = jobs.filter(([, job]) => !Array.isArray(job?.script)).map(([end]) => end);
  if (missing.length > 0) throw new Error(`${metadata.name} has no job ${missing.join(', ')}`);
  return { jobs: Object.fromEntries(jobs) };
}

async function expand(context, folder, text) {
  // What the project's own file would say.
  const stages = new Set(['test', ...[...text.matchAll(/^ *stage: ([^.].*)$/gm)].map(([, stage]) => stage)]);
  writeBelow(folder, '.gitlab-ci.yml', `${text}\nstages: [${[...stages].join(', ')}]\n`);
  await commitPipeline(context, folder);
  return preview(context, folder);
}

async function preview(context, folder) {
  const { status, stdout, stderr } = await previewPipeline(context, folder);
  if (status !== 0) throw new Error(`the pipeline cannot be read: ${stderr}`);
  return parse(stdout, { logLevel: 'silent' });
}

/** The sample's schedule, with the container that it does without elsewhere, for each way to run it. */
export async function sampleCases(context, folder) {
  const sample = readFileSync(join(context.here, 'sample/jmo-schedules.yaml'), 'utf8');
  const github = changed(sample, '    config:\n      container: false\n', '');
  const workflow = '.github/workflows/jmo-sample.yml';
  const at = join(folder, 'github');
  writeBelow(at, 'jmo-schedules.yaml', github);
  await context.cli(['render'], { cwd: at });
  const { stdout } = await context.cli(['list', '-o', 'json'], { cwd: at });
  const [schedule] = JSON.parse(stdout).items;
  const pipelines = [];
  // The pipeline by hand includes the same component as the rendered one.
  for (const origin of ORIGINS.filter((each) => each !== 'by hand')) {
    const resource = changed(
      changed(changed(sample, 'name: sample', 'name: nightly'), 'type: github-actions', 'type: gitlab-ci'),
      'container: false',
      `style: ${origin === 'component' ? 'component' : 'standalone'}`,
    );
    mkdirSync(dirname(join(folder, origin)), { recursive: true });
    await makePipeline(context, join(folder, origin), origin, { resource });
    const all = await preview(context, join(folder, origin));
    const own = { ...schedule, metadata: { name: 'nightly' } };
    pipelines.push({ id: `the sample, ${origin}`, ...jobsOf(all, own, WHOLE), schedule: own });
  }
  const { jobs } = parse(readFileSync(join(at, workflow), 'utf8'));
  return { workflow: { id: 'the sample, a workflow', job: jobs.scan, schedule }, pipelines };
}

function changed(text, from, to) {
  if (!text.includes(from)) throw new Error(`the sample does not say ${from}`);
  return text.replace(from, to);
}
