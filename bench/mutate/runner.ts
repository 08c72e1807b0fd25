// A process of its own that runs tests on changed sources; its parent ends it when it does not come back.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** What the parent asks: run these files of tests on these texts, one after the other until one fails. */
export interface Order {
  sources: Record<string, string>;
  tests: string[];
  /** Go on after a failure: the first run wants to know of all. */
  all: boolean;
}

export interface Answer {
  runs: { test: string; ok: boolean; ms: number }[];
}

let sources: Record<string, string> = {};

const vitest = await createVitest(
  'test',
  {
    watch: false,
    reporters: [{}],
    pool: 'forks',
    maxWorkers: 1,
    bail: 1,
    setupFiles: [resolve('bench/mutate/set-up.ts')],
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
const project = vitest.getRootProject();

process.on('message', (order: Order) => void carryOut(order));
process.send?.('ready');

async function carryOut(order: Order): Promise<void> {
  const touched = new Set([...Object.keys(sources), ...Object.keys(order.sources).map((path) => resolve(path))]);
  sources = Object.fromEntries(Object.entries(order.sources).map(([path, text]) => [resolve(path), text]));
  for (const path of touched) vitest.invalidateFile(path);
  const runs: Answer['runs'] = [];
  for (const test of order.tests) {
    const start = performance.now();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([
      project.createSpecification(resolve(test)),
    ]);
    const ok = testModules.length > 0 && testModules.every((module) => module.ok()) && unhandledErrors.length === 0;
    runs.push({ test, ok, ms: performance.now() - start });
    if (!ok && !order.all) break;
  }
  process.send?.({ runs } satisfies Answer);
}
