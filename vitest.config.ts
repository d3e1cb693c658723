import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    // Files share what they load: most of the time went into loading src anew for each of them.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // vitest leaves a core free; many tests here wait for processes of theirs.
    maxWorkers: '100%',
    // @actions/* ships extensionless ESM imports, which only a bundler resolves.
    server: { deps: { inline: [/@actions\//] } },
  },
});
