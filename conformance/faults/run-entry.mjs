import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';

/** The two built programs: what each calls a failure is part of the docs. */
export const ENTRIES = ['cli', 'action'];

/**
 * Runs a command as a `run:` step's command line or as a step of the action, with flags as inputs.
 * @param {readonly [string, string][]} flags  `switches` are those without a value
 * @returns {Promise<{status: number, ms: number, stdout: string, said: string, outputs: Record<string, string>, all: string}>}
 *   `all` is everything that anybody may see: what was printed, the outputs and the summary page.
 */
export async function runEntry(
  context,
  folder,
  entry,
  command,
  flags,
  { env, node, switches = [], seconds = 200 },
) {
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, writeBelow(folder, name, '')]),
  );
  const inputs =
    entry === 'cli'
      ? {}
      : Object.fromEntries(
          [['command', command], ...flags, ...switches.map((flag) => [flag, 'true'])].map(([flag, value]) => [
            `INPUT_${flag.toUpperCase()}`,
            value,
          ]),
        );
  const words =
    entry === 'cli'
      ? [
          command,
          ...flags.flatMap(([flag, value]) => [`--${flag}`, value]),
          ...switches.map((flag) => `--${flag}`),
        ]
      : [];
  const began = performance.now();
  const { status, stdout, stderr } = await runProgram(
    node,
    [join(context.root, 'dist', entry, 'index.js'), ...words],
    { cwd: folder, env: { ...context.environment, CI: 'true', ...files, ...env, ...inputs }, seconds },
  );
  const ms = performance.now() - began;
  const [written, summary] = Object.values(files).map((path) => readFileSync(path, 'utf8'));
  const said = `${stdout}${stderr}`;
  return { status, ms, stdout, said, outputs: readOutputs(written), all: `${said}${written}${summary}` };
}

/** `name<<end`, the value's lines, `end`: as GitHub's runner reads it. */
function readOutputs(text) {
  const outputs = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm))
    outputs[name] = value;
  return outputs;
}
