// The parent's side of runner.mjs.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const RUNNER = join(import.meta.dirname, 'runner.mjs');
/** The live processes, to be stopped when this one ends, however it does. */
const alive = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.on('exit', () => {
  for (const child of alive) stop(child);
});

/**
 * Starts a process with vitest. `hits`: the folder for the places that each test file reaches, if wanted; `workers`: test files
 * at a time.
 */
export async function startVitest({ root, hits, workers }) {
  // As in `npm test`, and always with the same seed, so that all runs notice the same.
  const env = {
    ...process.env,
    TEST_QUICK: '1',
    TEST_SEED: '1',
    ...(hits === undefined ? {} : { MUTANT_HITS: hits }),
  };
  const options = JSON.stringify({ root, hits: hits !== undefined, workers });
  // In its own process group, together with what the tests start.
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
 * Runs a job (see runner.mjs). Returns the failures, or undefined, with the process killed, if no test ended for
 * `patience(tests)` milliseconds, where `tests` are those that are left.
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

/** Fails if the process ends by itself, which says nothing about the tests. */
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
