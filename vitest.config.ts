import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/built/**'],
    environment: 'node',
    setupFiles: ['test/support/let-effects-end.ts'],
    // By itself vitest leaves one processor free, which on a machine with two of them is one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Properties over many inputs take their time on a busy machine; none is a test of speed.
    testTimeout: 30_000,
  },
});
