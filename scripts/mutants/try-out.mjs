// Finds out which tests reach a change, and whether they notice it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMutant } from './find.mjs';
import { placesOf, withHits } from './hits.mjs';
import { isTest } from './project.mjs';
import { startVitest } from './warm-vitest.mjs';

/** How much longer than without a change a test file may take before it counts as an endless loop. */
const PATIENCE = { least: 10_000, times: 5 };
/** For a busy machine, or a file that was not timed yet. */
const LONGEST = 300_000;

/**
 * Runs every test once on sources that report their places. `took`: milliseconds by test file; `places`: those that each file
 * reached. Throws if a test fails, since changes could not be judged then.
 */
export async function watchTests(root, sources, workers) {
  const hits = mkdtempSync(join(tmpdir(), 'mutants-'));
  const vitest = await startVitest({ root, hits, workers });
  try {
    const took = new Map();
    const swaps = [...sources].map(([file, text]) => [join(root, file), withHits(file, text)]);
    const tests = vitest.tests.filter((test) => isTest(root, test));
    const failed = await vitest.run(
      { swaps, tests },
      () => LONGEST,
      (test, time) => took.set(test, time),
    );
    if (failed === undefined) throw new Error('the tests come to no end, with nothing changed');
    if (failed.length > 0)
      throw new Error(`fails with nothing changed: ${failed[0].test} > ${failed[0].name}`);
    const read = (name) => JSON.parse(readFileSync(join(hits, name), 'utf8'));
    const places = new Map(readdirSync(hits).map((name) => [read(name).test, new Set(read(name).places)]));
    return { took, places };
  } finally {
    vitest.stop();
    rmSync(hits, { recursive: true, force: true });
  }
}

/**
 * Tries every change on the tests that reach its place: `[{ mutant, tests, by }]`, in the given order. `tests`: how many files
 * reach it; `by`: the one that noticed, or undefined. `onResult` gets each result at once.
 */
export async function tryOut({ root, sources, mutants, watched, workers, onResult }) {
  const { took, places } = watched;
  const noticed = new Map();
  const results = [];
  const reached = withPlaces(sources, mutants);
  let next = 0;

  const order = (file, tests) => {
    const score = (test) => noticed.get(`${file} ${test}`) ?? 0;
    return tests.sort((a, b) => score(b) - score(a) || took.get(a) - took.get(b));
  };
  const patience = (left) =>
    PATIENCE.least + PATIENCE.times * Math.max(0, ...left.map((test) => took.get(test)));

  const work = async () => {
    let vitest;
    while (next < reached.length) {
      const index = next++;
      const { mutant, place } = reached[index];
      const tests = [...places.keys()].filter((test) => places.get(test).has(place));
      let by;
      if (tests.length > 0) {
        vitest ??= await startVitest({ root, workers: 1 });
        const swaps = [[join(root, mutant.file), applyMutant(sources.get(mutant.file), mutant)]];
        const failed = await vitest.run({ swaps, tests: order(mutant.file, tests) }, patience);
        if (failed === undefined) vitest = undefined;
        by = failed === undefined ? 'no end' : failed[0] && `${failed[0].test} > ${failed[0].name}`;
        const key = `${mutant.file} ${failed?.[0]?.test}`;
        noticed.set(key, (noticed.get(key) ?? 0) + 1);
      }
      results[index] = { mutant, tests: tests.length, by };
      onResult(results[index]);
    }
    vitest?.stop();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

function withPlaces(sources, mutants) {
  const byFile = Map.groupBy(mutants, ({ file }) => file);
  return [...byFile].flatMap(([file, ofFile]) => {
    const places = placesOf(file, sources.get(file), ofFile);
    return ofFile.map((mutant, index) => ({ mutant, place: places[index] }));
  });
}
