import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { withoutAbsolutePaths } from '../declared-paths.mjs';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';
import { commitAll } from '../tools/git.mjs';

/** Where a run's `uses:` lead: nothing can be cloned here. Ours is the built action itself. */
const STAND_INS = ['actions/checkout', 'actions/upload-artifact', 'github/codeql-action', 'octo/fetch-rules'];
/** Or a team's own copy. */
const OURS = ['jmo/schedule-action', 'octo/schedule-action'];

/** The workflow that those with `style: reusable` call. */
const CALLED = '.github/workflows/scan.yml';

/** action.yml, its bundle and the reusable workflow, in a folder that holds nothing else, since act copies it into every job. */
export function placeAction(context) {
  const folder = join(context.work, 'act/ours');
  cpSync(join(context.root, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(context.root, 'dist/action'), join(folder, 'dist/action'), { recursive: true });
  writeBelow(folder, CALLED, prepareWorkflow(join(context.root, CALLED)).text);
  return folder;
}

/**
 * A workflow as act can run it on this machine, and what of it had to change: no job container, no results and no targets
 * outside the workspace. Everything else stays byte for byte.
 */
export function prepareWorkflow(path) {
  let text = readFileSync(path, 'utf8');
  const changes = [];
  const { scan } = parseDocument(text).get('jobs').items.reduce(byName, {});
  const container = scan?.items.find((pair) => pair.key.value === 'container');
  if (container !== undefined) {
    const start = text.lastIndexOf('\n', container.key.range[0]) + 1;
    text = text.slice(0, start) + text.slice(container.value.range[2]).replace(/^[ \t]+(?=\S)/, '    ');
    changes.push('container');
  }
  const dir = /--results-dir (\/[\w./-]+)/.exec(text)?.[1];
  if (dir !== undefined && isAbsolute(dir)) {
    text = text.replaceAll(dir, 'moved-results');
    changes.push('results folder');
  }
  const here = withoutAbsolutePaths(text);
  if (here !== text) changes.push('targets');
  return { text: here, changes };
}

function byName(jobs, { key, value }) {
  if (isScalar(key) && isMap(value)) jobs[key.value] = value;
  return jobs;
}

/**
 * @param {{text: string, folder: string, event: string, payload?: object, ours: string, jmo: string,
 *   env: Record<string, string>, secrets: Record<string, string>}} run `jmo` is the program that the scan step finds
 * @returns {Promise<{status: number, jobs: Record<string, {result: string | undefined, steps: Record<string, string>,
 *   outputs: Record<string, string>, errors: string[]}>, log: string}>} jobs and steps that did not run are absent
 */
export async function runAct(context, { text, folder, event, payload = {}, ours, jmo, env, secrets }) {
  const project = join(folder, 'project');
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeBelow(bin, 'jmo', `#!/bin/sh\nexec '${jmo}' "$@"\n`, 0o755);
  writeBelow(project, '.github/workflows/run.yml', text);
  const eventFile = writeBelow(folder, 'event.json', JSON.stringify(payload));
  const programs = [bin, dirname(await context.tool('node')), dirname(jmo), context.environment.PATH].join(
    ':',
  );
  await commitAll(project, context.environment);

  const { jobs } = parseDocument(text).toJS();
  const { steps, labels } = partsOf(jobs.jmo === undefined ? jobs : calledJobs(ours, jobs.jmo));
  const used = [...steps, ...Object.values(jobs)].flatMap(({ uses = [] }) => uses);
  const repositories = new Set(used.map(repositoryOf));
  const pairs = (flag, values) => Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
  const result = await runProgram(
    await context.tool('act'),
    [
      ...[event, '--json', '--eventpath', eventFile, '--no-cache-server', '--no-skip-checkout'],
      ...['--action-cache-path', join(folder, 'cache')],
      ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...[...repositories].flatMap((repository) => [
        '--local-repository',
        `${repository}=${standIn(context, repository, ours)}`,
      ]),
      ...pairs('--env', { ...context.environment, PATH: programs, ...env }),
      ...pairs('--secret', { GITHUB_TOKEN: 'no-token-at-all', ...secrets }),
    ],
    { cwd: project, env: { ...context.environment, PATH: programs }, seconds: 120 },
  );
  return { status: result.status, ...readLog(result.stdout), log: `${result.stdout}\n${result.stderr}` };
}

function partsOf(jobs) {
  const all = Object.values(jobs);
  const labels = new Set(all.flatMap((job) => labelsOf(job['runs-on'])));
  return { steps: all.flatMap((job) => job.steps), labels: [...labels] };
}

/** The jobs of the reusable workflow, on the runner that its caller chooses. */
function calledJobs(ours, { with: given }) {
  const { on, jobs } = parseDocument(readFileSync(join(ours, CALLED), 'utf8')).toJS();
  const labels = JSON.parse(given.runner ?? on.workflow_call.inputs.runner.default);
  return Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, { ...job, 'runs-on': labels }]));
}

/** act takes a group for a label. */
function labelsOf(runner) {
  return runner.group === undefined ? runner : [runner.group, ...(runner.labels ?? [])];
}

/** The name of a step, or its action without the version. */
export function stepName({ name, uses = '' }) {
  return name ?? uses.replace(/@[0-9a-f]{40}$/, '');
}

/** `owner/name@ref` of `owner/name/folder@ref`. */
function repositoryOf(uses) {
  const [path, ref] = uses.split('@');
  return `${path.split('/').slice(0, 2).join('/')}@${ref}`;
}

/** The folder that stands in for a repository of actions, which is named with or without a version. */
export function standIn(context, repository, ours) {
  const [name] = repository.split('@');
  if (OURS.includes(name)) return ours;
  if (!STAND_INS.includes(name)) throw new Error(`conformance/act/stand-ins has nothing for ${name}`);
  return join(context.here, 'act/stand-ins', name.split('/')[1]);
}

function readLog(text) {
  const jobs = {};
  for (const line of text.split('\n').filter((each) => each.startsWith('{'))) {
    const entry = JSON.parse(line);
    // A job that calls another workflow has no steps; the called jobs are listed by their own ids.
    if (entry.jobID === undefined || entry.jobID === 'jmo') continue;
    jobs[entry.jobID] ??= { result: undefined, steps: {}, outputs: {}, errors: [] };
    const job = jobs[entry.jobID];
    if (entry.stepResult !== undefined && entry.stage === 'Main')
      job.steps[stepName({ uses: entry.step })] = entry.stepResult;
    if (entry.jobResult !== undefined) job.result = entry.jobResult;
    if (entry.command === 'set-output') job.outputs[entry.name] = entry.arg;
    if (entry.command === 'error') job.errors.push(entry.arg);
  }
  return { jobs };
}
