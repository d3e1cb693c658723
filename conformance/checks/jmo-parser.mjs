import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredPaths, makePaths, withoutAbsolutePaths } from '../declared-paths.mjs';
import { filesBelow } from '../files.mjs';
import { compareValues, expectedValues } from '../jmo/expected-values.mjs';
import { runProgram } from '../run-program.mjs';
import { runScanStep, scanStep } from '../scan-step.mjs';

/** The scan step's script, run by bash like a runner, with a jmo that records its arguments. */
export const jmoParser = {
  id: 'jmo-parser',
  title: 'every scan step calls JMo with what the schedule says and nothing else, as often as `retry` says',
  consumer: "bash, then JMo's own argument parser",
  unit: 'scan steps',
  tools: ['python', 'jmo'],
  async run(context) {
    const programs = join(context.work, 'jmo-parser/bin');
    mkdirSync(programs, { recursive: true });
    copyFileSync(join(context.here, 'jmo/record-call.sh'), join(programs, 'jmo'));
    // Callers of the reusable workflow have no script; test/backends/github-actions/reusable.test.ts runs its one.
    const scans = context.collected.workflows.filter(
      ({ schedule }) => schedule !== undefined && schedule.spec.backend.config.style !== 'reusable',
    );
    const failures = [];
    const calls = [];
    for (const [index, { id, path, schedule }] of scans.entries()) {
      const { script, env } = scanStep(path);
      if (script.includes('${{'))
        failures.push(`${id}: GitHub would replace an expression in the scan step's script`);
      failures.push(...environmentProblems(schedule, env).map((problem) => `${id}: ${problem}`));

      const folder = join(context.work, 'jmo-parser', String(index));
      const call = { script, programs, paths: declaredPaths(schedule) };
      const good = await recordCalls(context, join(folder, 'good'), { ...call, status: 0 });
      failures.push(...good.problems.map((problem) => `${id}: ${problem}`));
      if (good.calls.length === 1) calls.push({ id, schedule, call: good.calls[0] });
      else failures.push(`${id}: jmo was called ${good.calls.length} times by a scan that went well`);

      const bad = await recordCalls(context, join(folder, 'bad'), { ...call, status: 3 });
      const { retry = 0 } = schedule.spec.backend.config;
      const attempts = 1 + (typeof retry === 'number' ? retry : retry.max);
      if (call.paths.length > 0) {
        const empty = await recordCalls(context, join(folder, 'empty'), { ...call, paths: [], status: 0 });
        if (empty.calls.length > 0 || empty.status !== 1)
          failures.push(
            `${id}: without the paths it names, jmo was called ${empty.calls.length} times and the step ended with ${empty.status}`,
          );
      }
      if (bad.calls.length !== attempts || bad.status !== 3)
        failures.push(
          `${id}: a scan that ends with 3 was tried ${bad.calls.length} times, not ${attempts}, and the step ended with ${bad.status}`,
        );
    }

    const [defaults, control, ...parsed] = await parseCalls(context, [
      ['ci'],
      ['ci', '--repo', 'a', '--repos-dir', 'b'],
      ...calls.map(({ call }) => call),
    ]);
    if (control.error === undefined) failures.push('the control, --repo with --repos-dir, was accepted');
    for (const [index, { id, schedule }] of calls.entries()) {
      const { values, error } = parsed[index];
      const problems =
        error === undefined ? compareValues(expectedValues(schedule, defaults.values), values) : [error];
      failures.push(...problems.map((problem) => `${id}: ${problem}`));
    }
    return { cases: scans.length, failures };
  },
};

/** Creates `paths` before; without them, the script runs unchanged. */
async function recordCalls(context, folder, { script, programs, paths, status }) {
  const kept = join(folder, 'calls');
  const workspace = join(folder, 'workspace');
  const home = join(folder, 'home');
  for (const each of [kept, workspace, home]) mkdirSync(each, { recursive: true });
  makePaths(paths, workspace, home);
  const made = filesBelow(workspace);
  const env = { JMO_CALLS: kept, JMO_STATUS: String(status), HOME: home };
  const run = await runScanStep(context, folder, paths.length === 0 ? script : withoutAbsolutePaths(script), {
    programs: [programs],
    env,
  });
  const problems = [];
  if (status === 0 && run.status !== 0)
    problems.push(`the script ended with ${run.status}: ${run.stderr.trim()}`);
  // If a shell executed text of the resource, it would leave files behind.
  const left = filesBelow(run.workspace).filter((path) => !made.includes(path));
  if (left.length > 0) problems.push(`the script left ${left.join(', ')} behind`);
  const calls = readdirSync(kept)
    .sort((a, b) => a - b)
    .map((name) => readFileSync(join(kept, name), 'utf8').split('\0').slice(0, -1));
  return { calls, problems, status: run.status };
}

function environmentProblems({ spec }, env) {
  const token = spec.jobTemplate.targets.gitlab_token?.slice(2, -1);
  const { env: own = {}, secrets = [] } = spec.backend.config;
  const names = Array.isArray(secrets) ? secrets.map((name) => [name, name]) : Object.entries(secrets);
  if (token !== undefined) names.push(['GITLAB_TOKEN', token]);
  const named = names.map(([key, name]) => [key, `\${{ secrets.${name} }}`]);
  const wanted = { ...own, ...Object.fromEntries(named) };
  return JSON.stringify(env) === JSON.stringify(wanted)
    ? []
    : [`the scan step's environment is ${JSON.stringify(env)} instead of ${JSON.stringify(wanted)}`];
}

async function parseCalls(context, calls) {
  const { status, stdout, stderr } = await runProgram(
    await context.tool('python'),
    [join(context.here, 'jmo/parse-calls.py')],
    { input: JSON.stringify(calls), env: context.environment, cwd: context.work },
  );
  if (status !== 0) throw new Error(`JMo's parser could not be asked: ${stderr}`);
  return JSON.parse(stdout);
}
