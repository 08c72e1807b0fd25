import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/built/**'],
    environment: 'node',
    // Properties over many inputs take their time on a busy machine; none is a test of speed.
    testTimeout: 30_000,
  },
});
