// A child process that keeps vitest warm: Out: `{ tests }`, every test file there is. Then
//   in:  `{ swaps, tests }`, modules as pairs of path and text, and the test files to run with them, in this order;
//   out: `{ ended, took }` after each test file, in milliseconds, and `{ failed }`, its items `{ test, name }`, at last.
// An endless loop ends with this process: the parent kills its whole group.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

const { root, hits, workers } = JSON.parse(process.argv[2]);
/** What takes the place of a module's text. */
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
/** The order is the caller's: likely and fast tests first. */
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
    // Each file loads the modules anew, and so comes to what runs as they load.
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
