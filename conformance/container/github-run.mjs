import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keptProblems } from '../act/kept.mjs';
import { standIn } from '../act/run-act.mjs';
import { expectedRun } from '../act/scenarios.mjs';
import { declaredPaths } from '../declared-paths.mjs';
import { runProgram } from '../run-program.mjs';
import { RUNNER, runScanJob } from './github-job.mjs';
import { absolutePlaces, placeJmo } from './world.mjs';

/** Carries out a workflow's scan job; `real` with JMo itself. */
export async function runWorkflow(context, world, { job, schedule, scenario, real = false, folder }) {
  const kept = join(folder, 'kept');
  const layer = join(folder, 'layer');
  for (const each of [kept, layer]) mkdirSync(each, { recursive: true });
  const paths = scenario.missing ? [] : declaredPaths(schedule);
  if (!real) placeJmo(context, layer);
  const secrets = [...JSON.stringify(job).matchAll(/secrets\.(\w+)/g)].map(([, name]) => [
    name,
    `value-of-${name}`,
  ]);
  const run = await runScanJob(context, {
    ...{ job, folder, layer, image: world.images.scanner, secrets: Object.fromEntries(secrets) },
    mounts: [
      { from: world.project, to: '/conformance/project' },
      { from: world.shared, to: '/conformance/shared' },
      { from: kept, to: '/conformance/kept', writable: true },
      ...absolutePlaces({ paths, folder, layer, user: 0, script: scriptOf(job) }),
    ],
    actions: (uses) => folderOf(context, world, uses),
    env: {
      ...{ CONFORMANCE_PROJECT: '/conformance/project', CONFORMANCE_KEPT: '/conformance/kept' },
      ...{
        CONFORMANCE_PATHS: '/github/workflow/paths.json',
        CONFORMANCE_FINDINGS: '/conformance/shared/findings.json',
      },
      JMO_STATUS: String(scenario.jmoStatus),
    },
    files: { 'paths.json': JSON.stringify(paths) },
  });
  return { ...run, kept };
}

/** What is not as it must be after such a run, one line each. */
export async function workflowProblems(context, world, one) {
  const run = await runWorkflow(context, world, one);
  const { schedule, scenario, folder } = one;
  const expected = expectedRun(schedule, scenario).jobs.scan;
  const steps = Object.fromEntries(Object.entries(run.steps).filter(([, outcome]) => outcome !== 'skipped'));
  const problems = [];
  if (!isDeepStrictEqual({ result: run.result, steps }, expected))
    problems.push(
      `the job was ${JSON.stringify({ result: run.result, steps })} instead of ${JSON.stringify(expected)}`,
    );
  if (steps.Scan === 'success') {
    problems.push(...keptProblems(run.kept, schedule));
    problems.push(...outputProblems(run, one.job));
  }
  // JMo itself closes its folders and fills its home, which the runner knows of container jobs.
  if (!one.real) problems.push(...(await leftoverProblems(context, join(folder, 'work'))));
  if (problems.length > 0) problems.push(run.log.slice(-2000));
  return problems;
}

/** What the scan and the report hand to the runner: outputs, a page of the summary. */
function outputProblems({ outputs, byId, summary }, job) {
  const { findings = '{}' } = byId.report.outputs;
  const problems = [];
  if (!Number.isInteger(JSON.parse(findings).total)) problems.push(`the output findings is ${findings}`);
  if (!summary.includes('HIGH')) problems.push(`the summary is "${summary}"`);
  const handed = { scan: 'success', findings };
  for (const name of Object.keys(handed).filter((each) => each in (job.outputs ?? {})))
    if (outputs[name] !== handed[name]) problems.push(`the job's output ${name} is "${outputs[name]}"`);
  return problems;
}

/** The runner's user reads what the job left, and empties the folder for temporary files before the next one. */
async function leftoverProblems(context, work) {
  const asRunner = ['--reuid', String(RUNNER), '--regid', String(RUNNER), '--clear-groups'];
  const script = 'find shop ! -type l ! -readable; rm -rf _temp/* && ls -A _temp';
  const { stdout, stderr } = await runProgram(
    await context.tool('setpriv'),
    [...asRunner, 'sh', '-c', script],
    { cwd: work },
  );
  return `${stdout}${stderr}`.trim() === '' ? [] : [`the runner's user is left with: ${stdout}${stderr}`];
}

function folderOf(context, { ours }, uses) {
  const [owner, name, ...rest] = uses.split('@')[0].split('/');
  return join(standIn(context, `${owner}/${name}`, ours), ...rest);
}

function scriptOf({ steps }) {
  return steps.find(({ id }) => id === 'scan').run;
}
