// A setup file of vitest's: hands over the places that one test file came to, in a file of its own.
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
