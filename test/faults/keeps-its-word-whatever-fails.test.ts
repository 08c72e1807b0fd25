import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Random } from '../support/random.ts';
import { runSequence } from './sequence.ts';

/** `bench/faults` asks for more of them, and for others. */
const COUNT = Number(process.env['SIXTY_FAULTS'] ?? 50);
const FIRST = Number(process.env['SIXTY_FAULTS_FROM'] ?? 0);
const STEPS = 14;

/** Whatever is thrown where nobody catches it. What a worker was doing when it ended breaks off with an AbortError. */
const thrown: unknown[] = [];
const catching = (error: unknown): void => {
  if (!(error instanceof DOMException && error.name === 'AbortError')) thrown.push(error);
};
const others = process.listeners('unhandledRejection');
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', catching);
});
afterAll(() => {
  process.off('unhandledRejection', catching);
  for (const listener of others) process.on('unhandledRejection', listener);
  vi.doUnmock('../../src/browser.ts');
  vi.doUnmock('idb');
  vi.doUnmock('../../src/background/load-reading-line.ts');
});

it(`${COUNT} sequences of faults, always the same: nothing lost, half or double, a clear answer, and the work goes on`, {
  timeout: COUNT * 20_000,
}, async () => {
  const broken: string[] = [];
  for (let seed = FIRST; seed < FIRST + COUNT; seed++)
    broken.push(...(await runSequence(new Random(seed), STEPS)).map((what) => `seed ${seed}: ${what}`));
  expect(broken).toEqual([]);
  expect(thrown.map(String)).toEqual([]);
});
