// Runs the linter, the type checker and the tests at the same time.
//   npm test                one case of each slow kind, fewer runs of each property, always the same seed
//   npm run test:full       every test, with a new seed each time; TEST_SEED=N repeats an earlier run
// Arguments after `--` go to vitest. Exits with 0 if everything passes, else 1.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';

const [mode, ...rest] = process.argv.slice(2);
const full = mode === '--full';
const seed = process.env.TEST_SEED ?? (full ? String(randomInt(2 ** 31)) : '1');
const env = { ...process.env, TEST_SEED: seed, ...(full ? {} : { TEST_QUICK: '1' }) };

const checks = ['lint', 'typecheck'].map((script) => run('npm', ['run', '--silent', script], 'pipe'));
const tests = await run('vitest', ['run', ...(full ? rest : process.argv.slice(2))], 'inherit');
const failed = (await Promise.all(checks)).filter(({ code }) => code !== 0);

for (const { words, output } of failed) console.log(`${words.at(-1)} failed:\n${output}`);
console.log(
  full
    ? `All tests ran, with seed ${seed}. TEST_SEED=${seed} npm run test:full repeats them.`
    : 'These were the quick tests. npm run test:full has more: every case of the slow kinds, and ten times the runs of properties.',
);
process.exitCode = tests.code === 0 && failed.length === 0 ? 0 : 1;

/** Starts a program. Resolves to its exit code and, if it is a pipe, its output. */
function run(program, words, output) {
  const child = spawn(program, words, { env, stdio: ['ignore', output, output] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ words, code, output: Buffer.concat(chunks).toString() }));
  });
}
