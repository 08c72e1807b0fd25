import { defineConfig } from 'vitest/config';

/**
 * The built packages in real browsers: two files at a time, each with browsers and a web of its own. A flow waits for a browser
 * about as long as it keeps it busy, so two of them have work for the two cores that a machine has at least.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/flows/**/*.test.ts'],
    globalSetup: 'test/e2e/drivers/firefox-seed.ts',
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
