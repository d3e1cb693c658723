// The parent's side of runner.mjs.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'runner.mjs');
/** The processes that are still there, to be stopped at the end of this one, whichever way it comes. */
const alive = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.on('exit', () => {
  for (const child of alive) stop(child);
});

/**
 * Starts a process with vitest in it. `hits`: the folder for the places that each test file comes to, if these are
 * wanted; `workers`: test files at a time.
 */
export async function startVitest({ root, hits, workers }) {
  // As in `npm test`, with the same seed each time: what one run notices, the next one does.
  const env = {
    ...process.env,
    TEST_QUICK: '1',
    TEST_SEED: '1',
    ...(hits === undefined ? {} : { MUTANT_HITS: hits }),
  };
  const options = JSON.stringify({ root, hits: hits !== undefined, workers });
  // In a group of its own, together with what the tests start.
  const child = fork(RUNNER, [options], {
    detached: true,
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  alive.add(child);
  const end = unasked(child);
  const [{ tests }] = await Promise.race([once(child, 'message'), end]);
  return {
    tests,
    run: (job, patience, onEnded) => Promise.race([run(child, job, patience, onEnded), end]),
    stop: () => stop(child),
  };
}

/**
 * Runs a job (see runner.mjs). The failures, or undefined where nothing ended for as long as `patience(tests)`, the
 * milliseconds for one of the tests that are left. Then the process is gone.
 */
function run(child, job, patience, onEnded = () => {}) {
  return new Promise((resolve) => {
    const left = new Set(job.tests);
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(undefined), patience([...left]));
    };
    const finish = (failed) => {
      clearTimeout(timer);
      child.off('message', hear);
      if (failed === undefined) stop(child);
      resolve(failed);
    };
    const hear = ({ ended, took, failed }) => {
      if (failed !== undefined) return finish(failed);
      left.delete(ended);
      onEnded(ended, took);
      wait();
    };
    child.on('message', hear);
    child.send(job);
    wait();
  });
}

/** Fails where the process ends though nobody asked: that says nothing about the tests. */
function unasked(child) {
  return new Promise((_, reject) => {
    child.once('exit', (code) => alive.has(child) && reject(new Error(`vitest ended with ${code}`)));
  });
}

function stop(child) {
  alive.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // gone already
  }
}
