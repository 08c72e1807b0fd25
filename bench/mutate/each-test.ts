// How vitest runs each test while slips are tried: first as it is, then once with every slip that it came to.
import fc from 'fast-check';
import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { pairOf, read, write } from './journal.ts';
import { SWITCH } from './switches.ts';

// That a property fails is all that is asked; the smallest input that shows it takes long to find.
fc.configureGlobal({ endOnFailure: true });

const journal = process.env['SIXTY_JOURNAL'] ?? '';
/** Milliseconds of processor time: a test that takes longer says too little for its time. */
const SLOW = 3_000;
/** Milliseconds of processor time, and tests, that are spent on one slip; if none of these notices, the next would rarely. */
const BUDGET = 4_000;
const MOST_TESTS = 200;

const NONE = -1;
let active = NONE;
const loaded = new Set<number>();
let passed = loaded;
Object.assign(globalThis, {
  [SWITCH]: (id: number): boolean => {
    passed.add(id);
    return id === active;
  },
});

const entries = read(journal);
const noticed = new Set(entries.flatMap((entry) => (entry.is === 'ended' && entry.noticed ? [entry.id] : [])));
const ended = new Set(entries.flatMap((entry) => (entry.is === 'ended' ? [pairOf(entry)] : [])));
const spoilt = new Set(entries.flatMap((entry) => (entry.is === 'spoilt' ? [pairOf(entry)] : [])));
/** By file of tests. */
const near = new Map(
  entries.flatMap((entry) => (entry.is === 'near' ? [[entry.file, new Set(entry.ids)] as const] : [])),
);
const tries = new Map<number, number>();
const spent = new Map<number, number>();
for (const entry of entries) if (entry.is === 'ended') tries.set(entry.id, (tries.get(entry.id) ?? 0) + 1);

type Pair = { test: string; id: number };

export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const mine = new Set<number>();
    passed = mine;
    const ms = await processorTime(run);
    passed = loaded;
    if (mine.size > 0) write(journal, { is: 'passed', ids: [...mine] });
    const name = `${test.file.name} ${test.id}`;
    const left = [...mine]
      .filter((id) => near.get(test.file.name)?.has(id))
      .map((id) => ({ test: name, id }))
      .filter(isLeft);
    if (left.length === 0 || ms > SLOW || !(await holds(test, run))) return;
    const suspects: Pair[] = [];
    for (const pair of left) {
      if (await this.stands(test, run, pair)) write(journal, { is: 'ended', ...pair, noticed: false });
      else suspects.push(pair);
      // One that was suspected of leaving something behind is looked at alone.
      if (spoilt.has(pairOf(pair))) await settle(test, run, suspects.splice(0));
    }
    await settle(test, run, suspects);
  }

  /** Does the test pass with the slip? */
  private async stands(test: RunnerTestCase, run: () => unknown, pair: Pair): Promise<boolean> {
    write(journal, { is: 'tried', ...pair });
    active = pair.id;
    let stood = false;
    const ms = await processorTime(async () => {
      stood = await holds(test, run);
    });
    active = NONE;
    tries.set(pair.id, (tries.get(pair.id) ?? 0) + 1);
    spent.set(pair.id, (spent.get(pair.id) ?? 0) + ms);
    return stood;
  }

  private file = '';

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    this.file = file.name;
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    if (loaded.size > 0) write(journal, { is: 'loaded', file: this.file, ids: [...loaded] });
  }
}

function isLeft(pair: Pair): boolean {
  const { id } = pair;
  if (noticed.has(id) || ended.has(pairOf(pair))) return false;
  return (tries.get(id) ?? 0) < MOST_TESTS && (spent.get(id) ?? 0) < BUDGET;
}

/**
 * Slips with which the test failed count as noticed when it passes again without any. Else one of them has left something
 * behind, and the process ends, so that nothing of it is taken for the work of another.
 */
async function settle(test: RunnerTestCase, run: () => unknown, suspects: readonly Pair[]): Promise<void> {
  if (suspects.length === 0) return;
  const clean = await holds(test, run);
  for (const pair of suspects) {
    const sure = clean || spoilt.has(pairOf(pair));
    if (sure) noticed.add(pair.id);
    write(journal, sure ? { is: 'ended', ...pair, noticed: true } : { is: 'spoilt', ...pair });
  }
  if (!clean) process.kill(process.pid, 'SIGKILL');
}

async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Does the test pass? What soft expectations left in its result is taken back. */
async function holds(test: RunnerTestCase, run: () => unknown): Promise<boolean> {
  const { result } = test;
  const before = result && { ...result };
  try {
    await run();
    return result?.state !== 'fail';
  } catch {
    return false;
  } finally {
    if (result && before) Object.assign(result, before);
  }
}
