import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // vitest leaves a core free; many tests here wait for processes of theirs.
    maxWorkers: '100%',
    // @actions/* ships extensionless ESM imports, which only a bundler resolves.
    server: { deps: { inline: [/@actions\//] } },
  },
});
