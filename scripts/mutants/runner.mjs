// A child process that keeps vitest loaded. Out: `{ tests }`, all test files. Then
//   in:  `{ swaps, tests }`, modules as pairs of path and text, and the test files to run with them, in this order;
//   out: `{ ended, took }` after each test file, in milliseconds, and at last `{ failed }`, with items `{ test, name }`.
// Endless loops are ended from outside: the parent kills the process group.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

const { root, hits, workers } = JSON.parse(process.argv[2]);
/** Replacements for modules' texts. */
const swapped = new Map();
let failed = [];

const swap = {
  name: 'swap',
  enforce: 'pre',
  transform: (_, id) => swapped.get(id.split('?')[0]),
};
const reporter = {
  onTestModuleEnd(test) {
    const [first] = test.children.allTests('failed');
    if (test.state() === 'failed')
      failed.push({ test: test.moduleId, name: first?.fullName ?? 'as it loads' });
    const { setupDuration, collectDuration, duration } = test.diagnostic();
    process.send({ ended: test.moduleId, took: setupDuration + collectDuration + duration });
  },
};
/** The caller's order: likely and fast tests first. */
class AsGiven {
  sort = (specifications) => specifications;
  shard = (specifications) => specifications;
}

const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    reporters: [reporter],
    bail: hits ? 0 : 1,
    // Each file loads the modules again, and so reaches the code that runs on loading.
    isolate: true,
    maxWorkers: workers,
    cache: false,
    fsModuleCache: false,
    sequence: { sequencer: AsGiven },
    onConsoleLog: () => false,
    setupFiles: [
      resolve(root, 'test/setup.ts'),
      ...(hits ? [resolve(import.meta.dirname, 'collect-hits.mjs')] : []),
    ],
  },
  { plugins: [swap], logLevel: 'error' },
);
const specifications = new Map((await vitest.globTestSpecifications()).map((one) => [one.moduleId, one]));

async function run({ swaps, tests }) {
  failed = [];
  put(swaps, (file, text) => swapped.set(file, text));
  const { unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((test) => specifications.get(test)),
  );
  put(swaps, (file) => swapped.delete(file));
  if (failed.length === 0 && unhandledErrors.length > 0)
    failed.push({ test: '', name: String(unhandledErrors[0]?.message) });
  return { failed };
}

function put(swaps, change) {
  for (const [file, text] of swaps) {
    change(file, text);
    vitest.invalidateFile(file);
  }
}

process.on('message', async (job) => process.send(await run(job)));
process.on('disconnect', () => process.exit());
process.send({ tests: [...specifications.keys()] });
