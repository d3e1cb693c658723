// Breaks the code on purpose in a sample of places, and reports how many of the changes the tests notice.
//   npm run mutants [-- --sample N] [--seed S] [--file PATH]… [--root FOLDER]
// The tests are the quick ones, as in `npm test`. Exit 0 from 90 % on, 1 below, 2 if a test fails without a change. The
// working tree stays as it is: vitest gets each change as it loads the module.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findMutants } from './mutants/find.mjs';
import { ROOMS, readSources, roomOf } from './mutants/project.mjs';
import { sample } from './mutants/sample.mjs';
import { tryOut, watchTests } from './mutants/try-out.mjs';

const GOAL = 0.9;

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', multiple: true },
    root: { type: 'string', default: resolve(import.meta.dirname, '..') },
  },
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function main() {
  const root = resolve(values.root);
  const sources = readSources(root);
  const unknown = values.file?.find((file) => !sources.has(file));
  if (unknown !== undefined) throw new Error(`${unknown} is no source of src/{${ROOMS.join(',')}}`);
  const files = values.file ?? [...sources.keys()];
  const all = files.flatMap((file) => findMutants(file, sources.get(file)));
  const mutants = sample(all, whole('sample'), whole('seed'));
  console.log(`${mutants.length} of ${all.length} changes, seed ${values.seed}`);

  const workers = availableParallelism();
  const watched = await watchTests(root, sources, workers);
  const onResult = ({ mutant, tests, by }) => {
    if (by !== undefined) return;
    console.log(
      `${mutant.file}:${mutant.line}  ${mutant.what}  (${tests === 0 ? 'no test comes here' : `not noticed by ${tests} test files`})`,
    );
  };
  return report(await tryOut({ root, sources, mutants, watched, workers, onResult }));
}

function report(results) {
  for (const room of ROOMS)
    line(
      room,
      results.filter(({ mutant }) => roomOf(mutant.file) === room),
    );
  return line('all', results) < GOAL ? 1 : 0;
}

/** One line of the table, and its share. */
function line(name, results) {
  const noticed = results.filter(({ by }) => by !== undefined).length;
  const share = results.length === 0 ? 1 : noticed / results.length;
  const percent = `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;
  if (results.length > 0)
    console.log(`${name.padEnd(10)}${`${noticed}/${results.length}`.padStart(9)}${percent.padStart(9)}`);
  return share;
}

/** An option's number. Throws if it is not a whole number. */
function whole(name) {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} takes a whole number`);
  return number;
}
