// Runs before each file of tests in the first run: keeps which mutants' places it comes to.
import { appendFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';

const reached = new Set<number>();
Object.assign(globalThis, { __reached: reached });

const keep = process.env['SIXTY_REACHED'];
afterAll(() => {
  if (!keep) return;
  appendFileSync(keep, `${JSON.stringify({ test: expect.getState().testPath, reached: [...reached] })}\n`);
});
