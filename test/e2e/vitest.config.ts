import { defineConfig } from 'vitest/config';

/**
 * The built packages in real browsers, one file after the other: a browser alone keeps two cores busy, and with two of them
 * beside each other some waits run out.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/flows/**/*.test.ts'],
    globalSetup: 'test/e2e/drivers/firefox-seed.ts',
    environment: 'node',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
