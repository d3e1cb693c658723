import fc from 'fast-check';

// scripts/test.mjs chooses the seed. Without one, fast-check takes its own and names it where a property fails.
const seed = process.env.TEST_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
