// Runs before each file of tests: keeps which mutants' places it comes to, where the first run asks for that.
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';

const reached = new Set<number>();
Object.assign(globalThis, { __reached: reached });

// That a property fails is all that is asked; the smallest input that shows it takes long to find.
fc.configureGlobal({ endOnFailure: true });

const keep = process.env['SIXTY_REACHED'];
afterAll(() => {
  if (!keep) return;
  appendFileSync(keep, `${JSON.stringify({ test: expect.getState().testPath, reached: [...reached] })}\n`);
});
