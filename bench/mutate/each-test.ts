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
/** Tests that a slip is tried on; if none of these notices, the next would rarely. */
const MOST_TESTS = 60;

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
const tries = new Map<number, number>();
for (const entry of entries) if (entry.is === 'ended') tries.set(entry.id, (tries.get(entry.id) ?? 0) + 1);

export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const mine = new Set<number>();
    passed = mine;
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    passed = loaded;
    if (mine.size > 0) write(journal, { is: 'passed', ids: [...mine] });
    const name = `${test.file.name} ${test.id}`;
    const left = [...mine].filter(
      (id) => !noticed.has(id) && !ended.has(pairOf({ test: name, id })) && (tries.get(id) ?? 0) < MOST_TESTS,
    );
    if (left.length === 0 || (user + system) / 1000 > SLOW || !(await holds(test, run))) return;
    for (const id of left) await this.try(test, run, { test: name, id });
  }

  /** One test with one slip. */
  private async try(test: RunnerTestCase, run: () => unknown, pair: { test: string; id: number }): Promise<void> {
    write(journal, { is: 'tried', ...pair });
    active = pair.id;
    const stood = await holds(test, run);
    active = NONE;
    tries.set(pair.id, (tries.get(pair.id) ?? 0) + 1);
    if (!stood) {
      const clean = await holds(test, run);
      const again = spoilt.has(pairOf(pair));
      if (!clean && !again) write(journal, { is: 'spoilt', ...pair });
      else {
        noticed.add(pair.id);
        write(journal, { is: 'ended', ...pair, noticed: true });
      }
      // What is left behind would be taken for the work of the next.
      if (!clean) process.kill(process.pid, 'SIGKILL');
    } else write(journal, { is: 'ended', ...pair, noticed: false });
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
