import { defineConfig } from 'vitest/config';

/** Laws of what is shipped: they read `dist/`, so they run after the builds and not with the unit tests. */
export default defineConfig({
  test: {
    include: ['test/built/**/*.test.ts'],
    environment: 'node',
    // Several starts of Node in one test, on a machine that may be busy; none is a test of speed.
    testTimeout: 60_000,
  },
});
