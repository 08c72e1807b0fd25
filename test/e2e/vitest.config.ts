import { defineConfig } from 'vitest/config';

/**
 * The built packages in real browsers, one file after the other, its flows in both browsers at once (`flows/stage.ts`). More browsers
 * than these two would take the time of two cores from each other.
 */
export default defineConfig({
  test: {
    include: ['test/e2e/flows/**/*.test.ts'],
    globalSetup: 'test/e2e/drivers/firefox-seed.ts',
    environment: 'node',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
