import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** A step with our action in a generated workflow; it runs the action at the pinned commit. */
const OURS = /^jmo\/schedule-action@([0-9a-f]{40})$/;
/** A job that calls our reusable workflow. */
const CALLED = /^jmo\/schedule-action\/(\.github\/workflows\/scan\.yml)@([0-9a-f]{40})$/;

/** Checks generated workflows with the commit of this action that they pin. */
export const pinnedAction = {
  id: 'pinned-action',
  title:
    'the pinned commit of our action has every input that generated workflows set, and finds no drift in them',
  consumer: 'the action and the command line at the pinned commit',
  unit: 'workflows',
  tools: ['git'],
  async run(context) {
    const failures = [];
    const pins = new Map();
    for (const { id, path } of context.collected.workflows)
      for (const { uses, with: inputs = {} } of stepsOf(path)) {
        const commit = OURS.exec(uses ?? '')?.[1];
        if (commit === undefined) continue;
        if (!pins.has(commit)) pins.set(commit, await inputsAt(context, commit));
        for (const input of Object.keys(inputs).filter((each) => !pins.get(commit).includes(each)))
          failures.push(`${id}: the action at ${commit.slice(0, 7)} has no input ${input}`);
      }
    failures.push(...(await callProblems(context)));
    if (pins.size !== 1) failures.push(`workflows pin ${pins.size} commits of our action instead of one`);
    for (const commit of pins.keys()) failures.push(...(await driftAt(context, commit)));
    return { cases: context.collected.workflows.length, failures };
  },
};

/** Inputs and secrets that the reusable workflow lacks at the commit that its callers pin. */
async function callProblems(context) {
  const problems = [];
  for (const { id, path } of context.collected.workflows)
    for (const { uses, with: inputs = {}, secrets = {} } of Object.values(
      parse(readFileSync(path, 'utf8')).jobs,
    )) {
      const [, file, commit] = CALLED.exec(uses ?? '') ?? [];
      if (commit === undefined) continue;
      const { on } = parse(await fileAt(context, commit, file));
      for (const [kind, given] of Object.entries({ inputs, secrets }))
        for (const name of Object.keys(given).filter((each) => !(each in on.workflow_call[kind])))
          problems.push(`${id}: scan.yml at ${commit.slice(0, 7)} has no ${name} in its ${kind}`);
    }
  return problems;
}

function stepsOf(path) {
  return Object.values(parse(readFileSync(path, 'utf8')).jobs).flatMap(({ steps = [] }) => steps);
}

async function inputsAt(context, commit) {
  return Object.keys(parse(await fileAt(context, commit, 'action.yml')).inputs);
}

async function fileAt({ root }, commit, file) {
  const { status, stdout } = await runProgram('git', ['show', `${commit}:${file}`], { cwd: root });
  if (status !== 0) throw notRun(`the history here lacks the pinned commit ${commit}`);
  return stdout;
}

/** What that commit's command line reports about this one's rendered files. */
async function driftAt(context, commit) {
  const folder = join(context.work, 'pinned-action');
  const [old, project] = [join(folder, 'old'), join(folder, 'project')];
  for (const each of [old, project]) mkdirSync(each, { recursive: true });
  const script =
    'git -C "$1" archive "$2" dist/cli | tar -x -C "$3" && cp -r "$1"/examples/webshop/. "$4" && git -C "$4" init --quiet';
  const prepared = await runProgram('sh', ['-c', script, 'sh', context.root, commit, old, project]);
  if (prepared.status !== 0)
    throw notRun(`dist/cli of ${commit} could not be checked out: ${prepared.stderr.trim()}`);
  const rendered = await context.cli(['render'], { cwd: project });
  if (rendered.status !== 0) return [`render ended with ${rendered.status}: ${rendered.stderr}`];
  const { status, stdout } = await runProgram(process.execPath, [join(old, 'dist/cli/index.js'), 'check'], {
    cwd: project,
    env: context.environment,
  });
  return status === 0
    ? []
    : [`check of ${commit.slice(0, 7)} ended with ${status}: ${stdout.slice(0, 1500)}`];
}
