import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { findingsFiles } from '../reports/findings-files.mjs';
import { runProgram } from '../run-program.mjs';

/** A rule whose name repeats its id: the specification forbids it, the JSON schema accepts it. */
const CONTROL = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'control', rules: [{ id: 'A1', name: 'A1' }] } }, results: [] }],
};

/** Nothing of ours is published, so there is no address to learn more. */
const NO_ADDRESS = 'Warning_ProvideToolnformationUri';

export const sarifReaders = {
  id: 'sarif-readers',
  title: 'every SARIF report passes without a warning, and is read whole',
  consumer: "Microsoft's sarif-multitool with GitHub's rules, and sarif-tools",
  unit: 'reports',
  tools: ['sarif-multitool', 'python'],
  async run(context) {
    const folder = join(context.work, 'sarif-readers');
    const control = { id: 'the control', path: writeBelow(folder, 'control.sarif', JSON.stringify(CONTROL)) };
    const broken = { id: 'the control', path: writeBelow(folder, 'broken.sarif', '{"version": "2.1.0"}') };
    const made = [];
    const failures = [];
    for (const { id, path, at } of findingsFiles(context)) {
      const out = join(folder, id);
      const run = await context.cli(['report', '--findings', path, '--out', out, '--name', 'sample'], {
        cwd: at,
      });
      if (run.status === 0) made.push({ id, path: join(out, 'findings.sarif') });
      else failures.push(`${id}: report ended with ${run.status}: ${run.stderr.trim()}`);
    }
    const diagnostics = await diagnosticReports(context, folder);
    failures.push(...diagnostics.failures);
    made.push(...diagnostics.made);
    for (const report of made)
      failures.push(...(await complaints(context, report)).map((found) => `${report.id}: ${found}`));
    if ((await complaints(context, control)).length === 0)
      failures.push('sarif-multitool accepted the control, a rule named by its id');
    const counts = await countResults(context, [...made, broken]);
    made.forEach(({ id, path }, index) => {
      const { problem, ...levels } = counts[index];
      const expected = JSON.stringify(levelsOf(path));
      if (problem !== undefined) failures.push(`${id}: sarif-tools: ${problem}`);
      else if (JSON.stringify(levels) !== expected)
        failures.push(`${id}: sarif-tools reads ${JSON.stringify(levels)} of ${expected}`);
    });
    if (counts.at(-1).problem === undefined)
      failures.push('sarif-tools accepted the control, a file without runs');
    return { cases: made.length, failures, notes: ['jmo-schedule has no informationUri before its release'] };
  },
};

/** What `validate` and `check` say as SARIF: of some invalid files of the tests, of no problem, and of drift. */
async function diagnosticReports(context, folder) {
  const project = join(folder, 'project');
  writeBelow(
    project,
    'jmo-schedules.yaml',
    readFileSync(join(context.root, 'conformance/sample/jmo-schedules.yaml')),
  );
  const { status, stderr } = await context.cli(['render'], { cwd: project });
  if (status !== 0) throw new Error(`render ended with ${status}: ${stderr}`);
  const drifted = join(folder, 'drifted');
  writeBelow(drifted, 'jmo-schedules.yaml', readFileSync(join(project, 'jmo-schedules.yaml')));
  const invalid = join(context.root, 'test/invalid');
  const calls = [
    ...['notifications.yaml', 'twenty-mistakes.yaml', 'yaml-syntax.yaml'].map((name) => ({
      id: `validate ${name}`,
      words: ['validate', '-f', name],
      cwd: invalid,
      results: true,
    })),
    { id: 'check without drift', words: ['check'], cwd: project },
    { id: 'check with drift', words: ['check'], cwd: drifted, results: true },
  ];
  const made = [];
  const failures = [];
  for (const { id, words, cwd, results = false } of calls) {
    const run = await context.cli([...words, '-o', 'sarif'], { cwd });
    const path = writeBelow(folder, `${id}.sarif`, run.stdout);
    if (run.status > 1) failures.push(`${id} ended with ${run.status}: ${run.stderr.trim()}`);
    else if (results && JSON.parse(run.stdout).runs[0].results.length === 0)
      failures.push(`${id} has no result`);
    else made.push({ id, path });
  }
  return { made, failures };
}

/** The errors, warnings and notes of sarif-multitool about one file. */
async function complaints(context, { path }) {
  const found = `${path}.found.json`;
  const program = await context.tool('sarif-multitool');
  const limit = ['--max-file-size-in-kb', '100000'];
  const args = [
    'validate',
    path,
    '--rule-kind',
    'Sarif;Ghas',
    '--output',
    found,
    '--log',
    'ForceOverwrite',
    ...limit,
  ];
  // With this setting it runs without ICU; otherwise it needs that library from the system.
  const env = { ...context.environment, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { status, stderr } = await runProgram(program, args, { env, seconds: 300 });
  if (status !== 0) return [`sarif-multitool ended with ${status}: ${stderr.trim()}`];
  const { version } = JSON.parse(readFileSync(path, 'utf8')).runs[0].tool.driver;
  const { results } = JSON.parse(readFileSync(found, 'utf8').replace(/^\uFEFF/, '')).runs[0];
  return (
    results
      // Findings may not name their version of JMo; it is unknown then.
      .filter(({ ruleId }) => ruleId !== 'SARIF2005' || version !== undefined)
      .filter(({ message }) => message.id !== NO_ADDRESS || message.arguments[1] !== 'jmo-schedule')
      .map(({ ruleId, message }) => `${ruleId} ${message.text ?? message.arguments?.join(' ') ?? message.id}`)
  );
}

async function countResults(context, files) {
  const { status, stdout, stderr } = await runProgram(
    await context.tool('python'),
    [join(context.here, 'reports/read-sarif.py')],
    { env: context.environment, input: JSON.stringify(files.map(({ path }) => path)) },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function levelsOf(path) {
  const levels = { error: 0, warning: 0, note: 0, none: 0 };
  for (const { results } of JSON.parse(readFileSync(path, 'utf8')).runs)
    for (const { level } of results) levels[level] += 1;
  return levels;
}
