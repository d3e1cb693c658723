import fc from 'fast-check';

// scripts/test.mjs chooses the seed. Without one, fast-check chooses it and prints it on failure.
const seed = process.env.TEST_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
