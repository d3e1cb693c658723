// Runs as its own process, to be killed or raced: renders one state after the other until it is stopped.
//   node --import ./ts-sources.mjs writer.ts DIRECTORY ROUNDS LETTERS
import { planChanges } from '../../src/workspace/plan.js';
import { readOwned } from '../../src/workspace/read.js';
import { applyChanges } from '../../src/workspace/write.js';
import { OWNED, SOURCE, stateOf } from './states.js';

const [directory = '', rounds = '0', letters = ''] = process.argv.slice(2);
const codes: Record<string, number> = { done: 0 };

process.stdout.write('ready\n');
for (let round = 0; round < Number(rounds); round++) {
  const wanted = stateOf(letters[round % letters.length] ?? '');
  const found = readOwned(
    directory,
    OWNED,
    wanted.map((file) => file.path),
  );
  const { changes, problems } = planChanges(wanted, found, SOURCE);
  const results = problems.length > 0 ? problems : applyChanges(directory, changes, { owned: OWNED });
  if (results.length === 0) codes.done = (codes.done ?? 0) + 1;
  for (const { code } of results) codes[code] = (codes[code] ?? 0) + 1;
}
process.stdout.write(JSON.stringify(codes));
