import { defineConfig } from 'vitest/config';

/** The built packages in real browsers: one file at a time, as each has browsers of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/flows/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
