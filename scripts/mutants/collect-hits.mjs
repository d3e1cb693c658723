// A setup file of vitest: writes the places that one test file reached into a separate file.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

globalThis.mutantHits = new Set();

afterAll(() => {
  const test = expect.getState().testPath;
  const name = createHash('sha256').update(test).digest('hex').slice(0, 16);
  const hits = { test, places: [...globalThis.mutantHits] };
  writeFileSync(join(process.env.MUTANT_HITS, `${name}.json`), JSON.stringify(hits));
});
