// A process of its own that runs tests on changed sources; its parent ends it when it does not come back.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** What the parent asks: run this file of tests on these texts. */
export interface Order {
  sources: Record<string, string>;
  test: string;
}

export interface Answer {
  ok: boolean;
}

let sources: Record<string, string> = {};

const vitest = await createVitest(
  'test',
  {
    watch: false,
    reporters: [{}],
    pool: 'forks',
    maxWorkers: 1,
    // Vitest listens to one signal for every run.
    execArgv: ['--disable-warning=MaxListenersExceededWarning'],
    runner: resolve('bench/mutate/each-test.ts'),
  },
  {
    plugins: [
      {
        name: 'changed-sources',
        enforce: 'pre',
        transform: (_, id) => sources[id.replace(/\?.*$/, '')],
      },
    ],
  },
);
await vitest.standalone();

process.once('disconnect', () => process.exit());
process.on('message', (order: Order) => void carryOut(order));
process.send?.('ready');

async function carryOut(order: Order): Promise<void> {
  const touched = new Set([...Object.keys(sources), ...Object.keys(order.sources).map((path) => resolve(path))]);
  sources = Object.fromEntries(Object.entries(order.sources).map(([path, text]) => [resolve(path), text]));
  for (const path of touched) vitest.invalidateFile(path);
  const specification = vitest.getRootProject().createSpecification(resolve(order.test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const ok = testModules.length > 0 && testModules.every((module) => module.ok()) && unhandledErrors.length === 0;
  process.send?.({ ok } satisfies Answer);
}
