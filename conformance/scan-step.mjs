import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeBelow } from './files.mjs';
import { runProgram } from './run-program.mjs';

/** The step that calls JMo in a generated workflow: its script, and its environment as written. */
export function scanStep(path) {
  const step = parse(readFileSync(path, 'utf8')).jobs.scan.steps.find(({ id }) => id === 'scan');
  if (step?.shell !== 'bash') throw new Error(`${path}: no scan step for bash`);
  return { script: step.run, env: step.env ?? {} };
}

/**
 * Runs a scan step's script as GitHub's runner does, in the folder `workspace` inside `folder`, with the folders `programs`
 * first on the PATH.
 */
export async function runScanStep(context, folder, script, { env = {}, programs = [] } = {}) {
  const workspace = join(folder, 'workspace');
  const temp = join(folder, 'runner temp');
  for (const each of [workspace, temp]) mkdirSync(each, { recursive: true });
  const file = writeBelow(folder, 'script.sh', script);
  const result = await runProgram('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: workspace,
    env: {
      ...context.environment,
      ...env,
      RUNNER_TEMP: temp,
      PATH: [...programs, context.environment.PATH].join(':'),
    },
  });
  return { ...result, workspace, temp };
}
