import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/workspace/write.js';
import { FULL, slow, tries } from '../full.js';
import { changesFor, contents, OWNED, project } from './project.js';
import { stateOf } from './states.js';

const asObject = (letter: string) =>
  Object.fromEntries(stateOf(letter).map((file) => [file.path, file.content]));
const A = asObject('A');
const B = asObject('B');
const SPARE = /\.jmo-schedule-\d+-[0-9a-f]+\.tmp$/;

async function startWriter(directory: string, rounds: number, letters: string) {
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const args = ['--import', here('ts-sources.mjs'), here('writer.ts'), directory, String(rounds), letters];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  await once(child.stdout, 'data');
  const closed = once(child, 'close').then(([status, signal]) => ({ status, signal, output }));
  return { child, closed };
}

/** Every file is one that a writer meant to write, to the last byte; one more run repairs everything. */
function expectWholeThenRepaired(directory: string): void {
  const files = contents(directory);
  for (const [path, content] of Object.entries(files)) {
    if (!SPARE.test(path)) expect([A[path], B[path]], path).toContain(content);
  }
  for (const path of Object.keys(A).filter((one) => one in B)) expect(files).toHaveProperty([path]);
  expect(applyChanges(directory, changesFor(directory, stateOf('A')), { owned: OWNED })).toEqual([]);
  expect(contents(directory)).toEqual(A);
}

describe('a writer', () => {
  it('killed at any moment leaves whole files, and the next run repairs', async () => {
    let spares = 0;
    for (let round = 0; round < tries(24); round++) {
      const directory = project(A);
      const { child, closed } = await startWriter(directory, 1_000_000, 'BA');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 25));
      child.kill('SIGKILL');
      expect(await closed).toMatchObject({ signal: 'SIGKILL' });
      const files = contents(directory);
      if (Object.keys(files).some((path) => SPARE.test(path))) spares++;
      expectWholeThenRepaired(directory);
    }
    // Otherwise the kills came too early or too late to prove anything.
    if (FULL) expect(spares).toBeGreaterThan(5);
  });

  slow('racing another one does its own work or none', async () => {
    const directory = project(A);
    const writers = await Promise.all([startWriter(directory, 40, 'AB'), startWriter(directory, 40, 'BA')]);
    const results = await Promise.all(writers.map((writer) => writer.closed));
    const counts = results.map(
      ({ output }) => JSON.parse(output.slice('ready\n'.length)) as Record<string, number>,
    );
    for (const count of counts) {
      expect(
        Object.keys(count).filter((code) => !['done', 'changed-meanwhile', 'write-failed'].includes(code)),
      ).toEqual([]);
    }
    expect(counts.reduce((sum, count) => sum + (count.done ?? 0), 0)).toBeGreaterThan(10);
    expectWholeThenRepaired(directory);
  });
});
