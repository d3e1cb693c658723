import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredPaths, makePaths } from '../declared-paths.mjs';
import { runProgram } from '../run-program.mjs';
import { missingReports, runJob } from './gitlab-job.mjs';
import { absolutePlaces, placeJmo } from './world.mjs';

/** The jobs that talk to servers: GitLab's own, and Slack's. */
const ASKING = ['guard', 'notify'];

const USERS = { scanner: { id: 1000, home: '/home/jmo' }, cli: { id: 0, home: '/root' } };

/**
 * Carries out the jobs of a schedule after each other; `real` with JMo itself. Only `ASKING` jobs reach `network`, which is the
 * environment that leads to servers of this machine, and their ports.
 */
export async function runPipelineJobs(
  context,
  world,
  { jobs, schedule, scenario, real = false, network, folder },
) {
  const paths = scenario.missing ? [] : declaredPaths(schedule);
  const results = {};
  for (const [name, job] of Object.entries(jobs)) {
    const image = name === 'scan' ? 'scanner' : 'cli';
    const at = join(folder, name);
    const layer = join(at, 'layer');
    mkdirSync(layer, { recursive: true });
    if (name === 'scan' && !real) placeJmo(context, layer);
    const asks = network !== undefined && ASKING.includes(name);
    const script = job.script.join('\n');
    results[name] = await runJob(context, {
      ...{ job, folder: at, layer, image: world.images[image], user: USERS[image] },
      project: world.project,
      prepare: (checkout, home) => (name === 'scan' ? makePaths(paths, checkout, home) : undefined),
      mounts: [
        { from: world.shared, to: '/conformance/shared' },
        { from: world.cli, to: '/opt/jmo-schedule' },
        { from: world.node, to: '/opt/node' },
        ...absolutePlaces({ paths, folder: at, layer, user: USERS[image].id, script }),
      ],
      env: {
        ...{
          CONFORMANCE_FINDINGS: '/conformance/shared/findings.json',
          JMO_STATUS: String(scenario.jmoStatus),
        },
        ...(jobs.guard === undefined ? { JMO_GUARD_RUN: 'true' } : results.guard?.dotenv),
        ...(asks ? network.env : {}),
      },
      ports: asks ? network.ports : [],
      handed: earlierJobs(job, results).map((each) => results[each].artifacts),
    });
  }
  return results;
}

/** Those whose artifacts a job gets. */
function earlierJobs({ needs = [] }, results) {
  const without = needs
    .filter(({ artifacts }) => artifacts === false)
    .map(({ job }) => job.split(':').at(-1));
  return Object.keys(results).filter((name) => !without.includes(name));
}

/** What is not as it must be after such a run, one line each. */
export async function pipelineProblems(context, world, one) {
  const { schedule, scenario, jobs } = one;
  const run = await runPipelineJobs(context, world, one);
  const statuses = Object.fromEntries(Object.entries(run).map(([name, { status }]) => [name, status]));
  const problems = [];
  const scanned = scenario.jmoStatus === 0 && !scenario.missing;
  const isOver = scanned && scenario.outcome(schedule) === 'failure';
  const failing = { scan: scanned ? 0 : scenario.jmoStatus || 1, gate: isOver ? 1 : 0 };
  const expected = Object.fromEntries(Object.keys(jobs).map((name) => [name, failing[name] ?? 0]));
  if (JSON.stringify(statuses) !== JSON.stringify(expected))
    problems.push(`the jobs ended with ${JSON.stringify(statuses)} instead of ${JSON.stringify(expected)}`);
  const said = join(run.report.checkout, '.jmo-schedule/report');
  const reported = existsSync(said) && readFileSync(said, 'utf8') === 'success\n';
  if (reported !== scanned) problems.push(`there is ${reported ? 'a' : 'no'} report`);
  if (scanned)
    problems.push(...missingReports(jobs.report, run.report.checkout).map((path) => `${path} is missing`));
  problems.push(...(await closedProblems(run)));
  if (problems.length > 0)
    problems.push(...Object.entries(run).map(([name, { log }]) => `[${name}]\n${log.slice(-1500)}`));
  return problems;
}

/** What of the scan job's artifacts no other user can read: the next job may be another's. */
async function closedProblems({ scan }) {
  const { stdout } = await runProgram('find', [scan.artifacts, '!', '-perm', '-o+r']);
  return stdout === '' ? [] : [`only their owner reads ${stdout.trim()}`];
}
